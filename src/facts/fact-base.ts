import { createHash } from "node:crypto";
import type { DataFile, Fact, Gap, Predicate, Relation, Source, Story, Subject } from "./schema.js";

/** A relation seen from one of its two facts. */
export interface RelationView {
  readonly relation: Relation;
  /** The fact at the other end. */
  readonly other: Fact;
  /** True where the fact one looks from is `relation.from`. */
  readonly isFrom: boolean;
}

/** What we know: immutable and indexed by id. Build one with `createFactBase`, which takes checked data only. */
export interface FactBase {
  readonly stories: ReadonlyMap<string, Story>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly gaps: ReadonlyMap<string, Gap>;
  readonly relations: readonly Relation[];
  readonly synonyms: readonly (readonly string[])[];
  readonly fillers: readonly string[];
  /** The first 12 hexadecimal digits of a SHA-256 over all data: equal data give an equal version. */
  readonly version: string;
  /** The latest day on which any fact changed, or "" where there is none. */
  readonly changed: string;
  /** Relations of a fact, seen from it, whichever end it stands at. */
  relationsOf(factId: string): readonly RelationView[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Indexes merged, checked data (see `mergeDataFiles` and `findProblems`); it does not check again. */
export function createFactBase(data: DataFile): FactBase {
  const facts = byId(data.facts);
  const views = new Map<string, RelationView[]>();
  for (const relation of data.relations) {
    for (const [here, there] of [
      [relation.from, relation.to],
      [relation.to, relation.from],
    ] as const) {
      const other = facts.get(there);
      if (!other) continue;
      const list = views.get(here) ?? [];
      list.push({ relation, other, isFrom: here === relation.from });
      views.set(here, list);
    }
  }
  return Object.freeze({
    stories: byId(data.stories),
    subjects: byId(data.subjects),
    predicates: byId(data.predicates),
    sources: byId(data.sources),
    facts,
    gaps: byId(data.gaps),
    relations: data.relations,
    synonyms: data.synonyms,
    fillers: data.fillers,
    version: createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12),
    changed:
      data.facts
        .map(({ changed }) => changed)
        .sort()
        .at(-1) ?? "",
    relationsOf: (factId: string) => views.get(factId) ?? [],
  });
}
