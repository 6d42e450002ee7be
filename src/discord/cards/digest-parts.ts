import type { AskedInVain } from "../../digest/compose.js";
import type { Entry, EntryLine } from "../../digest/entry.js";
import type { ToldFact, ToldGap } from "../../digest/told.js";
import type { FactBase } from "../../facts/fact-base.js";
import { KEEP, type Line, small } from "../card.js";
import { name, sentence, sourceName, sourceTexts } from "./parts.js";

/** The entries of a digest as lines, in short for its posts and in full for whoever opens it. */

/** More would not be read on a phone, and what is left out is behind "Open all". */
const MOST_LINES = 3;
const MOST_WAS = 2;
const MOST_NOTES = 2;
const LONGEST_QUESTION = 150;

/** An entry as it stands in a post: what is said with its source, what was said, what else is to be known. */
export function entryText({ word, lines, was, notes }: Entry, base: FactBase, linked: boolean): string {
  const [first, ...others] = lines.slice(0, MOST_LINES).map((line) => lineText(line, base, linked));
  const left = lines.length - MOST_LINES;
  return [
    lines[0]?.letter ? `**${word}**\n${first}` : `**${word}** · ${first}`,
    ...others.map((text, at) => (lines[at + 1]?.letter ? text : `• ${text}`)),
    ...(left > 0 ? [small(`+${left} more`)] : []),
    ...was.slice(0, MOST_WAS).map((text) => small(`was: ${sentence(text)}`)),
    ...notes.slice(0, MOST_NOTES).map((text) => small(sentence(text))),
  ].join("\n");
}

function lineText({ letter, short, sources }: EntryLine, base: FactBase, linked: boolean): string {
  const said = `${letter === null ? "" : `**${letter}** `}${sentence(short)}`;
  const [source, ...others] = sources;
  if (!source) return said;
  const publisher = linked ? sourceName(source, base) : name(source.publisher);
  return `${said} — ${publisher}, ${name(source.date, 60)}${others.length > 0 ? ` · +${others.length} more` : ""}`;
}

/** An entry as it stands on a card: whole sentences, every source with its place. */
export function entryLines({ word, lines, was, notes }: Entry, base: FactBase): readonly Line[] {
  return [
    { text: `**${word}**`, keep: KEEP.headline },
    ...lines.flatMap((line) => fullLines(line, base)),
    ...was.map((text) => ({ text: small(`was: ${sentence(text)}`), keep: KEEP.caveat })),
    ...notes.map((text) => ({ text: small(sentence(text)), keep: KEEP.caveat })),
  ];
}

export function fullLines({ letter, full, sources }: EntryLine, base: FactBase): readonly Line[] {
  const said = { text: `${letter === null ? "" : `**${letter}** `}${sentence(full)}`, keep: KEEP.side };
  return [
    said,
    ...sourceTexts(sources, base).map(({ text, keep }) => ({ text: small(text.replace(/^-# /u, "")), keep })),
  ];
}

export const gapText = ({ label }: ToldGap): string => `• ${sentence(label)}`;

export const askedText = ({ question, count }: AskedInVain): string =>
  `• “${name(question, LONGEST_QUESTION)}” (${count} × in all)`;

/** The facts of an entry that the base still holds, for a menu. */
export const heldOf = (facts: readonly ToldFact[], base: FactBase) =>
  facts.flatMap(({ id }) => {
    const fact = base.facts.get(id);
    return fact ? [{ fact }] : [];
  });
