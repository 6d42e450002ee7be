import { focusOf } from "./focus.js";
import { ANAPHORS, askedOf, asksWhether, maskOf } from "./language.js";
import { KINDS, type PhraseIndex, SPEAKS } from "./phrase-index.js";
import type { Term } from "./reader.js";

const SYNONYM = 0.87;
const PART_OF_NAME = 0.7;
const COMMON_NAME = 0.6;
/** Share of a term's weight that a statement, label or source of a candidate covers when its phrasings do not. */
const IN_FIELDS = 0.85;
/** What is asked for by name weighs more than the words around it. */
const FOCUS_WEIGHT = 1.6;
const FUNCTION_WEIGHT = 0.15;
const TALK_SHARE = 0.35;

/** A stretch of a question, ready to be compared with what candidates say. */
export interface Asking {
  readonly terms: readonly Term[];
  /** By term: the keys of the index by which it can be met, with the likeness (0 to 1) of each. */
  readonly keys: readonly ReadonlyMap<number, number>[];
  readonly weights: readonly number[];
  readonly total: number;
  /** The kinds of thing asked for, see `maskOf`. */
  readonly asked: number;
  /** Whether something stands for what was named before. */
  readonly anaphor: boolean;
  /** Places of the terms that name what is asked for. */
  readonly focus: ReadonlySet<number>;
  /** Whether it asks if something is so: a figure in it is then what it takes to be so. */
  readonly whether: boolean;
  /** By place of a distinct term of the phrasings: how alike each asked term is; made when first needed. */
  readonly likenesses: Map<number, Float64Array | null>;
}

/** Weighs and compares terms with an index. */
export interface Comparer {
  /** By place of a distinct term of the phrasings. */
  readonly termWeights: Float64Array;
  /** The weight of a word that nothing in the base speaks of. */
  readonly heaviest: number;
  /** The key's place in the index, or undefined where the base never speaks of it. */
  keyAt(key: string): number | undefined;
  /** Whether anything in the base speaks of a term at all. */
  isHeld(term: Term): boolean;
  asking(terms: readonly Term[], text: string): Asking;
  /** How alike a phrasing's term is to each asked one; null where it is to none. */
  likeness(asking: Asking, termPlace: number): Float64Array | null;
  /** How well (0 to 1) a candidate covers one asked term with all that it says. */
  inSupport(keys: ReadonlyMap<number, number>, candidate: number): number;
  /** Whether a candidate speaks of the key at all. */
  speaksOf(candidate: number, key: string): boolean;
  /** The best likeness (0 to 1) with which a candidate speaks of an asked term in one of some ways: bits of `SPEAKS`. */
  inWays(keys: ReadonlyMap<number, number>, candidate: number, ways: number): number;
}

export function createComparer(
  index: PhraseIndex,
  candidateCount: number,
  kinship: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Comparer {
  const { keys: names, termKinds, termMains, termAltStarts, termAlts, postingStarts } = index;
  const places = new Map(names.map((key, place) => [key, place]));
  const isGroup = Uint8Array.from(names, (key) => (key.startsWith("g:") ? 1 : 0));
  const spokenBy = (key: number): number => (postingStarts[key + 1] as number) - (postingStarts[key] as number);
  const rarityOf = (seen: number): number => Math.log(1 + candidateCount / (0.5 + seen));
  const seenOf = (key: string): number => {
    const place = places.get(key);
    return place === undefined ? 0 : spokenBy(place);
  };

  const FUNCTION = KINDS.indexOf("function");
  const TALK = KINDS.indexOf("talk");
  const termWeights = Float64Array.from(termKinds, (kind, at) => {
    if (kind === FUNCTION) return FUNCTION_WEIGHT;
    let seen = spokenBy(termMains[at] as number);
    for (let alt = termAltStarts[at] as number; alt < (termAltStarts[at + 1] as number); alt += 1) {
      seen = Math.max(seen, spokenBy(termAlts[alt] as number));
    }
    return rarityOf(seen) * (kind === TALK ? TALK_SHARE : 1);
  });

  /** Rarity: the fewer candidates speak of a term, the more it says. */
  const weightOf = (term: Term): number => {
    if (term.kind === "function") return FUNCTION_WEIGHT;
    const seen = Math.max(...[term.main, ...term.alts].map(seenOf));
    return rarityOf(seen) * (term.kind === "talk" ? TALK_SHARE : 1);
  };

  const keysOf = (term: Term): ReadonlyMap<number, number> => {
    const keys = new Map<number, number>();
    const put = (key: string, likeness: number) => {
      const place = places.get(key);
      if (place !== undefined) keys.set(place, Math.max(likeness, keys.get(place) ?? 0));
    };
    put(term.main, 1);
    if (term.kind === "function") return keys;
    for (const alt of term.alts) put(alt, alt.startsWith("g:") ? SYNONYM : PART_OF_NAME);
    if (term.kind === "entity") {
      for (const [id, likeness] of kinship.get(term.main.slice(2)) ?? []) put(`e:${id}`, likeness);
    }
    return keys;
  };

  function alike(keys: ReadonlyMap<number, number>, kind: Term["kind"], place: number): number {
    let best = keys.get(termMains[place] as number) ?? 0;
    if (kind === "function" || best === 1) return best;
    for (let at = termAltStarts[place] as number; at < (termAltStarts[place + 1] as number); at += 1) {
      const alt = termAlts[at] as number;
      const found = keys.get(alt);
      if (found !== undefined) best = Math.max(best, Math.min(found, isGroup[alt] === 1 ? SYNONYM : COMMON_NAME));
    }
    return best;
  }

  const { supportStarts, supportKeys, supportHow } = index;
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

  return {
    termWeights,
    heaviest: rarityOf(0),
    keyAt: (key) => places.get(key),
    isHeld: (term) => [term.main, ...term.alts].some((key) => places.has(key)),
    asking(terms, text) {
      const focus = focusOf(terms);
      const weights = terms.map((term, at) => weightOf(term) * (focus.has(at) ? FOCUS_WEIGHT : 1));
      return {
        terms,
        keys: terms.map(keysOf),
        weights,
        total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
        asked: maskOf(askedOf(text)),
        anaphor: terms.some((term) => term.kind === "function" && ANAPHORS.has(term.written.toLowerCase())),
        focus,
        whether: asksWhether(text),
        likenesses: new Map(),
      };
    },
    likeness({ terms, keys, likenesses }, termPlace) {
      const known = likenesses.get(termPlace);
      if (known !== undefined) return known;
      const row = Float64Array.from(keys, (one, at) => alike(one, (terms[at] as Term).kind, termPlace));
      const made = row.some((like) => like > 0) ? row : null;
      likenesses.set(termPlace, made);
      return made;
    },
    speaksOf(candidate, key) {
      const place = places.get(key);
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
