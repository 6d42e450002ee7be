import type { Between, Change, RelationNews } from "./changes.js";
import type { ToldRelation } from "./told.js";

/** How facts stand to each other, in sentences below what an event says. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of the side at a place from 0 on; null beyond Z. */
export const letterAt = (at: number): string | null => LETTERS[at] ?? null;

/** More disputes that are no news are only counted. */
const MOST_STANDING = 3;

/** One sentence for each relation that is news, with the letters its sides have there, and one on other disputes. */
export function relationNotes(change: Change): readonly string[] {
  const { kind, relations } = change;
  const notes = relations.flatMap((one) => newsNotes(one, change));
  return [
    ...(kind === "settled" ? ["Sources no longer disagree on this."] : []),
    ...new Set(notes),
    ...standingNotes(change),
  ];
}

function newsNotes({ before, after, between }: RelationNews, change: Change): readonly string[] {
  if (after?.kind === "contradicts") {
    const is = verdict(after, change);
    const was = before?.kind === "contradicts" ? verdict(before, change) : is;
    return [was === is ? is : `It was: ${was} It is: ${is}`];
  }
  const careful = after ? [after.careful] : [];
  if (before?.kind === "contradicts") {
    return change.kind === "settled"
      ? careful
      : [`${pair(between)} no longer count as contradicting each other.`, ...careful];
  }
  if (after) return careful;
  const isAlone = change.now.length === 0 && change.was.length === 2;
  return [`How ${isAlone ? "these two" : pair(between)} stand to each other is no longer said.`];
}

/** What the data call A is the first of the two, what they call B the second, whatever letters these have here. */
function verdict({ from, to, better, verdict: words }: ToldRelation, { now, sides }: Change): string {
  const [a, b] = [from, to].map((id) => {
    const at = now.findIndex((fact) => fact.id === id);
    return (at < sides ? letterAt(at) : null) ?? quoted(now[at]?.label ?? id);
  });
  const lettered = better === "neither" ? words : words.replace(/^[AB]/u, () => (better === "from" ? a : b) ?? "");
  if (sides <= 2) return lettered;
  return `Of ${a} and ${b}, ${better === "neither" ? lettered.replace(/^N/u, "n") : lettered}`;
}

function standingNotes({ kind, relations, standing }: Change): readonly string[] {
  if (standing.length === 0) return [];
  const isDisputed = relations.some(({ before, after }) => [before, after].some((one) => one?.kind === "contradicts"));
  if (kind === "superseded" || !isDisputed) return ["Sources disagree on this."];
  const told = standing.slice(0, MOST_STANDING).map(pair);
  const left = standing.length - told.length;
  return [`Sources also disagree here: ${told.join("; ")}${left > 0 ? `; and ${left} more` : ""}.`];
}

const quoted = (label: string): string => `“${label}”`;
const pair = ([one, other]: Between): string => `${quoted(one)} and ${quoted(other)}`;
