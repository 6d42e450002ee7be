import type { FactBase } from "../facts/fact-base.js";
import type { Gloss } from "./gloss.js";
import { isHan, toSimplified } from "./hanzi.js";
import { FUNCTION_WORDS, LIGHT_WORDS, TALK_WORDS } from "./language.js";
import { createWordCount, type Tally, type WordCount } from "./lexicon.js";
import { createOwnWords, type OwnWords } from "./own-words.js";
import { pinyinForms } from "./pinyin.js";
import { stem, type Word } from "./text.js";

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

/** From so many subjects on, hardly any of them with a capital, a base writes names in small letters. */
const LEAST_NAMES = 20;
const FEW_CAPITALS = 0.05;

/** Whether a name in small letters is a description ("the keeper"), as where others have capitals. */
function writesCapitals(base: FactBase): boolean {
  const { size } = base.subjects;
  if (size < LEAST_NAMES) return true;
  let capitals = 0;
  for (const { label } of base.subjects.values()) if (/\p{Lu}/u.test(label)) capitals += 1;
  return capitals > FEW_CAPITALS * size;
}

/** Collects the words, names and synonyms of a base. */
export function vocabularyOf(base: FactBase): Vocabulary {
  const words = createOwnWords();
  const count = createWordCount(words);
  const names = namesOf(base, words, count);
  for (const fact of base.facts.values()) count.fact(fact);
  return { ...names, tally: count.tally() };
}

/** All of a vocabulary but how often words occur; all words of the base but those of its facts are counted on the way. */
export function namesOf(base: FactBase, own: OwnWords, count: WordCount): Omit<Vocabulary, "tally"> {
  const groups = new Map<string, string[]>();
  const targets = new Map<string, Target>();
  const capitals = new Map<string, Target>();
  const spelt = new Map<string, string>();
  const { split } = own;

  for (const [at, group] of base.synonyms.entries()) {
    const synonyms = group.filter((synonym) => !isHan(synonym));
    // What stands alone is there to be translated, and means nothing else.
    for (const synonym of synonyms.length > 1 ? synonyms : []) {
      count.words(synonym);
      const key = keyOf(split(synonym));
      if (key.includes(" ")) {
        const known = targets.get(key);
        targets.set(key, { main: known?.main ?? `g:${at}`, alts: [...(known?.alts ?? []), `g:${at}`] });
      } else {
        groups.set(key, [...(groups.get(key) ?? []), `g:${at}`]);
      }
    }
  }
  const describes = writesCapitals(base);
  for (const subject of base.subjects.values()) {
    const named = [subject.label, ...subject.aliases].map((name) => ({ name, part: undefined as string | undefined }));
    const parts = subject.parts.flatMap(({ label, aliases }) =>
      [label, ...aliases].map((name) => ({ name, part: label })),
    );
    for (const { name, part } of [...named, ...parts]) {
      count.words(name, NAME_TIMES);
      for (const { lower, written } of split(name)) {
        if (lower !== written && !spelt.has(lower)) spelt.set(lower, written);
      }
      const words = withoutArticle(split(name));
      if (words.length === 0) continue;
      const common = describes && name === name.toLowerCase();
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
      count.words(form);
      targets.set(key, { main: `e:${id}`, alts: [], readAs: label });
    }
  }
  for (const gap of base.gaps.values()) {
    for (const text of [gap.label, gap.statement]) count.sentences(text);
    for (const text of gap.phrasings) count.words(text);
  }
  for (const relation of base.relations)
    for (const text of [relation.careful, ...relation.phrasings]) count.words(text);
  for (const predicate of base.predicates.values()) {
    for (const text of [predicate.label, ...predicate.phrasings.map((p) => p.replaceAll("{subject}", ""))])
      count.words(text);
  }
  for (const word of [...FUNCTION_WORDS, ...LIGHT_WORDS, ...TALK_WORDS]) {
    count.word(own.wordOf({ written: word, lower: word }), ALWAYS_KNOWN);
  }
  const fillers = base.fillers.map((filler) => keyOf(split(filler))).filter(Boolean);
  return { groups, targets, capitals, spelt, fillers, glosses: glossesOf(base) };
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
