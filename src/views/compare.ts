import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Subject } from "../facts/schema.js";
import { qualifierName } from "./facts.js";
import { type FactLine, factLine } from "./lines.js";

/** Facts of two subjects on one predicate. */
export interface ComparisonRow {
  /** The label of the predicate. */
  readonly predicate: string;
  /** What both sides hold for, such as a list or a place; empty where nothing narrows them. */
  readonly frame: readonly { readonly name: string; readonly value: string }[];
  readonly a: readonly FactLine[];
  readonly b: readonly FactLine[];
  /** False where the two are of different lists, versions, periods or units. */
  readonly comparable: boolean;
  /** In what they differ, such as "list" or "point in time"; a row that is comparable may differ in date or counter. */
  readonly differs: readonly string[];
}

/** Two subjects side by side. */
export interface Comparison {
  readonly a: Subject;
  readonly b: Subject;
  /** Over the predicates they share, what can be compared first. */
  readonly rows: readonly ComparisonRow[];
}

/** When a value held, or who says so, does not by itself make two values incomparable, but is named. */
const NAMED_ONLY: ReadonlySet<string> = new Set(["point-in-time", "according-to", "counted-by"]);

/**
 * Sets two subjects side by side over the predicates they share, the versions of each included; undefined where either
 * id is unknown. Known errors are left out.
 */
export function compare(base: FactBase, subjectA: string, subjectB: string): Comparison | undefined {
  const [a, b] = [base.subjects.get(subjectA), base.subjects.get(subjectB)];
  if (!a || !b) return undefined;
  const [ofA, ofB] = [factsByPredicate(base, a.id), factsByPredicate(base, b.id)];
  const rows = [...ofA].flatMap(([predicate, left]) => rowsOf(base, predicate, left, ofB.get(predicate) ?? []));
  return { a, b, rows: rows.sort((x, y) => Number(y.comparable) - Number(x.comparable)) };
}

function factsByPredicate(base: FactBase, subjectId: string): ReadonlyMap<string, readonly Fact[]> {
  const ids = withVersions(base, subjectId);
  const byPredicate = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    if (!ids.has(fact.subject) || fact.rank === "deprecated") continue;
    byPredicate.set(fact.predicate, [...(byPredicate.get(fact.predicate) ?? []), fact]);
  }
  return byPredicate;
}

function withVersions(base: FactBase, subjectId: string): ReadonlySet<string> {
  const ids = new Set([subjectId]);
  // Versions may have versions; a set that grows while it is walked reaches them all, and a circle only once.
  for (const id of ids) {
    for (const { id: version, variantOf } of base.subjects.values()) if (variantOf === id) ids.add(version);
  }
  return ids;
}

/** Facts that hold for the same list, period and place stand in one row; what is left over on both sides in another. */
function rowsOf(base: FactBase, predicateId: string, a: readonly Fact[], b: readonly Fact[]): ComparisonRow[] {
  if (a.length === 0 || b.length === 0) return [];
  const predicate = base.predicates.get(predicateId)?.label ?? predicateId;
  const row = (frame: ComparisonRow["frame"], left: readonly Fact[], right: readonly Fact[], comparable: boolean) => ({
    predicate,
    frame,
    a: left.map((fact) => factLine(base, fact)),
    b: right.map((fact) => factLine(base, fact)),
    comparable,
    differs: differences(base, left, right),
  });
  const inBoth = [...new Set(a.map(frameKey))].filter((key) => b.some((fact) => frameKey(fact) === key));
  const rows = inBoth.map((key) => {
    const [left, right] = [a.filter((fact) => frameKey(fact) === key), b.filter((fact) => frameKey(fact) === key)];
    return row(frameOf(base, left[0]), left, right, true);
  });
  const [left, right] = [a, b].map((facts) => facts.filter((fact) => !inBoth.includes(frameKey(fact))));
  return left?.length && right?.length ? [...rows, row([], left, right, false)] : rows;
}

const narrowing = (fact: Fact): readonly (readonly [string, string])[] =>
  Object.entries(fact.qualifiers).filter(([id]) => !NAMED_ONLY.has(id));

const unitOf = ({ value }: Fact): string => (value.type === "quantity" ? value.unit : value.type);

/** Equal for facts that can be compared: qualified alike and measured alike. */
const frameKey = (fact: Fact): string => JSON.stringify([unitOf(fact), narrowing(fact).toSorted()]);

const frameOf = (base: FactBase, fact: Fact | undefined): ComparisonRow["frame"] =>
  fact ? narrowing(fact).map(([id, value]) => ({ name: qualifierName(base, id), value })) : [];

/** In what two groups of facts differ: the names of qualifiers with other values, and "unit". */
function differences(base: FactBase, a: readonly Fact[], b: readonly Fact[]): readonly string[] {
  const values = (facts: readonly Fact[], id: string) =>
    JSON.stringify([...new Set(facts.map(({ qualifiers }) => qualifiers[id] ?? ""))].sort());
  const ids = new Set([...a, ...b].flatMap(({ qualifiers }) => Object.keys(qualifiers)));
  const differing = [...ids].filter((id) => values(a, id) !== values(b, id)).map((id) => qualifierName(base, id));
  const units = (facts: readonly Fact[]) => JSON.stringify([...new Set(facts.map(unitOf))].sort());
  return units(a) === units(b) ? differing : [...differing, "unit"];
}
