import { stemmer } from "stemmer";

/** Longer questions keep their beginning and their end, where the question itself usually stands. */
const KEPT_AT_EACH_END = 1_000;

/** Control, zero-width and direction characters: they carry no meaning and can hide or reorder what is read. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the purpose here
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]/gu;

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b/giu, "can not"],
  [/\bwon['’]t\b/giu, "will not"],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]?t\b/giu, "$1 not"],
  [/\b(what|who|where|when|how|which|why|that|it|there|here)['’]s\b/giu, "$1 is"],
  [/\b(what|where|who|how|when)s\b/giu, "$1 is"],
  [/['’](re|ve|ll|d|m)\b/giu, ""],
];

/** The two ends of a text that is too long. */
const ends = (text: string): string =>
  text.length > 2 * KEPT_AT_EACH_END ? `${text.slice(0, KEPT_AT_EACH_END)} ${text.slice(-KEPT_AT_EACH_END)}` : text;

/** One line of plain text: compatibility forms folded, invisible characters gone, at most 2,001 characters. */
export function cleanText(text: string): string {
  // Cut before folding, because folding is slow, and after it, because one sign may unfold into many.
  return ends(ends(text).normalize("NFKC"))
    .replace(/\p{Surrogate}/gu, "")
    .replace(INVISIBLE, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A text without the quotation marks and dots around it, which say nothing of what it asks. */
export const withoutQuotes = (text: string): string => text.replace(/^[\s"“”„«»…]+|[\s"“”„«»…]+$/gu, "");

/** A word as written and as compared. */
export interface Word {
  readonly written: string;
  readonly lower: string;
}

/** Runs of Han, ordinals and "5G", numbers, and words with an apostrophe inside; units part from their number. */
const WORD =
  /\p{Script=Han}+|\p{N}+(?:st|nd|rd|th|g)\b|\p{N}+(?:[.,]\p{N}+)*%?|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?:(?!\p{Script=Han})[\p{L}\p{M}])+)?/giu;
/** The same for plain ASCII, which is nearly everything: several times as fast. */
const ASCII_WORD = /\d+(?:st|nd|rd|th|g)\b|\d+(?:[.,]\d+)*%?|[a-z\d]+(?:'[a-z]+)?/gi;
const han = new Intl.Segmenter("zh", { granularity: "word" });

const ASCII = /^[ -~]*$/u;
const withoutMarks = (text: string): string =>
  ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
/** Whether a text may hold a contraction at all: most do not, and the patterns are slow. */
const MAY_CONTRACT = /['’]|nt\b|\b(?:what|where|who|how|when)s\b/iu;

/** Words of plain letters by how they are written: nearly all words, and a base has the same ones again and again. */
const plainWords = new Map<string, Word>();
const MOST_KEPT = 50_000;
const IS_PLAIN = /^[a-z]+$/i;

/** Splits clean text into words: hyphens part, possessives and accents go, digits keep their decimal point. */
export function splitWords(text: string): Word[] {
  const expanded = MAY_CONTRACT.test(text)
    ? CONTRACTIONS.reduce((line, [pattern, full]) => line.replace(pattern, full), text)
    : text;
  const words: Word[] = [];
  for (const match of expanded.match(ASCII.test(expanded) ? ASCII_WORD : WORD) ?? []) {
    const known = plainWords.get(match);
    if (known) words.push(known);
    else words.push(...wordsOf(match));
  }
  return words;
}

function wordsOf(match: string): readonly Word[] {
  if (!ASCII.test(match) && /\p{Script=Han}/u.test(match)) {
    return [...han.segment(match)].map(({ segment }) => ({ written: segment, lower: segment }));
  }
  const plain = withoutMarks(match.replace(/['’]s$/iu, "").replace(/['’]/gu, ""));
  if (/^\p{N}/u.test(plain)) return numberWords(plain);
  if (plain === "") return [];
  const word = { written: plain, lower: plain.toLowerCase() };
  if (plainWords.size < MOST_KEPT && IS_PLAIN.test(match)) plainWords.set(match, word);
  return [word];
}

/** "1,000" is one thousand, "2,5" two and a half, "5g" and "3rd" stay what they are, "10%" is ten per cent. */
function numberWords(text: string): Word[] {
  const percent = text.endsWith("%");
  const digits = (percent ? text.slice(0, -1) : text).toLowerCase();
  const number = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", ".");
  const bare = number
    .replace(/^(\d+)(?:st|nd|rd|th)$/u, "$1")
    .replace(/(\.\d*?)0+$/u, "$1")
    .replace(/\.$/u, "");
  const word = { written: text, lower: bare };
  return percent ? [word, { written: "%", lower: "percent" }] : [word];
}

export const isNumber = (word: string): boolean => /^\d/u.test(word);

const stems = new Map<string, string>();

/** Word stem (Porter); numbers, words with digits and words of other scripts stay as they are. */
export function stem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const made = /^[a-z]{3,}$/u.test(lower) ? stemmer(lower) : lower;
  if (stems.size < MOST_KEPT) stems.set(lower, made);
  return made;
}
