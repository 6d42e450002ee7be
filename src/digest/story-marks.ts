import { createHash } from "node:crypto";

/**
 * The stories that a digest is about, short enough for a button: what was told must be opened as it was told, though
 * the digest is about other stories by then, or gone.
 */

/** Stands for all stories, those to come included. */
const ALL = "0";
/** Two stories of a hundred have the same mark in one of ten data sets; then both are opened. */
const MARK_LENGTH = 3;
const MARKS = /^(?:0|(?:[0-9a-z]{3})+)$/u;

/** Some stories, or all where none is named, in at most `room` characters; undefined where they do not fit. */
export function marksOf(stories: readonly string[], room: number): string | undefined {
  const marks = stories.length === 0 ? ALL : [...new Set(stories.map(markOf))].join("");
  return marks.length <= room ? marks : undefined;
}

export const areMarks = (text: string): boolean => MARKS.test(text);

/** Reads what `marksOf` made: which of the stories held are meant, none for all; undefined where none is held any more. */
export function storiesMarked(marks: string, held: readonly string[]): readonly string[] | undefined {
  if (marks === ALL) return [];
  const meant = new Set(marks.match(/.{3}/gu));
  const stories = held.filter((id) => meant.has(markOf(id)));
  return stories.length > 0 ? stories : undefined;
}

function markOf(story: string): string {
  const number = createHash("sha256").update(story).digest().readUIntBE(0, 6);
  return (number % 36 ** MARK_LENGTH).toString(36).padStart(MARK_LENGTH, "0");
}
