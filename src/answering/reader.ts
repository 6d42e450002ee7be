import type { FactBase } from "../facts/fact-base.js";
import { createFuseMatcher } from "./fuse-matcher.js";
import { FUNCTION_WORDS, LIGHT_WORDS, SLIPS, TALK_WORDS } from "./language.js";
import type { Correction } from "./outcome.js";
import { createSpelling, isCommonEnglish } from "./spelling.js";
import { isNumber, splitWords, stem, type Word } from "./text.js";

/** One unit of meaning: a word, a number, a group of synonyms or a named subject, however many words it took. */
export interface Term {
  readonly kind: "word" | "number" | "entity" | "group" | "function" | "talk" | "unknown";
  /** What it is compared by: "w:stem", "n:number", "g:group" or "e:subject". */
  readonly main: string;
  /** What it may also stand for, at a discount: the synonym groups of its words. */
  readonly alts: readonly string[];
  readonly written: string;
  /** The named part of the subject, where a part was named ("the reading room" inside "the museum"). */
  readonly part?: string;
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
  /** Keys of the names that stand inside a longer name ("Osterby" inside "Osterby museum"). */
  innerNames(term: Term): readonly string[];
  /** Reads a text of the base itself: nothing to correct. */
  readOwn(text: string): readonly Term[];
}

interface Target {
  readonly main: string;
  readonly alts: readonly string[];
  readonly part?: string;
}

/** A text with more unknown words than this is not corrected. */
const MOST_MENDED = 30;
/** Likeness (0 to 1) from which a word that spelling could not mend is read as part of a name. */
const NAME_LIKENESS = 0.62;

const keyOf = (words: readonly Word[]): string => words.map(({ lower }) => stem(lower)).join(" ");

const withoutArticle = (words: readonly Word[]): readonly Word[] =>
  words.length > 1 && /^(?:the|a|an)$/u.test((words[0] as Word).lower) ? words.slice(1) : words;

/** A single name that is spelt like a function word ("US") counts only in capitals. */
const needsCapitals = (words: readonly Word[]): boolean =>
  words.length === 1 && FUNCTION_WORDS.has((words[0] as Word).lower);

export function createReader(base: FactBase): Reader {
  const groups = new Map<string, string[]>();
  const targets = new Map<string, Target>();
  const capitals = new Map<string, Target>();
  const counts = new Map<string, number>();
  /** Words of names as they are written, by how they are compared. */
  const spelt = new Map<string, string>();
  // Texts of the base are split when their words are counted and again when they are read.
  const split = new Map<string, readonly Word[]>();
  const splitOnce = (text: string): readonly Word[] => {
    const words = split.get(text) ?? splitWords(text);
    split.set(text, words);
    return words;
  };
  const count = (text: string, times = 1) => {
    for (const { lower } of splitOnce(text)) counts.set(lower, (counts.get(lower) ?? 0) + times);
  };

  for (const [at, synonyms] of base.synonyms.entries()) {
    for (const synonym of synonyms) {
      count(synonym);
      const key = keyOf(splitWords(synonym));
      if (key.includes(" ")) {
        const known = targets.get(key);
        targets.set(key, { main: known?.main ?? `g:${at}`, alts: [...(known?.alts ?? []), `g:${at}`] });
      } else {
        groups.set(key, [...(groups.get(key) ?? []), `g:${at}`]);
      }
    }
  }
  for (const subject of base.subjects.values()) {
    const named = [subject.label, ...subject.aliases].map((name) => ({ name, part: undefined as string | undefined }));
    const parts = subject.parts.flatMap(({ label, aliases }) =>
      [label, ...aliases].map((name) => ({ name, part: label })),
    );
    for (const { name, part } of [...named, ...parts]) {
      count(name, 3);
      for (const { lower, written } of splitWords(name)) {
        if (lower !== written && !spelt.has(lower)) spelt.set(lower, written);
      }
      const words = withoutArticle(splitWords(name));
      if (words.length === 0) continue;
      const common = name === name.toLowerCase();
      const alts = common ? words.flatMap(({ lower }) => [`w:${stem(lower)}`, ...(groups.get(stem(lower)) ?? [])]) : [];
      const target = { main: `e:${subject.id}`, alts, ...(part === undefined ? {} : { part }) };
      if (needsCapitals(words)) capitals.set((words[0] as Word).written, target);
      else targets.set(keyOf(words), target);
    }
  }
  for (const fact of base.facts.values()) {
    for (const text of [fact.label, fact.statement, fact.caveat ?? "", ...fact.phrasings]) count(text);
  }
  for (const gap of base.gaps.values()) for (const text of [gap.label, gap.statement, ...gap.phrasings]) count(text);
  for (const relation of base.relations) for (const text of [relation.careful, ...relation.phrasings]) count(text);
  for (const predicate of base.predicates.values()) {
    for (const text of [predicate.label, ...predicate.phrasings.map((p) => p.replaceAll("{subject}", ""))]) count(text);
  }
  for (const word of [...FUNCTION_WORDS, ...LIGHT_WORDS, ...TALK_WORDS]) counts.set(word, (counts.get(word) ?? 0) + 20);

  const spelling = createSpelling(counts);
  const knownStems = new Set([...counts.keys()].map(stem));
  const nameWords = [...spelt.keys()].filter((word) => word.length > 4);
  const nameMatcher = createFuseMatcher(nameWords);
  const fillers = base.fillers.map((filler) => keyOf(splitWords(filler))).filter(Boolean);

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
    const [best] = /^[a-z]{5,}$/u.test(word.lower) ? nameMatcher.search(word.lower, 1) : [];
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
    return { kind: knows(lower) ? "word" : "unknown", main: `w:${stemmed}`, alts, written };
  }

  function termsOf(words: readonly Word[]): Term[] {
    const terms: Term[] = [];
    const stems = words.map(({ lower }) => stem(lower));
    for (let at = 0; at < words.length; ) {
      const found = targetAt(words, stems, at);
      if (!found) {
        terms.push(single(words[at] as Word));
        at += 1;
        continue;
      }
      const written = words
        .slice(at, at + found.length)
        .map((word) => word.written)
        .join(" ");
      const kind = found.target.main.startsWith("e:") ? "entity" : "group";
      const { main, alts, part } = found.target;
      terms.push({ kind, main, alts, written, ...(part === undefined ? {} : { part }) });
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
    read(text) {
      // In a message all in capitals a capital says nothing: "US" may as well be "us".
      const shouted = !/\p{Ll}/u.test(text) && /\p{Lu}.*\s.*\p{Lu}/u.test(text);
      const { words, corrections } = correct(splitWords(shouted ? text.toLowerCase() : text));
      const terms = termsOf(withoutFillers(words));
      return { terms, corrections, normalised: words.map(({ lower }) => lower).join(" ") };
    },
    innerNames({ kind, main, written }) {
      const words = kind === "entity" ? splitWords(written) : [];
      const found = words.length > 1 ? words.flatMap((word) => nameOf(word) ?? []) : [];
      return found.filter((key) => key !== main);
    },
    readOwn(text) {
      const words = splitOnce(text);
      split.delete(text);
      return termsOf(words);
    },
  };
}
