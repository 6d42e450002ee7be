import { bondsOf, concerned, homeOf } from "./bonds.js";
import { type Difference, type Differing, differenceOf, toldOf } from "./difference.js";
import { eventOf, gapAlone } from "./event.js";
import { joined } from "./joined.js";
import type { Known, Named, ToldFact, ToldGap, ToldRelation } from "./told.js";

/**
 * What kind of event it is: sources now disagree, what was said is said otherwise, something newer took its place,
 * sources no longer disagree, something is no longer said, what was missing is now said, something new is said,
 * something was found to be missing.
 */
export type ChangeKind =
  | "contested"
  | "changed"
  | "superseded"
  | "settled"
  | "withdrawn"
  | "filled"
  | "new"
  | "missing";

/** One event, however many sources and facts carry it. */
export interface Change {
  readonly kind: ChangeKind;
  /** The stories it belongs to, its main fact's first. */
  readonly stories: readonly Named[];
  /** Every difference that it tells, such as "fact some-id" or "relation one-id other-id". */
  readonly accounts: readonly string[];
  /** What is said now, the main thing first. */
  readonly now: readonly ToldFact[];
  /** How many of what is said now, from the first on, are sides of disputes that are new or told otherwise. */
  readonly sides: number;
  /** What was said before. */
  readonly was: readonly ToldFact[];
  /** How facts stand to each other, where that is part of the event. */
  readonly relations: readonly RelationNews[];
  /** Disputes that are no news themselves, but that something said now has a part in. */
  readonly standing: readonly Between[];
  /** What was missing until now, what is missing, or what does not count as missing any more. */
  readonly gaps: readonly ToldGap[];
}

/** The labels of two facts. */
export type Between = readonly [string, string];

/** A relation that differs; at least one of before and after is told. */
export interface RelationNews {
  readonly before: ToldRelation | null;
  readonly after: ToldRelation | null;
  readonly between: Between;
}

/** So many facts make one event at most: beyond that an entry would tell nothing any more. */
const MOST_TOGETHER = 6;

/** The ids of the facts that answer a question. */
export type AnswersTo = (question: string) => readonly string[];

/**
 * What changed from one time to another, as events, each difference in exactly one of them; states that tell the same
 * have none. Facts that are new or different and say something of one subject and predicate, or that a relation
 * binds, are one event. A gap counts as filled where its question is answered by a fact that is new or different.
 */
export function changesBetween(before: Known, after: Known, answersTo: AnswersTo): readonly Change[] {
  const states = { before: toldOf(before), after: toldOf(after) };
  const difference = differenceOf(states.before, states.after);
  const groups = joined(concerned(difference, states.after), bondsOf(difference, states.after), MOST_TOGETHER);
  const leaderOf = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  const relations = grouped(difference.relations, (one) => leaderOf.get(homeOf(one, difference) ?? ""));
  const gaps = grouped(difference.gaps, (one) => leaderOf.get(fillerOf(one, difference, answersTo) ?? ""));
  const events = groups.map((facts) => {
    const [leader] = facts;
    return eventOf({ facts, relations: relations.get(leader) ?? [], gaps: gaps.get(leader) ?? [] }, difference, states);
  });
  return [...events.filter(({ accounts }) => accounts.length > 0), ...(gaps.get(undefined) ?? []).map(gapAlone)];
}

/** The fact that fills a gap: undefined where the gap stays, or where what answers its question was known before. */
function fillerOf(
  { before, after }: Differing<ToldGap>,
  { facts }: Difference,
  answersTo: AnswersTo,
): string | undefined {
  if (before === null || after !== null) return undefined;
  return answersTo(before.question).find((id) => facts.get(id)?.after);
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): Map<string | undefined, T[]> {
  const groups = new Map<string | undefined, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return groups;
}
