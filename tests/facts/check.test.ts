import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFactBase, mergeDataFiles } from "../../src/facts/check.js";
import { DataError } from "../../src/facts/problem.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile, museumFiles } from "../fixtures/museum.js";
import { entry, expected, first, problemsAfter, problemsIn } from "./plant.js";

test("merges good files in their order, whatever file holds what", () => {
  const { facts = [], synonyms, fillers, ...rest } = museumFile;
  const checked = mergeDataFiles([
    { file: "a.json", value: { facts, fillers } },
    { file: "b.json", value: bakeryFile },
    { file: "c.json", value: rest },
  ]);
  if (!checked.ok) throw new DataError(checked.problems);
  expect(checked.data.facts.map(({ id }) => id)).toEqual([...facts, ...(bakeryFile.facts ?? [])].map(({ id }) => id));
  expect(checked.data.synonyms).toEqual([["bread", "loaf"]]);
});

test("builds a fact base from plain objects", () => {
  const base = buildFactBase(...museumFiles);
  expect(base.facts.size).toBe(19);
  expect(base.facts.get("bakery-bread")).toMatchObject({ rank: "normal", qualifiers: {} });
});

test("builds nothing from plain objects with a problem, and names every one", () => {
  const broken = structuredClone(bakeryFile);
  first(broken.facts ?? []).subject = "nobody";
  expect(() => buildFactBase(museumFile, broken)).toThrow(DataError);
  expect(() => buildFactBase(museumFile, broken)).toThrow(/data\[1\] facts\[0\]\.subject \(bakery-owner\).*nobody/u);
});

test("checks on where only a text is wrong, so that both problems of one fact show at once", () => {
  const problems = problemsAfter(({ museum }) => {
    const keeper = entry(museum.facts, "museum-keeper");
    keeper.label = "";
    keeper.story = "nowhere";
    Object.assign(keeper, { colour: "blue" });
  });
  expect(problems.map(({ place }) => place).sort()).toEqual(["facts[3].colour", "facts[3].label", "facts[3].story"]);
});

test("what a misshapen entry has and names counts as there, so that it makes no second problem", () => {
  const problems = problemsAfter(({ museum }) => {
    // The only fact about the whale, which also alone cites two places of the gazette and stands in a story.
    Object.assign(entry(museum.facts, "whale-length"), { value: 14.5 });
  });
  expect(problems).toEqual(expected([{ place: "facts[4].value", id: "whale-length" }]));
});

test("a misshapen entry's id is taken all the same", () => {
  const problems = problemsAfter(({ museum, bakery }) => {
    Object.assign(entry(museum.facts, "whale-length"), { id: "museum-keeper", value: 14.5 });
    Object.assign(first(bakery.facts), { learned: 3 });
  });
  expect(problems).toEqual(
    expect.arrayContaining(expected([{ place: "facts[4].id", id: "museum-keeper", problem: "museum.json facts[3]" }])),
  );
});

test("what a file that is no JSON names counts as there as well", () => {
  const text = `${JSON.stringify(museumFile).slice(0, -1)},}`;
  const files = [
    { file: "museum.json", text },
    { file: "bakery.json", value: bakeryFile },
  ];
  expect(problemsIn(files)).toEqual([]);
  expect(mergeDataFiles(files).ok).toBe(false);
});

test("no problem anywhere, no data from a file that was left out", () => {
  expect(mergeDataFiles([{ file: "a.json", text: "" }]).ok).toBe(false);
  expect(mergeDataFiles([]).ok).toBe(true);
});

/** All paths into a value, to damage it anywhere. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

const PATHS = pathsOf(museumFile).filter((path) => path.length > 0);

test("random damage makes problems and never anything else", () => {
  const damage = fc.record({
    at: fc.nat(PATHS.length - 1),
    value: fc.oneof(fc.jsonValue(), fc.constantFrom("museum", "2026-02-30", "", "__proto__", -1, null)),
    remove: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const file: unknown = structuredClone(museumFile);
      for (const { at, value, remove } of damages) {
        const path = PATHS[at] ?? [];
        const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), file);
        if (typeof holder !== "object" || holder === null) continue;
        const last = path.at(-1) ?? "";
        if (!remove)
          Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
        else if (Array.isArray(holder)) holder.splice(Number(last), 1);
        else Reflect.deleteProperty(holder, last);
      }
      const checked = mergeDataFiles([
        { file: "museum.json", value: file },
        { file: "bakery.json", value: bakeryFile },
      ]);
      if (checked.ok) return;
      expect(checked.problems.length).toBeGreaterThan(0);
      for (const { place, problem, remedy } of checked.problems) {
        expect(place && problem && remedy).not.toBe("");
        expect(`${problem}${remedy}`).not.toMatch(/undefined|\[object/u);
      }
    }),
    { numRuns: 500 },
  );
});

test("any JSON at all makes problems and never anything else", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(mergeDataFiles([{ file: "a.json", value }])).toHaveProperty("ok");
      expect(mergeDataFiles([{ file: "a.json", value: { facts: value, subjects: [value] } }])).toHaveProperty(
        "ok",
        false,
      );
    }),
  );
});
