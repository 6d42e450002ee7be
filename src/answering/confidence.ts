import type { Candidate } from "./candidates.js";
import type { Reading } from "./reading.js";

/**
 * How likely a reading is what was asked, from 0 to 1: a logistic model of how well question and candidate cover each
 * other and how far the next different reading lies behind. The ranking score alone says little about that.
 * Fitted by ridge regression to the golden questions (`npm run eval` shows how well it is calibrated).
 */
const WEIGHTS = {
  bias: -8.629,
  score: 2.414,
  margin: 6.05,
  questionByAll: 1.402,
  phrasingByQuestion: 2.527,
  outsideNames: 0.263,
  /** Per natural logarithm of one plus the number of content words: much said is hard to match by chance. */
  length: 1.639,
  knownShare: 2.599,
  /** Set by hand: a question about somebody unheard of is not to be answered with somebody else's facts. */
  unknownName: -2,
} as const;

/** In a small base everything else is far behind, which proves nothing: a lead counts up to here. */
const LARGEST_MARGIN = 0.25;

/** Two readings that would be answered by the same facts do not compete. */
function sameAnswer(a: Candidate, b: Candidate): boolean {
  const factsOf = ({ id, relation }: Candidate) => (relation ? [relation.from, relation.to] : [id]);
  if (factsOf(a).some((id) => factsOf(b).includes(id))) return true;
  return a.fact !== undefined && a.fact.subject === b.fact?.subject && a.fact.predicate === b.fact.predicate;
}

/** Gives each of the sorted readings its confidence. */
export function withConfidence(
  readings: readonly Reading[],
  contentTerms: number,
  knownShare: number,
): readonly Reading[] {
  return readings.map((reading, at) => {
    const rival = readings.find((other, place) => place !== at && !sameAnswer(other.candidate, reading.candidate));
    const { score, features } = reading;
    const sum =
      WEIGHTS.bias +
      WEIGHTS.score * score +
      WEIGHTS.margin * Math.min(LARGEST_MARGIN, score - (rival?.score ?? 0)) +
      WEIGHTS.questionByAll * features.questionByAll +
      WEIGHTS.phrasingByQuestion * features.phrasingByQuestion +
      WEIGHTS.outsideNames * features.outsideNames +
      WEIGHTS.length * Math.log1p(contentTerms) +
      WEIGHTS.knownShare * knownShare +
      WEIGHTS.unknownName * features.unknownNames;
    return { ...reading, confidence: 1 / (1 + Math.exp(-sum)) };
  });
}
