import { type Asked, FOCUS_AFTER, FOCUS_SKIPS, kindsOf, maskOf } from "./language.js";
import type { Term } from "./reader.js";

const IS = new Set(["is", "are", "was", "were"]);
const LONGEST_FOCUS = 2;
/** A phrasing that asks for another kind of thing ("where" for "when") is further away than its words say. */
const OTHER_FORM = 0.85;
const LOOSER_FORM = 0.96;

/** No word after which stands what is asked for is longer. */
const LONGEST_OPENING = Math.max(...[...FOCUS_AFTER].map(({ length }) => length));
const NO_FOCUS: ReadonlySet<number> = new Set();

/** Places of the terms that name what is asked for: up to two content words after "which", "what" or "how many". */
export function focusOf(terms: readonly Term[]): ReadonlySet<number> {
  let focus: Set<number> | undefined;
  for (let at = 0; at < terms.length; at += 1) {
    const { written } = terms[at] as Term;
    if (written.length > LONGEST_OPENING) continue;
    const word = written.toLowerCase();
    if (!FOCUS_AFTER.has(word) && !(word === "who" && IS.has(terms[at + 1]?.written.toLowerCase() ?? ""))) continue;
    for (let next = at + 1, taken = 0; next < terms.length && taken < LONGEST_FOCUS; next += 1) {
      const { kind, written, isName } = terms[next] as Term;
      if (kind === "entity" && taken === 0) continue;
      if (kind === "word" || kind === "group" || kind === "unknown") {
        focus = (focus ?? new Set()).add(next);
        if (!isName || taken > 0) taken += 1;
      } else if (taken > 0 || !FOCUS_SKIPS.has(written.toLowerCase())) break;
    }
  }
  return focus ?? NO_FOCUS;
}

const WHY = maskOf(["why"]);

/** How well (0 to 1) two ways of asking fit by the kinds of thing they ask for, each as bits of `maskOf`. */
export function sameForm(a: number, b: number): number {
  if (a === 0 && b === 0) return 1;
  if (a & ~b & WHY) return OTHER_FORM;
  if (a === 0 || b === 0) return LOOSER_FORM;
  return a & b ? 1 : OTHER_FORM;
}

/** What is left of a reading that was asked for a reason and tells none. */
export const NO_REASON = 0.72;

/**
 * What is left of a reading (0 to 1) that cannot tell the kind of thing asked for: little where a price or a date was
 * asked, more where the question word is often used loosely.
 */
const OTHER_KIND: Readonly<Record<Asked, number>> = {
  price: 0.5,
  when: 0.65,
  where: 0.7,
  count: 0.7,
  amount: 0.75,
  share: 0.7,
  duration: 0.7,
  distance: 0.7,
  who: 0.7,
  why: NO_REASON,
};

/** How well (0 to 1) something that can tell these kinds of thing answers a question for those; bits of `maskOf`. */
export function fitOfKinds(asked: number, told: number): number {
  if (asked === 0 || asked & told) return 1;
  return Math.min(...[...kindsOf(asked)].map((kind) => OTHER_KIND[kind]));
}
