import { type Asked, FOCUS_AFTER, FOCUS_SKIPS } from "./language.js";
import type { Term } from "./reader.js";

const LONGEST_FOCUS = 2;
/** A phrasing that asks for another kind of thing ("where" for "when") is further away than its words say. */
const OTHER_FORM = 0.85;
const LOOSER_FORM = 0.96;

/** Places of the terms that name what is asked for: up to two content words after "which", "what" or "how many". */
export function focusOf(terms: readonly Term[]): ReadonlySet<number> {
  const focus = new Set<number>();
  for (const [at, term] of terms.entries()) {
    if (!FOCUS_AFTER.has(term.written.toLowerCase())) continue;
    for (let next = at + 1, taken = 0; next < terms.length && taken < LONGEST_FOCUS; next += 1) {
      const { kind, written } = terms[next] as Term;
      if (kind === "entity" && taken === 0) continue;
      if (kind === "word" || kind === "group" || kind === "unknown") {
        focus.add(next);
        taken += 1;
      } else if (taken > 0 || !FOCUS_SKIPS.has(written.toLowerCase())) break;
    }
  }
  return focus;
}

/** How well (0 to 1) two ways of asking fit by the kind of thing they ask for. */
export function sameForm(a: ReadonlySet<Asked>, b: ReadonlySet<Asked>): number {
  if (a.size === 0 && b.size === 0) return 1;
  if (a.size === 0 || b.size === 0) return LOOSER_FORM;
  return [...a].some((asked) => b.has(asked)) ? 1 : OTHER_FORM;
}
