import type { Difference, Differing } from "./difference.js";
import type { Known, ToldFact, ToldRelation } from "./told.js";

/** Which facts and differences make one event together. */

type Bond = readonly [string, string];

/** Relations that tell nothing without both facts: who disagrees with whom, what took the place of what. */
const CLOSE: readonly ToldRelation["kind"][] = ["contradicts", "superseded"];

const endsOf = ({ before, after }: Differing<ToldRelation>): readonly string[] => {
  const relation = after ?? before;
  return relation ? [relation.from, relation.to] : [];
};

/**
 * The facts that events are about: those that differ, and the ends of differing relations that would tell nothing
 * without both ends.
 */
export function concerned({ facts, relations }: Difference, after: Known): readonly string[] {
  const ends = relations.flatMap((relation) => {
    const both = endsOf(relation);
    const isClose = [relation.before, relation.after].some((one) => one !== null && CLOSE.includes(one.kind));
    return isClose || both.every((id) => !facts.has(id)) ? both : [];
  });
  const replaced = [...facts.values()].flatMap((fact) => replacedBy(fact.after));
  const known = replaced.filter((id) => facts.has(id) || after.facts.has(id));
  return [...new Set([...facts.keys(), ...ends, ...known])];
}

const replacedBy = (fact: ToldFact | null): readonly string[] =>
  fact === null || fact.supersedes === null ? [] : [fact.supersedes];

/** What binds the facts concerned, see `joined`. */
export function bondsOf(
  difference: Difference,
  after: Known,
): { readonly close: readonly Bond[]; readonly loose: readonly Bond[] } {
  const facts = [...difference.facts.values()];
  const differing = new Set(difference.relations.map(({ id }) => id));
  const told = new Map([
    ...difference.relations.flatMap(({ id, before }) => (before ? [[id, before] as const] : [])),
    ...[...after.relations].map(([id, { told: relation }]) => [id, relation] as const),
  ]);
  const related = [...told].flatMap(([id, { kind, from, to }]) =>
    differing.has(id) || (difference.facts.has(from) && difference.facts.has(to))
      ? [{ bond: [from, to] as const, isClose: CLOSE.includes(kind) }]
      : [],
  );
  return {
    close: [
      ...facts.flatMap(({ id, after: fact }) => replacedBy(fact).map((older): Bond => [id, older])),
      ...related.filter(({ isClose }) => isClose).map(({ bond }) => bond),
      ...sameThing(facts),
    ],
    loose: related.filter(({ isClose }) => !isClose).map(({ bond }) => bond),
  };
}

/**
 * What is said anew of one subject and predicate belongs together. What is said no longer belongs to it only where it
 * was about the very same: that one place is left out and another added is no change from the one to the other.
 */
function sameThing(facts: readonly Differing<ToldFact>[]): readonly Bond[] {
  return [
    ...chained(facts, ({ after }) => (after ? [after.subject.id, after.predicate.id] : null)),
    ...chained(facts, ({ before, after }) => {
      const fact = after ?? before;
      return fact?.predicate.many === false ? [fact.subject.id, fact.predicate.id, ...fact.scope] : null;
    }),
  ];
}

/** Binds each fact to the one before it that has the same key. */
function chained(
  facts: readonly Differing<ToldFact>[],
  keyOf: (fact: Differing<ToldFact>) => readonly string[] | null,
): readonly Bond[] {
  const last = new Map<string, string>();
  return facts.flatMap((fact) => {
    const parts = keyOf(fact);
    if (parts === null) return [];
    const key = JSON.stringify(parts);
    const before = last.get(key);
    last.set(key, fact.id);
    return before === undefined ? [] : [[before, fact.id] as const];
  });
}

/** The fact in whose event a differing relation is told. */
export function homeOf(relation: Differing<ToldRelation>, { facts }: Difference): string | undefined {
  const ends = endsOf(relation);
  return ends.find((id) => facts.has(id)) ?? ends[0];
}
