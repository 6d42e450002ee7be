import type { Correction, SourceLine, Support } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Fact } from "../../facts/schema.js";
import { type Choice, KEEP, type Line, small } from "../card.js";
import { escapeText, fitName, link, wholeSentences } from "../markdown.js";

/** What cards are made of. Every text from data or people is escaped here, once. */

/** A sentence of the data has at most 600 characters, and escaping at most doubles them. */
const LONGEST_SENTENCE = 1_300;
const LONGEST_NAME = 160;
const LONGEST_ADDRESS = 300;
const MOST_SOURCES = 3;
const MOST_CORRECTIONS = 4;
const LONGEST_WORD = 60;

/** Stands where a sentence is longer than any the data may hold. */
const TOO_LONG = "This sentence is too long to be shown here.";

/** Escaped, whole sentences only. */
export const sentence = (text: string): string => wholeSentences(text, LONGEST_SENTENCE) ?? escapeText(TOO_LONG);

export const bold = (text: string): string => `**${sentence(text)}**`;

/** A short text such as a name, a date or a heading, escaped. */
export const name = (text: string, max = LONGEST_NAME): string => fitName(text, max);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The answer itself: bold, first, and never left out. */
export const headline = (text: string): Line => ({ text: bold(text), keep: KEEP.headline, said: true });

export const caveat = (text: string): Line => ({ text: sentence(text), keep: KEEP.caveat, said: true });

export const plainLine = (text: string, keep: number = KEEP.more): Line => ({ text: sentence(text), keep });

/** The name of a source, as a link only to the very address the fact base holds for it. */
export function sourceName(
  { id, publisher, url }: Pick<SourceLine, "id" | "publisher" | "url">,
  base: FactBase,
): string {
  const known = base.sources.get(id)?.url ?? null;
  const isLinked = known !== null && known === url && known.length <= LONGEST_ADDRESS;
  return isLinked && escapeText(publisher).length <= LONGEST_NAME ? link(publisher, known) : name(publisher);
}

/** Publisher, date with its precision, place in the source. */
export function sourceText(source: SourceLine, base: FactBase): string {
  const place = name(source.locators.join(", "));
  return [sourceName(source, base), name(source.date, 60), place].filter(Boolean).join(" · ");
}

/** The first sources, each on a line of its own, and the names of the others. */
export function sourceTexts(sources: readonly SourceLine[], base: FactBase, most = MOST_SOURCES): Line[] {
  const lines = sources.slice(0, most).map((source, at) => ({
    text: sourceText(source, base),
    keep: at === 0 ? KEEP.firstSource : KEEP.more,
  }));
  const rest = [...new Set(sources.slice(most).map(({ publisher }) => publisher))];
  if (rest.length === 0) return lines;
  return [...lines, { text: small(`+${sources.length - most} more: ${name(rest.join(", "), 300)}`), keep: KEEP.more }];
}

/** How many sources support an answer, counting copies once and saying what is unclear. */
export function supportWords({ independent, unclear }: Support): string {
  const counted = independent === 1 ? "1 source" : `${independent} independent sources`;
  if (!unclear) return counted;
  return independent === 0 ? "independence of the sources unclear" : `${counted}, independence of others unclear`;
}

/** What was read as something else. */
export function readings(corrections: readonly Correction[]): string {
  const read = corrections
    .slice(0, MOST_CORRECTIONS)
    .map((correction) => `“${name(correction.read, LONGEST_WORD)}” as “${name(correction.as, LONGEST_WORD)}”`);
  return read.length > 0 ? `read ${read.join(", ")}` : "";
}

/** Where a fact is written, in one breath: "Publisher, place, +2 more". */
export function whence(fact: Pick<Fact, "references">, base: FactBase): string {
  const [first, ...rest] = fact.references;
  if (!first) return "";
  const publisher = base.sources.get(first.source)?.publisher ?? first.source;
  return `${name(`${publisher}, ${first.locator}`, 2 * LONGEST_NAME)}${rest.length > 0 ? `, +${rest.length} more` : ""}`;
}

const LONGEST_CHOICE = 100;

/** An entry of a menu, as plain text that fits. */
export function choiceOf(value: string, label: string, description?: string): Choice {
  const short = (text: string) =>
    text.length <= LONGEST_CHOICE ? text : `${text.slice(0, LONGEST_CHOICE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  return { value, label: short(label), ...(description === undefined ? {} : { description: short(description) }) };
}
