import { FUNCTION_WORDS, LIGHT_WORDS, TALK_WORDS } from "./language.js";
import { longestName, type NameNode, type Names } from "./names.js";
import type { OwnWord, OwnWords } from "./own-words.js";
import type { Term } from "./reader.js";
import { isNumber, splitWords, stem, type Word } from "./text.js";
import type { Target, Vocabulary } from "./vocabulary.js";

/** Reads the texts of a base itself, in which nothing needs correction. */
export interface OwnReader {
  /** The terms of a text, by their numbers. */
  read(text: string): readonly number[];
  /** Every term that was read so far, by its number: each is made once, as a base says the same again and again. */
  readonly terms: readonly Term[];
  /** See `Reader`. */
  innerNames(term: Term): readonly string[];
}

/** What is known of single words. */
export interface Known {
  /** Whether the base has a word or another form of it. */
  knows(word: OwnWord): boolean;
  /** Whether the base only ever writes a word as a name. */
  isName(word: OwnWord): boolean;
}

/** The term that one word is, unless it is a name. */
export function wordTerm(
  { lower, written }: Word,
  { groups }: Pick<Vocabulary, "groups">,
  knows: () => boolean,
  isName: () => boolean,
): Term {
  if (isNumber(lower)) return { kind: "number", main: `n:${lower}`, alts: [], written };
  const stemmed = stem(lower);
  if (FUNCTION_WORDS.has(lower)) return { kind: "function", main: `w:${stemmed}`, alts: [], written };
  const alts = groups.get(stemmed) ?? [];
  if (TALK_WORDS.has(lower) || LIGHT_WORDS.has(lower)) return { kind: "talk", main: `w:${stemmed}`, alts, written };
  const kind = knows() ? "word" : "unknown";
  return { kind, main: `w:${stemmed}`, alts, written, ...(isName() ? { isName: true } : {}) };
}

/** The term that words are which name something. */
export const nameTerm = (target: Target, written: string): Term => ({
  ...target,
  kind: target.main.startsWith("e:") ? "entity" : "group",
  written,
});

/** Stands for the names that begin with a word where none of several words does. */
const NO_NAME: NameNode = { length: 0, target: undefined, next: undefined };

/** `names` are those of the vocabulary. */
export function createOwnReader(
  { split }: OwnWords,
  vocabulary: Pick<Vocabulary, "groups" | "targets" | "capitals">,
  names: Names,
  known: Known,
): OwnReader {
  const { targets, capitals } = vocabulary;
  const terms: Term[] = [];
  const numberOf = (term: Term): number => terms.push(term) - 1;

  // By number of a word: the names of several words that begin with it, and the term that it is by itself.
  const firsts: (NameNode | undefined)[] = [];
  const alone: (number | undefined)[] = [];
  function firstOf(word: OwnWord): NameNode {
    while (firsts.length <= word.number) firsts.push(undefined);
    const node = names.get(word.stem);
    const first = node?.next ? node : NO_NAME;
    firsts[word.number] = first;
    return first;
  }
  function aloneOf(word: OwnWord): number {
    while (alone.length <= word.number) alone.push(undefined);
    const target = targets.get(word.stem) ?? capitals.get(word.written);
    const [knows, isName] = [() => known.knows(word), () => known.isName(word)];
    const read = numberOf(target ? nameTerm(target, word.written) : wordTerm(word, vocabulary, knows, isName));
    alone[word.number] = read;
    return read;
  }

  // Names of several words, in each way in which they are written.
  const named = new Map<NameNode, { readonly words: readonly OwnWord[]; readonly term: number }[]>();
  function nameOf(words: readonly OwnWord[], at: number, node: NameNode): number {
    const ways = named.get(node) ?? [];
    const known = ways.find((way) => way.words.every((word, nth) => word === words[at + nth]));
    if (known) return known.term;
    const own = words.slice(at, at + node.length);
    const term = numberOf(nameTerm(node.target as Target, own.map(({ written }) => written).join(" ")));
    named.set(node, [...ways, { words: own, term }]);
    return term;
  }

  return {
    terms,
    read(text) {
      const words = split(text);
      const read: number[] = [];
      for (let at = 0; at < words.length; ) {
        const word = words[at] as OwnWord;
        const first = firsts[word.number] ?? firstOf(word);
        const name = first === NO_NAME ? undefined : longestName(first, words, at);
        const length = name?.length ?? 1;
        read.push(name && length > 1 ? nameOf(words, at, name) : (alone[word.number] ?? aloneOf(word)));
        at += length;
      }
      return read;
    },
    innerNames({ kind, main, written }) {
      const words = kind === "entity" ? splitWords(written) : [];
      if (words.length < 2) return [];
      const inner = words.flatMap((word) => {
        const target = capitals.get(word.written) ?? targets.get(stem(word.lower));
        return target?.main.startsWith("e:") ? [target.main] : [];
      });
      return inner.filter((key) => key !== main);
    },
  };
}
