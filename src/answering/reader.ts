import { createFuseMatcher, type Matcher } from "./fuse-matcher.js";
import { createGlosser } from "./gloss.js";
import { FUNCTION_WORDS, LIGHT_WORDS, SLIPS, TALK_WORDS } from "./language.js";
import type { Correction } from "./outcome.js";
import { createSpelling, isCommonEnglish } from "./spelling.js";
import { isNumber, splitWords, stem, type Word } from "./text.js";
import { keyOf, type Split, type Target, type Vocabulary } from "./vocabulary.js";

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
}

/** A text with more unknown words than this is not corrected. */
const MOST_MENDED = 30;
/** Likeness (0 to 1) from which a word that spelling could not mend is read as part of a name. */
const NAME_LIKENESS = 0.62;

/** Reads with the words of one base; texts of the base itself are split by `split`. */
export function createReader(vocabulary: Vocabulary, split: Split = splitWords): Reader {
  const { groups, targets, capitals, counts, spelt, names, fillers, glosses } = vocabulary;
  const glosser = createGlosser(glosses);
  const spelling = createSpelling(counts);
  const knownStems = new Set([...counts.keys()].map(stem));
  const nameWords = [...spelt.keys()].filter((word) => word.length > 4);
  // Made when a first word needs it, as spelling is.
  let nameMatcher: Matcher | undefined;
  const likeliestName = (word: string) => {
    nameMatcher ??= createFuseMatcher(nameWords);
    return nameMatcher.search(word, 1)[0];
  };

  const knows = (lower: string): boolean => counts.has(lower) || knownStems.has(stem(lower));

  /** The words a misspelt word was most likely meant to be, or undefined. */
  function mend(word: Word): string | undefined {
    const slip = SLIPS.get(word.lower);
    if (slip !== undefined) return slip;
    if (isNumber(word.lower) || word.lower.length < 4 || isCommonEnglish(word.lower)) return undefined;
    const spelt = spelling.correct(word.lower);
    if (spelt !== undefined) return spelt;
    for (let at = 2; at <= word.lower.length - 2; at += 1) {
      const [left, right] = [word.lower.slice(0, at), word.lower.slice(at)];
      if (counts.has(left) && counts.has(right) && (left.length > 2 || targets.has(`${stem(left)} ${stem(right)}`))) {
        return `${left} ${right}`;
      }
    }
    const best = /^[a-z]{5,}$/u.test(word.lower) ? likeliestName(word.lower) : undefined;
    const name = best && best.likeness >= NAME_LIKENESS ? nameWords[best.index] : undefined;
    return name && Math.abs(name.length - word.lower.length) <= 2 && name[0] === word.lower[0] ? name : undefined;
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

  /** How many words the longest name has that begins with a stem: most words begin none. */
  const longest = new Map<string, number>();
  for (const key of targets.keys()) {
    const [first = "", ...rest] = key.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
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
    return { kind, main: `w:${stemmed}`, alts, written, ...(names.has(lower) ? { isName: true } : {}) };
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
  };
}
