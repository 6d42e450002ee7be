import type { FactBase } from "../facts/fact-base.js";
import { phrasingsOf } from "./candidates.js";
import type { Term } from "./reader.js";
import type { Interpretation, Reading } from "./reading.js";

/** Asks how or why something is so in general ("how does glass break"), what a kind of thing is, or what is done by anybody. */
const IN_GENERAL =
  /^(?:and |but |so |or |then |also |ok |well |hi |hey |hello )*(?:(?:how|why) (?:do|does|can)\b|what (?:is|are) an?\b|(?:what|which) (?:\w+ )?(?:do|can) (?:i|you|we|one|people)\b|can you\b)/u;
/** Words that point at something in particular, which the one who asks takes for known; a number does as well. */
const IN_PARTICULAR =
  /\b(?:the|this|that|these|those|it|its|they|them|their|he|him|his|she|her|both|such|other|here|there|\d[\d.,]*)\b/u;

/** A question in general: it names nothing in particular, points at nothing, and asks how or why something is so. */
const isInGeneral = (text: string): boolean => IN_GENERAL.test(text) && !IN_PARTICULAR.test(text);

/**
 * Whether a question in general would be told something in particular: a fact on a subject that it does not name
 * ("how does radio work" of a ship that has one), by a phrasing that is no such question itself.
 */
export function isTooParticular(base: FactBase, { read, names }: Interpretation, { candidate, phrasing }: Reading) {
  if (candidate.kind === "gap" || !isInGeneral(read.normalised)) return false;
  if (names.some((name) => name.main === `e:${candidate.subject}` || isProper(base, name))) return false;
  return !isInGeneral((phrasingsOf(base, candidate)[phrasing] ?? "").toLowerCase());
}

/** Whether a term is a name, rather than a description or the plural of a name ("AI models"), which is any of a kind. */
function isProper(base: FactBase, { main, alts, written }: Term): boolean {
  if (alts.length > 0) return false;
  const { label = "", aliases = [] } = base.subjects.get(main.slice(2)) ?? {};
  const lower = written.toLowerCase();
  return !lower.endsWith("s") || [label, ...aliases].some((name) => name.toLowerCase().endsWith(lower));
}
