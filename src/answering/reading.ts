import type { Candidate } from "./candidates.js";
import type { LeftOut } from "./left-out.js";
import type { Reader, ReadText, Term } from "./reader.js";

/** One interpretation of a question: the candidate it may be about, and how well it covers what was asked. */
export interface Reading {
  /** The candidate's place among all of the base. */
  readonly place: number;
  readonly candidate: Candidate;
  /** Which of the candidate's phrasings comes closest, counting from 0; see `phrasingOf`. */
  readonly phrasing: number;
  /** Ranks readings; not a probability. */
  readonly score: number;
  /** 0 to 1: how likely this reading is what was asked. */
  readonly confidence: number;
  readonly features: Features;
}

/** What the confidence is made of; each from 0 to 1 except the counts and `asked`. */
export interface Features {
  /** The kinds of thing asked for, see `maskOf`. */
  readonly asked: number;
  /** Share of the question's weight that the closest phrasing covers. */
  readonly questionByPhrasing: number;
  /** Share of the question's weight that the candidate covers with all it says. */
  readonly questionByAll: number;
  /** Share of the phrasing's weight that the question covers. */
  readonly phrasingByQuestion: number;
  /** Share of the question's weight outside names that the candidate covers. */
  readonly outsideNames: number;
  /** The same for what the closest phrasing and the candidate's own fields cover: another of its phrasings may only ask. */
  readonly toldOutsideNames: number;
  /** How well the candidate can tell the kind of thing asked for. */
  readonly typeFits: number;
  /** How well the candidate knows the best-known name in the question; 1 where none is named. */
  readonly nameMet: number;
  /** Names in the question that the candidate has nothing to do with. */
  readonly strangeNames: number;
  readonly strangeNumbers: number;
  /** Names in the question that the base has never heard of. */
  readonly unknownNames: number;
  /** Names of several words that the candidate has only in part, and doubtful corrections of a name. */
  readonly otherNames: number;
  /** By how much (0 to 1) less the words of the question ask for its predicate than for another. */
  readonly otherPredicate: number;
  /** Words of content in the question, names and numbers included, that the candidate has nothing of. */
  readonly strangeWords: number;
  /** How well the candidate tells what is asked for by name ("which hospital"); 1 where nothing is. */
  readonly focusTold: number;
  /** The same for the first word of it ("hospital"), also where the closest phrasing says it. */
  readonly headTold: number;
}

export interface Interpretation {
  readonly readings: readonly Reading[];
  readonly read: ReadText;
  /** Share (0 to 1) of the content words of the question that the base knows. */
  readonly knownShare: number;
  readonly contentTerms: number;
  readonly names: readonly Term[];
}

export interface Interpreter {
  readonly reader: Reader;
  /** With something left out, as if the base did not hold it. */
  interpret(question: string, leftOut?: LeftOut): Interpretation;
}
