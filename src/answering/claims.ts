import { cleanText } from "./text.js";

/** All sentences of nearly every message; judging as many takes about a second, in which nothing else is answered. */
export const MOST_SENTENCES = 40;
const LEAST_WORDS = 3;

const CODE = /```[\s\S]*?```/gu;
const LINK = /\[([^\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/gu;
const ADDRESS = /<?\bhttps?:\/\/\S+/giu;
/** Mentions of people, roles and channels, custom emoji and timestamps, as chat messages store them. */
const MENTION = /<(?:@[!&]?|#|a?:\w+:|t:)[^>\s]*>/gu;
const MARKS = /[*_~`|]{1,3}|^\s*(?:>{1,3}|#{1,3}|-#|[-*•]|\d+[.)])\s+/gmu;
const SENTENCE_END = /(?<=[.!?。？！…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}\p{Script=Han}])|(?<=[。？！])|\s*;\s+|\n+/u;
const QUESTION = /[?？]["”’)]?\s*$/u;

const AUXILIARY =
  "is|are|was|were|has|have|had|can|could|will|would|does|did|do|may|might|cannot|got|gets|scored|scores|received|costs|works|runs|uses|holds|comes|came";
const COORDINATOR = new RegExp(
  String.raw`,?\s+(?:and|but|while|whereas|although|though)\s+(?=(?:also\s+|then\s+|now\s+)?(?:(?:it|they|he|she)\s|(?:${AUXILIARY})\b))|,\s+(?:and|but|while|whereas)\s+(?=(?:the\s+)?\p{Lu}[\p{L}\p{N}.-]*(?:\s+[\p{Lu}\p{N}][\p{L}\p{N}.-]*){0,4}\s+(?:${AUXILIARY})\b)`,
  "u",
);

/** A sentence that may claim something. */
export interface Sentence {
  readonly text: string;
  /** The parts of it that may each claim something of their own; one where it cannot be parted. */
  readonly parts: readonly string[];
}

/** The sentences that are judged, and how many others there are. */
export interface Sentences {
  /** At most `MOST_SENTENCES`; what is said again counts once. */
  readonly read: readonly Sentence[];
  readonly leftOut: number;
}

/**
 * The sentences of a message that may claim something, as plain text on one line each. Questions, code, addresses and
 * mentions are none.
 */
export function sentencesOf(text: string): Sentences {
  const plain = text
    .replace(CODE, "\n")
    .replace(LINK, "$1")
    .replace(ADDRESS, " ")
    .replace(MENTION, " ")
    .replace(MARKS, "");
  const said = plain
    .split(SENTENCE_END)
    .map(cleanText)
    .filter((sentence) => isLongEnough(sentence) && !QUESTION.test(sentence));
  const each = [...new Set(said)];
  const read = each.slice(0, MOST_SENTENCES).map((sentence) => {
    const parts = sentence.split(COORDINATOR).map((part) => part.trim());
    return { text: sentence, parts: parts.every(isLongEnough) ? parts : [sentence] };
  });
  return { read, leftOut: each.length - read.length };
}

const isLongEnough = (text: string): boolean =>
  text.split(/\s+/u).length >= LEAST_WORDS || /\p{Script=Han}{4,}/u.test(text);

const STANDS_FOR = /^(?:also |then |now )?(?:it|they|this|he|she)\b\s*/iu;
const BEGINS_WITH_VERB = new RegExp(`^(?:also |then |now )?(?:${AUXILIARY})\\b`, "u");

/** A part that begins with "it", or with its verb, made to name what the text before it began with. */
export function withSubject(part: string, subject: string | undefined): string {
  if (subject === undefined) return part;
  return STANDS_FOR.test(part)
    ? part.replace(STANDS_FOR, `${subject} `)
    : BEGINS_WITH_VERB.test(part)
      ? `${subject} ${part}`
      : part;
}
