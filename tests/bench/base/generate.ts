import type { DataFileInput } from "../../../src/facts/schema.js";
import {
  type Facts,
  type Gaps,
  makeFact,
  makeGap,
  makeRival,
  makeSource,
  makeValue,
  PHRASINGS,
  type Relations,
  storiesOf,
} from "./entries.js";
import { createNames } from "./names.js";
import { createRandom } from "./random.js";
import {
  type KindName,
  PREDICATES,
  type PredicateModel,
  type PredicateName,
  SUBJECT_KINDS,
  type SubjectKind,
} from "./subject-kinds.js";

/**
 * A made-up base that reads like news: subjects with aliases, a few dozen predicates with typed values, five phrasings a
 * fact, some contradictions and gaps. The same size and seed give the same base.
 */

type Subjects = NonNullable<DataFileInput["subjects"]>;

export interface ToldFact {
  readonly id: string;
  readonly predicate: PredicateName;
  readonly year?: string;
  /** Templates of its predicate by which the base does not ask for it. */
  readonly unused: readonly string[];
}

/** A subject with what was said of it, for the questions. */
export interface Told {
  readonly kind: KindName;
  readonly id: string;
  /** Its label, then its aliases. */
  readonly names: readonly string[];
  readonly facts: readonly ToldFact[];
  /** Predicates of its kind of which the base says nothing, not even that nobody knows. */
  readonly silent: readonly PredicateName[];
}

export interface Made {
  readonly data: DataFileInput;
  readonly told: readonly Told[];
  /** Of each contested fact, the one that contradicts it. */
  readonly rivals: ReadonlyMap<string, string>;
  /** A name like those of a kind that the base does not have. */
  stranger(kind: KindName): string;
}

const GENERAL_PHRASINGS = 2;
/** One in so many facts has one of these: a gap beside it, a contradiction; so many share a story, a source. */
const FACTS_OF_A_GAP = 8;
const FACTS_OF_A_CONTRADICTION = 50;
const FACTS_OF_A_STORY = 150;
const FACTS_OF_A_SOURCE = 5;
const YEARS = ["2019", "2020", "2021", "2022", "2023", "2024"] as const;

export const predicateOf = (name: PredicateName): PredicateModel => ({ id: name, ...PREDICATES[name] });
const kindOf = (name: KindName): SubjectKind => SUBJECT_KINDS[name];
const KINDS = Object.keys(SUBJECT_KINDS) as readonly KindName[];

/** @throws where `size` is no whole number above 0. */
export function makeBase(size: number, seed: number): Made {
  if (!Number.isInteger(size) || size < 1) throw new Error(`a base cannot have ${size} facts: give a whole number`);
  const random = createRandom(seed);
  const names = createNames(random);
  const subjects: Subjects = [];
  const facts: Facts = [];
  const relations: Relations = [];
  const gaps: Gaps = [];
  const told: Told[] = [];
  const rivals = new Map<string, string>();
  const byKind = new Map<KindName, { id: string; label: string }[]>(KINDS.map((kind) => [kind, []]));

  const storyAt = (place: number) => `story-${Math.floor(place / FACTS_OF_A_STORY)}`;
  const sourceCount = Math.ceil(size / FACTS_OF_A_SOURCE);

  function addFact(subject: { id: string; names: readonly string[] }, name: PredicateName, year?: string) {
    const predicate = predicateOf(name);
    const value = makeValue(random, predicate, byKind, subject.id);
    if (!value) return undefined;
    const id = `${subject.id}-${name}${year === undefined ? "" : `-${year}`}`;
    const templates = random.some(predicate.stored, PHRASINGS);
    facts.push(
      makeFact(random, {
        id,
        story: storyAt(facts.length),
        subject,
        predicate,
        year,
        sourceCount,
        templates,
        ...value,
      }),
    );
    const general = predicate.yearly ? [] : predicate.stored.slice(0, GENERAL_PHRASINGS);
    const unused = predicate.stored.filter((text) => !templates.includes(text) && !general.includes(text));
    return { id, predicate: name, unused, ...(year === undefined ? {} : { year }) };
  }

  for (let turn = 0; facts.length < size; turn += 1) {
    // Every kind once before any comes again, so that even a small base has all of them.
    const kind = turn < KINDS.length ? (KINDS[turn] as KindName) : random.pick(KINDS);
    const { is, predicates, noun } = kindOf(kind);
    const [label, ...aliases] = names.subject(kindOf(kind).names, is, noun);
    const subject = { id: names.id(label), names: [label, ...aliases] };
    const said: ToldFact[] = [];
    const chosen = random.some(predicates, random.whole(Math.ceil(predicates.length / 2), predicates.length - 1));
    for (const name of chosen) {
      const years = predicateOf(name).yearly ? random.some(YEARS, random.whole(1, 3)) : [undefined];
      for (const year of years) {
        const fact = facts.length < size ? addFact(subject, name, year) : undefined;
        if (fact) said.push(fact);
      }
    }
    const first = said[0];
    if (!first) continue;
    subjects.push({ id: subject.id, label, kind: is, aliases, description: `${label} is one of the ${noun} kind.` });
    byKind.get(kind)?.push({ id: subject.id, label });
    const silent = predicates.filter((name) => !chosen.includes(name));
    const missing = silent[0];
    if (missing !== undefined && random.chance(said.length / FACTS_OF_A_GAP)) {
      gaps.push(makeGap(random, subject, predicateOf(missing), storyAt(facts.length - 1), first.id));
      silent.shift();
    }
    told.push({ kind, id: subject.id, names: subject.names, facts: said, silent });
    const last = facts.at(-1);
    if (last && facts.length < size && random.chance(said.length / FACTS_OF_A_CONTRADICTION)) {
      const rival = makeRival(random, last, label, sourceCount);
      if (rival) {
        facts.push(rival.fact);
        relations.push(rival.relation);
        rivals.set(last.id, rival.fact.id);
      }
    }
  }
  const used = new Set(facts.map(({ predicate }) => predicate));
  return {
    told,
    rivals,
    stranger: (kind) => names.stranger(kindOf(kind).names),
    data: {
      stories: storiesOf(random, facts),
      subjects,
      predicates: (Object.keys(PREDICATES) as PredicateName[])
        .filter((name) => used.has(name))
        .map(predicateOf)
        .map(({ id, label, values, stored, yearly }) => ({
          ...{ id, label, valueType: values.type, cardinality: yearly ? ("many" as const) : ("one" as const) },
          phrasings: yearly ? [] : stored.slice(0, GENERAL_PHRASINGS).map((text) => text.replace("{s}", "{subject}")),
        })),
      sources: Array.from({ length: sourceCount }, (_, at) => makeSource(random, names.publisher(), at)),
      facts,
      relations,
      gaps,
    },
  };
}
