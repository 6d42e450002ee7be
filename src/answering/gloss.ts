import {
  ASKS_FOR,
  ASKS_HOW,
  ASKS_WHETHER_OF,
  ELLIPSIS_OF,
  FRONTED,
  HANZI,
  HANZI_ELLIPSIS,
  HANZI_WHETHER,
  HOW_IN_GENERAL,
  isHan,
  POINTS_AT_ONE,
  toSimplified,
  withEnglishDates,
  withoutOrNot,
} from "./hanzi.js";
import { withDigits } from "./hanzi-numbers.js";
import { createParting } from "./hanzi-parting.js";
import type { Correction } from "./outcome.js";

/** What a word of the base in hanzi stands for in English. */
export interface Gloss {
  readonly english: string;
  /** True where it is the name of a subject. */
  readonly isName: boolean;
}

/** Reads hanzi word by word as English, so that everything after it knows only English. */
export interface Glosser {
  /** A text in English, and the names in hanzi that were read in it. */
  inEnglish(text: string): { readonly text: string; readonly names: readonly Correction[] };
  /** The same, but names stay as they are written. */
  exceptNames(text: string): string;
}

/** Where a clause ends; a comma may also part the digits of a number. */
const CLAUSE_END = /^(?:[?!;。]|,(?!\d))/u;

export function createGlosser(ofBase: ReadonlyMap<string, Gloss>): Glosser {
  // Made when a first text needs it, as spelling is: a text without hanzi is handed back as it is.
  let made: ReturnType<typeof createTranslate> | undefined;
  const translate = (text: string, keepsNames: boolean) => {
    if (!isHan(text)) return { text, names: [] };
    made ??= createTranslate(ofBase);
    return made(text, keepsNames);
  };
  return {
    inEnglish: (text) => translate(text, false),
    exceptNames: (text) => translate(text, true).text,
  };
}

function createTranslate(ofBase: ReadonlyMap<string, Gloss>) {
  const glosses = new Map(ofBase);
  for (const [word, english] of HANZI) if (!glosses.has(word)) glosses.set(word, { english, isName: false });
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const isKnown = (word: string): boolean => glosses.has(word) || HANZI_WHETHER.has(word) || word === HANZI_ELLIPSIS;

  const wordsOf = createParting(
    [...glosses.keys(), ...HANZI_WHETHER],
    [...glosses].flatMap(([word, { isName }]) => (isName ? [word] : [])),
    isKnown,
  );

  const says = (word: string): boolean => glosses.get(word)?.english !== "";

  /** Parts a run without any word of several signs, at its words; what is made of known signs alone, at each. */
  const parted = (run: string): readonly string[] => {
    const parts: string[] = [];
    for (const { segment } of segmenter.segment(run)) {
      const last = parts.at(-1) ?? "";
      // A name that nobody knows is often taken for single signs: it must not become words.
      const isSplitName =
        segment.length === 1 && last !== "" && says(segment) && says(last) && !(isKnown(segment) && isKnown(last));
      if (!isKnown(segment) && [...segment].every(isKnown)) parts.push(...segment);
      else if (isSplitName && [...last].length === 1) parts[parts.length - 1] = last + segment;
      else parts.push(segment);
    }
    return parts;
  };

  return (original: string, keepsNames: boolean) => {
    const inDigits = withDigits(original);
    const text = withoutOrNot(withEnglishDates(inDigits));
    // Each sign keeps its place, which some capitals of other alphabets would not.
    const lower = toSimplified(text).replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
    const wordAt = wordsOf(lower);
    const names: Correction[] = [];
    const clauses: string[] = [];
    let [clause, run, front, last, isEllipsis, isTranslated] = ["", "", "", "", false, inDigits !== original];
    let howAt: number | undefined;

    const say = (word: string, written: string) => {
      const gloss = glosses.get(word);
      last = word;
      isTranslated ||= gloss === undefined ? isKnown(word) : !(gloss.isName && keepsNames);
      if (word === HANZI_ELLIPSIS) isEllipsis = true;
      else if (HANZI_WHETHER.has(word)) front ||= ASKS_WHETHER_OF;
      else if (gloss && FRONTED.has(gloss.english)) front = gloss.english;
      else if (gloss?.english === ASKS_HOW) howAt = clause.length;
      else clause += ` ${gloss === undefined || (gloss.isName && keepsNames) ? written : gloss.english} `;
      if (gloss?.isName && !keepsNames) names.push({ read: written, as: gloss.english });
    };
    const endRun = () => {
      for (const word of parted(run)) say(word, word);
      run = "";
    };
    const endClause = (sign: string) => {
      endRun();
      if (isEllipsis && howAt === undefined && !ASKS_FOR.test(clause)) front ||= ELLIPSIS_OF;
      if (howAt !== undefined) {
        if (front === "" && last !== POINTS_AT_ONE) front = HOW_IN_GENERAL;
        else clause = `${clause.slice(0, howAt)} ${ASKS_HOW} ${clause.slice(howAt)}`;
      }
      clauses.push(`${front} ${clause}`.replace(/\s+/gu, " ").trim() + sign);
      [clause, front, last, isEllipsis, howAt] = ["", "", "", false, undefined];
    };

    for (let at = 0; at < text.length; ) {
      const word = wordAt[at];
      if (word !== undefined) {
        endRun();
        say(word, text.slice(at, at + word.length));
      } else if (isHan(lower.charAt(at))) {
        run += lower.charAt(at);
      } else if (CLAUSE_END.test(lower.slice(at, at + 2))) {
        endClause(text.charAt(at));
      } else {
        endRun();
        clause += text.charAt(at);
      }
      at += word?.length ?? 1;
    }
    endClause("");
    return { text: isTranslated ? clauses.join(" ").trim() : original, names };
  };
}
