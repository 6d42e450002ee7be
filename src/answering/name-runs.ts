import type { Term } from "./reader.js";
import { isCommonEnglish } from "./spelling.js";

/** A word that the base only writes as a name, a subject's proper name, or a capitalised word it has never heard of. */
const isNameLike = (term: Term): boolean =>
  term.isName === true ||
  (term.kind === "entity" && term.alts.length === 0) ||
  (term.kind === "unknown" && /^\p{Lu}/u.test(term.written));

/** Shorter words that nobody knows are slips that spelling does not mend ("lst"). */
const SHORTEST_NAME = 4;

/** Beside such a word, one that neither the base nor plain English has is part of the name, even in small letters. */
const belongsToName = (term: Term): boolean =>
  isNameLike(term) ||
  (term.kind === "unknown" && term.written.length >= SHORTEST_NAME && !isCommonEnglish(term.written.toLowerCase()));

/**
 * Places of the terms that stand side by side and make one name together ("Alice" and "Thackeray", "Fort" and
 * "Clearhill"): who knows one of them and not the other speaks of somebody else. One word alone is no such run.
 */
export function nameRunsOf(terms: readonly Term[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  const end = () => {
    if (run.length > 1 && run.some((at) => isNameLike(terms[at] as Term))) runs.push(run);
    run = [];
  };
  for (const [at, term] of terms.entries()) {
    if (belongsToName(term)) run.push(at);
    else end();
  }
  end();
  return runs;
}
