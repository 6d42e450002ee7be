import type { Between, Change } from "./changes.js";
import type { Difference, Differing } from "./difference.js";
import type { Known, Named, ToldFact, ToldGap, ToldRelation } from "./told.js";

/** What one event is made of. */
export interface Parts {
  /** Ids of facts that differ or that the event cannot be told without. */
  readonly facts: readonly string[];
  readonly relations: readonly Differing<ToldRelation>[];
  /** Gaps that one of the facts fills. */
  readonly gaps: readonly Differing<ToldGap>[];
}

export interface States {
  readonly before: Known;
  readonly after: Known;
}

const RANKS: readonly ToldFact["rank"][] = ["preferred", "normal", "deprecated"];

/** Makes an event of facts that belong together; it accounts for nothing where none of its parts differs. */
export function eventOf({ facts, relations, gaps }: Parts, difference: Difference, states: States): Change {
  const own = facts.flatMap((id) => difference.facts.get(id) ?? []);
  const accounts = [
    ...own.map(({ id }) => `fact ${id}`),
    ...relations.map(({ id }) => `relation ${id}`),
    ...gaps.map(({ id }) => `gap ${id}`),
  ];
  const missed = gaps.flatMap(({ before }) => before ?? []);
  const disputes = disputesOf(relations, states);
  const sides = endsOf([...disputes.begun, ...disputes.changed]);
  const differing = own
    .flatMap(({ after }) => after ?? [])
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  const told = { now: led(sides, states.after, differing), was: own.flatMap(({ before }) => before ?? []) };
  const shape =
    contested(disputes, told) ??
    settled(disputes, told, states) ??
    superseded(own, relations, told, states) ??
    redisputed(disputes, told) ??
    related(relations, told, states) ??
    plain(told, missed.length > 0);
  const { kind, was } = shape;
  const now = led(sides, states.after, shape.now);
  return {
    kind,
    accounts,
    now,
    sides: sides.length,
    was,
    relations: newsOf(relations, states),
    standing: standingOf(now, relations, states),
    gaps: missed,
    stories: storiesOf([...now, ...was, ...missed]),
  };
}

/** An event about gaps alone: something is missing, is missing otherwise, or counts as missing no longer. */
export function gapAlone({ id, before, after }: Differing<ToldGap>): Change {
  const gaps = [after ?? before].flatMap((gap) => gap ?? []);
  const kind = after === null ? "withdrawn" : before === null ? "missing" : "changed";
  const facts = { now: [], sides: 0, was: [], relations: [], standing: [] };
  return { ...facts, kind, stories: storiesOf(gaps), accounts: [`gap ${id}`], gaps };
}

const storiesOf = (things: readonly { readonly story: Named }[]): readonly Named[] => [
  ...new Map(things.map(({ story }) => [story.id, story])).values(),
];

interface Told {
  readonly now: readonly ToldFact[];
  readonly was: readonly ToldFact[];
}
type Shape = Told & Pick<Change, "kind">;

/** Some facts, those with these ids first, each once. */
const led = (ids: readonly string[], known: Known, facts: readonly ToldFact[]): readonly ToldFact[] => {
  const first = ids.flatMap((id) => known.facts.get(id)?.told ?? []);
  return [...first, ...facts.filter(({ id }) => !ids.includes(id))];
};

const isDispute = (relation: ToldRelation | null): relation is ToldRelation => relation?.kind === "contradicts";

interface Disputes {
  readonly begun: readonly ToldRelation[];
  /** They stood before, and what is said of them is another. */
  readonly changed: readonly ToldRelation[];
  /** They end where their relation says something else, or where one side is not told any more, but not both. */
  readonly ended: readonly ToldRelation[];
}

function disputesOf(relations: Parts["relations"], { after }: States): Disputes {
  const now = relations.flatMap((one) => (isDispute(one.after) ? [{ told: one.after, before: one.before }] : []));
  const gone = relations.flatMap((one) => (isDispute(one.before) && !isDispute(one.after) ? one.before : []));
  return {
    begun: now.filter(({ before }) => !isDispute(before)).map(({ told }) => told),
    changed: now.filter(({ before }) => isDispute(before)).map(({ told }) => told),
    ended: gone.filter(({ from, to }) => after.facts.has(from) || after.facts.has(to)),
  };
}

const endsOf = (relations: readonly ToldRelation[]): readonly string[] => [
  ...new Set(relations.flatMap(({ from, to }) => [from, to])),
];

function contested({ begun }: Disputes, told: Told): Shape | undefined {
  return begun.length > 0 ? { ...told, kind: "contested" } : undefined;
}

/** What is still contested otherwise is not settled: it is only told otherwise. */
function settled({ ended }: Disputes, told: Told, { before, after }: States): Shape | undefined {
  if (ended.length === 0) return undefined;
  const sides = endsOf(ended);
  const now = led(sides, after, told.now);
  const was = led(sides, before, told.was);
  return { kind: disputed(now, after).length > 0 ? "changed" : "settled", now, was };
}

function redisputed({ changed }: Disputes, told: Told): Shape | undefined {
  return changed.length > 0 ? { ...told, kind: "changed" } : undefined;
}

/** The disputes that one of these facts has a part in, by their ids. */
function disputed(facts: readonly ToldFact[], { relations }: Known): readonly (readonly [string, ToldRelation])[] {
  const ids = new Set(facts.map(({ id }) => id));
  return [...relations].flatMap(([id, { told: one }]) =>
    isDispute(one) && (ids.has(one.from) || ids.has(one.to)) ? [[id, one] as const] : [],
  );
}

/** That what is told is contested otherwise, as it was before, must still be known. */
function standingOf(now: readonly ToldFact[], relations: Parts["relations"], states: States): Change["standing"] {
  const own = new Set(relations.map(({ id }) => id));
  return disputed(now, states.after).flatMap(([id, one]) => (own.has(id) ? [] : [between(one, states)]));
}

/** What comes or goes with its facts is told by them, unless it is a dispute or says that something was replaced. */
function newsOf(relations: Parts["relations"], states: States): Change["relations"] {
  const [then, now] = [states.before.facts, states.after.facts];
  return relations.flatMap(({ before, after }) => {
    const one = after ?? before;
    if (!one) return [];
    const { from, to } = one;
    const isOfDispute = [before, after].some(isDispute);
    const isKept = [then, now].every((known) => known.has(from) && known.has(to));
    const isTold = isOfDispute ? now.has(from) || now.has(to) : one === after && one.kind === "superseded";
    return isTold || isKept ? [{ before, after, between: between(one, states) }] : [];
  });
}

function between({ from, to }: ToldRelation, { before, after }: States): Between {
  const labelOf = (id: string) => (after.facts.get(id) ?? before.facts.get(id))?.told.label ?? id;
  return [labelOf(from), labelOf(to)];
}

function superseded(
  own: readonly Differing<ToldFact>[],
  relations: Parts["relations"],
  told: Told,
  { before, after }: States,
): Shape | undefined {
  const links = [
    ...own.flatMap((one) =>
      one.after?.supersedes && one.after.supersedes !== one.before?.supersedes
        ? [{ older: one.after.supersedes, newer: one.id }]
        : [],
    ),
    ...relations.flatMap((one) =>
      one.after?.kind === "superseded" && one.before?.kind !== "superseded"
        ? [{ older: one.after.from, newer: one.after.to }]
        : [],
    ),
  ];
  // Where what was replaced is itself news, nobody needs to hear that it was replaced.
  const link = links.find(({ older, newer }) => before.facts.has(older) && after.facts.has(newer));
  if (!link) return undefined;
  const replaced = new Set(links.map(({ older }) => older));
  const kept = led([link.newer], after, told.now).filter(({ id }) => !replaced.has(id));
  const newest = kept.length > 0 ? kept : led([link.newer], after, told.now);
  return { kind: "superseded", now: newest, was: led([link.older], before, told.was) };
}

/** Facts that have not changed, but how they stand to each other has. */
function related(relations: Parts["relations"], told: Told, { before, after }: States): Shape | undefined {
  if (relations.length === 0 || told.now.length > 0 || told.was.length > 0) return undefined;
  const now = led(endsOf(relations.flatMap((one) => one.after ?? [])), after, []);
  if (now.length > 0) return { kind: "changed", now, was: [] };
  return { kind: "withdrawn", now: [], was: led(endsOf(relations.flatMap((one) => one.before ?? [])), before, []) };
}

function plain(told: Told, fills: boolean): Shape {
  if (told.now.length === 0) return { ...told, kind: "withdrawn" };
  return { ...told, kind: fills ? "filled" : told.was.length === 0 ? "new" : "changed" };
}
