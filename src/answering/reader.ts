import { createFuseMatcher, type Matcher } from "./fuse-matcher.js";
import { createGlosser, type Glosser } from "./gloss.js";
import { FUNCTION_WORDS, LIGHT_WORDS, SLIPS, TALK_WORDS } from "./language.js";
import { type Changed, createLexicon, type Lexicon } from "./lexicon.js";
import type { Correction } from "./outcome.js";
import { createSpelling, isCommonEnglish, type Spelling } from "./spelling.js";
import { isNumber, type Split, splitWords, stem, type Word } from "./text.js";
import { keyOf, type Target, type Vocabulary } from "./vocabulary.js";

/** One unit of meaning: a word, a number, a group of synonyms or a named subject, however many words it took. */
export interface Term {
  readonly kind: "word" | "number" | "entity" | "group" | "function" | "talk" | "unknown";
  /** What it is compared by: "w:stem", "n:number", "g:group" or "e:subject". */
  readonly main: string;
  /** What it may also stand for, at a discount: the synonym groups of its words. */
  readonly alts: readonly string[];
  readonly written: string;
  /** True for a word that the base only ever writes as a name, though no subject has it. */
  readonly isName?: boolean;
  /** The named part of the subject, where a part was named ("the reading room" inside "the museum"). */
  readonly part?: string;
  /** What a name in pinyin is read as. */
  readonly readAs?: string;
}

export interface ReadText {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** The text as understood: corrected, lower case. */
  readonly normalised: string;
}

/** Turns text into terms, with the names, synonyms and spelling of one fact base. */
export interface Reader {
  read(text: string): ReadText;
  /** A text with all its hanzi in English, but for names; any other text as it is. */
  inEnglish(text: string): string;
  /** Keys of the names that stand inside a longer name ("Osterby" inside "Osterby museum"). */
  innerNames(term: Term): readonly string[];
  /** Reads a text of the base itself: nothing to correct. */
  readOwn(text: string): readonly Term[];
  /** The word of the base that a misspelt one most likely was meant to be, or undefined. */
  spell(word: string): string | undefined;
  /** The reader of the base after a change of facts; this one stays as it is. */
  with(changed: Changed): Reader;
}

/** A text with more unknown words than this is not corrected. */
const MOST_MENDED = 30;
/** Likeness (0 to 1) from which a word that spelling could not mend is read as part of a name. */
const NAME_LIKENESS = 0.62;

/** Reads with the words of one base; texts of the base itself are split by `split`. */
export function createReader(vocabulary: Vocabulary, split: Split = splitWords): Reader {
  return readerOf(
    vocabulary,
    namingOf(vocabulary),
    createLexicon(vocabulary.tally),
    createSpelling(vocabulary.tally.counts),
    split,
  );
}

/** What reading needs besides the words of the facts. */
interface Naming {
  readonly glosser: Glosser;
  /** How many words the longest name has that begins with a stem: most words begin none. */
  readonly longest: ReadonlyMap<string, number>;
  /** The word of a name that a word most resembles; it begins alike and is about as long. */
  likeliestName(word: string): string | undefined;
}

function namingOf({ glosses, targets, spelt }: Vocabulary): Naming {
  const longest = new Map<string, number>();
  for (const key of targets.keys()) {
    const [first = "", ...rest] = key.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
  }
  // Each made when a first word needs it, as spelling is.
  let byStart: Map<string, string[]> | undefined;
  const matchers = new Map<string, { readonly names: readonly string[]; readonly matcher: Matcher }>();
  const startOf = (word: string) => word.charAt(0);
  const matcherOf = (word: string) => {
    if (!byStart) {
      byStart = new Map();
      for (const name of spelt.keys()) {
        if (name.length > 4) byStart.set(startOf(name), [...(byStart.get(startOf(name)) ?? []), name]);
      }
    }
    const key = `${startOf(word)}${word.length}`;
    const names = (byStart.get(startOf(word)) ?? []).filter((name) => Math.abs(name.length - word.length) <= 2);
    const found = matchers.get(key) ?? { names, matcher: createFuseMatcher(names) };
    matchers.set(key, found);
    return found;
  };
  return {
    glosser: createGlosser(glosses),
    longest,
    likeliestName(word) {
      const { names, matcher } = matcherOf(word);
      const [best] = matcher.search(word, 1);
      return best && best.likeness >= NAME_LIKENESS ? names[best.index] : undefined;
    },
  };
}

function readerOf(vocabulary: Vocabulary, naming: Naming, lexicon: Lexicon, spelling: Spelling, split: Split): Reader {
  const { groups, targets, capitals, spelt, fillers } = vocabulary;
  const { glosser, longest } = naming;
  const { knows, timesOf } = lexicon;

  /** The words a misspelt word was most likely meant to be, or undefined. */
  function mend(word: Word): string | undefined {
    const slip = SLIPS.get(word.lower);
    if (slip !== undefined) return slip;
    // "R2s": a name that ends in a figure, in the plural or the possessive without its mark.
    const singular = /^(\p{L}.*\d)s$/u.exec(word.lower)?.[1];
    if (singular !== undefined && timesOf(singular) > 0) return singular;
    if (isNumber(word.lower) || word.lower.length < 4 || isCommonEnglish(word.lower)) return undefined;
    const spelt = spelling.correct(word.lower);
    if (spelt !== undefined) return spelt;
    for (let at = 2; at <= word.lower.length - 2; at += 1) {
      const [left, right] = [word.lower.slice(0, at), word.lower.slice(at)];
      if (timesOf(left) > 0 && timesOf(right) > 0 && (left.length > 2 || targets.has(`${stem(left)} ${stem(right)}`))) {
        return `${left} ${right}`;
      }
    }
    return /^[a-z]{5,}$/u.test(word.lower) ? naming.likeliestName(word.lower) : undefined;
  }

  function correct(words: readonly Word[]): { words: Word[]; corrections: Correction[] } {
    const corrections: Correction[] = [];
    // Where nearly nothing is known it is not spelling that is amiss, and looking for each word would take long.
    const strange = words.filter((word) => !knows(word.lower)).length;
    if (strange > MOST_MENDED) return { words: [...words], corrections };
    const out = words.flatMap((word) => {
      if (knows(word.lower) || capitals.has(word.written)) return [word];
      const mended = mend(word);
      if (mended === undefined) return [word];
      corrections.push({
        read: word.written,
        as: mended
          .split(" ")
          .map((one) => spelt.get(one) ?? one)
          .join(" "),
      });
      return mended.split(" ").map((lower) => ({ written: lower, lower }));
    });
    return { words: out, corrections };
  }

  function targetAt(
    words: readonly Word[],
    stems: readonly string[],
    at: number,
  ): { target: Target; length: number } | undefined {
    for (let length = Math.min(longest.get(stems[at] as string) ?? 0, words.length - at); length >= 1; length -= 1) {
      const target = targets.get(length === 1 ? (stems[at] as string) : stems.slice(at, at + length).join(" "));
      if (target) return { target, length };
    }
    const target = capitals.get((words[at] as Word).written);
    return target && { target, length: 1 };
  }

  const nameOf = (word: Word): string | undefined => {
    const target = capitals.get(word.written) ?? targets.get(stem(word.lower));
    return target?.main.startsWith("e:") ? target.main : undefined;
  };

  function single(word: Word): Term {
    const { lower, written } = word;
    if (isNumber(lower)) return { kind: "number", main: `n:${lower}`, alts: [], written };
    const stemmed = stem(lower);
    const alts = groups.get(stemmed) ?? [];
    if (FUNCTION_WORDS.has(lower)) return { kind: "function", main: `w:${stemmed}`, alts: [], written };
    if (TALK_WORDS.has(lower) || LIGHT_WORDS.has(lower)) return { kind: "talk", main: `w:${stemmed}`, alts, written };
    const kind = knows(lower) ? "word" : "unknown";
    return { kind, main: `w:${stemmed}`, alts, written, ...(lexicon.isName(lower) ? { isName: true } : {}) };
  }

  /** The base says the same words again and again: each is made a term once. */
  const own = new Map<string, Term>();
  function ownSingle(word: Word): Term {
    const term = own.get(word.written) ?? single(word);
    own.set(word.written, term);
    return term;
  }

  function termsOf(words: readonly Word[], termOf = single): Term[] {
    const terms: Term[] = [];
    const stems = words.map(({ lower }) => stem(lower));
    for (let at = 0; at < words.length; ) {
      const found = targetAt(words, stems, at);
      if (!found) {
        terms.push(termOf(words[at] as Word));
        at += 1;
        continue;
      }
      const written = words
        .slice(at, at + found.length)
        .map((word) => word.written)
        .join(" ");
      const kind = found.target.main.startsWith("e:") ? "entity" : "group";
      terms.push({ ...found.target, kind, written });
      at += found.length;
    }
    return terms;
  }

  /** Drops phrases that say nothing, as whole words. */
  function withoutFillers(words: readonly Word[]): readonly Word[] {
    const line = ` ${keyOf(words)} `;
    if (!fillers.some((filler) => line.includes(` ${filler} `))) return words;
    const dropped = new Set<number>();
    for (const filler of fillers) {
      const length = filler.split(" ").length;
      for (let at = 0; at + length <= words.length; at += 1) {
        if (keyOf(words.slice(at, at + length)) === filler) for (let i = 0; i < length; i += 1) dropped.add(at + i);
      }
    }
    const kept = words.filter((_, at) => !dropped.has(at));
    return kept.length > 0 ? kept : words;
  }

  return {
    read(original) {
      const { text, names: translated } = glosser.inEnglish(original);
      // In a message all in capitals a capital says nothing: "US" may as well be "us".
      const shouted = !/\p{Ll}/u.test(text) && /\p{Lu}.*\s.*\p{Lu}/u.test(text);
      const { words, corrections } = correct(splitWords(shouted ? text.toLowerCase() : text));
      const terms = termsOf(withoutFillers(words));
      const spelt = terms.flatMap(({ written, readAs }) =>
        readAs === undefined ? [] : [{ read: written, as: readAs }],
      );
      return {
        terms,
        corrections: [...translated, ...spelt, ...corrections],
        normalised: words.map(({ lower }) => lower).join(" "),
      };
    },
    inEnglish: glosser.exceptNames,
    innerNames({ kind, main, written }) {
      const words = kind === "entity" ? splitWords(written) : [];
      const found = words.length > 1 ? words.flatMap((word) => nameOf(word) ?? []) : [];
      return found.filter((key) => key !== main);
    },
    readOwn: (text) => termsOf(split(text), ownSingle),
    spell: spelling.correct,
    with(changed) {
      const next = lexicon.with(changed);
      const nextSpelling =
        next.tally === lexicon.tally ? spelling.with(next.timesOf, next.newWords()) : createSpelling(next.tally.counts);
      return readerOf(vocabulary, naming, next, nextSpelling, splitWords);
    },
  };
}
