import { createHash } from "node:crypto";
import { EditedMap, type Edits, edit, noEdits, sizeOf } from "./edited-map.js";
import type { DataFile, Fact, Gap, Predicate, Relation, Source, Story, Subject } from "./schema.js";

/** A relation seen from one of its two facts. */
export interface RelationView {
  readonly relation: Relation;
  /** The fact at the other end. */
  readonly other: Fact;
  /** True where the fact one looks from is `relation.from`. */
  readonly isFrom: boolean;
}

/** What we know: immutable and indexed by id. Build one with `createFactBase`, which takes checked data only. */
export interface FactBase {
  readonly stories: ReadonlyMap<string, Story>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly gaps: ReadonlyMap<string, Gap>;
  readonly relations: readonly Relation[];
  readonly synonyms: readonly (readonly string[])[];
  readonly fillers: readonly string[];
  /** 12 hexadecimal digits made of SHA-256 over all data: equal data, in whatever order the facts, give an equal one. */
  readonly version: string;
  /** The latest day on which any fact changed, or "" where there is none. */
  readonly changed: string;
  /** Relations of a fact, seen from it, whichever end it stands at. */
  relationsOf(factId: string): readonly RelationView[];
  /** Facts on a subject, and those whose value it is, in the order of the base. */
  factsAbout(subjectId: string): readonly Fact[];
  /** Facts that say that two names very likely mean the same, in the order of the base. */
  readonly identities: readonly Fact[];
  /** Facts that supersede another one, in the order of the base. */
  readonly superseding: readonly Fact[];
  /** Orders the facts: the number of one that comes later is larger. Undefined where there is no such fact. */
  placeOf(factId: string): number | undefined;
  /**
   * The base after a change, in a time that depends on the change and on those before it, not on the base: all else is
   * shared with this one, which stays as it is. What is put takes the place of the fact with its id, or comes last. It
   * does not check: see `checkChange`.
   */
  with(change: FactChange): FactBase;
}

/** Facts to take out of a base, and then to put into it. */
export interface FactChange {
  readonly put?: readonly Fact[];
  readonly drop?: readonly string[];
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** All that stays as it is while facts are edited. */
interface Unedited {
  readonly data: Omit<DataFile, "facts">;
  readonly maps: Pick<FactBase, "stories" | "subjects" | "predicates" | "sources" | "gaps">;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly about: ReadonlyMap<string, readonly Fact[]>;
  readonly identities: readonly Fact[];
  readonly superseding: readonly Fact[];
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly hash: string;
  /** Made when a first edit needs it. */
  places?: ReadonlyMap<string, number>;
}

/**
 * From so many edits on, as a share of the facts, they are worked into maps of their own: a small share keeps each edit
 * quick, and a large one makes the pause that this takes (0.1 s for 100,000 facts) rare.
 */
const MOST_EDITED = 1 / 50;
const LEAST_EDITED = 20;

/** Indexes merged, checked data (see `mergeDataFiles` and `findProblems`); it does not check again. */
export function createFactBase({ facts, ...data }: DataFile): FactBase {
  const sum = facts.reduce((total, fact) => total + hashOf(fact), 0n);
  return baseOf(uneditedOf(facts, data, sha256(JSON.stringify(data))), noEdits(), sum);
}

function uneditedOf(facts: readonly Fact[], data: Unedited["data"], hash: string): Unedited {
  const about = new Map<string, Fact[]>();
  for (const fact of facts) for (const id of subjectsOf(fact)) listed(about, id).push(fact);
  const relations = new Map<string, Relation[]>();
  for (const relation of data.relations) {
    for (const id of [relation.from, relation.to]) listed(relations, id).push(relation);
  }
  const maps = {
    stories: byId(data.stories),
    subjects: byId(data.subjects),
    predicates: byId(data.predicates),
    sources: byId(data.sources),
    gaps: byId(data.gaps),
  };
  const identities = facts.filter(isIdentity(maps.predicates));
  const superseding = facts.filter(supersedesOther);
  return { data, maps, facts: byId(facts), about, identities, superseding, relations, hash };
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const subjectsOf = ({ subject, value }: Fact): ReadonlySet<string> =>
  new Set([subject, ...(value.type === "subject" ? [value.subject] : [])]);

const isIdentity =
  (predicates: FactBase["predicates"]) =>
  ({ predicate, value }: Fact): boolean =>
    value.type === "subject" && predicates.get(predicate)?.identity === true;

const supersedesOther = ({ supersedes }: Fact): boolean => supersedes !== undefined;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Facts are hashed one by one and the hashes added, so that an edit needs no look at the others. (A sum can be forged
 * where somebody wants to; a version only tells whether something has changed.)
 */
const hashOf = (fact: Fact): bigint => BigInt(`0x${sha256(JSON.stringify(fact))}`);

function baseOf(unedited: Unedited, edits: Edits<Fact>, sum: bigint): FactBase {
  const { data, maps, relations } = unedited;
  const isEdited = sizeOf(edits) > 0;
  const facts = isEdited ? new EditedMap(unedited.facts, edits) : unedited.facts;
  let addedPlaces: ReadonlyMap<string, number> | undefined;
  const placeOf = (id: string): number | undefined => {
    unedited.places ??= new Map([...unedited.facts.keys()].map((key, place) => [key, place]));
    if (!edits.added.has(id)) return edits.dropped.has(id) ? undefined : unedited.places.get(id);
    addedPlaces ??= new Map([...edits.added.keys()].map((key, place) => [key, unedited.facts.size + place]));
    return addedPlaces.get(id);
  };
  /** A list of facts as it is after the edits: those that belong in it, in the order of the base. */
  const edited = (list: readonly Fact[], belongs: (fact: Fact) => boolean): readonly Fact[] => {
    if (!isEdited) return list;
    const kept = list.filter(({ id }) => !edits.replaced.has(id) && !edits.dropped.has(id));
    const replaced = [...edits.replaced.values()].filter(belongs);
    const place = ({ id }: Fact) => placeOf(id) as number;
    const inPlace = replaced.length === 0 ? kept : [...kept, ...replaced].sort((a, b) => place(a) - place(b));
    return [...inPlace, ...[...edits.added.values()].filter(belongs)];
  };
  let changed: string | undefined;
  return Object.freeze({
    ...maps,
    facts,
    relations: data.relations,
    synonyms: data.synonyms,
    fillers: data.fillers,
    version: sha256(`${unedited.hash} ${sum}`).slice(0, 12),
    get changed(): string {
      if (changed === undefined) {
        changed = "";
        for (const fact of facts.values()) if (fact.changed > changed) changed = fact.changed;
      }
      return changed;
    },
    relationsOf: (id: string) => {
      if (!facts.has(id)) return [];
      return (relations.get(id) ?? []).flatMap((relation): RelationView[] => {
        const isFrom = relation.from === id;
        const other = facts.get(isFrom ? relation.to : relation.from);
        return other ? [{ relation, other, isFrom }] : [];
      });
    },
    factsAbout: (id: string) => edited(unedited.about.get(id) ?? [], (fact) => subjectsOf(fact).has(id)),
    identities: edited(unedited.identities, isIdentity(maps.predicates)),
    superseding: edited(unedited.superseding, supersedesOther),
    placeOf,
    with({ put = [], drop = [] }: FactChange): FactBase {
      const next = edit(unedited.facts, edits, { put, drop });
      const after = new EditedMap(unedited.facts, next);
      let total = sum;
      for (const id of new Set([...drop, ...put.map((fact) => fact.id)])) {
        const [old, now] = [facts.get(id), after.get(id)];
        total += (now ? hashOf(now) : 0n) - (old ? hashOf(old) : 0n);
      }
      return sizeOf(next) > MOST_EDITED * after.size + LEAST_EDITED
        ? baseOf(uneditedOf([...after.values()], data, unedited.hash), noEdits(), total)
        : baseOf(unedited, next, total);
    },
  });
}
