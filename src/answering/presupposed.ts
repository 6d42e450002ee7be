/** What a message says is so before or after it asks: "As A is B, who …?", "A did B. When …?". */
const ASSERTION = /^(?:since|as|because|given that|now that|seeing that|considering(?: that)?)\s+(.+?),\s/iu;
const SENTENCE = /[^.!?;]+(?:\.\d+[^.!?;]*)*[.!?;]?/gu;

/** "Why did A do B?", "When was A B?": that A did B is taken for granted, for which one asks the reason, time or place. */
const AUXILIARY =
  "(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|must|isn['’]t|didn['’]t|doesn['’]t)";
const ASKS_OF_WHOLE = new RegExp(
  String.raw`^(?:(?:and|so|but|then|ok|well)\s+)?(?:(?:why|how|when|where|since when|until when|how come|for what reason|on what grounds|(?:in|on|by|from|with) (?:which|what) \p{L}+|to what end)\s+${AUXILIARY}|how come(?: that)?|how did it come that|why is it that|how is it that|what (?:made|makes|led|leads|lets|let|allowed|allows|persuaded|convinced|caused|causes|drove|brought|moved|prompted))\s+(.+)$`,
  "iu",
);

/** The sentences of a message. */
export const sentencesIn = (text: string): readonly string[] => text.match(SENTENCE) ?? [];

/** The clauses and sentences of a message that state instead of asking. */
export function assertionsOf(text: string): readonly string[] {
  const sentences = sentencesIn(text).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return sentences.flatMap((part) => {
    const sentence = part.trim();
    const clause = ASSERTION.exec(sentence)?.[1] ?? /^(.+?)(?:,| -|;)\s+(?:so|and so|then)\b/iu.exec(sentence)?.[1];
    if (clause !== undefined) return [clause];
    return sentence.endsWith("?") || sentences.length === 1 ? [] : [sentence];
  });
}

/** What a question takes to be so as a whole, as a statement without its verb's form; undefined where it takes nothing. */
export const takenForGranted = (question: string): string | undefined =>
  ASKS_OF_WHOLE.exec(question.trim())?.[1]?.replace(/[\s?!.]+$/u, "");

/** The words as they stand in a text, whatever marks are between them or between the digits of a number. */
export function wordsOf(written: string): RegExp {
  const words = written
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\./gu, "\\.").replace(/(?<=\d)(?=\d)/gu, "[,\\s]?"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?:['’]s)?(?![\\p{L}\\p{N}])`, "iu");
}
