import type { Candidate, Wording } from "./candidates.js";
import { focusOf } from "./focus.js";
import { askedOf, maskOf } from "./language.js";
import type { Reader, Term } from "./reader.js";

/**
 * The columns of an index, by the width of their numbers. A list of lists stands as one column of all entries and one
 * of starts: list `i` goes from `starts[i]` to before `starts[i + 1]`.
 */
const COLUMNS = {
  /** Of each distinct term of the phrasings: its kind (a place in `KINDS`), its main key and its other keys. */
  termKinds: Uint8Array,
  termMains: Uint32Array,
  termAltStarts: Uint32Array,
  termAlts: Uint32Array,
  /** The terms of each phrasing, and the kinds of thing it asks for (see `maskOf`). */
  phrasingStarts: Uint32Array,
  phrasingTerms: Uint32Array,
  phrasingAsked: Uint16Array,
  /** Of each candidate: its phrasings, the kinds of thing it can tell, and the keys it speaks of, ascending. */
  candidateStarts: Uint32Array,
  candidateAsked: Uint16Array,
  supportStarts: Uint32Array,
  supportKeys: Uint32Array,
  /** How it speaks of each of these keys: bits of `SPEAKS`. */
  supportHow: Uint8Array,
} as const;

type ColumnName = keyof typeof COLUMNS;
export type Columns = { readonly [Name in ColumnName]: InstanceType<(typeof COLUMNS)[Name]> };

const STARTS = ["termAltStarts", "phrasingStarts", "candidateStarts", "supportStarts"] as const;
const NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/**
 * What candidates say, in flat arrays of numbers: small, quick to go through, and handed to another thread without a
 * copy. Candidates are added at the end and never change, so that what reads an index may go on while it grows.
 */
export interface PhraseIndex {
  /** Every term key that any candidate speaks of; elsewhere a key is its place here. */
  readonly keys: readonly string[];
  readonly columns: Columns;
  /** How much of each column is in use: what lies behind is room to grow. */
  readonly sizes: Readonly<Record<ColumnName, number>>;
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

/** The key of a named part, which no other part of the same whole has, and the key that all parts of a whole have. */
export const partKeys = (subject: string, part: string): readonly [string, string] => [
  `p:${subject}/${part}`,
  `p:${subject}`,
];

/**
 * A named part stands for itself ("the reading room"), rather than for the whole with all its other parts; but what is
 * not known of one part is likely not known of another.
 */
function byPart(term: Term, kind: Candidate["kind"]): Term {
  if (term.part === undefined) return term;
  const [main, some] = partKeys(term.main.slice(2), term.part);
  return { ...term, main, alts: [...term.alts, some, ...(kind === "gap" ? [term.main] : [])] };
}

/** A column that doubles while an index is first written; after that it keeps 1/16 of its length as room to grow. */
const FIRST_ROOM = 1_024;
const SPARE = 1 / 16;

/** A growing column of whole numbers. What was taken from `room` before it grew keeps all that it had. */
class Column {
  room: Columns[ColumnName];
  size: number;

  constructor(room: Columns[ColumnName], size: number) {
    this.room = room;
    this.size = size;
  }

  push(value: number): void {
    if (this.size === this.room.length) this.resize(2 * this.size);
    this.room[this.size] = value;
    this.size += 1;
  }

  resize(length: number): void {
    const Type = this.room.constructor as new (length: number) => Columns[ColumnName];
    const resized = new Type(length);
    resized.set(this.room.subarray(0, this.size));
    this.room = resized;
  }
}

/** Adds candidates to an index. */
export interface IndexWriter {
  /** The place of the candidate that is now last. */
  add(wording: Wording, reader: Reader): number;
  keyAt(key: string): number | undefined;
  /** The index as it is now; with all its room, unless it is fitted to what it holds and a little more. */
  index(isFitted?: boolean): PhraseIndex;
}

/** Something of each column, by its name. */
const ofEach = <Item>(itemOf: (name: ColumnName) => Item): Record<ColumnName, Item> =>
  Object.fromEntries(NAMES.map((name) => [name, itemOf(name)])) as Record<ColumnName, Item>;

/** Columns behind which somebody writes: whoever else goes on with them does so in a copy. */
const TAKEN = new WeakSet<Columns>();

/** Writes an index, or goes on with one. */
export function createIndexWriter(begun?: PhraseIndex): IndexWriter {
  const columns = ofEach((name) =>
    begun ? new Column(begun.columns[name], begun.sizes[name]) : new Column(new COLUMNS[name](FIRST_ROOM), 0),
  );
  if (!begun) for (const name of STARTS) columns[name].push(0);
  const keys = begun ? [...begun.keys] : [];
  const places = new Map(keys.map((key, place) => [key, place]));
  const placeOf = (key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, keys.length);
    keys.push(key);
    return keys.length - 1;
  };

  let isOwn = begun === undefined;
  function take(): void {
    if (isOwn || !begun) return;
    isOwn = true;
    if (TAKEN.has(begun.columns)) for (const name of NAMES) columns[name].resize(columns[name].room.length);
    TAKEN.add(begun.columns);
  }

  // Of an index that was begun elsewhere the terms are not known by name; those that come again are then held twice.
  const termsSeen = new Map<Term, number>();
  const termPlaces = new Map<string, number>();
  function addTerm({ kind, main, alts }: Term): number {
    const text = `${kind} ${main} ${alts}`;
    const known = termPlaces.get(text);
    if (known !== undefined) return known;
    const place = columns.termKinds.size;
    termPlaces.set(text, place);
    columns.termKinds.push(KINDS.indexOf(kind));
    columns.termMains.push(placeOf(main));
    for (const alt of alts) columns.termAlts.push(placeOf(alt));
    columns.termAltStarts.push(columns.termAlts.size);
    return place;
  }
  function termPlace(term: Term): number {
    // Terms of one word are made once; a name is made anew each time it is read.
    if (term.kind === "entity" || term.kind === "group") return addTerm(term);
    const place = termsSeen.get(term) ?? addTerm(term);
    termsSeen.set(term, place);
    return place;
  }

  // How the candidate that is being added speaks of each key; all 0 in between.
  let how = new Uint8Array(FIRST_ROOM);
  let spoken: number[] = [];
  const speak = (key: number, bits: number) => {
    if (key >= how.length) {
      const larger = new Uint8Array(2 * keys.length);
      larger.set(how);
      how = larger;
    }
    if (how[key] === 0) spoken.push(key);
    how[key] = (how[key] as number) | bits;
  };

  function eachKeyOf(field: string, reader: Reader, each: (key: number) => void): void {
    for (const own of reader.readOwn(field)) {
      const term = byPart(own, "fact");
      each(placeOf(term.main));
      for (const alt of term.alts) each(placeOf(alt));
      if (term.kind === "entity") for (const name of reader.innerNames(term)) each(placeOf(name));
    }
  }
  const shared = new Map<string, readonly number[]>();
  function keysOfShared(field: string, reader: Reader): readonly number[] {
    const known = shared.get(field);
    if (known) return known;
    const keys: number[] = [];
    eachKeyOf(field, reader, (key) => keys.push(key));
    shared.set(field, keys);
    return keys;
  }

  return {
    add({ kind, phrasings, telling, fields, sharedFields, subjects, asked }, reader) {
      take();
      for (const field of fields) eachKeyOf(field, reader, (key) => speak(key, SPEAKS.told));
      for (const field of sharedFields) for (const key of keysOfShared(field, reader)) speak(key, SPEAKS.told);
      let kinds = maskOf(asked);
      for (const [at, text] of phrasings.entries()) {
        const asks = maskOf(askedOf(text.toLowerCase()));
        if (at < telling) kinds |= asks;
        const read = reader.readOwn(text).map((term) => byPart(term, kind));
        const focus = focusOf(read);
        for (const [nth, term] of read.entries()) {
          columns.phrasingTerms.push(termPlace(term));
          const bits = focus.has(nth) ? SPEAKS.inPhrasing | SPEAKS.asked : SPEAKS.inPhrasing;
          speak(placeOf(term.main), bits);
          for (const alt of term.alts) speak(placeOf(alt), bits);
        }
        columns.phrasingAsked.push(asks);
        columns.phrasingStarts.push(columns.phrasingTerms.size);
      }
      for (const id of subjects) speak(placeOf(`e:${id}`), SPEAKS.inPhrasing | SPEAKS.told);
      for (const key of spoken.sort((a, b) => a - b)) {
        columns.supportKeys.push(key);
        columns.supportHow.push(how[key] as number);
        how[key] = 0;
      }
      spoken = [];
      columns.supportStarts.push(columns.supportKeys.size);
      columns.candidateStarts.push(columns.phrasingAsked.size);
      columns.candidateAsked.push(kinds);
      return columns.candidateAsked.size - 1;
    },
    keyAt: (key) => places.get(key),
    index(isFitted = false) {
      if (isFitted) for (const name of NAMES) columns[name].resize(Math.ceil(columns[name].size * (1 + SPARE)) + 1);
      return {
        keys,
        // Each was made as its name says.
        columns: ofEach((name) => columns[name].room) as Columns,
        sizes: ofEach((name) => columns[name].size),
      };
    },
  };
}
