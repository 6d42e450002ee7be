import type { FactBase } from "../facts/fact-base.js";
import { type Gloss, isHan } from "./gloss.js";
import { toSimplified } from "./hanzi.js";
import { FUNCTION_WORDS, LIGHT_WORDS, TALK_WORDS } from "./language.js";
import { countFact, countSentences, countWords, newTally, type Tally } from "./lexicon.js";
import { pinyinForms } from "./pinyin.js";
import { type Split, splitWords, stem, type Word } from "./text.js";

/** What a name or a phrase of several words stands for. */
export interface Target {
  /** "g:group" or "e:subject". */
  readonly main: string;
  readonly alts: readonly string[];
  /** The named part of the subject, where a part was named ("the reading room" inside "the museum"). */
  readonly part?: string;
  /** What a name in pinyin is read as. */
  readonly readAs?: string;
}

/** The words of one fact base, as plain data: it can be handed to another thread. */
export interface Vocabulary {
  /** Synonym groups by the stem of a single word. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Names and phrases by their stems, joined by spaces. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Names that are spelt like function words, as written: they count only in capitals. */
  readonly capitals: ReadonlyMap<string, Target>;
  /** How often each word occurs, and how it is written. */
  readonly tally: Tally;
  /** Words of names as they are written, by how they are compared. */
  readonly spelt: ReadonlyMap<string, string>;
  /** Phrases that say nothing, by their stems. */
  readonly fillers: readonly string[];
  /** The English of names and words in hanzi, which are simplified and in lower case. */
  readonly glosses: ReadonlyMap<string, Gloss>;
}

/** As many texts as a fact has, and a few: they are counted and then read at once. */
const SPLITS_KEPT = 64;

/** Splits texts; one that comes again soon is not split again. */
export function createSplit(): Split {
  const split = new Map<string, readonly Word[]>();
  return (text) => {
    const known = split.get(text);
    if (known) return known;
    if (split.size === SPLITS_KEPT) split.clear();
    const words = splitWords(text);
    split.set(text, words);
    return words;
  };
}

/** How words are compared: their stems, joined by spaces. */
export const keyOf = (words: readonly Word[]): string => words.map(({ lower }) => stem(lower)).join(" ");

const withoutArticle = (words: readonly Word[]): readonly Word[] =>
  words.length > 1 && /^(?:the|a|an)$/u.test((words[0] as Word).lower) ? words.slice(1) : words;

/** A single name that is spelt like a function word ("US") counts only in capitals. */
const needsCapitals = (words: readonly Word[]): boolean =>
  words.length === 1 && FUNCTION_WORDS.has((words[0] as Word).lower);

/** Words of English as such are known however rarely the base uses them. */
const ALWAYS_KNOWN = 20;
/** A name weighs more in spelling than a word in passing. */
const NAME_TIMES = 3;

/** Collects the words, names and synonyms of a base. */
export function vocabularyOf(base: FactBase, split: Split = createSplit()): Vocabulary {
  const vocabulary = vocabularyWithoutFacts(base, split);
  for (const fact of base.facts.values()) countFact(vocabulary.tally, fact, split);
  return vocabulary;
}

/** The same, but the words of the facts are not counted yet. */
export function vocabularyWithoutFacts(base: FactBase, split: Split): Vocabulary {
  const groups = new Map<string, string[]>();
  const targets = new Map<string, Target>();
  const capitals = new Map<string, Target>();
  const tally = newTally();
  const spelt = new Map<string, string>();
  const count = (text: string, times = 1) => countWords(tally, text, split, times);

  for (const [at, group] of base.synonyms.entries()) {
    const synonyms = group.filter((synonym) => !isHan(synonym));
    // What stands alone is there to be translated, and means nothing else.
    for (const synonym of synonyms.length > 1 ? synonyms : []) {
      count(synonym);
      const key = keyOf(split(synonym));
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
      count(name, NAME_TIMES);
      for (const { lower, written } of split(name)) {
        if (lower !== written && !spelt.has(lower)) spelt.set(lower, written);
      }
      const words = withoutArticle(split(name));
      if (words.length === 0) continue;
      const common = name === name.toLowerCase();
      const alts = common ? words.flatMap(({ lower }) => [`w:${stem(lower)}`, ...(groups.get(stem(lower)) ?? [])]) : [];
      const target = { main: `e:${subject.id}`, alts, ...(part === undefined ? {} : { part }) };
      if (needsCapitals(words)) capitals.set((words[0] as Word).written, target);
      else targets.set(keyOf(words), target);
    }
  }
  // Last, because no other name gives way to one in pinyin.
  for (const { id, label, aliases } of base.subjects.values()) {
    for (const form of aliases.flatMap(pinyinForms)) {
      const key = keyOf(split(form));
      const isTaken = (targets.get(key)?.main ?? `e:${id}`) !== `e:${id}`;
      if (isTaken || key === keyOf(split(label))) continue;
      count(form);
      targets.set(key, { main: `e:${id}`, alts: [], readAs: label });
    }
  }
  for (const gap of base.gaps.values()) {
    for (const text of [gap.label, gap.statement]) countSentences(tally, text, split);
    for (const text of gap.phrasings) count(text);
  }
  for (const relation of base.relations) for (const text of [relation.careful, ...relation.phrasings]) count(text);
  for (const predicate of base.predicates.values()) {
    for (const text of [predicate.label, ...predicate.phrasings.map((p) => p.replaceAll("{subject}", ""))]) count(text);
  }
  for (const word of [...FUNCTION_WORDS, ...LIGHT_WORDS, ...TALK_WORDS]) {
    tally.counts.set(word, (tally.counts.get(word) ?? 0) + ALWAYS_KNOWN);
  }
  const fillers = base.fillers.map((filler) => keyOf(split(filler))).filter(Boolean);
  return { groups, targets, capitals, tally, spelt, fillers, glosses: glossesOf(base) };
}

/** A synonym in hanzi stands for the English one before it, a name in hanzi for the subject's or part's own. */
function glossesOf(base: FactBase): ReadonlyMap<string, Gloss> {
  const named = [...base.subjects.values()].flatMap((subject) => [subject, ...subject.parts]);
  const names = new Map(
    named.flatMap(({ label, aliases }) =>
      isHan(label) ? [] : aliases.filter(isHan).map((alias): [string, string] => [wordOf(alias), label]),
    ),
  );
  const glosses = new Map<string, Gloss>();
  for (const group of base.synonyms) {
    let english: string | undefined;
    for (const synonym of group) {
      if (!isHan(synonym)) english = synonym;
      else if (english !== undefined && !glosses.has(wordOf(synonym))) {
        glosses.set(wordOf(synonym), { english, isName: names.has(wordOf(synonym)) });
      }
    }
  }
  for (const [name, label] of names) {
    if (!glosses.has(name)) glosses.set(name, { english: label.replace(/^the /u, ""), isName: true });
  }
  return glosses;
}

const wordOf = (hanzi: string): string => toSimplified(hanzi).toLowerCase();
