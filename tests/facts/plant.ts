import { expect, test } from "vitest";
import { mergeDataFiles, type ReadFile } from "../../src/facts/check.js";
import type { Problem } from "../../src/facts/problem.js";
import type { DataFileInput } from "../../src/facts/schema.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile } from "../fixtures/museum.js";

type Complete = { [Name in keyof DataFileInput]-?: Exclude<DataFileInput[Name], undefined> };

/** The museum's two files, free to change; every section is there. */
export interface Planted {
  readonly museum: Complete;
  readonly bakery: Complete;
}

/** A change to the museum's data, and exactly what must then be found; its texts need only hold the words given. */
export interface Case {
  readonly name: string;
  readonly change: (planted: Planted) => void;
  readonly found: readonly Partial<Problem>[];
}

function copy(file: DataFileInput): Complete {
  const { stories = [], subjects = [], predicates = [], sources = [], facts = [], ...rest } = structuredClone(file);
  const { $schema = "./schema.json", relations = [], gaps = [], synonyms = [], fillers = [] } = rest;
  return { $schema, stories, subjects, predicates, sources, facts, relations, gaps, synonyms, fillers };
}

/** What the check finds in the museum's data after a change to them. */
export function problemsAfter(change: (planted: Planted) => void): readonly Problem[] {
  const planted: Planted = { museum: copy(museumFile), bakery: copy(bakeryFile) };
  change(planted);
  return problemsIn([
    { file: "museum.json", value: planted.museum },
    { file: "bakery.json", value: planted.bakery },
  ]);
}

/** The problems as `expect` takes them; without a file, that of the museum, or of the bakery where the id says so. */
export function expected(found: readonly Partial<Problem>[]): unknown[] {
  return found.map(({ problem = "", remedy = "", ...exact }) =>
    expect.objectContaining({
      file: exact.id?.startsWith("bakery") ? "bakery.json" : "museum.json",
      ...exact,
      problem: expect.stringContaining(problem),
      remedy: expect.stringContaining(remedy),
    }),
  );
}

/** One test for each case: what is planted is found, and nothing else. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases)("finds $name", ({ change, found }) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(found.length);
    expect(problems).toEqual(expect.arrayContaining(expected(found)));
  });
}

export function problemsIn(files: readonly ReadFile[]): readonly Problem[] {
  const checked = mergeDataFiles(files);
  return checked.ok ? [] : checked.problems;
}

/** The one entry of a list that has this id; a test that names another is wrong itself. */
export function entry<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return found;
}

/** The first entry of a list. */
export function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("the list is empty");
  return item;
}
