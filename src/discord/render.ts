import type { APIEmbed, MessageMentionOptions } from "discord.js";
import type { Ambiguous, Answered, Correction, Disputed, Outcome, SourceLine, Unknown } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { escapeText, fitText, link } from "./markdown.js";

/** A message ready to send, whichever way it goes out. */
export interface RenderedMessage {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly allowedMentions: MessageMentionOptions;
}

/** Colour never stands alone: each outcome also says its word. */
const COLOUR = { answered: 0x2e8b57, disputed: 0xd98e04, unknown: 0x747f8d, ambiguous: 0x3b82f6 } as const;
const REASON = {
  "known-gap": "known gap",
  "not-recorded": "not recorded",
  "out-of-scope": "outside what I hold",
  "not-understood": "not understood",
} as const;

const LONGEST_DESCRIPTION = 4_096;
const LONGEST_HEADLINE = 1_400;
const LONGEST_LINE = 700;
const LONGEST_NAME = 120;
const LONGEST_ADDRESS = 300;
const MOST_SOURCES = 3;
const MOST_SIDE_SOURCES = 2;
const MOST_NEAR = 2;
const MOST_CORRECTIONS = 4;
const LEFT_OUT = "-# Not everything fits here.";

/** One line of a card. Where room is short, a lower number is kept before a higher one. */
interface Line {
  readonly text: string;
  readonly keep: number;
}

const KEEP = { headline: 0, side: 1, firstSource: 1, status: 2, caveat: 3, more: 4 } as const;

/** Lines in their order, leaving out whole lines, the least needed first, where Discord has no room for all. */
function pack(lines: readonly Line[]): string {
  const whole = lines.map((line) => line.text).join("\n");
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  let room = LONGEST_DESCRIPTION - LEFT_OUT.length;
  const kept = new Set<Line>();
  for (const line of [...lines].sort((a, b) => a.keep - b.keep)) {
    if (line.text.length + 1 > room) continue;
    room -= line.text.length + 1;
    kept.add(line);
  }
  return [...lines.filter((line) => kept.has(line)).map((line) => line.text), LEFT_OUT].join("\n");
}

function card(colour: number, lines: readonly Line[]): RenderedMessage {
  return { embeds: [{ color: colour, description: pack(lines) }], allowedMentions: { parse: [] } };
}

const small = (parts: readonly string[]): string => `-# ${parts.filter(Boolean).join(" · ")}`;

/** The answer itself and every caveat, which come first in each outcome. */
function said({ headline, caveats }: Pick<Outcome, "headline" | "caveats">): Line[] {
  return [
    { text: `**${fitText(headline, LONGEST_HEADLINE)}**`, keep: KEEP.headline },
    ...caveats.map((caveat) => ({ text: fitText(caveat, LONGEST_LINE), keep: KEEP.caveat })),
  ];
}

function readings(corrections: readonly Correction[]): string {
  const read = corrections
    .slice(0, MOST_CORRECTIONS)
    .map((correction) => `“${fitText(correction.read, 60)}” as “${fitText(correction.as, 60)}”`);
  return read.length > 0 ? `read ${read.join(", ")}` : "";
}

/** A source's name, as a link only to the very address the fact base holds for it. */
function sourceName(source: SourceLine, base: FactBase): string {
  const known = base.sources.get(source.id)?.url ?? null;
  const name = source.publisher.slice(0, LONGEST_NAME);
  return known !== null && known === source.url && known.length <= LONGEST_ADDRESS
    ? link(name, known)
    : escapeText(name);
}

function sourceLine(source: SourceLine, base: FactBase): string {
  const place = fitText(source.locators.join(", "), LONGEST_NAME);
  return [sourceName(source, base), fitText(source.date, 60), place].filter(Boolean).join(" · ");
}

function sourceLines(sources: readonly SourceLine[], base: FactBase): Line[] {
  const lines = sources.slice(0, MOST_SOURCES).map((source, index) => ({
    text: `${index === 0 ? "\n" : ""}${sourceLine(source, base)}`,
    keep: index === 0 ? KEEP.firstSource : KEEP.more,
  }));
  const rest = sources.slice(MOST_SOURCES);
  if (rest.length > 0) {
    const names = [...new Set(rest.map((source) => source.publisher))].join(", ");
    lines.push({ text: small([`+${rest.length} more: ${fitText(names, LONGEST_LINE)}`]), keep: KEEP.more });
  }
  return lines;
}

/** How many sources support an answer, counting copies once and saying what is unclear. */
function supportWords({ independent, unclear }: Answered["support"]): string {
  const counted = independent === 1 ? "1 source" : `${independent} independent sources`;
  if (!unclear) return counted;
  return independent === 0 ? "independence of the sources unclear" : `${counted}, independence of others unclear`;
}

function renderAnswered(outcome: Answered, base: FactBase): RenderedMessage {
  return card(COLOUR.answered, [
    ...said(outcome),
    {
      text: small([
        "answered",
        fitText(outcome.modality, 60),
        supportWords(outcome.support),
        readings(outcome.corrections),
      ]),
      keep: KEEP.status,
    },
    ...sourceLines(outcome.sources, base),
  ]);
}

function renderDisputed(outcome: Disputed, base: FactBase): RenderedMessage {
  const sides = outcome.sides.map((side) => {
    const names = side.sources.slice(0, MOST_SIDE_SOURCES).map((source) => sourceLine(source, base));
    const more = side.sources.length - names.length;
    const from = [...names, ...(more > 0 ? [`+${more} more`] : [])].join("; ");
    return { text: `**${side.letter}** ${fitText(side.statement, LONGEST_LINE)} — ${from}`, keep: KEEP.side };
  });
  // The headline tells both sides in one breath; here each has a line of its own, at equal weight.
  const caveats = outcome.caveats.includes(outcome.verdict) ? outcome.caveats : [outcome.verdict, ...outcome.caveats];
  const [headline, ...after] = said({ headline: "Sources disagree.", caveats });
  const told = new Set(outcome.sides.flatMap((side) => side.sources.map((source) => source.id)));
  return card(COLOUR.disputed, [
    ...(headline ? [headline] : []),
    ...sides,
    ...after,
    ...(outcome.corrections.length > 0 ? [{ text: small([readings(outcome.corrections)]), keep: KEEP.status }] : []),
    ...sourceLines(
      outcome.sources.filter((source) => !told.has(source.id)),
      base,
    ),
  ]);
}

function nearLine(fact: Fact, base: FactBase): string {
  const [reference] = fact.references;
  const publisher = reference && base.sources.get(reference.source)?.publisher;
  const from = publisher ? ` — ${fitText(`${publisher}, ${reference.locator}`, LONGEST_NAME * 2)}` : "";
  return `Nearest: ${fitText(fact.statement, LONGEST_LINE)}${from}`;
}

function renderUnknown(outcome: Unknown, base: FactBase): RenderedMessage {
  // Off topic, the nearest fact would only look like an answer.
  const near = outcome.reason === "out-of-scope" ? [] : outcome.near.slice(0, MOST_NEAR);
  return card(COLOUR.unknown, [
    ...said(outcome),
    { text: small(["not known", REASON[outcome.reason], readings(outcome.corrections)]), keep: KEEP.status },
    ...near.map((fact) => ({ text: nearLine(fact, base), keep: KEEP.more })),
  ]);
}

function renderAmbiguous(outcome: Ambiguous): RenderedMessage {
  return card(COLOUR.ambiguous, [
    ...said(outcome),
    ...outcome.choices.map(({ label }) => ({ text: `• ${fitText(label, LONGEST_LINE)}`, keep: KEEP.more })),
    { text: small(["which one?", readings(outcome.corrections)]), keep: KEEP.status },
  ]);
}

/** Makes a message of an outcome: the answer first, then how sure and why, then its sources. Nothing in it pings. */
export function render(outcome: Outcome, base: FactBase): RenderedMessage {
  switch (outcome.status) {
    case "answered":
      return renderAnswered(outcome, base);
    case "disputed":
      return renderDisputed(outcome, base);
    case "unknown":
      return renderUnknown(outcome, base);
    case "ambiguous":
      return renderAmbiguous(outcome);
  }
}

/** A calm sentence in place of an answer. */
export function renderNotice(sentence: string): RenderedMessage {
  return { content: escapeText(sentence), embeds: [], allowedMentions: { parse: [] } };
}
