import type { FactBase, FactChange } from "../facts/fact-base.js";
import type { Relation } from "../facts/schema.js";
import {
  type Candidate,
  candidateOf,
  candidatesOf,
  type Documents,
  disputeOf,
  documentsOf,
  type Wording,
  wordingOf,
} from "./candidates.js";
import { kinshipOf } from "./kinship.js";
import type { Changed } from "./lexicon.js";
import { createIndexWriter, type IndexWriter, type PhraseIndex } from "./phrase-index.js";
import { postingsOf } from "./postings.js";
import { type ReadBase, readBase } from "./read-base.js";
import { createReader, type Reader } from "./reader.js";
import { createRetrieve, type Postings } from "./retrieve.js";

/** A base with all by which questions about it are read and answered. */
export interface IndexedBase {
  readonly base: FactBase;
  readonly reader: Reader;
  readonly index: PhraseIndex;
  /** How alike subjects are, see `kinshipOf`. */
  readonly kinship: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many candidates there are. */
  readonly count: number;
  /** The candidate at a place of the index that `retrieve` has given. */
  candidateAt(place: number): Candidate;
  /** The key's place in the index, or undefined where the base never speaks of it. */
  keyAt(key: string): number | undefined;
  /** The places of all candidates. */
  places(): readonly number[];
  /** How many candidates speak of a key. */
  spokenBy(key: number): number;
  /** The places of the candidates that speak of a key. */
  speakersOf(key: number): Iterable<number>;
  /** See `createRetrieve`. */
  readonly retrieve: ReturnType<typeof createRetrieve>;
  /**
   * The same for a base after a change of facts, which takes as long as reading what has changed: what was read of all
   * else is shared. Both answer as if they had been made anew; this one stays as it is.
   */
  with(change: FactChange): IndexedBase;
}

/**
 * From so many candidates on that came or went, as a share of all, the postings are put in order anew. Until then each
 * change copies what earlier ones changed, so a small share keeps changes quick, and a large one the pause that the
 * order takes (0.1 s for 100,000 facts) rare.
 */
const MOST_CHANGED = 1 / 50;
const LEAST_CHANGED = 20;
/** What is no longer there stays in the shared index until it holds so many times what is there: then it is made anew. */
const MOST_HELD = 2;

/** What a base and those that were edited from it share. All of it only ever grows, and what is there never changes. */
interface Shared {
  readonly writer: IndexWriter;
  /** By place. The first `sorted` are those of the first base, in its order; those of edits follow as they came. */
  readonly candidates: Candidate[];
  readonly sorted: number;
  readonly first: FactBase;
  /** The places of the sorted disagreements. */
  readonly disputes: ReadonlyMap<Relation, number>;
  readonly documents: Documents;
}

/** Which of the shared candidates are those of one base. */
interface Part extends Omit<Postings, "added" | "order"> {
  readonly later: Map<number, number[]>;
  readonly dropped: ReadonlySet<number>;
  /** Of the candidates beyond the sorted ones, the place of each that is of this base. */
  readonly places: ReadonlyMap<string, number>;
  /** By key, how many more candidates speak of it than `starts` tells. */
  readonly spokenMore: ReadonlyMap<number, number>;
  readonly count: number;
  /** How many candidates came or went since the postings were put in order. */
  readonly changes: number;
}

/** Indexes a base; what takes long may have been prepared elsewhere, from an equal base. */
export function indexBase(base: FactBase, { vocabulary, index }: ReadBase = readBase(base)): IndexedBase {
  const candidates = [...candidatesOf(base)];
  const { length } = candidates;
  const documents = documentsOf(base);
  const disputes = new Map(candidates.flatMap(({ relation }, place) => (relation ? [[relation, place]] : [])));
  const shared = { writer: createIndexWriter(index), candidates, sorted: length, first: base, disputes, documents };
  const part = inNewOrder(index, length, { dropped: new Set(), places: new Map() });
  return indexedOf(base, createReader(vocabulary), kinshipOf(base), shared, part);
}

/** The candidates of a base, with their postings in order. */
function inNewOrder(index: PhraseIndex, sorted: number, { dropped, places }: Pick<Part, "dropped" | "places">): Part {
  const kept = placesOf(sorted, dropped, places);
  return {
    ...postingsOf(index, kept),
    ordered: index.sizes.candidateAsked,
    later: new Map(),
    dropped: new Set([...dropped].filter((place) => place < sorted)),
    places,
    spokenMore: new Map(),
    count: kept.length,
    changes: 0,
  };
}

function placesOf(sorted: number, dropped: Part["dropped"], places: Part["places"]): number[] {
  const kept: number[] = [];
  for (let place = 0; place < sorted; place += 1) if (!dropped.has(place)) kept.push(place);
  for (const place of places.values()) kept.push(place);
  return kept;
}

const nameOf = ({ kind, id }: Candidate): string => `${kind} ${id}`;

function indexedOf(
  base: FactBase,
  reader: Reader,
  kinship: IndexedBase["kinship"],
  shared: Shared,
  part: Part,
): IndexedBase {
  const { writer, candidates, sorted } = shared;
  const candidateAt = (place: number): Candidate => candidates[place] as Candidate;
  const spokenBy = (key: number): number => {
    // A key that came with a later candidate has no end here.
    const end = part.starts[key + 1];
    const ordered = end === undefined ? 0 : end - (part.starts[key] as number);
    return ordered + (part.spokenMore.get(key) ?? 0);
  };
  /** Orders candidates as an index made anew would have them. */
  const rankOf = (place: number): number => {
    const { fact, relation } = candidateAt(place);
    if (fact) return base.placeOf(fact.id) as number;
    // Beyond all facts, however many were added.
    return Number.MAX_SAFE_INTEGER / 2 + (relation ? (shared.disputes.get(relation) as number) : place);
  };
  function* speakersOf(key: number): Generator<number> {
    // A key that came with a later candidate has no start.
    const last = part.starts[key + 1] ?? 0;
    for (let at = part.starts[key] ?? 0; at < last; at += 1) {
      const place = part.candidates[at] as number;
      if (!part.dropped.has(place)) yield place;
    }
    for (const place of part.later.get(key) ?? []) if (places.has(place)) yield place;
  }
  const places = new Set(part.places.values());
  // Made when a first question needs it: of many changes in a row only the last is asked.
  let retrieve: ReturnType<typeof createRetrieve> | undefined;
  const retrieving = () =>
    createRetrieve({
      ...part,
      added: [...part.places.values()].filter((place) => place >= part.ordered),
      order: (a, b) => (a < sorted && b < sorted ? a - b : rankOf(a) - rankOf(b)),
    });
  return {
    base,
    reader,
    index: writer.index(),
    kinship,
    count: part.count,
    candidateAt,
    keyAt(key) {
      const place = writer.keyAt(key);
      return place !== undefined && spokenBy(place) > 0 ? place : undefined;
    },
    places: () => placesOf(sorted, part.dropped, part.places),
    spokenBy,
    speakersOf,
    retrieve(keys, limit) {
      retrieve ??= retrieving();
      return retrieve(keys, limit);
    },
    with(change) {
      const next = base.with(change);
      const changed = changedBetween(base, next, change);
      const nextReader = reader.with(changed);
      if (candidates.length > MOST_HELD * part.count + LEAST_CHANGED) return indexBase(next);
      const sameKin =
        base.identities.length === next.identities.length &&
        base.identities.every((fact, at) => fact === next.identities[at]);
      const left = [...changed.gone.map(candidateOf), ...disputesOf(base, changed)];
      const came = [...changed.come.map(candidateOf), ...disputesOf(next, changed)];
      return indexedOf(
        next,
        nextReader,
        sameKin ? kinship : kinshipOf(next),
        shared,
        partAfter(shared, part, left, came, wordingOf(next, shared.documents), nextReader),
      );
    },
  };
}

/** The facts that differ. */
function changedBetween(base: FactBase, next: FactBase, { put = [], drop = [] }: FactChange): Changed {
  const ids = [...new Set([...drop, ...put.map(({ id }) => id)])].filter(
    (id) => base.facts.get(id) !== next.facts.get(id),
  );
  const facts = (of: FactBase) => ids.flatMap((id) => of.facts.get(id) ?? []);
  return { gone: facts(base), come: facts(next) };
}

/** The disagreements that speak of facts that differ: they have the words of both their facts. */
function disputesOf(base: FactBase, { gone, come }: Changed): readonly Candidate[] {
  const ids = new Set([...gone, ...come].map(({ id }) => id));
  const relations = new Set([...ids].flatMap((id) => base.relationsOf(id).map(({ relation }) => relation)));
  return [...relations].flatMap((relation) => disputeOf(base, relation) ?? []);
}

function partAfter(
  shared: Shared,
  part: Part,
  left: readonly Candidate[],
  came: readonly Candidate[],
  wording: (candidate: Candidate) => Wording,
  reader: Reader,
): Part {
  const { writer, candidates, sorted } = shared;
  const [dropped, places, spokenMore] = [new Set(part.dropped), new Map(part.places), new Map(part.spokenMore)];
  const speak = (place: number, more: 1 | -1): Uint32Array => {
    const { supportStarts, supportKeys } = writer.index().columns;
    const keys = supportKeys.subarray(supportStarts[place], supportStarts[place + 1]);
    for (const key of keys) spokenMore.set(key, (spokenMore.get(key) ?? 0) + more);
    return keys;
  };
  for (const candidate of left) {
    const place = places.get(nameOf(candidate)) ?? sortedPlaceOf(shared, candidate);
    places.delete(nameOf(candidate));
    if (place < part.ordered) dropped.add(place);
    speak(place, -1);
  }
  for (const candidate of came) {
    const place = writer.add(wording(candidate), reader.own());
    candidates[place] = candidate;
    places.set(nameOf(candidate), place);
    for (const key of speak(place, 1)) {
      const known = part.later.get(key);
      if (known) known.push(place);
      else part.later.set(key, [place]);
    }
  }
  const count = part.count - left.length + came.length;
  const changes = part.changes + left.length + came.length;
  return changes > MOST_CHANGED * count + LEAST_CHANGED
    ? inNewOrder(writer.index(), sorted, { dropped, places })
    : { ...part, dropped, places, spokenMore, count, changes };
}

/** The place of a candidate of the first base that can come or go: gaps stay. */
function sortedPlaceOf({ candidates, first, disputes }: Shared, { fact, relation }: Candidate): number {
  if (!fact) return disputes.get(relation as Relation) as number;
  // Facts stand first, in the order of the base, whose numbers may have holes.
  const orderOf = (id: string): number => first.placeOf(id) as number;
  const wanted = orderOf(fact.id);
  let [low, high] = [0, first.facts.size - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (orderOf((candidates[middle] as Candidate).id) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
