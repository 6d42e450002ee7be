import fc from "fast-check";
import { expect, test } from "vitest";
import { createReader } from "../../src/answering/reader.js";
import { vocabularyOf } from "../../src/answering/vocabulary.js";
import { appAfter, base } from "./fixture.js";

const reader = createReader(vocabularyOf(base));
const read = (text: string) => reader.read(text);
const term = (text: string) => read(text).terms.find(({ kind }) => kind !== "function" && kind !== "talk");
const kinds = (text: string) => read(text).terms.map(({ kind }) => kind);

test.each([
  ["the harbour museum", "museum"],
  ["harbour museum", "museum"],
  ["HARBOUR MUSEUM", "museum"],
  ["Osterby museum", "museum"],
  ["osterby museums", "museum"],
  ["Museet ved Havnen", "museum"],
  ["the old customs house", "customs-house"],
  ["Ada Lind", "ada-lind"],
  ["Mrs Lind's", "ada-lind"],
])("%j names its subject, however it is written", (text, subject) => {
  expect(read(text).terms.filter(({ kind }) => kind === "entity")).toMatchObject([{ main: `e:${subject}` }]);
});

test("the longest name wins", () => {
  expect(term("Argus Two")).toMatchObject({ main: "e:lamp-two" });
  expect(term("Argus lamp")).toMatchObject({ main: "e:lamp" });
});

test("a name that is spelt like a small word counts only in capitals", () => {
  expect(read("does IT hold the light").terms).toContainEqual(expect.objectContaining({ main: "e:island-trust" }));
  expect(read("does it hold the light").terms).not.toContainEqual(expect.objectContaining({ main: "e:island-trust" }));
});

test("an s after a name that ends in a figure is a plural, or a possessive without its mark", () => {
  const named = appAfter(({ lighthouse }) => {
    for (const subject of lighthouse.subjects) if (subject.id === "lamp") subject.aliases = ["Argus", "A7"];
  });
  const { terms, corrections } = createReader(vocabularyOf(named.base)).read("are A7s lamps bright");
  expect(terms).toContainEqual(expect.objectContaining({ main: "e:lamp" }));
  expect(corrections).toEqual([{ read: "A7s", as: "A7" }]);
});

test("a part is read as the whole, and its name is kept", () => {
  expect(term("reading room")).toMatchObject({ main: "e:museum", part: "the reading room" });
  expect(term("library corner")).toMatchObject({ main: "e:museum", part: "the reading room" });
  expect(term("museum")).not.toHaveProperty("part");
});

test("words that mean the same share a group", () => {
  const shared = (one: string, other: string) => {
    const [a, b] = [one, other].map((text) => new Set(read(text).terms.flatMap(({ main, alts }) => [main, ...alts])));
    return [...(a ?? [])].some((key) => b?.has(key));
  };
  expect(shared("opened", "inaugurated")).toBe(true);
  expect(shared("opened", "baked")).toBe(false);
});

test.each([
  ["when did the musuem open", [{ read: "musuem", as: "museum" }]],
  [
    "lenght of teh whlae",
    [
      { read: "lenght", as: "length" },
      { read: "teh", as: "the" },
      { read: "whlae", as: "whale" },
    ],
  ],
  ["the harbourmuseum", [{ read: "harbourmuseum", as: "harbour museum" }]],
  ["when did the museum open", []],
  ["is the horse expensive", []],
  ["in 1905", []],
])("%j: what it read differently is told", (text, corrections) => {
  expect(read(text).corrections).toEqual(corrections);
});

test("a name of the base is recognised behind three slips, where no other word is near, and shown as it is written", () => {
  expect(read("the osxtexrbx museum").corrections).toEqual([{ read: "osxtexrbx", as: "Osterby" }]);
  expect(read("the xxtexrbx museum").corrections).toEqual([]);
});

test("the text as understood is corrected and in lower case", () => {
  expect(read("When did the MUSUEM open?").normalised).toBe("when did the museum open");
});

test("a word nobody can correct stays unknown", () => {
  expect(kinds("zanzibar")).toEqual(["unknown"]);
  expect(kinds("whale")).not.toContain("unknown");
});

test("a number is a number, never a slip for another", () => {
  expect(read("in 1905").terms.at(-1)).toMatchObject({ kind: "number", main: "n:1905" });
  expect(read("41,000").terms).toMatchObject([{ main: "n:41000" }]);
});

test("phrases that say nothing are dropped, and only whole ones", () => {
  const said = (text: string) => read(text).terms.map(({ written }) => written);
  expect(said("by the way how long is the whale")).toEqual(said("how long is the whale"));
  expect(said("how long is the way")).toContain("way");
});

test("a message of nothing else keeps its words", () => {
  expect(read("just curious").terms.length).toBeGreaterThan(0);
});

test("texts of the base are read as they stand", () => {
  const [own] = reader.readOwn("musuem");
  expect(own).toMatchObject({ kind: "unknown", written: "musuem" });
});

test("any text is read without fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const { main, written } of read(text).terms) {
        expect(main).toMatch(/^[wnge]:./u);
        expect(written).not.toBe("");
      }
    }),
  );
});
