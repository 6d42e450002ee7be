import type { Outcome } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Source } from "../../facts/schema.js";
import { factPage, type SourceEntry, sourceList, sourcePage } from "../../views/facts.js";
import { type Card, type Group, KEEP, type Line, type Row, small } from "../card.js";
import { pressId } from "../press-id.js";
import { type Item, pageCard } from "./paging.js";
import { choiceOf, name, plainLine, sentence, sourceName, sourceText, supportWords } from "./parts.js";
import { factMenu } from "./story-cards.js";

interface SourceItem extends Item {
  readonly source: Source;
}

/** Everything we rely on, a page of it. */
export function sourceListCard(base: FactBase, page = 0): Card {
  const entries = sourceList(base);
  return pageCard({
    head: {
      lines: [
        { text: "**Sources**", keep: KEEP.headline },
        { text: small(`${entries.length} documents`, "by kind, then by how many facts cite them"), keep: KEEP.status },
      ],
    },
    items: entries.map((entry): SourceItem => ({ source: entry.source, group: { lines: entryLines(entry, base) } })),
    page,
    turnTo: (to) => pressId("sources-page", String(to)),
    rows: (shown) => sourceMenu(shown.map(({ source }) => source)),
    empty: "There are no sources yet.",
  });
}

function entryLines({ source, date, factCount, derivesFrom }: SourceEntry, base: FactBase): Line[] {
  const facts = factCount === 1 ? "1 fact" : `${factCount} facts`;
  return [
    { text: `**${sourceName(source, base)}** ${name(source.title, 300)}`, keep: KEEP.side },
    { text: small(source.tier, name(date, 60), facts, derivation(derivesFrom)), keep: KEEP.status },
  ];
}

function derivation(derivesFrom: SourceEntry["derivesFrom"]): string {
  if (derivesFrom === "unclear") return "independence unclear";
  return derivesFrom.length === 0
    ? ""
    : `repeats ${name(derivesFrom.map(({ publisher }) => publisher).join(", "), 300)}`;
}

function sourceMenu(sources: readonly Source[]): Row[] {
  const choices = sources.slice(0, 25).map(({ id, publisher, title }) => choiceOf(id, publisher, title));
  return choices.length === 0 ? [] : [{ menu: { id: pressId("source"), placeholder: "Open a source", choices } }];
}

const MOST_FACTS = 10;

/** One source: what it is, how far to trust it, what derives from what, and what rests on it. */
export function sourceCard(base: FactBase, sourceId: string): Card | undefined {
  const page = sourcePage(base, sourceId);
  if (!page) return undefined;
  const { source, date, derivesFrom, repeatedBy, facts } = page;
  const repeated = repeatedBy.map(({ publisher }) => publisher).join(", ");
  const more = facts.length - MOST_FACTS;
  return {
    tone: "page",
    groups: [
      {
        lines: [
          { text: `**${sourceName(source, base)}**`, keep: KEEP.headline },
          { text: name(source.title, 500), keep: KEEP.headline },
          { text: small(source.tier, name(date, 60), `language ${source.language}`), keep: KEEP.status },
          ...(source.dateNote === undefined ? [] : [plainLine(source.dateNote)]),
          ...(source.urlNote === undefined ? [] : [plainLine(source.urlNote)]),
        ],
      },
      {
        lines: [
          plainLine(source.reliability, KEEP.status),
          ...[derivation(derivesFrom), repeated === "" ? "" : `repeated by ${name(repeated, 300)}`]
            .filter(Boolean)
            .map((text) => ({ text: small(text), keep: KEEP.status })),
        ],
      },
      {
        lines: [
          {
            text: `**${facts.length === 1 ? "1 fact rests" : `${facts.length} facts rest`} on it**`,
            keep: KEEP.status,
          },
          ...facts.slice(0, MOST_FACTS).map(({ label }) => ({ text: `• ${sentence(label)}`, keep: KEEP.more })),
          ...(more > 0 ? [{ text: small(`+${more} more`), keep: KEEP.more }] : []),
        ],
      },
    ],
    rows: factMenu(facts.map((fact) => ({ fact }))),
  };
}

/** All sources of an answer's facts, with every place cited. */
export function answerSourcesCard(base: FactBase, factIds: readonly string[], changed: boolean): Card {
  const pages = factIds.flatMap((id) => factPage(base, id) ?? []);
  const groups = pages.map(
    ({ line, references }): Group => ({
      lines: [
        { text: `**${sentence(line.fact.statement)}**`, keep: KEEP.side },
        { text: small(name(line.modality), supportWords(line.support)), keep: KEEP.status },
        ...references.map((source, at) => ({
          text: sourceText(source, base),
          keep: at === 0 ? KEEP.firstSource : KEEP.more,
        })),
      ],
    }),
  );
  return {
    tone: "page",
    groups: [...noted(changed), ...groups],
    rows: [...factMenu(pages.map(({ line }) => line)), ...sourceMenu(sourcesOf(base, pages))],
  };
}

type Pages = readonly NonNullable<ReturnType<typeof factPage>>[];

const sourcesOf = (base: FactBase, pages: Pages): Source[] =>
  [...new Set(pages.flatMap(({ references }) => references.map(({ id }) => id)))].flatMap(
    (id) => base.sources.get(id) ?? [],
  );

/** Says that the facts are no longer those the answer was made of. */
export const noted = (changed: boolean): Group[] =>
  changed
    ? [
        {
          lines: [
            {
              text: "The facts have changed since this answer was given; this is how they stand now.",
              keep: KEEP.headline,
            },
          ],
        },
      ]
    : [];

/** The facts of one side of a disagreement, or all an outcome tells. */
export function factIdsOf(outcome: Outcome, letter?: "A" | "B"): readonly string[] {
  if (letter === undefined || outcome.status !== "disputed") return outcome.facts.map(({ id }) => id);
  return outcome.sides.filter((side) => side.letter === letter).flatMap(({ facts }) => facts.map(({ id }) => id));
}
