import { describe, expect, test } from "vitest";
import { buildFactBase } from "../../src/facts/check.js";
import type { DataFileInput } from "../../src/facts/schema.js";
import { compare } from "../../src/views/compare.js";
import { museumFile } from "../fixtures/museum.js";
import { shipped } from "./fixture.js";

type FactInput = NonNullable<DataFileInput["facts"]>[number];

const length = (id: string, subject: string, amount: number, qualifiers = {}, unit = "metres"): FactInput => ({
  id,
  story: "harbour-museum",
  subject,
  predicate: "length",
  value: { type: "quantity", amount, unit },
  qualifiers,
  label: `${id}: ${amount} ${unit}`,
  statement: `By ${id} it is ${amount} ${unit} long.`,
  phrasings: [`how long is ${id}`],
  modality: "reported",
  references: [{ source: "town-gazette", locator: "s3" }],
  learned: "2026-01-10",
  changed: "2026-02-01",
});

const boats: DataFileInput = {
  subjects: [
    { id: "sloop", label: "the sloop", kind: "product" },
    { id: "sloop-two", label: "the second sloop", kind: "product", variantOf: "sloop" },
    { id: "ketch", label: "the ketch", kind: "product" },
  ],
  facts: [
    length("sloop-deck", "sloop", 9, { scope: "deck" }),
    length("sloop-deck-two", "sloop-two", 10, { scope: "deck", "point-in-time": "2020" }),
    length("ketch-deck", "ketch", 12, { scope: "deck" }),
    length("sloop-mast", "sloop", 15, { scope: "mast" }),
    length("ketch-keel", "ketch", 5, { scope: "keel" }),
  ],
};
const base = buildFactBase(museumFile, boats);
const idsOf = (lines: readonly { fact: { id: string } }[] | undefined) => lines?.map(({ fact }) => fact.id);

test("what holds for the same thing stands side by side, versions included", () => {
  const [row] = compare(base, "sloop", "ketch")?.rows ?? [];
  expect(row).toMatchObject({ predicate: "length", frame: [{ name: "scope", value: "deck" }], comparable: true });
  expect([idsOf(row?.a), idsOf(row?.b)]).toEqual([["sloop-deck", "sloop-deck-two"], ["ketch-deck"]]);
  expect(row?.differs).toEqual(["point in time"]);
});

test("what is left over on both sides is shown as not comparable, and says in what", () => {
  const rows = compare(base, "sloop", "ketch")?.rows ?? [];
  expect(rows.map(({ comparable }) => comparable)).toEqual([true, false]);
  expect(rows[1]?.differs).toEqual(["scope"]);
  expect([idsOf(rows[1]?.a), idsOf(rows[1]?.b)]).toEqual([["sloop-mast"], ["ketch-keel"]]);
});

test("other units cannot be compared", () => {
  const feet = {
    subjects: boats.subjects?.filter(({ id }) => id !== "sloop-two") ?? [],
    facts: [length("sloop-all", "sloop", 30, {}, "feet"), length("ketch-all", "ketch", 12)],
  };
  const rows = compare(buildFactBase(museumFile, feet), "sloop", "ketch")?.rows;
  expect(rows).toMatchObject([{ comparable: false, differs: ["unit"] }]);
});

test("subjects that share nothing have no rows, and unknown ones no comparison", () => {
  expect(compare(base, "sloop", "ada-lind")?.rows).toEqual([]);
  expect(compare(base, "sloop", "constructor")).toBeUndefined();
});

test("what all of one kind say pairs them, such as a list; what only some say is named, and nothing is promised", () => {
  const decks = {
    subjects: boats.subjects?.filter(({ id }) => id !== "sloop-two") ?? [],
    facts: [
      length("sloop-deck", "sloop", 9, { scope: "deck", laden: "yes" }),
      length("sloop-mast", "sloop", 15, { scope: "mast", laden: "no" }),
      length("ketch-deck", "ketch", 12, { scope: "deck" }),
      length("ketch-keel", "ketch", 5, { scope: "keel" }),
    ],
  };
  const rows = compare(buildFactBase(museumFile, decks), "sloop", "ketch")?.rows ?? [];
  expect(
    rows.map(({ frame, comparable, unsaid, a, b }) => [frame[0]?.value, comparable, unsaid, a.length, b.length]),
  ).toEqual([
    ["deck", false, ["laden"], 1, 1],
    [undefined, false, ["laden"], 1, 1],
  ]);
});

describe("a subject on which nothing of the kind is said", () => {
  const identity = {
    id: "likely-is",
    label: "likely is",
    phrasings: ["what is {subject}"],
    valueType: "subject" as const,
    cardinality: "one" as const,
    identity: true,
  };
  const link: FactInput = {
    ...length("link", "unnamed", 1),
    predicate: "likely-is",
    value: { type: "subject", subject: "sloop-two" },
    modality: "inference",
  };
  const fleet: DataFileInput = {
    subjects: [
      ...(boats.subjects ?? []),
      { id: "sloop-three", label: "the third sloop", kind: "product", variantOf: "sloop" },
      { id: "unnamed", label: "the unnamed boat", kind: "product" },
    ],
    predicates: [identity],
    facts: [
      length("sloop-three-deck", "sloop-three", 11, { scope: "deck" }),
      length("ketch-deck", "ketch", 12, { scope: "deck" }),
      link,
    ],
  };
  const base = buildFactBase(museumFile, fleet);
  const versions = "Other versions of the sloop stand for it here; what holds for one need not hold for another.";

  test("is compared by another version of it, which is said and promises nothing", () => {
    expect(compare(base, "sloop-two", "ketch")).toMatchObject({
      assumed: [versions],
      rows: [{ comparable: false, a: [{ fact: { id: "sloop-three-deck" } }] }],
    });
  });

  test("is compared by what it very likely is, with the inference said", () => {
    expect(compare(base, "ketch", "unnamed")).toMatchObject({
      assumed: ["That the unnamed boat is the second sloop is very likely, but an inference.", versions],
      rows: [{ comparable: false, b: [{ fact: { id: "sloop-three-deck" } }] }],
    });
  });

  test.each([
    ["unnamed", "sloop-two", "That the unnamed boat is the second sloop is very likely, but an inference."],
    ["sloop-two", "unnamed", "That the second sloop is the unnamed boat is very likely, but an inference."],
    ["sloop", "sloop-three", "the third sloop is a version of the sloop."],
    ["sloop-three", "sloop", "the third sloop is a version of the sloop."],
    ["sloop-two", "sloop-three", "the second sloop and the third sloop are versions of the sloop."],
  ])("%s and %s are told to be tied, and neither stands for the other", (a, b, tie) => {
    expect(compare(base, a, b)).toMatchObject({ assumed: [tie], rows: [] });
  });
});

test("two benchmark scores of the shipped data are paired list by list, and what is not said of both is named", () => {
  const { rows = [], assumed } = compare(shipped, "gpt-5-5", "baichuan-m4") ?? {};
  const scores = rows.filter(({ a }) => a[0]?.fact.predicate === "healthbench-score");
  expect(scores.map(({ frame }) => frame)).toEqual(["main", "professional"].map((value) => [{ name: "list", value }]));
  for (const { a, b, frame, unsaid } of scores) {
    for (const { fact } of [...a, ...b]) expect(fact.qualifiers.list).toBe(frame[0]?.value);
    expect(unsaid).toEqual(["length adjusted"]);
  }
  expect(assumed).toEqual([]);
});
