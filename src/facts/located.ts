import type { Problem } from "./problem.js";
import type { DataFileInput } from "./schema.js";
import { mostAlike } from "./words.js";

type Item<Section extends keyof DataFileInput> =
  NonNullable<DataFileInput[Section]> extends readonly (infer T)[] ? T : never;

/** The sections whose entries refer to each other, with what one entry of each is called. */
export const SECTIONS = {
  stories: "story",
  subjects: "subject",
  predicates: "predicate",
  sources: "source",
  facts: "fact",
  relations: "relation",
  gaps: "gap",
} as const;
export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

/** The sections whose entries have an id. */
export type NamedSection = Exclude<Section, "relations">;

/** An entry with the place it was read from. */
export interface Located<T = unknown> {
  readonly file: string;
  /** Such as facts[3]. */
  readonly place: string;
  readonly item: T;
}

export type LocatedFact = Located<Item<"facts">>;
export type LocatedSource = Located<Item<"sources">>;
export type LocatedRelation = Located<Item<"relations">>;

/** The entries of all files, each of the right types throughout, though its texts may still have faults of their own. */
export type LocatedData = { readonly [S in Section]: readonly Located<Item<S>>[] } & {
  /** Every word that stands where entries could not be read: what is named there counts as existing and as used. */
  readonly mentioned: ReadonlySet<string>;
  /** Entries that have an id but not the right shape, so that nothing else of them can be checked. */
  readonly misshapen: readonly (Located & { readonly section: NamedSection; readonly id: string })[];
};

/** The id to show for an entry of whatever shape; of a relation, its two facts. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  if ("id" in item && typeof item.id === "string") return item.id;
  if ("from" in item && "to" in item && typeof item.from === "string" && typeof item.to === "string") {
    return `${item.from} – ${item.to}`;
  }
  return undefined;
}

/** A problem with one field of an entry; an empty `field` means the entry itself. */
export function problemAt(at: Located, field: string, problem: string, remedy: string): Problem {
  const id = idOf(at.item);
  const place = field === "" ? at.place : `${at.place}.${field}`;
  return { file: at.file, place, ...(id === undefined ? {} : { id }), problem, remedy };
}

/** Ids of all sections, to look up what an entry refers to. */
export class Register {
  readonly #ids = new Map<NamedSection, Set<string>>();
  readonly #mentioned: ReadonlySet<string>;

  constructor(data: LocatedData) {
    this.#mentioned = data.mentioned;
    for (const section of SECTION_NAMES) {
      if (section !== "relations") this.#ids.set(section, new Set(data[section].map(({ item }) => item.id)));
    }
  }

  /** Whether something has this id, or may have it in a part of the data that could not be read. */
  has(section: NamedSection, id: string): boolean {
    return this.#ids.get(section)?.has(id) === true || this.#mentioned.has(id);
  }

  /** The problem of referring to something that is not there, or undefined where it is. */
  missing(at: Located, field: string, section: NamedSection, id: string): Problem | undefined {
    if (this.has(section, id)) return undefined;
    const noun = SECTIONS[section];
    const alike = mostAlike(id, this.#ids.get(section) ?? []);
    const hint = alike === undefined ? "" : `; the nearest one there is: ${alike}`;
    return problemAt(at, field, `there is no ${noun} “${id}”`, `correct the id, or add a ${noun} with it${hint}`);
  }
}
