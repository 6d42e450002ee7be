import { FIRST_HASH, LONGEST_STRETCH, nextHash, Stretches } from "./stretches.js";
import { splitWords, stem, type Word } from "./text.js";

/** A word of a base, made once for all places where it stands, so that whatever is found out of it is kept by its number. */
export interface OwnWord extends Word {
  readonly number: number;
  readonly stem: string;
  /** The number that it shares with all words that are compared alike: their place in `lowers`. */
  readonly lowerNumber: number;
  /** Whether it has a capital in front of small letters: "CT" and "CE" are written so for another reason. */
  readonly isCapitalised: boolean;
}

const IS_CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]/u;

/** Splits the texts of a base, as `splitWords` does. */
export interface OwnWords {
  split(text: string): readonly OwnWord[];
  /** The word that is written so. */
  wordOf(word: Word): OwnWord;
  /** How words are compared, by `lowerNumber`. */
  readonly lowers: readonly string[];
}

/**
 * Where a text may be cut, by character code: at all of ASCII but what stands inside a word or a number. What is no
 * ASCII never is such a place, and may stand inside both.
 */
const [CUT, MARK, PERCENT, INSIDE, DIGIT] = [0, 1, 2, 3, 4] as const;
const FIRST_BEYOND_ASCII = 128;
const KINDS = Uint8Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\d/u.test(sign)) return DIGIT;
  if (/[\w']/u.test(sign)) return INSIDE;
  if (/[.,]/u.test(sign)) return MARK;
  return sign === "%" ? PERCENT : CUT;
});
const kindOf = (code: number): number => (code < FIRST_BEYOND_ASCII ? (KINDS[code] as number) : DIGIT);

/** As many texts as a fact has, and a few: they are counted and then read at once. */
const TEXTS_KEPT = 64;

/**
 * Most of a base is the same words again. So a text is cut into the stretches between blanks and signs, none of which
 * has a part in how another is split, and each distinct stretch is split once: several times as fast as splitting texts. A text that
 * comes again soon is not even cut again.
 */
export function createOwnWords(): OwnWords {
  const stretches = new Stretches();
  const inStretches: (readonly OwnWord[])[] = [];
  const words = new Map<string, OwnWord>();
  const lowers: string[] = [];
  const lowerNumbers = new Map<string, number>();

  function wordOf({ written, lower }: Word): OwnWord {
    const known = words.get(written);
    if (known) return known;
    const lowerNumber = lowerNumbers.get(lower) ?? lowers.push(lower) - 1;
    lowerNumbers.set(lower, lowerNumber);
    const isCapitalised = written !== lower && IS_CAPITALISED.test(written);
    const made = { written, lower, number: words.size, stem: stem(lower), lowerNumber, isCapitalised };
    words.set(written, made);
    return made;
  }

  /** The code units of the stretch that is being read, as far as it is looked up. */
  const codes = new Uint16Array(LONGEST_STRETCH);
  function wordsAt(text: string, start: number, end: number, hash: number): readonly OwnWord[] {
    const make = () => splitWords(text.slice(start, end)).map(wordOf);
    if (end - start > LONGEST_STRETCH) return make();
    const number = stretches.numberOf(codes, end - start, hash);
    if (number === inStretches.length) inStretches.push(make());
    return inStretches[number] as readonly OwnWord[];
  }

  function cut(text: string): readonly OwnWord[] {
    const found: OwnWord[] = [];
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const start = at;
      let hash = FIRST_HASH;
      let before: number = CUT;
      for (; at < length; at += 1) {
        const code = text.charCodeAt(at);
        const kind = kindOf(code);
        if (kind < INSIDE) {
          if (kind === CUT || before !== DIGIT) break;
          // A mark parts the digits of a number only where another digit follows; “%” stands behind them.
          if (kind === MARK && (at + 1 === length || kindOf(text.charCodeAt(at + 1)) !== DIGIT)) break;
        }
        // Beyond its end nothing is written.
        codes[at - start] = code;
        hash = nextHash(hash, code);
        before = kind;
      }
      if (at > start) for (const word of wordsAt(text, start, at, hash)) found.push(word);
    }
    return found;
  }

  const recent = new Map<string, readonly OwnWord[]>();
  return {
    wordOf,
    lowers,
    split(text) {
      const known = recent.get(text);
      if (known) return known;
      if (recent.size === TEXTS_KEPT) recent.clear();
      const words = cut(text);
      recent.set(text, words);
      return words;
    },
  };
}
