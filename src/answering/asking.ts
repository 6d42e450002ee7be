import type { Candidate } from "./candidates.js";
import { focusOf } from "./focus.js";
import type { IndexedBase } from "./indexed-base.js";
import { ANAPHORS, askedOf, asksWhether, maskOf } from "./language.js";
import { nameRunsOf } from "./name-runs.js";
import { createNearWords, NEAR_WORD } from "./near-words.js";
import { KINDS, partKeys, SPEAKS } from "./phrase-index.js";
import { type AskedWith, createPredicateWords } from "./predicate-words.js";
import type { Term } from "./reader.js";

const SYNONYM = 0.87;
const PART_OF_NAME = 0.7;
const COMMON_NAME = 0.6;
/** A whole is asked about and one of its parts spoken of. */
const SOME_PART = 0.7;
/** Share of a term's weight that a statement, label or source of a candidate covers when its phrasings do not. */
const IN_FIELDS = 0.85;
/** What is asked for by name weighs more than the words around it. */
const FOCUS_WEIGHT = 1.6;
const FUNCTION_WEIGHT = 0.15;
const TALK_SHARE = 0.35;
/** A number is met from this likeness on. */
export const NUMBER_MET = 0.5;
/** How much a wrong figure weighs where the question asks whether it is so. */
const WRONG_FIGURE = 0.2;
/** Who says so can be told of any fact, by its source. */
const ATTRIBUTES =
  /\bwho(?: else)? (?:says?|said|claims?|claimed|states?|stated|reports?|reported|writes?|wrote)\b|\b(?:on|by|in) whose (?:word|account|figure|count)s?\b|\baccording to who(?:m)?\b|\bwhose (?:claim|statement|figure|word|number|count)\b/u;
const WHO = maskOf(["who"]);

/** A stretch of a question, ready to be compared with what candidates say. */
export interface Asking {
  readonly terms: readonly Term[];
  /** By term: the keys of the index by which it can be met, with the likeness (0 to 1) of each. */
  readonly keys: readonly ReadonlyMap<number, number>[];
  /** By term, the predicates that are asked for with it; undefined for names and where the base shows none. */
  readonly askedWith: readonly (AskedWith | undefined)[];
  /** By predicate, the sum of the weights of all words by which it is asked for. */
  readonly askedFor: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
  readonly total: number;
  /** The kinds of thing asked for, see `maskOf`. */
  readonly asked: number;
  /** Whether something stands for what was named before. */
  readonly anaphor: boolean;
  /** Places of the terms that name what is asked for. */
  readonly focus: ReadonlySet<number>;
  /** Places of the terms that make one name of several words, see `nameRunsOf`. */
  readonly nameRuns: readonly (readonly number[])[];
  /** Whether it asks if something is so: a figure in it is then what it takes to be so. */
  readonly whether: boolean;
  /** By key: the places of the terms that can be met by it, with the likeness of each. */
  readonly byKey: ReadonlyMap<number, readonly Alike[]>;
}

/** One asked term, by its place, and how alike (0 to 1) something is to it. */
export interface Alike {
  readonly at: number;
  readonly like: number;
}

const NOTHING_ALIKE: readonly Alike[] = [];

/** Weighs and compares terms with an index. */
export interface Comparer {
  /** What a distinct term of the phrasings weighs, by its place. */
  termWeight(termPlace: number): number;
  /** The predicates that are asked for with a distinct term of the phrasings. */
  askedWith(termPlace: number): AskedWith | undefined;
  /** By how much (0 to 1) less a question asks for a predicate than for the one that its words ask for most. */
  asksForOther(asking: Asking, predicate: string): number;
  /** The kinds of thing that a candidate can tell, bits of `maskOf`: those that others of its predicate tell among them. */
  kindsTold(candidate: number, predicate: string | undefined): number;
  /** Whether anything in the base speaks of a term at all. */
  isHeld(term: Term): boolean;
  /** Share (0 to 1) of terms that the base knows; one that it knows by a word used in its place counts in part. */
  knownShareOf(terms: readonly Term[]): number;
  asking(terms: readonly Term[], text: string): Asking;
  /** The asked terms that a distinct term of the phrasings is alike. */
  alikes(asking: Asking, termPlace: number): readonly Alike[];
  /** How well (0 to 1) a candidate covers one asked term with all that it says. */
  inSupport(keys: ReadonlyMap<number, number>, candidate: number): number;
  /** Whether a candidate speaks of the key at all. */
  speaksOf(candidate: number, key: string): boolean;
  /** The best likeness (0 to 1) with which a candidate speaks of an asked term in one of some ways: bits of `SPEAKS`. */
  inWays(keys: ReadonlyMap<number, number>, candidate: number, ways: number): number;
}

export function createComparer(indexed: IndexedBase): Comparer {
  const { count, index, keyAt, kinship, spokenBy } = indexed;
  const { termKinds, termMains, termAltStarts, termAlts } = index.columns;
  const isGroup = (key: number): boolean => (index.keys[key] as string).startsWith("g:");
  const rarityOf = (seen: number): number => Math.log(1 + count / (0.5 + seen));
  const seenOf = (key: string): number => {
    const place = keyAt(key);
    return place === undefined ? 0 : spokenBy(place);
  };

  const FUNCTION = KINDS.indexOf("function");
  const TALK = KINDS.indexOf("talk");
  function weigh(place: number): number {
    const kind = termKinds[place];
    if (kind === FUNCTION) return FUNCTION_WEIGHT;
    let seen = spokenBy(termMains[place] as number);
    for (let alt = termAltStarts[place] as number; alt < (termAltStarts[place + 1] as number); alt += 1) {
      seen = Math.max(seen, spokenBy(termAlts[alt] as number));
    }
    return rarityOf(seen) * (kind === TALK ? TALK_SHARE : 1);
  }
  // Each is weighed when it is first met, because most never are; 0 until then.
  const termWeights = new Float64Array(termKinds.length);

  /** Rarity: the fewer candidates speak of a term, the more it says. */
  const weightOf = (term: Term): number => {
    if (term.kind === "function") return FUNCTION_WEIGHT;
    const seen = Math.max(...[term.main, ...term.alts].map(seenOf));
    return rarityOf(seen) * (term.kind === "talk" ? TALK_SHARE : 1);
  };

  const isHeld = (term: Term): boolean => [term.main, ...term.alts].some((key) => keyAt(key) !== undefined);
  const nearWords = createNearWords(indexed, (candidate, key) => howOf(candidate, key) !== 0);
  const keysOf = (term: Term): ReadonlyMap<number, number> => {
    const keys = new Map<number, number>();
    const put = (key: string, likeness: number) => {
      const place = keyAt(key);
      if (place !== undefined) keys.set(place, Math.max(likeness, keys.get(place) ?? 0));
    };
    put(term.main, 1);
    if (term.kind === "function") return keys;
    if (term.kind === "entity") {
      const [own, some] = partKeys(term.main.slice(2), term.part ?? "");
      if (term.part === undefined) put(some, SOME_PART);
      else put(own, 1);
    }
    for (const alt of term.alts) put(alt, alt.startsWith("g:") ? SYNONYM : PART_OF_NAME);
    for (const key of nearWords(term)) keys.set(key, Math.max(NEAR_WORD, keys.get(key) ?? 0));
    if (term.kind === "entity") {
      for (const [id, likeness] of kinship.get(term.main.slice(2)) ?? []) put(`e:${id}`, likeness);
    }
    return keys;
  };

  function findAlikes({ terms, byKey }: Asking, place: number): readonly Alike[] {
    const main = byKey.get(termMains[place] as number);
    const [first, last] = [termAltStarts[place] as number, termAltStarts[place + 1] as number];
    if (first === last) return main ?? NOTHING_ALIKE;
    const best = new Map<number, number>(main?.map(({ at, like }) => [at, like]));
    for (let alt = first; alt < last; alt += 1) {
      const key = termAlts[alt] as number;
      for (const { at, like } of byKey.get(key) ?? NOTHING_ALIKE) {
        if ((terms[at] as Term).kind === "function") continue;
        const capped = Math.min(like, isGroup(key) ? SYNONYM : COMMON_NAME);
        best.set(at, Math.max(capped, best.get(at) ?? 0));
      }
    }
    return best.size === 0 ? NOTHING_ALIKE : [...best].map(([at, like]) => ({ at, like }));
  }
  // What was found last, and for whom: many phrasings share a term, and a question is compared with many of them.
  const found: (readonly Alike[])[] = new Array(termKinds.length).fill(NOTHING_ALIKE);
  const foundFor: (Asking | undefined)[] = new Array(termKinds.length).fill(undefined);

  const { supportStarts, supportKeys, supportHow, candidateAsked } = index.columns;
  /** How a candidate speaks of a key, as bits of `SPEAKS`; 0 where it does not. */
  function howOf(candidate: number, key: number): number {
    let low = supportStarts[candidate] as number;
    let high = (supportStarts[candidate + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = supportKeys[middle] as number;
      if (found === key) return supportHow[middle] as number;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  const predicateWords = createPredicateWords(indexed, (place, key) => (howOf(place, key) & SPEAKS.inPhrasing) !== 0);
  const WORD = KINDS.indexOf("word");

  return {
    askedWith: (place) =>
      termKinds[place] === WORD ? predicateWords.askedWith(termMains[place] as number) : undefined,
    kindsTold(candidate, predicate) {
      const common = predicate === undefined ? 0 : (predicateWords.kindsTold(predicate) ?? 0);
      return (candidateAsked[candidate] as number) | common;
    },
    asksForOther({ askedFor }, predicate) {
      // Of a predicate of few subjects nobody can tell how it is asked for.
      if (askedFor.size === 0 || predicateWords.kindsTold(predicate) === undefined) return 0;
      return 1 - (askedFor.get(predicate) ?? 0) / Math.max(...askedFor.values());
    },
    termWeight(place) {
      const known = termWeights[place] as number;
      if (known !== 0) return known;
      const weight = weigh(place);
      termWeights[place] = weight;
      return weight;
    },
    isHeld,
    knownShareOf(terms) {
      if (terms.length === 0) return 0;
      const known = terms.map((term) => (isHeld(term) ? 1 : nearWords(term).length > 0 ? NEAR_WORD : 0));
      return known.reduce<number>((sum, share) => sum + share, 0) / terms.length;
    },
    asking(terms, text) {
      const focus = focusOf(terms);
      const weights = terms.map((term, at) => weightOf(term) * (focus.has(at) ? FOCUS_WEIGHT : 1));
      const keys = terms.map(keysOf);
      const byKey = new Map<number, Alike[]>();
      for (const [at, likes] of keys.entries()) {
        for (const [key, like] of likes) byKey.set(key, [...(byKey.get(key) ?? []), { at, like }]);
      }
      const askedWith = terms.map((term) => {
        const key = term.kind === "word" && !term.isName ? keyAt(term.main) : undefined;
        return key === undefined ? undefined : predicateWords.askedWith(key);
      });
      const askedFor = new Map<string, number>();
      for (const [at, predicates] of askedWith.entries()) {
        for (const [predicate, share] of predicates ?? []) {
          askedFor.set(predicate, (askedFor.get(predicate) ?? 0) + share * (weights[at] as number));
        }
      }
      return {
        terms,
        keys,
        askedWith,
        askedFor,
        byKey,
        weights,
        total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
        asked: maskOf(askedOf(text)) & (ATTRIBUTES.test(text) ? ~WHO : -1),
        anaphor: terms.some((term) => term.kind === "function" && ANAPHORS.has(term.written.toLowerCase())),
        focus,
        nameRuns: nameRunsOf(terms),
        whether: asksWhether(text),
      };
    },
    alikes(asking, place) {
      if (foundFor[place] === asking) return found[place] as readonly Alike[];
      const alikes = findAlikes(asking, place);
      found[place] = alikes;
      foundFor[place] = asking;
      return alikes;
    },
    speaksOf(candidate, key) {
      const place = keyAt(key);
      return place !== undefined && howOf(candidate, place) !== 0;
    },
    inSupport(keys, candidate) {
      let best = 0;
      for (const [key, like] of keys) {
        const how = howOf(candidate, key);
        if (how !== 0) best = Math.max(best, like * (how & SPEAKS.inPhrasing ? 1 : IN_FIELDS));
      }
      return best;
    },
    inWays(keys, candidate, ways) {
      let best = 0;
      for (const [key, like] of keys) if (howOf(candidate, key) & ways) best = Math.max(best, like);
      return best;
    },
  };
}

/** A question as it is for a candidate that does not speak of some keys. */
export function withoutKeys(asking: Asking, lost: ReadonlySet<number>): Asking {
  if (lost.size === 0) return asking;
  const kept = <Value>(map: ReadonlyMap<number, Value>) => new Map([...map].filter(([key]) => !lost.has(key)));
  return { ...asking, keys: asking.keys.map(kept), byKey: kept(asking.byKey) };
}

/**
 * A question whether something is so may state a wrong figure. It is then about the very fact that has another, so
 * for facts that give a figure the wrong one does not count.
 */
export function withoutFigures(asking: Asking, { fact }: Candidate, inAll: readonly number[]): Asking {
  if (!asking.whether) return asking;
  const hasFigure = fact?.value.type === "quantity" || fact?.value.type === "date";
  const isWrong = (at: number) => asking.terms[at]?.kind === "number" && (inAll[at] as number) < NUMBER_MET;
  if (!hasFigure || !asking.terms.some((_, at) => isWrong(at))) return asking;
  const weights = asking.weights.map((weight, at) => (isWrong(at) ? weight * WRONG_FIGURE : weight));
  return { ...asking, weights, total: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
}
