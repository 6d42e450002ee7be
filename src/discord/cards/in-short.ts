import type { Answered, Disputed, Outcome } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Fact } from "../../facts/schema.js";

/** What of an answer stands first, so that it can be read on a phone in five lines. */

/** So many letters fit beside each other on a phone. */
const LINE = 45;
const MOST_LINES = 5;

export interface InShort {
  /** The answer itself. */
  readonly headline: string;
  /** What must be known with it, and as much besides as five lines hold. */
  readonly caveats: readonly string[];
  /** Further facts of the answer, which stand below its sources. */
  readonly further: readonly string[];
  /** Remarks that find no room and that the answer is true without. */
  readonly heldBack: readonly string[];
}

/** Divides what an outcome says. Nothing without which the answer would be untrue is ever held back. */
export function inShort(outcome: Outcome, base: FactBase): InShort {
  const { lead, further: statements } = partsOf(outcome, base);
  const needed = outcome.caveats.filter((caveat) => isNeeded(caveat, outcome, base));
  let room = MOST_LINES - [lead, ...needed].reduce((sum, text) => sum + linesOf(text), 0);
  /** Takes a text where it still fits: facts first, since they are what was asked for. */
  const take = (text: string): boolean => {
    const fits = linesOf(text) <= room;
    if (fits) room -= linesOf(text);
    return fits;
  };
  const told = statements.filter(take);
  const kept = new Set([...needed, ...outcome.caveats.filter((caveat) => !needed.includes(caveat)).filter(take)]);
  return {
    headline: [lead, ...told].join(" "),
    caveats: outcome.caveats.filter((caveat) => kept.has(caveat)),
    further: statements.filter((statement) => !told.includes(statement)),
    heldBack: outcome.caveats.filter((caveat) => !kept.has(caveat)),
  };
}

/** How many lines a text takes on a phone. */
export function linesOf(text: string): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > LINE) {
      lines += 1;
      used = length;
    } else used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** The first fact of an answer with what stands before it, and the statements of the others. */
function partsOf(outcome: Outcome, base: FactBase): { readonly lead: string; readonly further: readonly string[] } {
  const { headline } = outcome;
  if (outcome.status !== "answered") return { lead: headline, further: [] };
  let lead = headline;
  const further: string[] = [];
  for (const { statement } of factsOf(outcome, base).slice(1).reverse()) {
    if (!lead.endsWith(` ${statement}`)) continue;
    lead = lead.slice(0, -statement.length - 1);
    further.unshift(statement);
  }
  return { lead, further };
}

const factsOf = ({ facts }: Answered | Disputed, base: FactBase): readonly Fact[] =>
  facts.flatMap(({ id }) => base.facts.get(id) ?? []);

/**
 * Whether an answer would say too much without this caveat: an assumption made on the way, or a remark on a fact that
 * is itself hedged or inferred, loosely worded or out of date, or beside an inferred one. All else only adds to it.
 */
function isNeeded(caveat: string, outcome: Outcome, base: FactBase): boolean {
  if (outcome.status !== "answered" && outcome.status !== "disputed") return true;
  for (const fact of factsOf(outcome, base)) {
    if (fact.caveat === caveat) return fact.modality === "hedged" || fact.modality === "inference";
    const view = base.relationsOf(fact.id).find(({ relation }) => relation.careful === caveat);
    if (view) {
      const { relation, other } = view;
      return relation.kind === "looser-wording" || relation.kind === "superseded" || other.modality === "inference";
    }
  }
  // What stands in no fact was put in on the way: what was assumed, and which side is better supported.
  return true;
}
