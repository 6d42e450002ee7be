import { expect, test } from "vitest";
import { entry, expected, first, problemsAfter } from "./plant.js";

test("finds nothing wrong with the museum and the bakery as they are", () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

test("finds problems of every kind at once", () => {
  const problems = problemsAfter(({ museum, bakery }) => {
    entry(bakery.facts, "bakery-price").subject = "nobody";
    entry(museum.facts, "museum-second-hall").statement = "The harbour museum gets a second hall.";
    entry(bakery.subjects, "ole-lund").aliases = ["Ada Lind"];
    first(museum.relations).to = "museum-opened";
    entry(bakery.sources, "bakery-sign").derivesFrom = ["bakery-sign"];
    first(museum.gaps).checked = "2026-06-31";
    museum.predicates.push({ id: "painted", label: "painted", valueType: "date", cardinality: "many" });
  });
  const found = [
    { file: "museum.json", place: "facts[6].statement", id: "museum-second-hall" },
    { file: "museum.json", place: "relations[0].to", id: "museum-opened – museum-opened" },
    { file: "museum.json", place: "gaps[0].checked", id: "museum-budget" },
    { file: "museum.json", place: "predicates[11]", id: "painted" },
    { file: "bakery.json", place: "facts[4].subject", id: "bakery-price" },
    { file: "bakery.json", place: "subjects[1].aliases[0]", id: "ole-lund" },
    { file: "bakery.json", place: "sources[1].derivesFrom", id: "bakery-sign" },
  ];
  expect(problems).toHaveLength(found.length);
  expect(problems).toEqual(expect.arrayContaining(expected(found)));
});

test("lists the problems in the order of the files", () => {
  const problems = problemsAfter(({ museum, bakery }) => {
    entry(bakery.facts, "bakery-price").subject = "nobody";
    first(museum.gaps).checked = "2026-06-31";
  });
  expect(problems.map(({ file }) => file)).toEqual(["museum.json", "bakery.json"]);
});
