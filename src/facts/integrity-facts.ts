import { HEDGE_EXAMPLES, hasHedge } from "./hedges.js";
import { type LocatedData, type LocatedFact, problemAt } from "./located.js";
import type { Problem } from "./problem.js";
import { foldName } from "./words.js";

/** What a fact says, held against its predicate, its modality and the other facts. */
export function factProblems(data: LocatedData): readonly Problem[] {
  const predicates = new Map(data.predicates.map(({ item }) => [item.id, item]));
  const told = data.facts.flatMap((at) => {
    const predicate = predicates.get(at.item.predicate);
    return [
      ...(predicate ? [wrongType(at, predicate.valueType), unmarkedInference(at, predicate.identity === true)] : []),
      lostHedge(at),
      emptyRange(at),
    ];
  });
  return [...told.filter((problem) => problem !== undefined), ...saidTwice(data)];
}

function wrongType(at: LocatedFact, wanted: string): Problem | undefined {
  const { value, predicate } = at.item;
  if (value.type === wanted || value.type === "none" || value.type === "unknown") return undefined;
  const problem = `the value is a ${value.type}, but the predicate “${predicate}” takes a ${wanted}`;
  return problemAt(at, "value.type", problem, `give a ${wanted}, none or unknown, or choose another predicate`);
}

function unmarkedInference(at: LocatedFact, isIdentity: boolean): Problem | undefined {
  if (!isIdentity || at.item.modality === "inference") return undefined;
  const problem = `“${at.item.predicate}” says that two names mean the same, which is always an inference, not “${at.item.modality}”`;
  return problemAt(at, "modality", problem, "set the modality to inference, and word the statement so");
}

function lostHedge(at: LocatedFact): Problem | undefined {
  if (at.item.modality !== "hedged" || hasHedge(at.item.statement)) return undefined;
  const problem = "the fact is hedged, but its statement sounds certain";
  return problemAt(at, "statement", problem, `keep the source's hedge, with a word such as ${HEDGE_EXAMPLES}`);
}

function emptyRange(at: LocatedFact): Problem | undefined {
  const { value } = at.item;
  if (value.type !== "quantity" || value.upTo === undefined || value.upTo > value.amount) return undefined;
  const problem = `the range ends at ${value.upTo}, which is not above its start at ${value.amount}`;
  return problemAt(at, "value.upTo", problem, "correct one of the two, or remove upTo where the value is no range");
}

function saidTwice(data: LocatedData): Problem[] {
  const first = new Map<string, LocatedFact>();
  const problems: Problem[] = [];
  for (const at of data.facts) {
    const { subject, predicate, value, qualifiers = {} } = at.item;
    const key = JSON.stringify([
      subject,
      predicate,
      sortedEntries(qualifiers),
      sortedEntries({ bound: "exactly", ...value }),
    ]);
    const earlier = first.get(key);
    if (!earlier) first.set(key, at);
    else if (earlier.item.id !== at.item.id) {
      const problem = `it says the same as “${earlier.item.id}” (${earlier.file} ${earlier.place}): subject, predicate, qualifiers and value are equal`;
      problems.push(
        problemAt(at, "", problem, "add its references to that fact and remove this one, or add a qualifier"),
      );
    }
  }
  return problems;
}

function sortedEntries(fields: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(fields)
    .map(([key, value]): [string, unknown] => [key, typeof value === "string" ? foldName(value) : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
