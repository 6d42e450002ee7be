import { ASKS, LEADS_TO_QUESTION } from "./language.js";

/** A stretch of the message that may hold the question. */
export interface Segment {
  readonly text: string;
  /** True for the message as a whole. */
  readonly whole: boolean;
  /** The sentence it stands in: itself, or the one it is a clause of. */
  readonly sentence: string;
  /** True where it looks like a question. */
  readonly asks: boolean;
}

const SENTENCE_END = /(?<=[.!?。？！;])\s+|(?<=[。？！])|\s+[–—|]\s+|\n+/u;
const CLAUSE_END = /[,:;–—()]\s*|\s-\s/u;
const ASKS_WHO_SAYS = /\bwho(?: else)?\s+$/iu;
const LONGEST_WHOLE_WORDS = 60;

const asks = (text: string): boolean => /[?？]\s*$/u.test(text) || ASKS.test(text.toLowerCase());
const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
const isHan = (text: string): boolean => /\p{Script=Han}{2,}/u.test(text);

/**
 * The message as a whole, and the parts of it that may be the question: sentences, clauses, and what follows words
 * such as "wants to know whether". Talk around a question must not count against it.
 */
export function segmentsOf(text: string): readonly Segment[] {
  const parts = new Map<string, string>();
  const sentences = text
    .split(SENTENCE_END)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const sentence of sentences) {
    parts.set(sentence, sentence);
    const clauses = sentence
      .split(CLAUSE_END)
      .map((part) => part.trim())
      .filter(Boolean);
    for (const [at, clause] of clauses.entries()) {
      parts.set(clause, sentence);
      if (at > 0) parts.set(clauses.slice(at).join(", "), sentence);
      if (at > 0 && at < clauses.length - 1) parts.set(clauses.slice(0, at + 1).join(", "), sentence);
    }
    for (const match of sentence.toLowerCase().matchAll(LEADS_TO_QUESTION)) {
      // Of "who says that …?" the rest is not what is asked.
      if (ASKS_WHO_SAYS.test(sentence.slice(0, match.index))) continue;
      const rest = sentence.slice(match.index + match[0].length).trim();
      if (rest) parts.set(rest, sentence);
    }
  }
  const found = [...parts]
    .filter(([part]) => part !== text && (wordCount(part) >= 2 || isHan(part)))
    .map(([part, sentence]): Segment => ({ text: part, whole: false, sentence, asks: asks(part) }));
  const whole: Segment = { text, whole: true, sentence: text, asks: asks(text) };
  const questions = found.filter((segment) => segment.asks);
  const kept = questions.length > 0 ? questions : found;
  return wordCount(text) > LONGEST_WHOLE_WORDS && kept.length > 0 ? kept : [whole, ...kept];
}

const SECOND_QUESTION =
  /(?:[?？]\s+|,?\s+(?:and|plus|also|&)\s+(?:also\s+)?)(?=(?:what|which|who|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|will|since when|(?:by|in|on|at|from|to|for|with|over|into|under) (?:what|which|whom|how))\b)/iu;

/** The questions of a message that asks two things ("Who makes it and when was it approved?"), at most two. */
export function questionsOf(text: string): readonly string[] {
  const parts = text
    .split(SECOND_QUESTION)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length >= 2 && parts.slice(0, 2).every((part) => asks(part)) ? parts.slice(0, 2) : [text];
}

/** One question that asks for two things ("how many A and B has it", "the price of A and B", "its A and B"). */
const TWO_THINGS: readonly RegExp[] = [
  /^(?<lead>.*\bhow (?:many|much)) (?<a>[\p{L}\p{N} -]+?) and (?:how (?:many|much) )?(?<b>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)?)(?<tail> (?:do|does|did|is|are|was|were|has|have|had|can|will|in|of|on|for|at)\b.*)?$/iu,
  /^(?<lead>[^,]*\b(?:of|for|by|in|from)) (?<a>[^,]+?) and (?<b>[^,]+)$/iu,
  /^(?<lead>.*['’]s) (?<a>[^,]+?) and (?<b>[^,]+)$/iu,
];

/** The two questions that one makes which asks for two things in one clause; undefined where it asks for one. */
export function conjoinedIn(text: string): readonly [string, string] | undefined {
  const asked = text.replace(/[\s?!.]+$/u, "");
  for (const pattern of TWO_THINGS) {
    const { lead, a, b, tail = "" } = pattern.exec(asked)?.groups ?? {};
    if (lead !== undefined) return [`${lead} ${a}${tail}?`, `${lead} ${b}${tail}?`];
  }
  return undefined;
}
