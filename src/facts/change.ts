import type { FactBase, FactChange } from "./fact-base.js";
import { findProblems } from "./integrity.js";
import type { Located, LocatedData } from "./located.js";
import { DataError, type Problem } from "./problem.js";
import type { DataFileInput, Fact } from "./schema.js";
import { checkShape } from "./shape.js";

/** Facts to take out of a base by id, and then facts as a data file has them, to put into it. */
export interface FactChangeInput {
  readonly put?: readonly NonNullable<DataFileInput["facts"]>[number][];
  readonly drop?: readonly string[];
}

/** What a change is called in problems. */
const NAME = "change";

/**
 * Checks a change of facts as files are checked, with only those entries of the base looked at that have to do with it:
 * the facts that are put, alone and against what they name and what says the same, and whether anything still names a
 * fact that is dropped. That a subject or a predicate is left without any fact is no problem.
 *
 * @throws {DataError} naming every problem; the place of the first fact that is put is then `facts[0]`
 */
export function checkChange(base: FactBase, { put = [], drop = [] }: FactChangeInput): FactChange {
  const shape = checkShape(NAME, { facts: put });
  if (!shape.data) throw new DataError(shape.problems);
  const { facts } = shape.data;
  const gone = new Set(drop.filter((id) => !facts.some((fact) => fact.id === id)));
  const problems = [
    ...drop.flatMap((id, at) => (base.facts.has(id) ? [] : [unknown(id, at)])),
    ...drop.flatMap((id, at) => (gone.has(id) ? stillNamed(base, facts, gone, id, at) : [])),
    ...findProblems(surroundings(base, facts, gone)),
  ];
  if (problems.length > 0) throw new DataError(problems);
  return { put: facts, drop };
}

const dropProblem = (id: string, at: number, problem: string, remedy: string): Problem => ({
  file: NAME,
  place: `drop[${at}]`,
  id,
  problem,
  remedy,
});

const unknown = (id: string, at: number): Problem =>
  dropProblem(id, at, `there is no fact “${id}”`, "drop the id of a fact of the base");

/** What stays and names a fact that is to go: the first is enough to see why it cannot. */
function stillNamed(
  base: FactBase,
  put: readonly Fact[],
  gone: ReadonlySet<string>,
  id: string,
  at: number,
): readonly Problem[] {
  const [relation] = base.relationsOf(id);
  const isPut = new Set(put.map((fact) => fact.id));
  const newer = [...put, ...base.superseding.filter((fact) => !isPut.has(fact.id) && !gone.has(fact.id))].find(
    ({ supersedes }) => supersedes === id,
  );
  const by =
    (relation && `a relation with “${relation.other.id}”`) ??
    (newer && `the fact “${newer.id}”, which supersedes it`) ??
    namedBy(base).get(id);
  if (by === undefined) return [];
  const remedy = "put a fact with its id in its place, or remove in the data files what names it";
  return [dropProblem(id, at, `the fact is still named by ${by}`, remedy)];
}

/** Edited bases share their stories and gaps, so what these name is looked up once. */
const known = new WeakMap<FactBase["gaps"], ReadonlyMap<string, string>>();

function namedBy({ gaps, stories }: FactBase): ReadonlyMap<string, string> {
  const found = known.get(gaps);
  if (found) return found;
  const made = new Map<string, string>();
  for (const { id, nearest } of gaps.values()) for (const fact of nearest) made.set(fact, `the gap “${id}”`);
  for (const { id, paragraphs } of stories.values()) {
    for (const fact of paragraphs.flatMap(({ facts }) => facts)) made.set(fact, `the story “${id}”`);
  }
  known.set(gaps, made);
  return made;
}

/** What must be seen of a base to check facts that are put into it: all else counts as there and as used. */
function surroundings(base: FactBase, put: readonly Fact[], gone: ReadonlySet<string>): LocatedData {
  const isPut = new Set(put.map(({ id }) => id));
  const stays = (fact: Fact | undefined): fact is Fact =>
    fact !== undefined && !isPut.has(fact.id) && !gone.has(fact.id);
  const others = new Set<Fact>();
  for (const { subject, predicate, supersedes } of put) {
    for (const fact of base.factsAbout(subject)) {
      if (fact.subject === subject && fact.predicate === predicate && stays(fact)) others.add(fact);
    }
    let older = base.facts.get(supersedes ?? "");
    for (; stays(older) && !others.has(older); older = base.facts.get(older.supersedes ?? "")) others.add(older);
  }
  const facts = [...put, ...others];
  const sources = [...new Set(facts.flatMap(({ references }) => references.map(({ source }) => source)))].flatMap(
    (id) => base.sources.get(id) ?? [],
  );
  const predicates = [...new Set(facts.map(({ predicate }) => predicate))].flatMap(
    (id) => base.predicates.get(id) ?? [],
  );
  const subjects = facts.flatMap(({ subject, value }) => [
    subject,
    ...(value.type === "subject" ? [value.subject] : []),
  ]);
  const older = facts.flatMap(({ supersedes = "" }) => (stays(base.facts.get(supersedes)) ? [supersedes] : []));
  return {
    stories: [],
    subjects: [],
    gaps: [],
    relations: [],
    predicates: located("predicates", predicates),
    sources: located(
      "sources",
      sources.map((source) => ({ ...source, derivesFrom: [] })),
    ),
    facts: located("facts", facts),
    mentioned: new Set([
      ...subjects.filter((id) => base.subjects.has(id)),
      ...facts.map(({ story }) => story).filter((id) => base.stories.has(id)),
      ...older,
      ...sources.flatMap(({ locators = [] }) => locators),
    ]),
    misshapen: [],
  };
}

const located = <T>(section: string, items: readonly T[]): readonly Located<T>[] =>
  items.map((item, at) => ({ file: NAME, place: `${section}[${at}]`, item }));
