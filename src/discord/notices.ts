import type { Setup } from "./surroundings.js";

/** Sentences that several handlers say. */

/** What a button or an id of an answer that is no longer kept is answered with. */
export function overNotice({ answerDays }: Pick<Setup, "answerDays">): string {
  const days = answerDays === 1 ? "one day" : `${answerDays} days`;
  return `I no longer have that answer: I keep each for ${days}. Ask again with /ask for a fresh one.`;
}

export const NO_LONGER_HELD = "The fact base no longer holds that. Use /facts browse to see what it holds.";
