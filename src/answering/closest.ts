import type { Asking, Comparer } from "./asking.js";
import { sameForm } from "./focus.js";
import type { IndexedBase } from "./indexed-base.js";
import { nameKindsOf, untoldNamesOf } from "./name-kinds.js";
import { KINDS } from "./phrase-index.js";
import { shareOf } from "./predicate-words.js";

const ANAPHOR = 0.5;
/** A phrasing names another place, product or the like than the one asked about, of which the fact itself says nothing. */
const OTHER_NAME = 0.85;
/** A phrasing meets a name from this likeness on. */
const MEETS_NAME = 0.5;
/** How alike a word is to a fact that is not asked for with it itself, while others of its predicate are. */
export const PREDICATE_LIKE = 0.7;

/** Of which fact a phrasing is, and how much (0 to 1) a word of the question asks for such facts. */
interface Of {
  readonly subject: number | undefined;
  readonly predicate: string | undefined;
  readonly reach: number;
}

/** Finds, among the phrasings of a candidate, the one that a question comes closest to. */
export function createClosest(indexed: IndexedBase, comparer: Comparer) {
  const { base, candidateAt, keyAt, index } = indexed;
  const { candidateStarts, phrasingStarts, phrasingTerms, phrasingAsked, termKinds, termMains } = index.columns;
  const NAME = KINDS.indexOf("entity");
  const nameKindOf = nameKindsOf(base, index.keys);
  const untoldNames = untoldNamesOf(indexed, comparer, nameKindOf);

  /** How far a phrasing and the question cover each other. `covered` is filled in: by asked term, how well it is met. */
  function compare(asking: Asking, { subject, predicate, reach }: Of, phrasing: number, covered: Float64Array) {
    covered.fill(0);
    let [phrasingCovered, phrasingWeight] = [0, 0];
    let others = 0;
    let misses = false;
    const last = phrasingStarts[phrasing + 1] as number;
    for (let at = phrasingStarts[phrasing] as number; at < last; at += 1) {
      const place = phrasingTerms[at] as number;
      let best = asking.anaphor && termKinds[place] === NAME && termMains[place] === subject ? ANAPHOR : 0;
      for (const { at: asked, like } of comparer.alikes(asking, place)) {
        if (like > (covered[asked] as number)) covered[asked] = like;
        if (like > best) best = like;
      }
      if (best === 0 && reach > 0) {
        best = PREDICATE_LIKE * Math.min(reach, shareOf(comparer.askedWith(place), predicate));
      }
      if (best === 0 && termKinds[place] === NAME && termMains[place] === subject) misses = true;
      if (best === 0 && termKinds[place] === NAME) others |= nameKindOf(termMains[place] as number);
      const weight = comparer.termWeight(place);
      phrasingWeight += weight;
      if (best > 0) phrasingCovered += weight * best;
    }
    let sum = 0;
    for (let at = 0; at < covered.length; at += 1) sum += (covered[at] as number) * (asking.weights[at] as number);
    return { byPhrasing: sum / asking.total, byQuestion: phrasingCovered / (phrasingWeight || 1), misses, others };
  }

  /** The phrasing that a question comes closest to, and how close the next comes; `misses` the subject's name. */
  return function closest(asking: Asking, place: number, inAll: readonly number[], without?: number) {
    const { subject: id, fact } = candidateAt(place);
    const predicate = fact?.predicate;
    const reach = Math.max(0, ...asking.askedWith.map((predicates) => shareOf(predicates, predicate)));
    const of = { subject: keyAt(`e:${id}`), predicate, reach };
    let best:
      | { phrasing: number; byPhrasing: number; byQuestion: number; both: number; all: number; misses: boolean }
      | undefined;
    let second = 0;
    let covered = new Float64Array(asking.terms.length);
    let bestCovered = new Float64Array(asking.terms.length);
    const untold = untoldNames(asking, place);
    const last = candidateStarts[place + 1] as number;
    for (let phrasing = candidateStarts[place] as number; phrasing < last; phrasing += 1) {
      if (phrasing === without) continue;
      const { byPhrasing, byQuestion, misses, others } = compare(asking, of, phrasing, covered);
      let sum = 0;
      for (let at = 0; at < covered.length; at += 1) {
        sum += (asking.weights[at] as number) * Math.max(covered[at] as number, 0.9 * (inAll[at] as number));
      }
      const all = sum / asking.total;
      const cover = 0.5 * byPhrasing + 0.5 * all;
      const both =
        ((2 * cover * byQuestion) / (cover + byQuestion || 1)) *
        sameForm(asking.asked, phrasingAsked[phrasing] as number) *
        (untold.some(({ at, kind }) => (kind & others) !== 0 && (covered[at] as number) < MEETS_NAME) ? OTHER_NAME : 1);
      if (!best || both > best.both) {
        second = best?.both ?? 0;
        best = { phrasing, byPhrasing, byQuestion, both, all, misses };
        [covered, bestCovered] = [bestCovered, covered];
      } else second = Math.max(second, both);
    }
    if (!best) throw new Error(`candidate ${candidateAt(place).id} has no phrasing`);
    // Spelt out: to spread it was the dearest line of judging.
    const { phrasing, byPhrasing, byQuestion, both, all, misses } = best;
    return { phrasing, byPhrasing, byQuestion, both, all, misses, second, covered: bestCovered };
  };
}
