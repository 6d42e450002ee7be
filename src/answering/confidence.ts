import type { Candidate } from "./candidates.js";
import type { Interpretation, Reading } from "./reading.js";

/** What tells a right reading from a wrong one. The shares are from 0 to 1, the counts from 0 to 2. */
export interface Signals {
  /** The ranking score, which also knows of what costs a reading: another kind of thing, strange names, a mere part. */
  readonly score: number;
  /** By how much it leads the next reading that would be answered by other facts; negative where it does not lead. */
  readonly margin: number;
  /** Share of the question's weight that the candidate covers with all it says. */
  readonly questionByAll: number;
  /** Share of the closest phrasing's weight that the question covers. */
  readonly phrasingByQuestion: number;
  /** Natural logarithm of one plus the number of content words: much said is hard to match by chance. */
  readonly length: number;
  /** Share of the content words that the base knows. */
  readonly knownShare: number;
  /** Names in the question that the base has never heard of. */
  readonly unknownNames: number;
  /** Names that it has only in part, and names that may be others than they were read as. */
  readonly otherNames: number;
  /** By how much (0 to 1) less the words of the question ask for its predicate than for another. */
  readonly otherPredicate: number;
}

/** What was heard of the question as a whole. */
export type Heard = Pick<Interpretation, "contentTerms" | "knownShare">;

/** A sum of signals, each with its weight: the logit of a confidence. */
export interface SignalWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof Signals, number>>;
}

/**
 * Fitted by ridge regression to golden questions. Set by hand since: the weight of unknown names, as a question about
 * somebody unheard of is not to be answered with somebody else's facts; bias and length, when the length got an end.
 * Names that may be others and words that ask for another predicate were weighed on bases of other subjects, since the shipped one
 * hardly has either.
 * `npm run eval -- --fit` prints what a new fit gives; docs/decisions/0003 has why it was not taken.
 */
export const IN_USE: SignalWeights = {
  bias: -8.45,
  weights: {
    score: 2.414,
    margin: 6.05,
    questionByAll: 1.402,
    phrasingByQuestion: 2.527,
    length: 1.66,
    knownShare: 2.599,
    unknownNames: -2,
    otherNames: -4,
    otherPredicate: -5,
  },
};

/** In a small base everything else is far behind, which proves nothing: a lead counts up to here. */
const LARGEST_MARGIN = 0.25;
/** Words beyond these prove nothing more: 2,900 characters of filler were answered at 0.94 while all of them counted. */
const MOST_WORDS = 12;
const MOST_STRANGE = 2;

/** Two readings that would be answered by the same facts do not compete. */
function sameAnswer(a: Candidate, b: Candidate): boolean {
  const factsOf = ({ id, relation }: Candidate) => (relation ? [relation.from, relation.to] : [id]);
  if (factsOf(a).some((id) => factsOf(b).includes(id))) return true;
  return a.fact !== undefined && a.fact.subject === b.fact?.subject && a.fact.predicate === b.fact.predicate;
}

/** The signals of one of the readings of a question, which are sorted by score. */
export function signalsOf(
  reading: Reading,
  readings: readonly Reading[],
  { contentTerms, knownShare }: Heard,
): Signals {
  const { score, features, candidate } = reading;
  const rival = readings.find((other) => other.candidate !== candidate && !sameAnswer(other.candidate, candidate));
  return {
    score,
    margin: Math.min(LARGEST_MARGIN, score - (rival?.score ?? 0)),
    questionByAll: features.questionByAll,
    phrasingByQuestion: features.phrasingByQuestion,
    length: Math.log1p(Math.min(MOST_WORDS, contentTerms)),
    knownShare,
    unknownNames: Math.min(MOST_STRANGE, features.unknownNames),
    otherNames: Math.min(MOST_STRANGE, features.otherNames),
    otherPredicate: features.otherPredicate,
  };
}

/** How likely (0 to 1) a reading with such signals is what was asked: a logistic model. */
export function confidenceOf(signals: Signals, { bias, weights }: SignalWeights = IN_USE): number {
  const names = Object.keys(weights) as (keyof Signals)[];
  const sum = names.reduce((total, name) => total + weights[name] * signals[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Gives each of the sorted readings its confidence. */
export function withConfidence(readings: readonly Reading[], heard: Heard): readonly Reading[] {
  return readings.map((reading) => ({
    ...reading,
    confidence: confidenceOf(signalsOf(reading, readings, heard)),
  }));
}
