import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { fellowsOf } from "./candidates.js";
import { type Court, contradicts } from "./contradict.js";
import { entails } from "./entail.js";
import type { Evidence } from "./evidence.js";
import { saysNoMore } from "./figures.js";
import { kinshipOf } from "./kinship.js";
import { lazily } from "./lazily.js";
import type { ClaimVerdict } from "./outcome.js";
import type { Reading } from "./reading.js";
import type { Statement } from "./statement.js";

/** Of the facts that a claim comes closest to, as many are held against it. */
const FACTS_HELD_AGAINST = 60;
/** From this likeness (0 to 1) on two subjects count as versions of one another, or as very likely the same. */
const AKIN = 0.6;

/** How a claim stands, and the fact that shows it. */
export interface Held {
  readonly fact: Fact;
  readonly verdict: ClaimVerdict;
}

/** Holds a claim against the facts that its readings come to; undefined where none of them decides. */
export type HoldAgainst = (claim: Statement, readings: readonly Reading[]) => Held | undefined;

/**
 * What it takes to hold claims against the facts of a base, each taken apart by `evidence`: claims that somebody states,
 * or that questions take for granted.
 */
export function createHoldAgainst(
  base: FactBase,
  evidence: (fact: Fact) => Evidence,
  ofQuestions: boolean,
): HoldAgainst {
  const kinship = lazily(() => kinshipOf(base));
  const court: Court = {
    base,
    ofQuestions,
    akin: (a, b) => a === b || (kinship().get(a)?.get(b) ?? 0) >= AKIN,
    fellows: ({ fact }) => fellowsOf(base, fact).map(evidence),
  };
  return (claim, readings) => {
    const near = readings.flatMap(({ candidate }) => candidate.fact ?? []).slice(0, FACTS_HELD_AGAINST);
    const all = near.map(evidence);
    const standings = all
      .filter((held) => entails(base, claim, held))
      .map((held) => ({ fact: held.fact, verdict: standing(base, claim, held) }));
    const chosen = standings.find(({ verdict }) => verdict === "supported") ?? standings[0];
    if (chosen) return chosen.verdict === "not in our facts" ? undefined : chosen;
    const against = all.find((held) => isCurrent(held) && contradicts(court, claim, held));
    return against && { fact: against.fact, verdict: "contradicted" };
  };
}

const isCurrent = ({ fact }: Evidence): boolean => fact.rank !== "deprecated";

/** How a claim stands that a fact entails: the fact itself may be contested, out of date, or known to be wrong. */
function standing(base: FactBase, claim: Statement, held: Evidence): ClaimVerdict {
  const views = base.relationsOf(held.fact.id);
  const contested = views.some(({ relation }) => relation.kind === "contradicts");
  if (held.fact.rank === "deprecated") return contested ? "contradicted" : "not in our facts";
  if (contested) return "disputed";
  const weaker = views.filter(({ relation, isFrom }) => isFrom && relation.better === "to");
  if (weaker.some(({ relation }) => relation.kind === "looser-wording")) return "disputed";
  // What once held may be said with its date only.
  const dated = claim.days.some((day) => held.days.some((other) => saysNoMore(day, other)));
  return !dated && weaker.some(({ relation }) => relation.kind === "superseded") ? "not in our facts" : "supported";
}
