import { readableDate } from "../answering/sources.js";
import type { DigestContent } from "./compose.js";
import { entryOf } from "./entry.js";

/** The words of a digest that stand above its entries; plain text. */

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** A local date as people read it: "Sunday 22 November 2026". */
export const dayWords = (date: string): string =>
  `${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${readableDate(date)}`;

export const titleOf = ({ date }: Pick<DigestContent, "date">): string => `What changed, ${dayWords(date)}`;

export const LATE = "This comes late.";

/** How many changes of which kind there are, such as "1 contested, 12 new", in the order of their weight. */
export function countWords({ stories }: Pick<DigestContent, "stories">): string {
  const counts = new Map<string, number>();
  for (const change of stories.flatMap(({ changes }) => changes)) {
    const { word } = entryOf(change);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}
