import type { FactBase } from "../facts/fact-base.js";
import { candidatesOf, wordingOf } from "./candidates.js";
import { focusOf } from "./focus.js";
import { askedOf, maskOf } from "./language.js";
import type { Reader, Term } from "./reader.js";

/**
 * What every candidate says, in flat arrays of numbers: small, quick to go through, and handed to another thread
 * without a copy. A list of lists stands as one array of all entries and one of starts: list `i` goes from `starts[i]`
 * to before `starts[i + 1]`.
 */
export interface PhraseIndex {
  /** Every term key that the base speaks of; elsewhere a key is its place here. */
  readonly keys: readonly string[];
  /** Of each distinct term of the phrasings: its kind (a place in `KINDS`), its main key and its other keys. */
  readonly termKinds: Uint8Array;
  readonly termMains: Uint32Array;
  readonly termAltStarts: Uint32Array;
  readonly termAlts: Uint32Array;
  /** The terms of each phrasing, and the kinds of thing it asks for (see `maskOf`). */
  readonly phrasingStarts: Uint32Array;
  readonly phrasingTerms: Uint32Array;
  readonly phrasingAsked: Uint16Array;
  /** Of each candidate: its phrasings, the kinds of thing it can tell, and the keys it speaks of, ascending. */
  readonly candidateStarts: Uint32Array;
  readonly candidateAsked: Uint16Array;
  readonly supportStarts: Uint32Array;
  readonly supportKeys: Uint32Array;
  /** How it speaks of each of these keys: bits of `SPEAKS`. */
  readonly supportHow: Uint8Array;
  /** The candidates that speak of each key, ascending. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
}

/** The kinds of a term, in the order of `termKinds`. */
export const KINDS = [
  "word",
  "number",
  "entity",
  "group",
  "function",
  "talk",
  "unknown",
] as const satisfies readonly Term["kind"][];

export const SPEAKS = {
  /** A phrasing, or its subject, says it: that counts more than what only another field says. */
  inPhrasing: 1,
  /** A fact's own fields say it. Its phrasings may name what it is not about ("Was it the other one?"). */
  told: 2,
  /** One of its phrasings asks for it by name ("which hospital"). */
  asked: 4,
} as const;

/** A growing array of whole numbers. */
function numbers() {
  let room = new Uint32Array(1_024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    push(value: number) {
      if (size === room.length) {
        const larger = new Uint32Array(2 * size);
        larger.set(room);
        room = larger;
      }
      room[size] = value;
      size += 1;
    },
    done: () => room.slice(0, size),
  };
}

/** Gives each different text a number, counting from 0. */
function numbering() {
  const places = new Map<string, number>();
  return {
    of(text: string): number {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    all: () => [...places.keys()],
  };
}

/** Reads everything that a base says, once. */
export function buildPhraseIndex(base: FactBase, reader: Reader): PhraseIndex {
  const keys = numbering();
  const terms = createTerms(keys.of);
  const phrasings = { starts: numbers(), terms: numbers(), asked: numbers() };
  const candidates = { starts: numbers(), asked: numbers() };
  const support = { starts: numbers(), keys: numbers(), how: numbers() };

  // Many candidates share a field: a publisher, a subject's description.
  const fields = new Map<string, readonly number[]>();
  const keysOfField = (field: string): readonly number[] => {
    const known = fields.get(field);
    if (known) return known;
    const found = reader
      .readOwn(field)
      .flatMap((term) => [term.main, ...term.alts, ...reader.innerNames(term)].map(keys.of));
    fields.set(field, found);
    return found;
  };

  const wording = wordingOf(base);
  for (const candidate of candidatesOf(base)) {
    const { phrasings: texts, telling, fields: told, subjects, asked } = wording(candidate);
    const how = new Map<number, number>();
    const speak = (key: number, bits: number) => how.set(key, (how.get(key) ?? 0) | bits);
    for (const field of told) for (const key of keysOfField(field)) speak(key, SPEAKS.told);
    candidates.starts.push(phrasings.starts.size);
    let kinds = maskOf(asked);
    for (const [at, text] of texts.entries()) {
      const asks = maskOf(askedOf(text.toLowerCase()));
      if (at < telling) kinds |= asks;
      phrasings.starts.push(phrasings.terms.size);
      phrasings.asked.push(asks);
      const read = reader.readOwn(text);
      const focus = focusOf(read);
      for (const [nth, term] of read.entries()) {
        phrasings.terms.push(terms.of(term));
        const bits = focus.has(nth) ? SPEAKS.inPhrasing | SPEAKS.asked : SPEAKS.inPhrasing;
        for (const key of [term.main, ...term.alts]) speak(keys.of(key), bits);
      }
    }
    for (const id of subjects) speak(keys.of(`e:${id}`), SPEAKS.inPhrasing | SPEAKS.told);
    candidates.asked.push(kinds);
    support.starts.push(support.keys.size);
    for (const [key, bits] of [...how].sort(([a], [b]) => a - b)) {
      support.keys.push(key);
      support.how.push(bits);
    }
  }
  phrasings.starts.push(phrasings.terms.size);
  candidates.starts.push(phrasings.asked.size);
  support.starts.push(support.keys.size);
  const all = keys.all();
  const [supportStarts, supportKeys] = [support.starts.done(), support.keys.done()];
  return {
    keys: all,
    ...terms.done(),
    phrasingStarts: phrasings.starts.done(),
    phrasingTerms: phrasings.terms.done(),
    phrasingAsked: Uint16Array.from(phrasings.asked.done()),
    candidateStarts: candidates.starts.done(),
    candidateAsked: Uint16Array.from(candidates.asked.done()),
    supportStarts,
    supportKeys,
    supportHow: Uint8Array.from(support.how.done()),
    ...postingsOf(supportStarts, supportKeys, all.length),
  };
}

/** Numbers the distinct terms of phrasings: two are the same if they are compared alike. */
function createTerms(keyOf: (key: string) => number) {
  const seen = new Map<Term, number>();
  const places = new Map<string, number>();
  const [kinds, mains, altStarts, alts] = [numbers(), numbers(), numbers(), numbers()];
  const add = ({ kind, main, alts: others }: Term): number => {
    const text = `${kind} ${main} ${others}`;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    kinds.push(KINDS.indexOf(kind));
    mains.push(keyOf(main));
    altStarts.push(alts.size);
    for (const alt of others) alts.push(keyOf(alt));
    return places.size - 1;
  };
  return {
    of(term: Term): number {
      // Terms of one word are made once; a name is made anew each time it is read.
      if (term.kind === "entity" || term.kind === "group") return add(term);
      const place = seen.get(term) ?? add(term);
      seen.set(term, place);
      return place;
    },
    done() {
      altStarts.push(alts.size);
      return {
        termKinds: Uint8Array.from(kinds.done()),
        termMains: mains.done(),
        termAltStarts: altStarts.done(),
        termAlts: alts.done(),
      };
    },
  };
}

/** Turns "which keys has a candidate" round into "which candidates has a key". */
function postingsOf(starts: Uint32Array, supportKeys: Uint32Array, keyCount: number) {
  const postingStarts = new Uint32Array(keyCount + 1);
  for (const key of supportKeys) postingStarts[key + 1] = (postingStarts[key + 1] as number) + 1;
  for (let key = 0; key < keyCount; key += 1) {
    postingStarts[key + 1] = (postingStarts[key + 1] as number) + (postingStarts[key] as number);
  }
  const postings = new Uint32Array(supportKeys.length);
  const next = postingStarts.slice();
  for (let candidate = 0; candidate + 1 < starts.length; candidate += 1) {
    for (let at = starts[candidate] as number; at < (starts[candidate + 1] as number); at += 1) {
      const key = supportKeys[at] as number;
      postings[next[key] as number] = candidate;
      next[key] = (next[key] as number) + 1;
    }
  }
  return { postingStarts, postings };
}
