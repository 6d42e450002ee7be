import type { z } from "zod";
import { type Located, type NamedSection, SECTION_NAMES, type Section } from "./located.js";
import { type Problem, placeOf } from "./problem.js";
import { type DataFile, type DataFileInput, DataFileSchema } from "./schema.js";
import { isObject, problemsOf } from "./shape-problems.js";

type Issue = z.core.$ZodIssue;

/** A file's content, held against the schema. */
export interface Shape {
  /** The content with its defaults filled; absent where there is any problem. */
  readonly data?: DataFile;
  /** What of the content has the right types throughout, to be checked further. */
  readonly typed: DataFileInput;
  /** For each section, the places in the file of what `typed` holds of it. */
  readonly places: Readonly<Partial<Record<Section, readonly string[]>>>;
  /** What has not. */
  readonly untyped: readonly unknown[];
  readonly misshapen: readonly (Located & { readonly section: NamedSection; readonly id: string })[];
  readonly problems: readonly Problem[];
}

/** Faults of a text, number or key that leave the types as they should be, so that further checks can go on. */
const KEEPS_TYPES: ReadonlySet<string> = new Set([
  "too_small",
  "too_big",
  "invalid_format",
  "custom",
  "unrecognized_keys",
]);

/** Holds a parsed file against the schema; each fault becomes one problem. */
export function checkShape(file: string, value: unknown): Shape {
  const result = DataFileSchema.safeParse(value);
  if (result.success) {
    const { data } = result;
    return { data, typed: data, places: placesOf(data), untyped: [], misshapen: [], problems: [] };
  }
  const { issues } = result.error;
  const problems = issues.flatMap((issue) => problemsOf(file, value, issue));
  const breaking = issues.filter(({ code }) => !KEEPS_TYPES.has(code));
  return { ...separate(file, value, breaking), problems };
}

function placesOf(data: DataFileInput): Shape["places"] {
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, (data[name] ?? []).map((_, at) => `${name}[${at}]`)]));
}

/** Takes out of a file what holds a value of a wrong type. */
function separate(file: string, value: unknown, issues: readonly Issue[]): Omit<Shape, "problems" | "data"> {
  const none = { typed: {}, places: {}, misshapen: [] };
  if (!isObject(value) || issues.some(({ path }) => path.length === 0)) return { ...none, untyped: [value] };
  const wrong = new Set(issues.map(({ path }) => placeOf(path.slice(0, 2))));
  const rest: Record<string, unknown> = {};
  const places: Partial<Record<Section, string[]>> = {};
  const untyped: unknown[] = [];
  const misshapen: (Located & { section: NamedSection; id: string })[] = [];
  for (const name of SECTION_NAMES) {
    const section = value[name];
    if (section === undefined) continue;
    if (!Array.isArray(section)) {
      untyped.push(section);
      continue;
    }
    const isRight = (_: unknown, at: number) => !wrong.has(`${name}[${at}]`);
    rest[name] = section.filter(isRight);
    places[name] = section.map((_, at) => `${name}[${at}]`).filter((place) => !wrong.has(place));
    for (const [at, item] of section.entries()) {
      if (isRight(item, at)) continue;
      untyped.push(item);
      const id = isObject(item) && typeof item.id === "string" ? item.id : undefined;
      if (id !== undefined && name !== "relations") {
        misshapen.push({ file, place: `${name}[${at}]`, item, section: name, id });
      }
    }
  }
  return { typed: isTyped(rest) ? rest : {}, places, untyped, misshapen };
}

/**
 * True by construction: whatever the schema found to have a wrong type was taken out before, and what it found to be
 * a fault of other kinds leaves the types intact. (TypeScript cannot see this; the test with random damage does.)
 */
function isTyped(_rest: Record<string, unknown>): _rest is DataFileInput {
  return true;
}
