import { expect, test } from "vitest";
import { browse, factPage, sourceList, sourcePage } from "../../src/views/facts.js";
import { base, shipped } from "./fixture.js";

const ids = (filter: Parameters<typeof browse>[1]) => browse(base, filter).map(({ id }) => id);

test("without a filter every fact is there once, known errors last", () => {
  const all = browse(base, {});
  expect(new Set(all)).toEqual(new Set(base.facts.values()));
  const ranks = all.map(({ rank }) => rank === "deprecated");
  expect(ranks).toEqual(ranks.toSorted());
});

test.each([
  [{ story: "lighthouse-nowhere" }, []],
  [{ subject: "whale" }, ["whale-length"]],
  [{ subject: "The Whale" }, ["whale-length"]],
  [{ subject: "Mrs Lind" }, ["museum-keeper"]],
  [{ subject: "nobody" }, []],
  [{ about: "loaves" }, ["bakery-loaves"]],
  [{ about: "LOAF costs" }, ["bakery-price"]],
  [{ about: "whale bread" }, []],
  [{ story: "bakery", about: "owner" }, ["bakery-owner"]],
  [{ story: "bakery", subject: "whale" }, []],
])("browsing %j finds %j", (filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test("a fact's page shows value, references, relations and dates", () => {
  expect(factPage(base, "museum-opened")).toMatchObject({
    line: { value: "12 May 1906", modality: "reported", predicate: "opened" },
    rank: "preferred",
    references: [{ id: "town-gazette", locators: ["s1"] }],
    relations: [{ kind: "contradiction", other: { id: "museum-opened-plaque" }, better: "this" }],
    learned: "10 January 2026",
    changed: "1 February 2026",
    replaces: null,
    replacedBy: null,
  });
  expect(factPage(base, "museum-opened-plaque")?.relations).toMatchObject([{ better: "other" }]);
  expect(factPage(base, "museum-visitors")?.line.value).toBe("about 41,000 visitors");
  expect(factPage(base, "museum-visitors")?.qualifiers).toEqual([{ name: "point in time", value: "2024" }]);
  expect(factPage(base, "bakery-price")?.line.value).toBe("38 to 45 kroner");
  expect(factPage(base, "museum-second-site")?.line.value).toBe("none");
  expect(factPage(base, "museum-keeper")?.line.value).toBe("Ada Lind");
});

test("a fact that replaced another is linked with it both ways", () => {
  expect(factPage(base, "bakery-opens-six")?.replaces?.id).toBe("bakery-opens-seven");
  expect(factPage(base, "bakery-opens-seven")?.replacedBy?.id).toBe("bakery-opens-six");
});

test("an unknown fact or source has no page", () => {
  expect(factPage(base, "toString")).toBeUndefined();
  expect(sourcePage(base, "toString")).toBeUndefined();
});

test("every shipped fact has a page", () => {
  for (const id of shipped.facts.keys()) expect(factPage(shipped, id)?.line.value).not.toBe("");
});

test("the list of sources has each once, with date, tier and how many facts cite it", () => {
  const list = sourceList(base);
  expect(new Set(list.map(({ source }) => source))).toEqual(new Set(base.sources.values()));
  expect(list.find(({ source }) => source.id === "museum-plaque")?.date).toBe("undated");
  const gazette = list.find(({ source }) => source.id === "town-gazette");
  expect(gazette?.factCount).toBe(sourcePage(base, "town-gazette")?.facts.length);
});

test("a source's page names what it repeats and what repeats it, the same way round", () => {
  for (const { source, derivesFrom } of sourceList(shipped)) {
    if (derivesFrom === "unclear") continue;
    for (const { id } of derivesFrom) expect(sourcePage(shipped, id)?.repeatedBy).toContain(source);
  }
});
