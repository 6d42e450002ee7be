import type { FactBase } from "../facts/fact-base.js";
import { phrasingsOf } from "./candidates.js";
import type { ReadText } from "./reader.js";
import type { Interpretation, Reading } from "./reading.js";
import { splitWords, stem } from "./text.js";

/** To come out ahead of another: one of these verbs may stand in the question and another in the phrasing. */
const AHEAD =
  /\b(?:beat|beats|beaten|beating|overt(?:ake|akes|ook|aken|aking)|surpass(?:es|ed|ing)?|outperform(?:s|ed|ing)?|out(?:do|does|did|done)|outscor(?:e|es|ed|ing)|exceed(?:s|ed|ing)?|defeat(?:s|ed|ing)?)\b/u;
/** "By how much was A beaten" asks for who beat A, though A stands before the verb. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being|get|got)(?: \w+)?$/u;
const BY = /^by$/iu;

const ASKED = /^(?:who|whom|which|what)$/u;
const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/u;
const DO = /^(?:do|does|did)$/u;
/** What may stand between "who" and its verb, or between "was" and a participle. */
const BESIDE_VERB = /^(?:has|have|had|will|would|can|could|may|might|then|first|already|also|ever|else|not|\w+ly)$/u;
/** Before the one to whom something is done. */
const TO = /^(?:on|upon|to|for|at|against|over)$/u;
const PARTICIPLE = /ed$/u;
/** "Who performed the operation" and "who did the operation" ask who operated. */
const CARRIED_OUT = /^(?:perform|performs|performed|conduct|conducts|conducted)$/u;
const DEED = /(?:tion|ment|ing|ery|sis)s?$/u;
/** "Which kind of surgeon operated": so many words may stand for the one that is asked for, or for a deed. */
const MOST_WORDS = 4;

/** A word that may be the verb of what is asked, and which end of the deed is then asked for. */
interface End {
  readonly word: string;
  readonly isDoer: boolean;
  /** Whether it stands where only a verb can stand. */
  readonly isVerb: boolean;
}

/** By stem, the words that may be the verb of what a text asks; none where it does not ask for somebody or something. */
function endsAskedIn(text: string): ReadonlyMap<string, End> {
  const words = splitWords(text).map(({ lower }) => lower);
  const asked = words.findIndex((word) => ASKED.test(word));
  const rest = words.slice(asked + 1);
  const isNamed = words[asked] === "which" || words[asked] === "what";
  const ends = new Map<string, End>();
  const put = (some: readonly string[], isDoer: boolean, isVerb: boolean) => {
    for (const word of some) {
      // What things do to each other is told apart for these alone: "what calls for it" is "what it calls for".
      if (AHEAD.test(word)) ends.set("ahead", { word, isDoer, isVerb });
      else if (!isNamed) ends.set(stem(word), { word, isDoer, isVerb });
    }
  };
  if (asked < 0) return ends;
  const isBy = words[asked - 1] === "by" || rest.at(-1) === "by";
  const help = rest.findIndex((word) => BE.test(word) || DO.test(word));
  if (help >= 0 && help <= (isNamed ? MOST_WORDS : 0)) {
    const after = rest.slice(help + 1);
    const deed = after.findIndex((word) => DEED.test(word));
    if (DO.test(rest[help] as string) && /^(?:the|an?)$/u.test(after[0] ?? "") && deed >= 0 && deed < MOST_WORDS) {
      put(after.slice(0, deed + 1), true, false);
    } else if (DO.test(rest[help] as string)) put(after, false, false);
    else if (isBy || TO.test(words[asked - 1] ?? "")) put(after, isBy, false);
    else put(after.filter((word) => !BESIDE_VERB.test(word)).slice(0, 1), false, true);
    return ends;
  }
  const verbs = rest.filter((word) => !BESIDE_VERB.test(word)).slice(0, MOST_WORDS);
  const isPerformed = CARRIED_OUT.test(verbs[0] ?? "");
  if (isNamed || isPerformed) put(verbs, true, false);
  if (!isNamed) put(verbs.slice(0, 1), words[asked] === "who", true);
  return ends;
}

// A question is compared with many phrasings.
const endsOf = new WeakMap<ReadText, ReadonlyMap<string, End>>();

/** Whether a phrasing asks for another end of a deed than a question ("who operated", "who was operated on"). */
function asksOtherEnd(question: ReadText, phrasing: string): boolean {
  const ends = endsOf.get(question) ?? endsAskedIn(question.normalised);
  endsOf.set(question, ends);
  if (ends.size === 0) return false;
  return [...endsAskedIn(phrasing)].some(([deed, own]) => {
    const end = ends.get(deed);
    if (end === undefined || end.isDoer === own.isDoer) return false;
    // A noun stands in the same form in both; a verb does so where it is a participle in one of them.
    return deed === "ahead" || (end.isVerb && own.isVerb) || end.word !== own.word || PARTICIPLE.test(own.word);
  });
}

/**
 * Whether a question and the closest phrasing have the same words, but one asks for who does something and the other
 * to whom it is done ("who operated", "who was operated on"; "did anything beat A", "what did A beat").
 */
export function isReversed(base: FactBase, { read }: Interpretation, { candidate, phrasing }: Reading): boolean {
  const asked = (phrasingsOf(base, candidate)[phrasing] ?? "").toLowerCase();
  if (asksOtherEnd(read, asked)) return true;
  const verb = read.terms.findIndex(({ written }) => AHEAD.test(written.toLowerCase()));
  if (verb < 0 || !candidate.fact) return false;
  if (read.terms.slice(verb + 1).some(({ written }) => BY.test(written))) return false;
  const names = (from: number, to: number): boolean =>
    read.terms.slice(from, to).some(({ main }) => main === `e:${candidate.subject}`);
  if (names(0, verb) || !names(verb + 1, read.terms.length)) return false;
  const [before = "", after] = asked.split(AHEAD);
  if (after === undefined || PASSIVE.test(before.trim())) return false;
  const { label = "", aliases = [] } = base.subjects.get(candidate.subject) ?? {};
  return [label, ...aliases].some((name) => before.includes(name.toLowerCase()));
}
