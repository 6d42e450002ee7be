import { mergeDataFiles, type ReadFile } from "../../src/facts/check.js";
import type { Problem } from "../../src/facts/problem.js";
import type { DataFileInput } from "../../src/facts/schema.js";
import { bakeryFile, museumFile } from "../fixtures/museum.js";

/** The museum's two files, free to change; every section is there. */
export type Planted = { readonly museum: Required<DataFileInput>; readonly bakery: Required<DataFileInput> };

const sections = {
  stories: [],
  subjects: [],
  predicates: [],
  sources: [],
  facts: [],
  relations: [],
  gaps: [],
  synonyms: [],
  fillers: [],
};

function copies(): Planted {
  const filled = (file: DataFileInput) => structuredClone({ $schema: "./schema.json", ...sections, ...file });
  return { museum: filled(museumFile), bakery: filled(bakeryFile) };
}

/** What the check finds in the museum's data after a change to them. */
export function problemsAfter(change: (planted: Planted) => void): readonly Problem[] {
  const planted = copies();
  change(planted);
  return problemsIn([
    { file: "museum.json", value: planted.museum },
    { file: "bakery.json", value: planted.bakery },
  ]);
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
