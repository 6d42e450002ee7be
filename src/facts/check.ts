import { createFactBase, type FactBase } from "./fact-base.js";
import { findProblems } from "./integrity.js";
import type { Located, LocatedData, Section } from "./located.js";
import { DataError, type Problem } from "./problem.js";
import type { DataFile, DataFileInput } from "./schema.js";
import { checkShape, type Shape } from "./shape.js";

/** One file's content, or what is left of it. */
export interface ReadFile {
  readonly file: string;
  /** The parsed JSON; absent where the text could not be parsed. */
  readonly value?: unknown;
  /** Where the text could not be parsed: what it holds all the same. */
  readonly text?: string;
}

/** Either all data, or every problem found in them; never a part. */
export type Checked =
  | { readonly ok: true; readonly data: DataFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks the contents of data files alone and together, and merges them in the given order. Lists every problem at
 * once: what one broken file names counts as there, so that it causes no second problem elsewhere. Never throws.
 */
export function mergeDataFiles(files: readonly ReadFile[], known: readonly Problem[] = []): Checked {
  const shapes = files
    .filter((file) => "value" in file)
    .map(({ file, value }) => ({ file, ...checkShape(file, value) }));
  const unread = files.filter((file) => !("value" in file)).map(({ text }) => text ?? "");
  const problems = [...known, ...shapes.flatMap((shape) => shape.problems), ...findProblems(locate(shapes, unread))];
  const data = shapes.flatMap((shape) => shape.data ?? []);
  if (problems.length > 0 || unread.length > 0 || data.length < files.length) {
    const order = new Map(files.map(({ file }, at) => [file, at]));
    const place = ({ file }: Problem) => order.get(file) ?? -1;
    return { ok: false, problems: problems.toSorted((a, b) => place(a) - place(b)) };
  }
  return { ok: true, data: merge(data) };
}

/**
 * A fact base from plain objects of the shape of a data file, checked as files are.
 * @throws {DataError} naming every problem; a file is then called "data[0]" for the first object.
 */
export function buildFactBase(...contents: readonly DataFileInput[]): FactBase {
  const checked = mergeDataFiles(contents.map((value, at) => ({ file: `data[${at}]`, value })));
  if (!checked.ok) throw new DataError(checked.problems);
  return createFactBase(checked.data);
}

function merge(files: readonly DataFile[]): DataFile {
  return {
    stories: files.flatMap(({ stories }) => stories),
    subjects: files.flatMap(({ subjects }) => subjects),
    predicates: files.flatMap(({ predicates }) => predicates),
    sources: files.flatMap(({ sources }) => sources),
    facts: files.flatMap(({ facts }) => facts),
    relations: files.flatMap(({ relations }) => relations),
    gaps: files.flatMap(({ gaps }) => gaps),
    synonyms: files.flatMap(({ synonyms }) => synonyms),
    fillers: files.flatMap(({ fillers }) => fillers),
  };
}

function locate(shapes: readonly (Shape & { readonly file: string })[], unread: readonly string[]): LocatedData {
  const mentioned = new Set<string>();
  for (const text of unread)
    for (const [, quoted] of text.matchAll(/"([^"\\\n]*)"/gu)) mention(quoted ?? "", mentioned);
  for (const { untyped } of shapes) mentionAll(untyped, mentioned);
  const section = <T>(name: Section, pick: (typed: DataFileInput) => readonly T[] | undefined): Located<T>[] =>
    shapes.flatMap(({ file, typed, places }) =>
      (pick(typed) ?? []).map((item, at) => ({ file, place: places[name]?.[at] ?? name, item })),
    );
  return {
    stories: section("stories", ({ stories }) => stories),
    subjects: section("subjects", ({ subjects }) => subjects),
    predicates: section("predicates", ({ predicates }) => predicates),
    sources: section("sources", ({ sources }) => sources),
    facts: section("facts", ({ facts }) => facts),
    relations: section("relations", ({ relations }) => relations),
    gaps: section("gaps", ({ gaps }) => gaps),
    mentioned,
    misshapen: shapes.flatMap(({ misshapen }) => misshapen),
  };
}

/** Notes a text, and each part of a list of locators in it. */
function mention(text: string, mentioned: Set<string>): void {
  mentioned.add(text);
  for (const part of text.split(",")) mentioned.add(part.trim());
}

function mentionAll(value: unknown, mentioned: Set<string>): void {
  // A list of what is left rather than recursion: the value may be nested however deeply.
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string") mention(next, mentioned);
    else if (typeof next === "object" && next !== null) for (const inner of Object.values(next)) left.push(inner);
  }
}
