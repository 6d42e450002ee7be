import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { boundsOf } from "./bounds.js";
import { unitKey, unitOf } from "./comparable.js";

/** Facts whose values may be held against one: all of its predicate, and those among them in the same unit. */
interface Measures {
  readonly all: readonly Fact[];
  readonly alike: readonly Fact[];
}

/** Finds for a fact with a value what is measured as it is; always the same lists for the same measure. */
export function createMeasures(base: FactBase): (fact: Fact) => Measures {
  // Made when a first question needs it, and what takes longer only of the predicates that are asked about.
  let byPredicate: ReadonlyMap<string, readonly Fact[]> | undefined;
  const made = new Map<string, { readonly all: readonly Fact[]; readonly byUnit: ReadonlyMap<string, Fact[]> }>();
  const unitKeys = new Map<string, string>();
  const measureOf = (fact: Fact): string => {
    const unit = unitOf(fact);
    const key = unitKeys.get(unit) ?? unitKey(fact);
    unitKeys.set(unit, key);
    return `${fact.value.type} ${key}`;
  };
  return (fact) => {
    byPredicate ??= grouped(base.facts.values(), ({ predicate }) => predicate);
    let measures = made.get(fact.predicate);
    if (!measures) {
      const all = (byPredicate.get(fact.predicate) ?? []).filter(
        ({ rank, value }) => rank !== "deprecated" && boundsOf(value) !== undefined,
      );
      measures = { all, byUnit: grouped(all, measureOf) };
      made.set(fact.predicate, measures);
    }
    return { all: measures.all, alike: measures.byUnit.get(measureOf(fact)) ?? NONE };
  };
}

const NONE: readonly Fact[] = [];

function grouped(facts: Iterable<Fact>, keyOf: (fact: Fact) => string): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const list = found.get(key);
    if (list) list.push(fact);
    else found.set(key, [fact]);
  }
  return found;
}
