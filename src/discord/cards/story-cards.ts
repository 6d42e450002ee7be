import type { FactBase } from "../../facts/fact-base.js";
import type { DisputeLine, FactLine } from "../../views/lines.js";
import { type Brief, brief, disputesOf, timeline, type UnknownLine, unknownsOf } from "../../views/story.js";
import { type Card, fits, type Group, KEEP, type Line, type PressButton, type Row, small } from "../card.js";
import { pressId } from "../press-id.js";
import { type Item, pageCard } from "./paging.js";
import { bold, capital, choiceOf, name, sentence, sourceName, sourceText, supportWords, whence } from "./parts.js";

/** The four ways to look at a story, and what each button is called. */
export const STORY_VIEWS = {
  brief: "Brief",
  timeline: "Timeline",
  disputes: "Disputes",
  unknowns: "Unknowns",
} as const;
export type StoryView = keyof typeof STORY_VIEWS;

/** A story's card, or undefined where there is no such story. */
export function storyCard(base: FactBase, view: StoryView, storyId: string, page = 0): Card | undefined {
  switch (view) {
    case "brief":
      return briefCard(base, storyId);
    case "timeline":
      return timelineCard(base, storyId, page);
    case "disputes":
      return disputesCard(base, storyId, page);
    case "unknowns":
      return unknownsCard(base, storyId, page);
  }
}

/** Menus hold 25 entries. */
const MOST_CHOICES = 25;
const MOST_BRIEF_DISPUTES = 3;
const MOST_BRIEF_UNKNOWNS = 3;
const MOST_BRIEF_SOURCES = 6;

/**
 * One page with every source as a link. Of a story that tells more than fits, each section keeps as many facts as all
 * of them can, the preferred first; the menu opens the facts that are told.
 */
function briefCard(base: FactBase, storyId: string): Card | undefined {
  const story = brief(base, storyId);
  if (!story) return undefined;
  const longest = Math.max(1, ...story.sections.map(({ facts }) => facts.length));
  for (let most = longest; most >= 1; most -= 1) {
    const sections = shortened(story.sections, most);
    const card = layoutBrief(base, story, sections, true);
    if (fits(card) && sections.flatMap(({ facts }) => facts).length <= MOST_CHOICES) return card;
  }
  return layoutBrief(base, story, shortened(story.sections, 1), false);
}

/** Sections with so many facts each, in their order. */
function shortened(sections: Brief["sections"], most: number): Brief["sections"] {
  const rest = ({ fact }: FactLine): number => Number(fact.rank !== "preferred");
  return sections.map(({ heading, facts }) => {
    const kept = new Set(facts.toSorted((x, y) => rest(x) - rest(y)).slice(0, most));
    return { heading, facts: facts.filter((line) => kept.has(line)) };
  });
}

function layoutBrief(base: FactBase, story: Brief, shown: Brief["sections"], linked: boolean): Card {
  const numbers = sourceNumbers(shown);
  const sections = shown.map(
    ({ heading, facts }): Group => ({
      lines: [
        { text: bold(heading), keep: KEEP.status },
        ...facts.map((line, at) => ({ text: `• ${inShort(line, numbers)}`, keep: at === 0 ? KEEP.side : KEEP.caveat })),
      ],
    }),
  );
  const told = shown.flatMap(({ facts }) => facts);
  return {
    tone: "page",
    groups: [
      title(story.story.label, story.story.summary),
      ...sections,
      disputedInShort(story),
      unknownInShort(story),
      { lines: numberedSources(base, told, numbers, linked) },
      { lines: [{ text: small(`${told.length} of ${story.factCount} facts; all: /facts browse`), keep: KEEP.status }] },
    ],
    rows: [...factMenu(told), viewRow(story.story.id, "brief")],
  };
}

const title = (label: string, summary: string): Group => ({
  lines: [
    { text: `**${capital(name(label))}**`, keep: KEEP.headline },
    { text: sentence(summary), keep: KEEP.status },
  ],
});

/** What is merely claimed, hedged or inferred says so wherever it stands. */
const firmness = ({ fact, modality }: FactLine): string =>
  fact.modality === "reported" || fact.modality === "official" || fact.label.includes(modality)
    ? ""
    : ` (${name(modality)})`;

const contested = ({ contradictedBy }: FactLine): string => (contradictedBy.length > 0 ? " · contested" : "");

function inShort(line: FactLine, numbers: ReadonlyMap<string, number>): string {
  const sources = line.sources.flatMap(({ id }) => numbers.get(id) ?? []).slice(0, MOST_BRIEF_SOURCES);
  return `${sentence(line.fact.label)}${firmness(line)} \\[${sources.join(", ")}\\]${contested(line)}`;
}

/** Sources are numbered on a brief: their names beside each fact would fill the page. */
function sourceNumbers(sections: Brief["sections"]): ReadonlyMap<string, number> {
  const ids = new Set(sections.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources.map(({ id }) => id))));
  return new Map([...ids].map((id, at) => [id, at + 1]));
}

function numberedSources(
  base: FactBase,
  facts: readonly FactLine[],
  numbers: ReadonlyMap<string, number>,
  linked: boolean,
): Line[] {
  const sources = new Map(facts.flatMap((line) => line.sources.map((source) => [source.id, source] as const)));
  return [...numbers].flatMap(([id, number]) => {
    const source = sources.get(id);
    if (!source) return [];
    const publisher = linked ? sourceName(source, base) : name(source.publisher);
    return [{ text: small(`${number} ${publisher}`, name(source.date, 60)), keep: KEEP.more }];
  });
}

function disputedInShort({ disputes, differenceCount }: Brief): Group {
  const lines = disputes
    .slice(0, MOST_BRIEF_DISPUTES)
    .map(({ relation }) => ({ text: `• ${sentence(relation.careful)}`, keep: KEEP.caveat }));
  const all = `${differenceCount} differences (${disputes.length} of them contradictions)`;
  return listed("Disputed", lines, `${lines.length} of ${all}, see /story disputes`);
}

function unknownInShort({ unknowns }: Brief): Group {
  const lines = unknowns
    .slice(0, MOST_BRIEF_UNKNOWNS)
    .map(({ gap }) => ({ text: `• ${sentence(gap.label)}`, keep: KEEP.caveat }));
  return listed("Nobody reports", lines, `${lines.length} of ${unknowns.length}, see /story unknowns`);
}

const listed = (heading: string, lines: readonly Line[], count: string): Group => ({
  lines:
    lines.length === 0
      ? []
      : [{ text: `**${heading}**`, keep: KEEP.status }, ...lines, { text: small(count), keep: KEEP.status }],
});

/** A menu to open one of some facts. */
export function factMenu(lines: readonly Pick<FactLine, "fact">[], placeholder = "Open a fact"): Row[] {
  const facts = [...new Map(lines.map(({ fact }) => [fact.id, fact])).values()].slice(0, MOST_CHOICES);
  if (facts.length === 0) return [];
  return [{ menu: { id: pressId("fact"), placeholder, choices: facts.map(({ id, label }) => choiceOf(id, label)) } }];
}

const turning = (view: StoryView, storyId: string) => (page: number) => pressId("story", view, storyId, String(page));

/** Buttons to the other views of the story. */
function viewRow(storyId: string, current: StoryView): Row {
  const views = (Object.keys(STORY_VIEWS) as StoryView[]).filter((view) => view !== current);
  return {
    buttons: views.map(
      (view): PressButton => ({ label: STORY_VIEWS[view], id: pressId("story", view, storyId, "start") }),
    ),
  };
}

interface FactItem extends Item {
  readonly line: FactLine;
}

function timelineCard(base: FactBase, storyId: string, page: number): Card | undefined {
  const told = timeline(base, storyId);
  if (!told) return undefined;
  const items = told.events.map(({ shown, when, line }): FactItem => {
    const date = `**${when === "as of" ? "as of " : ""}${name(shown, 60)}**`;
    return {
      line,
      group: {
        lines: [
          { text: `${date} ${sentence(line.fact.statement)}`, keep: KEEP.side },
          { text: conflictLine(line, base), keep: KEEP.status },
        ],
      },
    };
  });
  return pageCard({
    head: heading("Timeline", told.story.label, told.events.length, "dated facts"),
    items,
    page,
    turnTo: turning("timeline", storyId),
    rows: (shown) => factMenu(shown.map(({ line }) => line)),
    rowsBelow: [viewRow(storyId, "timeline")],
    empty: "No fact of this story has a date.",
  });
}

/** How firm a fact is, its first source, and what contradicts it. */
export function conflictLine(line: FactLine, base: FactBase): string {
  const [other] = line.contradictedBy;
  const [source] = line.sources;
  const more = line.sources.length > 1 ? `+${line.sources.length - 1} more` : "";
  const conflict = other ? `contested by: ${sentence(other.label)}` : "";
  return small(name(line.modality), supportWords(line.support), sourceText(source, base), more, conflict);
}

const heading = (view: string, label: string, count: number, what: string): Group => ({
  lines: [
    { text: `**${view}: ${name(label)}**`, keep: KEEP.headline },
    { text: small(`${count} ${what}`), keep: KEEP.status },
  ],
});

interface DisputeItem extends Item {
  readonly dispute: DisputeLine;
}

function disputesCard(base: FactBase, storyId: string, page: number): Card | undefined {
  const told = disputesOf(base, storyId);
  if (!told) return undefined;
  const items = told.disputes.map((dispute): DisputeItem => ({ dispute, group: disputeGroup(dispute, base) }));
  return pageCard({
    head: heading("Where sources disagree", told.story.label, told.disputes.length, "disagreements"),
    items,
    page,
    turnTo: turning("disputes", storyId),
    rows: (shown) => factMenu(shown.flatMap(({ dispute }) => dispute.sides)),
    rowsBelow: [viewRow(storyId, "disputes")],
    empty: "No sources of this story disagree.",
  });
}

/** Both sides at equal weight, each with its first source; then what kind it is, and which is better supported. */
function disputeGroup({ sides, kind, verdict, relation }: DisputeLine, base: FactBase): Group {
  const both = sides.flatMap((line, at) => {
    const letter = at === 0 ? "A" : "B";
    const more = line.sources.length > 1 ? `+${line.sources.length - 1} more` : "";
    return [
      { text: `**${letter}** ${sentence(line.fact.statement)}`, keep: KEEP.side },
      { text: small(sourceText(line.sources[0], base), more), keep: KEEP.side },
    ];
  });
  return {
    lines: [
      ...both,
      { text: `${capital(kind)}. ${sentence(verdict)}`, keep: KEEP.status },
      { text: sentence(relation.careful), keep: KEEP.caveat },
    ],
  };
}

interface UnknownItem extends Item {
  readonly unknown: UnknownLine;
}

function unknownsCard(base: FactBase, storyId: string, page: number): Card | undefined {
  const told = unknownsOf(base, storyId);
  if (!told) return undefined;
  const items = told.unknowns.map((unknown): UnknownItem => {
    const [nearest] = unknown.nearest;
    const near = nearest ? [`Nearest: ${sentence(nearest.fact.statement)} — ${whence(nearest.fact, base)}`] : [];
    const lines = [sentence(unknown.gap.statement), ...near, small(`searched last on ${name(unknown.checked, 60)}`)];
    return { unknown, group: { lines: lines.map((text) => ({ text, keep: KEEP.side })) } };
  });
  return pageCard({
    head: heading("What nobody reports", told.story.label, told.unknowns.length, "known gaps"),
    items,
    page,
    turnTo: turning("unknowns", storyId),
    rows: (shown) =>
      factMenu(
        shown.flatMap(({ unknown }) => unknown.nearest),
        "Open a nearest fact",
      ),
    rowsBelow: [viewRow(storyId, "unknowns")],
    empty: "No gap of this story is known.",
  });
}
