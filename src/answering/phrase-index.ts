import type { Candidate, Wording } from "./candidates.js";
import { Column, FIRST_ROOM, newNumbers } from "./column.js";
import { focusOf } from "./focus.js";
import { askedMask, maskOf } from "./language.js";
import type { OwnReader } from "./own-reader.js";
import type { Term } from "./reader.js";

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

/** Once it is written, a column keeps 1/16 of its length as room to grow. */
const SPARE = 1 / 16;

/** A term as the phrasings of candidates have it: its place among the terms, and its keys. */
interface Said {
  readonly place: number;
  readonly keys: readonly number[];
}

/** Adds candidates to an index. */
export interface IndexWriter {
  /** The place of the candidate that is now last. */
  add(wording: Wording, reader: OwnReader): number;
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
  const keysOf = ({ main, alts }: Term): readonly number[] => [main, ...alts].map(placeOf);

  // What the terms of the reader that was last read with come to, by their numbers.
  let lastReader: OwnReader | undefined;
  let inFields: (readonly number[] | undefined)[] = [];
  let inPhrasings: (Said | undefined)[] = [];
  let inGaps: (Said | undefined)[] = [];
  function readWith(reader: OwnReader): void {
    if (reader !== lastReader) [lastReader, inFields, inPhrasings, inGaps] = [reader, [], [], []];
  }
  /** The keys of a term in a field, and those of the names inside it. */
  function keysInField(number: number, { terms, innerNames }: OwnReader): readonly number[] {
    while (inFields.length <= number) inFields.push(undefined);
    const term = byPart(terms[number] as Term, "fact");
    const keys = [...keysOf(term), ...innerNames(term).map(placeOf)];
    inFields[number] = keys;
    return keys;
  }
  function said(number: number, known: (Said | undefined)[], kind: Candidate["kind"], { terms }: OwnReader): Said {
    while (known.length <= number) known.push(undefined);
    const term = byPart(terms[number] as Term, kind);
    const made = { place: addTerm(term), keys: keysOf(term) };
    known[number] = made;
    return made;
  }

  // The keys that the candidate which is being added speaks of, and by key how it does; all 0 in between.
  const spoken = newNumbers();
  let how = new Uint8Array(FIRST_ROOM);
  const speak = (key: number, bits: number) => {
    if (key >= how.length) {
      const larger = new Uint8Array(2 * keys.length);
      larger.set(how);
      how = larger;
    }
    if (how[key] === 0) spoken.push(key);
    how[key] = (how[key] as number) | bits;
  };

  function speakField(field: string, reader: OwnReader): void {
    for (const number of reader.read(field)) {
      for (const key of inFields[number] ?? keysInField(number, reader)) speak(key, SPEAKS.told);
    }
  }
  const shared = new Map<string, readonly number[]>();
  function keysOfShared(field: string, reader: OwnReader): readonly number[] {
    const known = shared.get(field);
    if (known) return known;
    const keys = reader.read(field).flatMap((number) => inFields[number] ?? keysInField(number, reader));
    shared.set(field, keys);
    return keys;
  }

  return {
    add({ kind, phrasings, telling, fields, sharedFields, subjects, asked }, reader) {
      take();
      readWith(reader);
      for (const field of fields) speakField(field, reader);
      for (const field of sharedFields) for (const key of keysOfShared(field, reader)) speak(key, SPEAKS.told);
      const known = kind === "gap" ? inGaps : inPhrasings;
      let kinds = maskOf(asked);
      for (const [at, text] of phrasings.entries()) {
        const asks = askedMask(text.toLowerCase());
        if (at < telling) kinds |= asks;
        const read = reader.read(text);
        const focus = focusOf(read.map((number) => reader.terms[number] as Term));
        for (let nth = 0; nth < read.length; nth += 1) {
          const number = read[nth] as number;
          const { place, keys } = known[number] ?? said(number, known, kind, reader);
          columns.phrasingTerms.push(place);
          const bits = focus.size > 0 && focus.has(nth) ? SPEAKS.inPhrasing | SPEAKS.asked : SPEAKS.inPhrasing;
          for (const key of keys) speak(key, bits);
        }
        columns.phrasingAsked.push(asks);
        columns.phrasingStarts.push(columns.phrasingTerms.size);
      }
      for (const id of subjects) speak(placeOf(`e:${id}`), SPEAKS.inPhrasing | SPEAKS.told);
      // Without a function that compares, numbers are sorted in a third of the time.
      for (const key of spoken.room.subarray(0, spoken.size).sort()) {
        columns.supportKeys.push(key);
        columns.supportHow.push(how[key] as number);
        how[key] = 0;
      }
      spoken.size = 0;
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
