import type { IndexedBase } from "./indexed-base.js";
import { type Columns, type PhraseIndex, SPEAKS } from "./phrase-index.js";

/** What a question is asked without, to see what would answer it then. */
export interface LeftOut {
  /** Candidates, by their places among all of the base. */
  readonly candidates: ReadonlySet<number>;
  /** One phrasing of a candidate that stays, by its place in the index. */
  readonly phrasing?: number;
}

/** What is left of an index for one question. */
export interface Remainder extends LeftOut {
  /** The candidate that the left-out phrasing belongs to. */
  readonly owner: number | undefined;
  /** Keys that `owner` speaks of in that phrasing alone. */
  readonly lost: ReadonlySet<number>;
  /** Whether anything that is left speaks of a key. */
  isSaid(key: number): boolean;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Leaves out without building anything anew, so that thousands of questions can be asked so in seconds. How much a word
 * weighs stays as it was: that one fact less speaks of it hardly makes it rarer.
 */
export function remainderOf({ index, speakersOf }: IndexedBase, { candidates, phrasing }: LeftOut): Remainder {
  const { columns } = index;
  const owner = phrasing === undefined ? undefined : ownerOf(index, phrasing);
  const lost = phrasing === undefined || owner === undefined ? NONE : keysOnlyIn(columns, phrasing, owner);
  // A candidate without any other phrasing is found by nothing.
  const alone = owner !== undefined && countOf(columns, owner) === 1;
  const out = alone ? new Set([...candidates, owner]) : candidates;
  return {
    candidates: out,
    ...(phrasing === undefined ? {} : { phrasing }),
    owner,
    lost,
    isSaid(key) {
      for (const candidate of speakersOf(key)) {
        if (!out.has(candidate) && !(candidate === owner && lost.has(key))) return true;
      }
      return false;
    },
  };
}

/** The candidate whose phrasings a place lies among. */
function ownerOf({ columns: { candidateStarts }, sizes }: PhraseIndex, phrasing: number): number {
  let [low, high] = [0, sizes.candidateStarts - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((candidateStarts[middle] as number) <= phrasing) low = middle;
    else high = middle;
  }
  return low;
}

const countOf = ({ candidateStarts }: Columns, candidate: number): number =>
  (candidateStarts[candidate + 1] as number) - (candidateStarts[candidate] as number);

function keysOnlyIn(index: Columns, phrasing: number, owner: number): ReadonlySet<number> {
  const keys = new Set(keysOfPhrasing(index, phrasing));
  const last = index.candidateStarts[owner + 1] as number;
  for (let other = index.candidateStarts[owner] as number; other < last && keys.size > 0; other += 1) {
    if (other !== phrasing) for (const key of keysOfPhrasing(index, other)) keys.delete(key);
  }
  for (let at = index.supportStarts[owner] as number; at < (index.supportStarts[owner + 1] as number); at += 1) {
    if ((index.supportHow[at] as number) & SPEAKS.told) keys.delete(index.supportKeys[at] as number);
  }
  return keys;
}

function* keysOfPhrasing(index: Columns, phrasing: number): Generator<number> {
  const last = index.phrasingStarts[phrasing + 1] as number;
  for (let at = index.phrasingStarts[phrasing] as number; at < last; at += 1) {
    const term = index.phrasingTerms[at] as number;
    yield index.termMains[term] as number;
    yield* index.termAlts.subarray(index.termAltStarts[term], index.termAltStarts[term + 1]);
  }
}
