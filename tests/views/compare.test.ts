import { expect, test } from "vitest";
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

test("two benchmark scores of the shipped data are compared list by list", () => {
  const rows = compare(shipped, "baichuan-m4", "gpt-5-5")?.rows.filter(({ comparable }) => comparable) ?? [];
  for (const { a, b, frame } of rows) {
    for (const { fact } of [...a, ...b])
      for (const { name, value } of frame) expect(fact.qualifiers[name.replaceAll(" ", "-")]).toBe(value);
  }
  expect(compare(shipped, "baichuan-m4", "gpt-5-5")?.rows.length).toBeGreaterThan(0);
});
