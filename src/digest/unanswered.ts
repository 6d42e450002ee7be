import type { Outcome } from "../answering/outcome.js";
import { questionKey } from "../answering/question-key.js";

/** For how many days unanswered questions are kept where a server never chose. */
export const USUAL_UNANSWERED_DAYS = 30;
/** Longer than a year nobody looks back, and what is not needed must not be kept. */
export const MOST_UNANSWERED_DAYS = 365;

/** Longer ones are told by their beginning: a question fits, a pasted article does not. */
const LONGEST_QUESTION = 200;

/** What is worth keeping of a question that found no fact, see `UnansweredQuestion`. */
export interface Unanswered {
  readonly key: string;
  readonly question: string;
}

/**
 * What to keep of a question that the facts could have answered but do not; undefined for every other outcome: answered,
 * asked back, off topic, or not understood. With `completed` a follow-up is kept as it was completed and understood.
 */
export function unansweredOf(
  question: string,
  { status, why, ...outcome }: Outcome,
  { completed = false } = {},
): Unanswered | undefined {
  if (status !== "unknown" || !("reason" in outcome)) return undefined;
  if (outcome.reason !== "not-recorded" && outcome.reason !== "known-gap") return undefined;
  const written = completed ? why.normalised : question;
  const folded = written.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  const kept = startOf(folded);
  const key = questionKey(kept);
  return key === "" ? undefined : { key, question: kept };
}

/** As many whole words as fit. */
function startOf(text: string): string {
  if (text.length <= LONGEST_QUESTION) return text;
  const start = text.slice(0, LONGEST_QUESTION);
  const end = start.lastIndexOf(" ");
  // Without a space it is one endless word; half a surrogate pair must not stay at its end.
  return end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/u, "");
}
