import type { Fact } from "../facts/schema.js";
import { createOwnWords, type OwnWord, type OwnWords } from "./own-words.js";
import { stem } from "./text.js";

/** How often words occur, by word in lower case; where the tally is of a change, how much more often than before. */
export interface Tally {
  readonly counts: Map<string, number>;
  /** How often, inside a sentence, with a capital in front of small letters, and how often otherwise. */
  readonly capitalised: Map<string, number>;
  readonly small: Map<string, number>;
}

const newTally = (): Tally => ({ counts: new Map(), capitalised: new Map(), small: new Map() });
const PARTS = ["counts", "capitalised", "small"] as const satisfies readonly (keyof Tally)[];

/** The sum of two tallies. */
function sumOf(tally: Tally, change: Tally): Tally {
  const sum = { counts: new Map(tally.counts), capitalised: new Map(tally.capitalised), small: new Map(tally.small) };
  for (const part of PARTS) for (const [word, times] of change[part]) add(sum[part], word, times);
  return sum;
}

type Counts = Map<string, number>;
const add = (counts: Counts, word: string, times: number): void => {
  const sum = (counts.get(word) ?? 0) + times;
  if (sum === 0) counts.delete(word);
  else counts.set(word, sum);
};

/** Counts the words of texts; -1 times takes them out again. */
export interface WordCount {
  /** Counts the words of a text. */
  words(text: string, times?: number): void;
  /** Counts the words of a text in full sentences, which shows what is written as a name. */
  sentences(text: string, times?: number): void;
  /** Counts what a fact says. */
  fact(fact: Fact, times?: number): void;
  /** Counts a word by itself. */
  word(word: OwnWord, times: number): void;
  timesOf(word: OwnWord): number;
  /** Whether a word was only ever counted as a name, see `Lexicon`. */
  isName(word: OwnWord): boolean;
  /** The stems of all words that were counted so far. */
  stems(): ReadonlySet<string>;
  /** How often each was counted so far. */
  tally(): Tally;
}

/** Counts by the numbers of words, because a map would have to be looked up for every word of a base. */
export function createWordCount({ split, lowers }: OwnWords): WordCount {
  const counts: number[] = [];
  const capitalised: number[] = [];
  const small: number[] = [];

  function count({ lowerNumber }: OwnWord, times: number): void {
    while (counts.length <= lowerNumber) for (const numbers of [counts, capitalised, small]) numbers.push(0);
    counts[lowerNumber] = (counts[lowerNumber] as number) + times;
  }
  function countInside({ lowerNumber, isCapitalised }: OwnWord, times: number): void {
    const numbers = isCapitalised ? capitalised : small;
    numbers[lowerNumber] = (numbers[lowerNumber] as number) + times;
  }
  const tallied = (numbers: readonly number[]): Map<string, number> =>
    new Map(numbers.flatMap((times, at): [string, number][] => (times === 0 ? [] : [[lowers[at] as string, times]])));

  const self: WordCount = {
    word: count,
    words(text, times = 1) {
      for (const word of split(text)) count(word, times);
    },
    sentences(text, times = 1) {
      const words = split(text);
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] as OwnWord;
        count(word, times);
        // The first word has its capital from the sentence.
        if (at > 0) countInside(word, times);
      }
    },
    fact({ label, statement, caveat, phrasings }, times = 1) {
      for (const text of [label, statement, caveat ?? ""]) self.sentences(text, times);
      for (const text of phrasings) self.words(text, times);
    },
    timesOf: ({ lowerNumber }) => counts[lowerNumber] ?? 0,
    isName: ({ lowerNumber }) => (capitalised[lowerNumber] ?? 0) > 0 && small[lowerNumber] === 0,
    stems: () => new Set(lowers.filter((_, at) => (counts[at] ?? 0) > 0).map(stem)),
    tally: () => ({ counts: tallied(counts), capitalised: tallied(capitalised), small: tallied(small) }),
  };
  return self;
}

/** Facts that came and went. */
export interface Changed {
  readonly gone: readonly Fact[];
  readonly come: readonly Fact[];
}

/** The words of a base. */
export interface Lexicon {
  timesOf(word: string): number;
  /** Whether the base has a word or another form of it. */
  knows(word: string): boolean;
  /** Whether the base only ever writes a word as a name, such as a person's or a town's. */
  isName(word: string): boolean;
  /** The lexicon after a change, in a time that depends on this and earlier changes only; this one stays as it is. */
  with(changed: Changed): Lexicon;
  /** What was counted when all words were last counted together; changes since then are held apart. */
  readonly tally: Tally;
  /** Words that are not in this tally. */
  newWords(): Iterable<string>;
}

/** From so many changed words on, as a share of all, they are counted together with the others (50 ms for 50,000). */
const MOST_CHANGED = 1 / 4;
const LEAST_CHANGED = 200;

export function createLexicon(tally: Tally): Lexicon {
  const stems: Counts = new Map();
  for (const word of tally.counts.keys()) add(stems, stem(word), 1);

  /** `stemChange`: by stem, how many more words have it. */
  const after = (change: Tally, stemChange: Counts): Lexicon => {
    const times = (of: keyof Tally, word: string): number => (tally[of].get(word) ?? 0) + (change[of].get(word) ?? 0);
    const timesOf = (word: string): number => times("counts", word);
    const wordsOf = (stemmed: string): number => (stems.get(stemmed) ?? 0) + (stemChange.get(stemmed) ?? 0);
    return {
      tally,
      timesOf,
      knows: (word) => timesOf(word) > 0 || wordsOf(stem(word)) > 0,
      isName: (word) => times("capitalised", word) > 0 && times("small", word) === 0,
      with({ gone, come }) {
        const count = createWordCount(createOwnWords());
        for (const fact of gone) count.fact(fact, -1);
        for (const fact of come) count.fact(fact);
        const latest = count.tally();
        const next = sumOf(change, latest);
        if (next.counts.size > MOST_CHANGED * tally.counts.size + LEAST_CHANGED)
          return createLexicon(sumOf(tally, next));
        const nextStems = new Map(stemChange);
        for (const [word, more] of latest.counts) {
          const before = timesOf(word);
          add(nextStems, stem(word), Number(before + more > 0) - Number(before > 0));
        }
        return after(next, nextStems);
      },
      *newWords() {
        for (const word of change.counts.keys()) if (!tally.counts.has(word)) yield word;
      },
    };
  };
  return after(newTally(), new Map());
}
