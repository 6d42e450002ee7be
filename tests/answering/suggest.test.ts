import fc from "fast-check";
import { expect, test } from "vitest";
import { ask, base, factIds, suggest } from "./fixture.js";

const labels = (typed: string) => suggest(typed).map(({ label }) => label);

test("where nothing is typed, shows the stories' examples", () => {
  const examples = [...base.stories.values()].flatMap((story) => story.examples);
  for (const typed of ["", "  ", "?"]) expect(labels(typed)).toEqual(examples);
});

test.each([
  ["wha", "The whale is 14.5 metres long", "the beginning of a name"],
  ["how long is the wh", "The whale is 14.5 metres long", "a question not yet ended"],
  ["who runs", "Ada Lind keeps the museum", "a phrasing's words"],
  ["loaf", "A loaf costs 38 to 45 kroner", "a word of a label"],
  ["whalle", "The whale is 14.5 metres long", "a slip"],
  ["keeper museum", "Ada Lind keeps the museum", "words in any order"],
  ["WHALE", "The whale is 14.5 metres long", "capitals"],
])("%j suggests %j: %s", (typed, label) => {
  expect(labels(typed)).toContain(label);
});

test("what fits best comes first", () => {
  expect(labels("how long is the whale")[0]).toBe("The whale is 14.5 metres long");
  expect(labels("who owns the bakery")[0]).toBe("Ole Lund owns the bakery");
});

test("what resembles nothing suggests nothing", () => {
  expect(suggest("qwzzk vrrrt")).toEqual([]);
});

test("a fact known to be out of date is not suggested", () => {
  expect(labels("the bakery used to open at seven")).not.toContain("The bakery used to open at seven");
});

test("asking for a suggestion gives its fact", () => {
  for (const typed of ["museum", "bakery", "light", "whale", "the"]) {
    for (const { value, label } of suggest(typed)) {
      const outcome = ask(value);
      expect(["answered", "disputed"]).toContain(outcome.status);
      const told = factIds(outcome).map((id) => base.facts.get(id)?.label);
      if (value.startsWith("fact:")) expect(told).toContain(label);
    }
  }
});

test("says of each what it is, and as what a mistyped word was read", () => {
  const hintOf = (typed: string, label: string) => suggest(typed).find((one) => one.label === label)?.hint;
  expect(hintOf("whale", "The whale is 14.5 metres long")).toBe("fact");
  expect(hintOf("", "How long is the whale?")).toBe("question");
  expect(hintOf("whalle", "The whale is 14.5 metres long")).toBe("fact, read as “whale”");
});

test("offers the questions of the stories as well as facts", () => {
  expect(suggest("how long").map(({ value }) => value)).toContain("How long is the whale?");
});

test("asking for an example is answered", () => {
  for (const { value } of suggest("")) expect(["answered", "disputed"]).toContain(ask(value).status);
});

test("gives as many as wanted, and from 1 to 25", () => {
  expect(suggest("the museum", 2)).toHaveLength(2);
  expect(suggest("the", 0)).toHaveLength(1);
  expect(suggest("the", -3)).toHaveLength(1);
  expect(suggest("", 1)).toHaveLength(1);
  expect(suggest("the", 1_000).length).toBeLessThanOrEqual(25);
});

test("whatever is typed: at most 25, each of at most 100 characters, none twice, and the same again", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.constantFrom("the", "museum", "whale", "how", "long", "open", "b", "w"), { maxLength: 6 })
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const found = suggest(text);
      expect(found.length).toBeLessThanOrEqual(25);
      expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
      for (const { value, label } of found) {
        expect(value.length >= 1 && value.length <= 100).toBe(true);
        expect(label.length >= 1 && label.length <= 100).toBe(true);
      }
      expect(suggest(text)).toEqual(found);
    }),
  );
});

test("100,000 characters are met calmly", () => {
  expect(suggest("whale ".repeat(16_667)).length).toBeLessThanOrEqual(25);
});
