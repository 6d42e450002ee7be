import { createFuseMatcher, type Matcher } from "./fuse-matcher.js";
import { createGlosser, type Glosser } from "./gloss.js";
import { SLIPS } from "./language.js";
import { lazily } from "./lazily.js";
import { type Changed, createLexicon, type Lexicon } from "./lexicon.js";
import { longestName, type Names, namesByStems } from "./names.js";
import type { Correction } from "./outcome.js";
import { createOwnReader, nameTerm, type OwnReader, wordTerm } from "./own-reader.js";
import { createOwnWords } from "./own-words.js";
import { createSpelling, editDistance, isCommonEnglish, type Spelling } from "./spelling.js";
import { isNumber, splitWords, stem, type Word } from "./text.js";
import { keyOf, type Vocabulary } from "./vocabulary.js";

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
  /** Of a name that was written otherwise: how likely (0 to 1) another one is meant, which the base lacks. */
  readonly doubt?: number;
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
  /** The same, for who keeps something of each term. */
  own(): OwnReader;
  /** The word of the base that a misspelt one most likely was meant to be, or undefined. */
  spell(word: string): string | undefined;
  /** The reader of the base after a change of facts; this one stays as it is. */
  with(changed: Changed): Reader;
}

/** A text with more unknown words than this is not corrected. */
const MOST_MENDED = 30;
/** Likeness (0 to 1) from which a word that spelling could not mend is read as part of a name. */
const NAME_LIKENESS = 0.62;

/** A word of a question; of a mended one how likely (0 to 1) it is another word, should it be a name. */
type MendedWord = Word & { readonly doubt?: number };

/** From so many edits on a mended name is as likely another one, below the first of these it surely is not. */
const [NO_DOUBT, FULL_DOUBT] = [1, 1.5] as const;

const doubtOf = (written: string, mended: string): number =>
  Math.min(1, Math.max(0, (editDistance(written, mended, FULL_DOUBT) - NO_DOUBT) / (FULL_DOUBT - NO_DOUBT)));

/** Reads with the words of one base. */
export function createReader(vocabulary: Vocabulary): Reader {
  const { tally } = vocabulary;
  return readerOf(vocabulary, namingOf(vocabulary), createLexicon(tally), createSpelling(tally.counts));
}

/** What reading needs besides the words of the facts. */
interface Naming {
  readonly glosser: Glosser;
  readonly names: Names;
  /** The word of a name that a word most resembles; it begins alike and is about as long. */
  likeliestName(word: string): string | undefined;
}

function namingOf({ glosses, targets, spelt }: Vocabulary): Naming {
  // Each made when a first word needs it, as spelling is.
  let byStart: Map<string, string[]> | undefined;
  const matchers = new Map<string, { readonly names: readonly string[]; readonly matcher: Matcher }>();
  const startOf = (word: string) => word.charAt(0);
  const matcherOf = (word: string) => {
    if (!byStart) {
      byStart = new Map();
      for (const name of spelt.keys()) {
        if (name.length <= 4) continue;
        const known = byStart.get(startOf(name));
        if (known) known.push(name);
        else byStart.set(startOf(name), [name]);
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
    names: namesByStems(targets),
    likeliestName(word) {
      const { names, matcher } = matcherOf(word);
      const [best] = matcher.search(word, 1);
      return best && best.likeness >= NAME_LIKENESS ? names[best.index] : undefined;
    },
  };
}

function readerOf(vocabulary: Vocabulary, naming: Naming, lexicon: Lexicon, spelling: Spelling): Reader {
  const { targets, capitals, spelt, fillers } = vocabulary;
  const { glosser, names } = naming;
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

  function correct(words: readonly Word[]): { words: MendedWord[]; corrections: Correction[] } {
    const corrections: Correction[] = [];
    // Where nearly nothing is known it is not spelling that is amiss, and looking for each word would take long.
    const strange = words.filter((word) => !knows(word.lower)).length;
    if (strange > MOST_MENDED) return { words: [...words], corrections };
    const out = words.flatMap((word): MendedWord[] => {
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
      const doubt = mended.includes(" ") ? 0 : doubtOf(word.lower, mended);
      return mended.split(" ").map((lower) => ({ written: lower, lower, doubt }));
    });
    return { words: out, corrections };
  }

  /** How much a term is in doubt: a name, or what is only written as one, that was mended. */
  function doubted(term: Term, words: readonly MendedWord[]): Term {
    // What only describes its subject ("the keeper") is made of plain words, and no other name.
    const isProper = term.kind === "entity" ? term.alts.length === 0 : term.isName === true;
    const doubt = isProper ? Math.max(...words.map((word) => word.doubt ?? 0)) : 0;
    return doubt > 0 ? { ...term, doubt } : term;
  }

  function termsOf(plain: readonly MendedWord[]): Term[] {
    const terms: Term[] = [];
    const words = plain.map(({ lower, written }) => ({ lower, written, stem: stem(lower) }));
    for (let at = 0; at < words.length; ) {
      const word = words[at] as (typeof words)[number];
      const first = names.get(word.stem);
      const name = first && longestName(first, words, at);
      const target = name?.target ?? capitals.get(word.written);
      const length = name?.length ?? 1;
      const written = words.slice(at, at + length).map((one) => one.written);
      const [knowsWord, isName] = [() => knows(word.lower), () => lexicon.isName(word.lower)];
      const term = target ? nameTerm(target, written.join(" ")) : wordTerm(word, vocabulary, knowsWord, isName);
      terms.push(doubted(term, plain.slice(at, at + length)));
      at += length;
    }
    return terms;
  }

  const own = lazily(() =>
    createOwnReader(createOwnWords(), vocabulary, names, {
      knows: ({ lower }) => knows(lower),
      isName: ({ lower }) => lexicon.isName(lower),
    }),
  );

  /** Drops phrases that say nothing, as whole words. */
  function withoutFillers(words: readonly MendedWord[]): readonly MendedWord[] {
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
    innerNames: (term) => own().innerNames(term),
    readOwn(text) {
      const { read, terms } = own();
      return read(text).map((number) => terms[number] as Term);
    },
    own,
    spell: spelling.correct,
    with(changed) {
      const next = lexicon.with(changed);
      const nextSpelling =
        next.tally === lexicon.tally ? spelling.with(next.timesOf, next.newWords()) : createSpelling(next.tally.counts);
      return readerOf(vocabulary, naming, next, nextSpelling);
    },
  };
}
