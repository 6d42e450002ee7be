import { readableDate } from "../answering/sources.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Gap, Relation, Story } from "../facts/schema.js";
import { type DisputeLine, disputeLine, type FactLine, factLine, factLines } from "./lines.js";

/** One page on a story. */
export interface Brief {
  readonly story: Story;
  /** The told account: what happened, and the facts that matter. */
  readonly sections: readonly { readonly heading: string; readonly facts: readonly FactLine[] }[];
  /** Contradictions, those that touch the told account first. */
  readonly disputes: readonly DisputeLine[];
  /** How many differences `disputesOf` tells of, those that only look like a contradiction included. */
  readonly differenceCount: number;
  /** What nobody reports, what comes nearest to the told account first. */
  readonly unknowns: readonly UnknownLine[];
  /** How many facts of the story are held, known errors left out. */
  readonly factCount: number;
}

/** Something that nobody reports. */
export interface UnknownLine {
  readonly gap: Gap;
  /** The day the sources were last searched for it, as people read it. */
  readonly checked: string;
  readonly nearest: readonly FactLine[];
}

export interface TimelineEvent {
  /** As stored: "2026", "2026-06" or "2026-06-22". */
  readonly date: string;
  readonly precision: "year" | "month" | "day";
  /** As people read it, no more precise than it is known: "June 2026". */
  readonly shown: string;
  /** "on" where something happened then; "as of" where the fact only says how things stood. */
  readonly when: "on" | "as of";
  readonly line: FactLine;
}

export interface Timeline {
  readonly story: Story;
  /** The earliest first; what is only known to the year or month stands before the days within it. */
  readonly events: readonly TimelineEvent[];
}

export interface Disputes {
  readonly story: Story;
  /** Contradictions first, then differences of scope, wording and time that only look like one. */
  readonly disputes: readonly DisputeLine[];
}

export interface Unknowns {
  readonly story: Story;
  readonly unknowns: readonly UnknownLine[];
}

/** A story on one page, or undefined where there is no such story. */
export function brief(base: FactBase, storyId: string): Brief | undefined {
  const story = base.stories.get(storyId);
  if (!story) return undefined;
  const told = new Set(story.paragraphs.flatMap(({ facts }) => facts));
  const differences = relationsIn(base, storyId);
  const disputes = differences.filter(({ kind }) => kind === "contradicts");
  const touches = ({ from, to }: Relation): number => Number(told.has(from)) + Number(told.has(to));
  const near = ({ gap }: UnknownLine): number => Number(gap.nearest.some((id) => told.has(id)));
  return {
    story,
    sections: story.paragraphs.map(({ heading, facts }) => ({ heading, facts: factLines(base, facts) })),
    disputes: disputes.toSorted((a, b) => touches(b) - touches(a)).map((relation) => disputeLine(base, relation)),
    differenceCount: differences.length,
    unknowns: unknownLines(base, storyId).toSorted((a, b) => near(b) - near(a)),
    factCount: [...base.facts.values()].filter((fact) => isTold(fact, storyId)).length,
  };
}

/** What happened when, or undefined where there is no such story. */
export function timeline(base: FactBase, storyId: string): Timeline | undefined {
  const story = base.stories.get(storyId);
  if (!story) return undefined;
  const events = [...base.facts.values()]
    .filter((fact) => isTold(fact, storyId))
    .flatMap((fact) => eventOf(base, fact));
  return { story, events: events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}

/** Where sources disagree, or undefined where there is no such story. */
export function disputesOf(base: FactBase, storyId: string): Disputes | undefined {
  const story = base.stories.get(storyId);
  if (!story) return undefined;
  const apparent = ({ kind }: Relation): number => Number(kind !== "contradicts");
  const relations = relationsIn(base, storyId).toSorted((a, b) => apparent(a) - apparent(b));
  return { story, disputes: relations.map((relation) => disputeLine(base, relation)) };
}

/** What nobody reports, with the nearest known things, or undefined where there is no such story. */
export function unknownsOf(base: FactBase, storyId: string): Unknowns | undefined {
  const story = base.stories.get(storyId);
  return story && { story, unknowns: unknownLines(base, storyId) };
}

/** Known errors are kept in the base but not told. */
const isTold = ({ story, rank }: Fact, storyId: string): boolean => story === storyId && rank !== "deprecated";

const relationsIn = (base: FactBase, storyId: string): readonly Relation[] =>
  base.relations.filter(({ from, to }) => [from, to].some((id) => base.facts.get(id)?.story === storyId));

const unknownLines = (base: FactBase, storyId: string): readonly UnknownLine[] =>
  [...base.gaps.values()]
    .filter(({ story }) => story === storyId)
    .map((gap) => ({ gap, checked: readableDate(gap.checked), nearest: factLines(base, gap.nearest) }));

const PRECISION: Readonly<Record<number, TimelineEvent["precision"]>> = { 4: "year", 7: "month", 10: "day" };
/** The qualifier by which data date a fact that is not itself a date. */
const POINT_IN_TIME = "point-in-time";

function eventOf(base: FactBase, fact: Fact): TimelineEvent[] {
  const [date, when] =
    fact.value.type === "date"
      ? ([fact.value.date, "on"] as const)
      : ([fact.qualifiers[POINT_IN_TIME], "as of"] as const);
  // A qualifier is free text: what is no date dates nothing.
  const precision = date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? PRECISION[date.length] : undefined;
  if (date === undefined || precision === undefined) return [];
  return [{ date, precision, shown: readableDate(date), when, line: factLine(base, fact) }];
}
