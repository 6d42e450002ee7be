import { FUNCTION_WORDS, TALK_WORDS } from "./language.js";
import { cleanText, splitWords, stem } from "./text.js";

/** Small words that tell one question from another: “when was it made” is not “where was it made”. */
const TELLING = new Set(["who", "whom", "whose", "when", "where", "why", "how"]);
const ASKING = new Set([...TELLING, "what", "which"]);
const COURTESY = new Set(["please", "pls", "plz", "thanks", "thank", "you", "cheers"]);

/**
 * What questions that are nearly the same have in common: the words that carry meaning, as stems, whatever their order,
 * number and small words. "" for a text without any word.
 *
 * @example questionKey("Please tell me, which hospitals use it?") === questionKey("which hospital uses it") // true
 */
export function questionKey(question: string): string {
  const words = withoutCourtesy(splitWords(cleanText(question)).map(({ lower }) => lower));
  const carrying = words.filter((word) => TELLING.has(word) || !FUNCTION_WORDS.has(word));
  return [...new Set((carrying.length > 0 ? carrying : words).map(stem))].sort().join(" ");
}

/** Drops what leads up to the question (“could you tell me …”) and thanks after it. */
function withoutCourtesy(words: readonly string[]): readonly string[] {
  const asks = words.findIndex((word) => ASKING.has(word));
  const leadsUp = words.slice(0, Math.max(0, asks)).every((word) => FUNCTION_WORDS.has(word) || TALK_WORDS.has(word));
  const kept = leadsUp ? words.slice(Math.max(0, asks)) : words;
  const last = kept.findLastIndex((word) => !COURTESY.has(word));
  return last < 0 ? words : kept.slice(0, last + 1);
}
