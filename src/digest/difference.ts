import type { Known, ToldFact, ToldGap, ToldRelation, Versioned } from "./told.js";

/** What is known of one thing before and after; null where it is not known. They differ. */
export interface Differing<T> {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
}

export interface Difference {
  readonly facts: ReadonlyMap<string, Differing<ToldFact>>;
  readonly relations: readonly Differing<ToldRelation>[];
  readonly gaps: readonly Differing<ToldGap>[];
}

/**
 * Only what is told: known errors are kept in the data but never told, and neither is how they stand to others, except
 * that something took their place.
 */
export function toldOf({ facts, relations, gaps }: Known): Known {
  const told = new Map([...facts].filter(([, { told: fact }]) => fact.rank !== "deprecated"));
  const between = [...relations].filter(
    ([, { told: relation }]) => told.has(relation.to) && (relation.kind === "superseded" || told.has(relation.from)),
  );
  return { facts: told, relations: new Map(between), gaps };
}

/** How two states differ; each thing stands in it once, what is known after in its order, then what is known no more. */
export function differenceOf(before: Known, after: Known): Difference {
  return {
    facts: new Map(differing(before.facts, after.facts).map((one) => [one.id, one])),
    relations: differing(before.relations, after.relations),
    gaps: differing(before.gaps, after.gaps),
  };
}

function differing<T>(
  before: ReadonlyMap<string, Versioned<T>>,
  after: ReadonlyMap<string, Versioned<T>>,
): readonly Differing<T>[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was?.version === is?.version) return [];
    return [{ id, before: was?.told ?? null, after: is?.told ?? null }];
  });
}
