/**
 * What a message asks, in its author's own words: what they quote is not theirs, and code is no question.
 */

const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;
/** ">>>" quotes all that follows, ">" its line. */
const QUOTES = /^\s*>>>\s[\s\S]*|^\s*>\s.*$/gm;
/** Roles, channels, commands, emoji and points in time; and other people, who are not what is asked about. */
const MARKS = /<(?:@[!&]?\d+|#\d+|\/[^<>]{1,100}:\d+|a?:\w{1,32}:\d+|t:-?\d+(?::\w)?|id:\w+)>/g;
const ADDRESSES = /\bhttps?:\/\/\S+/gi;
/** The signs of emphasis, which may stand inside a word. */
const EMPHASIS = /\*\*|__|~~|\|\||^(?:#{1,3}|-#|[-*])\s+/gm;

const ownWords = (content: string): string => content.replace(CODE, " ").replace(QUOTES, " ");

/** True where the author's own words name this user. */
export function names(content: string, userId: string): boolean {
  return new RegExp(`<@!?${userId}>`).test(ownWords(content));
}

/** The question in a message without the marks around it; empty where it asks nothing. */
export function questionIn(content: string): string {
  return ownWords(content).replace(MARKS, " ").replace(EMPHASIS, "").replace(/\s+/g, " ").trim();
}

/** More questions in one message are not read one by one. */
const MOST_QUESTIONS = 3;
/** Longer ones are stories with a question mark; nobody waits for an answer from a bot to those. */
const LONGEST_QUESTION = 300;
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
/** "Who made it", "when did it open", "how many are there": a question even where its mark is missing. */
const ASKS =
  /^(?:(?:and|but|so|hey|hi|ok|okay|also|btw|anyone know|does anyone know|do we know)\b[,:]?\s+)*(?:who(?:['’]s)?\s+\w+|whose\s+\w+|(?:what|when|where|why|how)(?:['’]s|\s+(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would))\s|how (?:many|much)\s|(?:what|which)\s+\w+\s+(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would)\s)/iu;

/**
 * The questions a message asks nobody in particular, at most three: its sentences that end in a question mark or begin
 * as questions do. Statements around them are left out, so that no answer is given to something merely said.
 */
export function openQuestions(content: string): readonly string[] {
  const text = questionIn(content.replace(ADDRESSES, " "));
  return [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(
      (sentence) => sentence.length <= LONGEST_QUESTION && (/[?？]["”')\]]*$/u.test(sentence) || ASKS.test(sentence)),
    )
    .slice(0, MOST_QUESTIONS);
}
