import { ASKS, FUNCTION_WORDS, TALK_WORDS } from "./language.js";
import type { Reader, Term } from "./reader.js";

/** Where talk before a question may end; a comma ends it only before a word that asks. */
const PIECE = /[^.!?:;,–—]*(?:[.!?:;,–—]+(?=\s|$)|$|[.!?:;,–—])/gu;
const WEAK_END = /[,–—]\s*$/u;
/** A person who speaks of himself or herself, greets or thanks. */
const TALKS =
  /\b(?:i|me|my|we|us|our|sorry|please|pls|plz|thanks|thank|cheers|hi|hey|hello|morning|afternoon|evening|quick|question|ok|okay|so|well|anyway|folks|guys|wants? to know|wonder(?:ing|s)?|need|curious)\b/iu;
/** What stands for something said before, wherever it stands. */
const POINTS_BACK = /\b(?:that|this|those|these|so)\b/iu;
/** What stands for something said before, unless the question itself has named it. */
const PRONOUN = /\b(?:it|its|they|them|their|he|him|his|she|her|hers)\b/iu;
/** A question that stands by itself has as many words of content, or a name. */
const LEAST_CONTENT = 2;

/**
 * The question of a message that begins with talk of the one who asks ("Heard at lunch today and now I wonder: …") and
 * ends with thanks; the message as it is where the talk names something, or the question leans on it.
 */
export function withoutChatter(text: string, reader: Reader): string {
  const pieces = (text.match(PIECE) ?? []).filter((piece) => piece.trim() !== "");
  let last = pieces.length;
  while (last > 1 && isThanks(pieces[last - 1] as string) && !WEAK_END.test(pieces[last - 2] as string)) last -= 1;
  let first = 0;
  while (first < last - 1 && isTalk(pieces[first] as string, reader)) first += 1;
  const question = pieces.slice(first, last).join("").trim();
  if (first > 0 && beginsAfter(pieces[first - 1] as string, question) && standsAlone(question, reader)) return question;
  const whole = pieces.slice(0, last).join("").trim();
  return isQuestion(whole) ? whole : text;
}

const asks = (text: string): boolean => ASKS.test(text.trim().toLowerCase());

/** A comma ends talk only if nothing but talk stands before it, and a word that asks behind it. */
function beginsAfter(talk: string, question: string): boolean {
  if (WEAK_END.test(talk)) return asks(question) && saysNothing(talk);
  return isQuestion(question);
}

const isQuestion = (text: string): boolean => asks(text) || /\?$/u.test(text);

const saysNothing = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []).every(
    (word) => FUNCTION_WORDS.has(word) || TALK_WORDS.has(word),
  );

const isThanks = (text: string): boolean => saysNothing(text) && !asks(text);

const isContent = ({ kind }: Term): boolean => kind !== "function" && kind !== "talk";

/** Whether a stretch is talk: it speaks of the one who asks, asks nothing, and names nothing. */
function isTalk(text: string, reader: Reader): boolean {
  if (asks(text) || /\?\s*$/u.test(text)) return false;
  if (saysNothing(text)) return true;
  const isNamed = ({ kind, isName, written }: Term, at: number): boolean =>
    kind === "entity" ||
    kind === "number" ||
    isName === true ||
    (at > 0 && kind === "unknown" && /^\p{Lu}/u.test(written));
  return TALKS.test(text) && !reader.read(text).terms.some(isNamed);
}

/** Whether a question can be understood without what was said before it. */
function standsAlone(question: string, reader: Reader): boolean {
  const contentOf = (text: string) => reader.read(text).terms.filter(isContent);
  const content = contentOf(question);
  if (content.length < LEAST_CONTENT && !content.some(({ kind }) => kind === "entity")) return false;
  const pronoun = PRONOUN.exec(question);
  return !POINTS_BACK.test(question) && (pronoun === null || contentOf(question.slice(0, pronoun.index)).length > 0);
}
