import type { FactBase } from "../../facts/fact-base.js";
import type { Fact } from "../../facts/schema.js";
import { browse, type FactPage, type FactRelation, type Filter, factPage } from "../../views/facts.js";
import { type FactLine, factLine } from "../../views/lines.js";
import { type Card, type Group, KEEP, type Line, small } from "../card.js";
import { pressId, shortOf } from "../press-id.js";
import { type Item, pageCard } from "./paging.js";
import { bold, name, plainLine, sentence, sourceText, supportWords } from "./parts.js";
import { conflictLine, factMenu } from "./story-cards.js";

/** So that it fits into the page buttons, together with what else is filtered by. */
export const LONGEST_ABOUT = 60;

interface FactItem extends Item {
  readonly line: FactLine;
}

const factItem = (line: FactLine, base: FactBase): FactItem => ({
  line,
  group: {
    lines: [
      { text: sentence(line.fact.label), keep: KEEP.side },
      { text: conflictLine(line, base), keep: KEEP.status },
    ],
  },
});

/** One page of the facts that a filter leaves. */
export function browseCard(base: FactBase, filter: Filter, page = 0): Card {
  const facts = browse(base, filter);
  return pageCard({
    head: {
      lines: [
        { text: "**Facts**", keep: KEEP.headline },
        { text: small(...filterWords(base, filter), `${facts.length} found`), keep: KEEP.status },
      ],
    },
    items: facts.map((fact) => factItem(factLine(base, fact), base)),
    page,
    turnTo: (to) => browseId(filter, to),
    rows: (shown) => factMenu(shown.map(({ line }) => line)),
    empty: "No fact fits. Leave out a filter, or use other words.",
  });
}

function filterWords(base: FactBase, { story, subject, about }: Filter): string[] {
  return [
    story === undefined ? "" : name(base.stories.get(story)?.label ?? story),
    subject === undefined ? "" : name(base.subjects.get(subject)?.label ?? subject),
    about === undefined ? "" : `about “${name(about)}”`,
  ];
}

const browseId = ({ story, subject, about = "" }: Filter, page: number): string =>
  pressId(
    "browse",
    String(page),
    story === undefined ? "" : shortOf(story),
    subject === undefined ? "" : shortOf(subject),
    about.slice(0, LONGEST_ABOUT),
  );

/** Reads what a page button of a list of facts carries; undefined where it names what the base does not hold. */
export function readBrowse(
  base: FactBase,
  text: string,
): { readonly filter: Filter; readonly page: number } | undefined {
  const parts = /^(\d{1,4}):([0-9a-f]{8})?:([0-9a-f]{8})?:(.{0,60})$/su.exec(text);
  if (!parts) return undefined;
  const [, page = "0", storyShort, subjectShort, about = ""] = parts;
  const [story, subject] = [named(base.stories, storyShort), named(base.subjects, subjectShort)];
  if ((storyShort && !story) || (subjectShort && !subject)) return undefined;
  return { filter: { story, subject, about: about || undefined }, page: Number(page) };
}

const named = (things: ReadonlyMap<string, unknown>, short: string | undefined): string | undefined =>
  short === undefined ? undefined : [...things.keys()].find((id) => shortOf(id) === short);

const RANK: Readonly<Record<Fact["rank"], string>> = {
  preferred: "preferred",
  normal: "normal",
  deprecated: "deprecated: kept, but never answered",
};

/** All there is to know of one fact; undefined where there is none of that id. */
export function factCard(base: FactBase, factId: string): Card | undefined {
  const page = factPage(base, factId);
  if (!page) return undefined;
  return {
    tone: "page",
    groups: [statementGroup(page), qualified(page), references(page, base), relations(page)],
    rows: factMenu(
      relatedFacts(page).map((fact) => ({ fact })),
      "Open a related fact",
    ),
  };
}

function statementGroup({ line, rank, story }: FactPage): Group {
  const { fact, subject, predicate, value, modality, support } = line;
  return {
    lines: [
      { text: bold(fact.statement), keep: KEEP.headline },
      ...(fact.caveat === undefined ? [] : [plainLine(fact.caveat, KEEP.caveat)]),
      { text: `${name(subject)} · ${name(predicate)}: **${name(value, 500)}**`, keep: KEEP.side },
      { text: small(name(modality), `rank ${RANK[rank]}`, supportWords(support)), keep: KEEP.status },
      { text: small(`story: ${name(story)}`, `id ${name(fact.id)}`), keep: KEEP.more },
    ],
  };
}

function qualified({ qualifiers, learned, changed, replaces, replacedBy }: FactPage): Group {
  const lines: Line[] = qualifiers.map((one) => ({
    text: `${name(one.name)}: ${name(one.value, 300)}`,
    keep: KEEP.status,
  }));
  if (replaces) lines.push({ text: `Replaces: ${sentence(replaces.label)}`, keep: KEEP.caveat });
  if (replacedBy) lines.push({ text: `Replaced by: ${sentence(replacedBy.label)}`, keep: KEEP.caveat });
  const days = learned === changed ? [`learned ${learned}`] : [`learned ${learned}`, `changed ${changed}`];
  return { lines: [...lines, { text: small(...days), keep: KEEP.status }] };
}

const references = ({ references: sources }: FactPage, base: FactBase): Group => ({
  lines: sources.map((source, at) => ({
    text: sourceText(source, base),
    keep: at === 0 ? KEEP.firstSource : KEEP.more,
  })),
});

const relations = (page: FactPage): Group => ({
  lines: page.relations.map((relation) => ({ text: relationText(relation), keep: KEEP.caveat })),
});

/** How another fact stands to this one, and which of the two is better supported. */
export function relationText({ kind, other, better }: FactRelation): string {
  const side = { this: "this one is better supported", other: "that one is better supported" };
  return `${name(kind)}: ${sentence(other.label)}${better === null ? "" : ` (${side[better]})`}`;
}

function relatedFacts({ relations: all, replaces, replacedBy }: FactPage): Fact[] {
  return [...all.map(({ other }) => other), ...(replaces ? [replaces] : []), ...(replacedBy ? [replacedBy] : [])];
}
