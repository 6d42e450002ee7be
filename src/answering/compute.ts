import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Relation } from "../facts/schema.js";
import { type Bounds, boundsOf, isExact, orderOf } from "./bounds.js";
import { isMeasuredAlike, narrowing, unitOf } from "./comparable.js";
import { type Computed, inputsOf } from "./computed.js";
import { createGrouping, type Group, SUBJECT } from "./group.js";
import { createMeasures } from "./measures.js";
import type { Term } from "./reader.js";
import type { Interpretation, Interpreter, Reading } from "./reading.js";
import { type Ends, type Task, taskOf } from "./task.js";

/** Facts that are held against each other, at most: each must be shown with its source. */
const MOST_INPUTS = 8;
/** Of one predicate, at most so many facts are looked at: a table of thousands cannot be shown. */
const MOST_OF_PREDICATE = 200;
/** Predicates tried, those of the closest facts first. */
const MOST_PREDICATES = 6;
/** A reading met so far (share, 0 to 1), both ways, records the very thing that is asked: nothing need be worked out. */
const RECORDED = 0.9;
/** How sure (0 to 1) what happened at an end of a stretch of time has to be, and how much further the next other day. */
const END_SURE = 0.6;
const END_MET = 0.85;
const END_APART = 0.93;

export type Compute = (text: string, interpretation: Interpretation) => Computed | undefined;

/**
 * Works out what no single fact says: the highest or lowest of some values, those beyond a limit, which of two is more,
 * by how much, what came first, and how long lies between. Only values of one predicate and unit that agree in all that
 * narrows them but what was asked for are held against each other, and every word of the question has to be accounted
 * for. In any doubt undefined.
 */
export function createCompute(base: FactBase, interpreter: Interpreter): Compute {
  const { groupOf } = createGrouping(base, interpreter.reader);
  const measuredAs = createMeasures(base);

  /** A place is rarely what something was done to. */
  const isPlace = ({ main }: Term): number => Number(base.subjects.get(main.slice(2))?.kind === "place");
  const byPlace = (a: Term, b: Term): number => isPlace(a) - isPlace(b);

  function ofGroups(task: Task, { read, readings }: Interpretation): Computed | undefined {
    const skipped = new Set<number>();
    if (task.kind === "beyond") {
      const limit = read.terms.findIndex(({ main }) => main === `n:${Number(task.limit.replaceAll(",", ""))}`);
      if (limit < 0) return undefined;
      skipped.add(limit);
    }
    const tried = new Map<readonly Fact[], { readonly met: number; readonly computed: Computed }[]>();
    for (const { candidate } of readings) {
      const { fact } = candidate;
      if (!fact || boundsOf(fact.value) === undefined || fact.value.type === "date") continue;
      const { all, alike } = measuredAs(fact);
      // What is highest of some is not highest of all that are measured: then every unit has to be the same.
      const comparable = task.kind === "extreme" ? all : alike;
      if (tried.has(comparable)) continue;
      if (tried.size === MOST_PREDICATES) break;
      tried.set(comparable, []);
      if (comparable.length > MOST_OF_PREDICATE) continue;
      const group = groupOf(framed(task, comparable), read.terms, skipped);
      if (!group || group.facts.length > MOST_INPUTS || !group.facts.every((one) => isMeasuredAlike(one, fact)))
        continue;
      const computed = perform(base, task, group);
      if (computed) tried.set(comparable, [{ met: group.met, computed }]);
    }
    const [best, next] = [...tried.values()].flat().sort((a, b) => b.met - a.met);
    // Two measures that the words fit alike: it is not clear which is meant.
    return best?.met === next?.met ? undefined : best?.computed;
  }

  /** The dated fact that a stretch of a question means, if it is clear which. */
  function eventOf(text: string, name: string): Reading | undefined {
    const { readings, names } = interpreter.interpret(
      `when was ${text.replace(/^(?:the|a) (?=[a-z]+ing )/iu, "")} ${name}`.trim(),
    );
    const isOfName = ({ candidate }: Reading) => names.some(({ main }) => main === `e:${candidate.subject}`);
    const dated = readings.filter(
      ({ candidate }) => candidate.fact?.value.type === "date" && candidate.fact.rank !== "deprecated",
    );
    const [best] = dated;
    const dateOf = ({ candidate }: Reading) => (candidate.fact?.value.type === "date" ? candidate.fact.value.date : "");
    if (!best || best.confidence < END_SURE || best.features.questionByAll < END_MET || best.features.strangeNames > 0)
      return undefined;
    // What is named is meant, rather than another version of it.
    const rival = dated.find((other) => dateOf(other) !== dateOf(best) && isOfName(other) >= isOfName(best));
    return rival && rival.score >= best.score * END_APART ? undefined : best;
  }

  /** Of a thing as such it is meant when it came to be. */
  function comingOf(text: string, name: string): Reading | undefined {
    const isBare = interpreter.reader.read(text).terms.every(({ kind }) => kind === "entity" || kind === "function");
    return eventOf(text, name) ?? (isBare ? eventOf(`${text} come out`, name) : undefined);
  }

  function eventsOf(ends: Ends, { names }: Interpretation): readonly [Fact, Fact] | undefined {
    // Between two bare dates there is nothing of ours.
    if (ends.every((end) => !/\p{L}/u.test(withoutDates(end)))) return undefined;
    const found = ends.map((end, at) => {
      const full = end.replace(/\bones?(?=$| (?:for|of|in|by|from|at|on)\b)/iu, headOf(ends[1 - at] ?? ""));
      const own = interpreter.reader.read(full).terms.filter(({ kind }) => kind === "entity");
      // "… and the launch": of what was named at the other end, or of what stands in its name.
      const isWhole = own.length > 0 && !/\b(?:its?|their|his|her)\b/iu.test(full);
      const others = isWhole ? [] : names.filter(({ written }) => !full.includes(written)).toSorted(byPlace);
      const inner = others.flatMap((term) => interpreter.reader.innerNames(term));
      const shared = [...others.map(({ written }) => written), ...inner.flatMap((key) => labelOf(base, key))];
      return [...shared, ""].flatMap((name) => comingOf(full, name)?.candidate.fact ?? []);
    });
    const [first = [], second = []] = found;
    const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
    return pairs.find(([a, b]) => a !== b);
  }

  return (text, interpretation) => {
    const task = taskOf(text);
    if (!task || recorded(interpretation.readings, task)) return undefined;
    if (task.kind !== "span" && task.kind !== "order") return ofGroups(task, interpretation);
    const events = eventsOf(task.ends, interpretation);
    if (!events) return undefined;
    const contested = contestedValue(base, events);
    if (contested && task.kind === "order" && task.granted) return undefined;
    if (contested) return { kind: "contested", relation: contested };
    const [a, b] = events.map(({ value }) => boundsOf(value)) as [Bounds, Bounds];
    const order = orderOf(a, b);
    if (order !== "less" && order !== "more") return undefined;
    const [first, then] = order === "less" ? events : [events[1], events[0]];
    if (task.kind === "span") return { kind: "span", from: first, to: then };
    const holds = task.claims === null ? null : (task.claims === "first") === (order === "less");
    // What is taken for granted rightly is not what is asked.
    if (task.granted && holds) return undefined;
    return { kind: "order", holds, granted: task.granted, first, then };
  };
}

const withoutDates = (text: string): string =>
  text.replace(/\b(?:the|of|on)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d+(?:st|nd|rd|th)?/giu, "");

/** The noun that "the one" stands for: "launch" of "the launch of the boat", "mark" of "its first mark". */
const headOf = (text: string): string => /[^\s]+(?= (?:of|for|in|by|from|at|on) |$)/u.exec(text)?.[0] ?? "";

const labelOf = (base: FactBase, key: string): string | readonly [] => base.subjects.get(key.slice(2))?.label ?? [];

/** A figure that is itself a value of the predicate says which list, place or period is meant. */
function framed(task: Task, facts: readonly Fact[]): readonly Fact[] {
  if (task.kind !== "beyond") return facts;
  const limit = Number(task.limit.replaceAll(",", ""));
  const like = facts.find(
    ({ value }) => value.type === "quantity" && value.amount === limit && value.upTo === undefined,
  );
  return like === undefined
    ? facts
    : facts.filter(({ qualifiers }) => narrowing(like).every((id) => qualifiers[id] === like.qualifiers[id]));
}

/** Whether a fact, a gap or a disagreement is as good as the very question. */
const recorded = (readings: readonly Reading[], { kind }: Task): boolean => {
  const [best] = readings;
  if (!best || kind === "span") return false;
  const { questionByPhrasing, phrasingByQuestion } = best.features;
  return questionByPhrasing >= RECORDED && phrasingByQuestion >= RECORDED;
};

/** Another value of the same subject and predicate that contradicts one of these facts. */
const contestedValue = (base: FactBase, facts: readonly Fact[]): Relation | undefined =>
  facts
    .flatMap((fact) => base.relationsOf(fact.id).map((view) => ({ fact, ...view })))
    .find(
      ({ fact, relation, other }) =>
        relation.kind === "contradicts" &&
        other.rank !== "deprecated" &&
        other.subject === fact.subject &&
        other.predicate === fact.predicate,
    )?.relation;

/** Whether two of some facts are known to mean different things, however alike their fields are. */
const differInScope = (base: FactBase, facts: readonly Fact[]): boolean =>
  facts.some((fact) =>
    base
      .relationsOf(fact.id)
      .some(({ relation, other }) => relation.kind === "different-scope" && facts.includes(other)),
  );

const contestOf = (base: FactBase, fact: Fact): readonly Relation[] =>
  base
    .relationsOf(fact.id)
    .filter(({ relation, other }) => relation.kind === "contradicts" && other.rank !== "deprecated")
    .map(({ relation }) => relation);

/** Of scores and points more is better; of any other measure nobody says. */
const moreIsBetter = (base: FactBase, fact: Fact): boolean =>
  /\b(?:scor(?:e|es|ed)|points)\b/u.test(`${base.predicates.get(fact.predicate)?.label ?? ""} ${unitOf(fact)}`);

function perform(base: FactBase, task: Task, group: Group): Computed | undefined {
  const computed = result(base, task, group);
  // Lists, places or years differ in scope by what was asked for; subjects that do are not alike.
  const isOfSubjects = group.dimension === SUBJECT && computed?.kind !== "beyond";
  if (computed && isOfSubjects && differInScope(base, inputsOf(computed))) return undefined;
  const contested = computed && contestedValue(base, inputsOf(computed));
  return contested ? { kind: "contested", relation: contested } : computed;
}

function result(base: FactBase, task: Task, group: Group): Computed | undefined {
  const { facts, unsaid } = group;
  if ("judges" in task && task.judges && !facts.every((fact) => moreIsBetter(base, fact))) return undefined;
  switch (task.kind) {
    case "extreme":
      return extreme(base, task.most, group);
    case "beyond": {
      const limit = Number(task.limit.replaceAll(",", ""));
      const orders = facts.map((fact) => orderOf(boundsOf(fact.value) as Bounds, [limit, limit]));
      if (group.dimension === null || orders.includes(undefined)) return undefined;
      const wanted = task.more ? "more" : "less";
      const isFound = (at: number) => orders[at] === wanted || (task.orEqual && orders[at] === "equal");
      const found = facts.filter((_, at) => isFound(at));
      const others = facts.filter((_, at) => !isFound(at));
      return found.length === 0 ? undefined : { ...task, found, others, unsaid };
    }
    case "compare": {
      const pair = pairOf(group);
      const order = pair && orderOf(boundsOf(pair[0].value) as Bounds, boundsOf(pair[1].value) as Bounds);
      if (!pair || order === undefined) return undefined;
      const isEqual = order === "equal";
      const [more, less] = order === "less" ? [pair[1], pair[0]] : pair;
      const holds = task.claims ? !isEqual && task.more === (order === "more") : null;
      return { kind: "compare", holds, more, less, isEqual, unsaid };
    }
    case "count": {
      const { dimension, isAsked } = group;
      if (!isAsked || dimension === null || dimension === SUBJECT || facts.length < 2) return undefined;
      const values = [...new Set(facts.flatMap(({ qualifiers }) => qualifiers[dimension] ?? []))];
      return { kind: "count", values, found: facts };
    }
    case "difference": {
      const pair = pairOf(group);
      if (!pair?.every(({ value }) => isExact(boundsOf(value) as Bounds))) return undefined;
      return { kind: "difference", from: pair[1], to: pair[0], unsaid };
    }
    default:
      return undefined;
  }
}

/** The two facts of the two values that a question names, in its order. */
function pairOf({ facts, named, dimension }: Group): readonly [Fact, Fact] | undefined {
  const [a, b] = facts;
  if (!a || !b || facts.length > 2) return undefined;
  if (dimension === null) return [a, b];
  if (named.length !== 2) return undefined;
  const place = ({ subject, qualifiers }: Fact) =>
    named.indexOf(dimension === SUBJECT ? subject : (qualifiers[dimension] ?? ""));
  return place(a) > place(b) ? [b, a] : [a, b];
}

function extreme(base: FactBase, most: boolean, group: Group): Computed | undefined {
  const isRange = ({ value }: Fact) => value.type === "quantity" && value.upTo !== undefined;
  const facts = group.facts.filter((fact) => !isRange(fact));
  if (facts.length < 2 || group.dimension === null) return undefined;
  const bounds = (fact: Fact) => boundsOf(fact.value) as Bounds;
  const reaches = (a: Bounds, b: Bounds) => (most ? a[0] >= b[1] : a[1] <= b[0]);
  // A range says what others say one by one: it is not a value to be ranked, but none of it may lie beyond.
  const all = [...group.facts, ...group.left];
  const found = facts.filter((fact) => all.every((other) => other === fact || reaches(bounds(fact), bounds(other))));
  if (found.length === 0) return undefined;
  // Whoever disputes a value of the first one may well dispute its rank.
  const isOfFound = ({ subject }: Fact) => found.some((fact) => fact.subject === subject);
  const relation = facts.filter(isOfFound).flatMap((fact) => contestOf(base, fact))[0];
  if (relation) return { kind: "contested", relation };
  const others = facts.filter((fact) => !found.includes(fact));
  return { kind: "extreme", most, found, others, unsaid: group.unsaid };
}
