import type { FactBase } from "../facts/fact-base.js";
import { phrasingsOf } from "./candidates.js";
import type { Interpretation, Reading } from "./reading.js";

/** To come out ahead of another: who does it and to whom tells such a question from its reverse. */
const AHEAD =
  /\b(?:beat|beats|beaten|beating|overt(?:ake|akes|ook|aken|aking)|surpass(?:es|ed|ing)?|outperform(?:s|ed|ing)?|out(?:do|does|did|done)|outscor(?:e|es|ed|ing)|exceed(?:s|ed|ing)?|defeat(?:s|ed|ing)?)\b/u;
/** "By how much was A beaten" asks for who beat A, though A stands before the verb. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being|get|got)(?: \w+)?$/u;
const BY = /^by$/iu;

/**
 * Whether a question asks who came out ahead of a subject ("did anything beat A"), and the closest phrasing whom that
 * subject came out ahead of ("what did A beat"): the words are the same.
 */
export function isReversed(base: FactBase, { read }: Interpretation, { candidate, phrasing }: Reading): boolean {
  const verb = read.terms.findIndex(({ written }) => AHEAD.test(written.toLowerCase()));
  if (verb < 0 || !candidate.fact) return false;
  if (read.terms.slice(verb + 1).some(({ written }) => BY.test(written))) return false;
  const names = (from: number, to: number): boolean =>
    read.terms.slice(from, to).some(({ main }) => main === `e:${candidate.subject}`);
  if (names(0, verb) || !names(verb + 1, read.terms.length)) return false;
  const asked = (phrasingsOf(base, candidate)[phrasing] ?? "").toLowerCase();
  const [before = "", after] = asked.split(AHEAD);
  if (after === undefined || PASSIVE.test(before.trim())) return false;
  const { label = "", aliases = [] } = base.subjects.get(candidate.subject) ?? {};
  return [label, ...aliases].some((name) => before.includes(name.toLowerCase()));
}
