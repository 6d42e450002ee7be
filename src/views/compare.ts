import { NAMED_ONLY, narrowing, unitOf } from "../answering/comparable.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Subject } from "../facts/schema.js";
import { qualifierName } from "./facts.js";
import { type Ring, ringsOf, tieOf } from "./kin.js";
import { type FactLine, factLine } from "./lines.js";

/** Facts of two subjects on one predicate. */
export interface ComparisonRow {
  /** The label of the predicate. */
  readonly predicate: string;
  /** What both sides hold for, such as a list or a place; empty where nothing narrows them. */
  readonly frame: readonly { readonly name: string; readonly value: string }[];
  readonly a: readonly FactLine[];
  readonly b: readonly FactLine[];
  /** True where both sides are qualified and measured alike, and of what was asked for or a version of it. */
  readonly comparable: boolean;
  /** In what they differ, such as "list" or "point in time"; a row that is comparable may differ in date or counter. */
  readonly differs: readonly string[];
  /** What only some of the facts say of themselves, so that nobody knows whether they differ in it. */
  readonly unsaid: readonly string[];
}

/** Two subjects side by side. */
export interface Comparison {
  readonly a: Subject;
  readonly b: Subject;
  /** What one must know of all rows, as sentences: inferred identities, other versions. */
  readonly assumed: readonly string[];
  /** Over the predicates they share, what can be compared first. */
  readonly rows: readonly ComparisonRow[];
}

/**
 * Sets two subjects side by side over the predicates they share; undefined where either id is unknown. Where a subject
 * has no fact on a predicate, what it very likely is or another version of it stands in, and that is said. Known errors
 * are left out.
 */
export function compare(base: FactBase, subjectA: string, subjectB: string): Comparison | undefined {
  const [a, b] = [base.subjects.get(subjectA), base.subjects.get(subjectB)];
  if (!a || !b) return undefined;
  const tie = tieOf(base, a.id, b.id);
  const [ofA, ofB] = [sideOf(base, a.id, b.id, tie), sideOf(base, b.id, a.id, tie)];
  const told = [...ofA].flatMap(([predicate, left]) => {
    const right = ofB.get(predicate);
    const rows = right ? rowsOf(base, predicate, left, right) : [];
    return rows.length > 0 && right ? [{ rows, assumed: [...left.ring.assumed, ...right.ring.assumed] }] : [];
  });
  const rows = told.flatMap((each) => each.rows);
  const assumed = new Set([...(tie === undefined ? [] : [tie]), ...told.flatMap((each) => each.assumed)]);
  const order = ({ comparable, unsaid, differs }: ComparisonRow): number =>
    comparable ? 0 : differs.length === 0 && unsaid.length > 0 ? 1 : 2;
  return { a, b, assumed: [...assumed], rows: rows.toSorted((x, y) => order(x) - order(y)) };
}

/** The facts of one side on one predicate, and whose they are. */
interface Side {
  readonly facts: readonly Fact[];
  readonly ring: Ring;
  readonly isOwn: boolean;
}

/** For each predicate the facts of the closest ring that has any; of subjects that are tied, only their own. */
function sideOf(
  base: FactBase,
  subjectId: string,
  otherId: string,
  tie: string | undefined,
): ReadonlyMap<string, Side> {
  const rings = ringsOf(base, subjectId);
  const [ofOther] = ringsOf(base, otherId);
  const bySide = new Map<string, Side>();
  for (const [at, ring] of rings.slice(0, tie === undefined ? rings.length : 1).entries()) {
    const found = new Map<string, Fact[]>();
    for (const fact of base.facts.values()) {
      const isOthers = fact.subject !== subjectId && ofOther?.subjects.has(fact.subject) === true;
      if (!ring.subjects.has(fact.subject) || isOthers || fact.rank === "deprecated") continue;
      found.set(fact.predicate, [...(found.get(fact.predicate) ?? []), fact]);
    }
    for (const [predicate, facts] of found) {
      if (!bySide.has(predicate)) bySide.set(predicate, { facts, ring, isOwn: at === 0 });
    }
  }
  return bySide;
}

/**
 * Facts that hold for the same list, period and place stand in one row; of the others those that share what all of
 * them say, such as the list; what is left over on both sides in another.
 */
function rowsOf(base: FactBase, predicateId: string, a: Side, b: Side): ComparisonRow[] {
  const predicate = base.predicates.get(predicateId)?.label ?? predicateId;
  const row = (pair: Pair, frame: readonly string[]): ComparisonRow => {
    const { differs, unsaid } = differences(pair.a, pair.b);
    const narrowed = [...differs, ...unsaid].filter((id) => !NAMED_ONLY.has(id));
    return {
      predicate,
      frame: frameOf(base, pair.a[0], frame),
      a: pair.a.map((fact) => factLine(base, fact)),
      b: pair.b.map((fact) => factLine(base, fact)),
      comparable: narrowed.length === 0 && a.isOwn && b.isOwn,
      differs: differs.map((id) => (id === UNIT ? UNIT : qualifierName(base, id))),
      unsaid: unsaid.map((id) => qualifierName(base, id)),
    };
  };
  const alike = paired(a.facts, b.facts, frameKey);
  const rest = [...alike.restA, ...alike.restB];
  const said = sharedQualifiers(rest);
  const kindred = paired(alike.restA, alike.restB, (fact) =>
    JSON.stringify([unitOf(fact), said.map((id) => fact.qualifiers[id])]),
  );
  const pairs = said.length > 0 ? kindred : { ...alike, pairs: [] };
  const last = { a: pairs.restA, b: pairs.restB };
  return [
    ...alike.pairs.map((pair) => row(pair, narrowing(pair.a[0]))),
    ...pairs.pairs.map((pair) => row(pair, said)),
    ...(last.a.length > 0 && last.b.length > 0 ? [row(last, [])] : []),
  ];
}

interface Pair {
  readonly a: readonly Fact[];
  readonly b: readonly Fact[];
}

/** Puts facts of both sides together that have the same key, and tells what is left on each side. */
function paired(a: readonly Fact[], b: readonly Fact[], keyOf: (fact: Fact) => string) {
  const inB = new Set(b.map(keyOf));
  const keys = [...new Set(a.map(keyOf))].filter((key) => inB.has(key));
  const having = (facts: readonly Fact[], key: string) => facts.filter((fact) => keyOf(fact) === key);
  const left = (facts: readonly Fact[]) => facts.filter((fact) => !keys.includes(keyOf(fact)));
  return {
    pairs: keys.map((key): Pair => ({ a: having(a, key), b: having(b, key) })),
    restA: left(a),
    restB: left(b),
  };
}

/** The qualifiers that every one of some facts has. */
const sharedQualifiers = (facts: readonly Fact[]): readonly string[] =>
  narrowing(facts[0]).filter((id) => facts.every(({ qualifiers }) => Object.hasOwn(qualifiers, id)));

const UNIT = "unit";

/** Equal for facts that can be compared: qualified alike and measured alike. */
const frameKey = (fact: Fact): string =>
  JSON.stringify([unitOf(fact), narrowing(fact).map((id) => [id, fact.qualifiers[id]])]);

const frameOf = (base: FactBase, fact: Fact | undefined, ids: readonly string[]): ComparisonRow["frame"] =>
  ids.flatMap((id) => {
    const value = fact?.qualifiers[id];
    return value === undefined ? [] : [{ name: qualifierName(base, id), value }];
  });

/** By what two groups of facts differ: ids of qualifiers with other values, and the unit; and what only some say. */
function differences(a: readonly Fact[], b: readonly Fact[]) {
  const all = [...a, ...b];
  const values = (facts: readonly Fact[], id: string) =>
    JSON.stringify([...new Set(facts.map(({ qualifiers }) => qualifiers[id] ?? ""))].sort());
  const ids = [...new Set(all.flatMap(({ qualifiers }) => Object.keys(qualifiers)))];
  const saidBy = (facts: readonly Fact[], id: string) => facts.some(({ qualifiers }) => Object.hasOwn(qualifiers, id));
  const told = ids.filter((id) => NAMED_ONLY.has(id) || (saidBy(a, id) && saidBy(b, id)));
  const units = (facts: readonly Fact[]) => JSON.stringify([...new Set(facts.map(unitOf))].sort());
  const differing = told.filter((id) => values(a, id) !== values(b, id));
  return {
    differs: [...differing, ...(units(a) === units(b) ? [] : [UNIT])],
    unsaid: ids.filter((id) => !told.includes(id)),
  };
}
