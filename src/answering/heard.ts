import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { phrasingsOf, sidesOf } from "./candidates.js";
import { aboutOf } from "./context.js";
import type { Verdict } from "./decide.js";
import type { Explanation } from "./outcome.js";
import type { Interpretation } from "./reading.js";
import type { Heard } from "./wording.js";

const CANDIDATES_EXPLAINED = 6;

/** An interpretation, and what a follow-up was read as being about. */
export type Asked = Interpretation & { readonly readAs: string | null };

/** What a verdict tells of, or offers to tell of. */
export function toldBy(base: FactBase, verdict: Verdict): readonly Pick<Fact, "subject" | "story">[] {
  switch (verdict.speak) {
    case "facts":
    case "choice":
      return verdict.facts;
    case "dispute":
      return sidesOf(base, verdict.relation);
    case "gap":
      return [verdict.gap];
    case "nothing":
      return [];
  }
}

/** How a question was heard, for the wording of its answer. */
export function heardOf(
  base: FactBase,
  { read, readings, names, readAs }: Asked,
  rule: string,
  confidence: number,
  told: readonly Pick<Fact, "subject" | "story">[] = [],
): Heard {
  const candidates = readings.slice(0, CANDIDATES_EXPLAINED).map((reading) => ({
    kind: reading.candidate.kind,
    id: reading.candidate.id,
    score: rounded(reading.score),
    confidence: rounded(reading.confidence),
    phrasing: phrasingsOf(base, reading.candidate)[reading.phrasing] ?? "",
  }));
  const { normalised, corrections } = read;
  const why: Explanation = { normalised, corrections, candidates, rule, dataVersion: base.version };
  const about = aboutOf(base, names, told);
  return { corrections, names, confidence: rounded(confidence), near: [], about, readAs, also: [], why };
}

/** To three digits after the point. */
export const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
