import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { lazily } from "./lazily.js";
import type { Interpretation } from "./reading.js";

/**
 * Whether a question that lost a name still says whom it is about: it names the fact's subject, or a thing like it is
 * said of one subject alone.
 */
export function createStillAbout(base: FactBase): (question: Interpretation, fact: Fact) => boolean {
  const subjects = lazily(() => subjectsByPredicate(base));
  return ({ names }, { subject, predicate }) =>
    names.some(({ main }) => main === `e:${subject}`) || subjects().get(predicate)?.size === 1;
}

function subjectsByPredicate(base: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const subjects = new Map<string, Set<string>>();
  for (const { subject, predicate } of base.facts.values()) {
    const known = subjects.get(predicate);
    if (known) known.add(subject);
    else subjects.set(predicate, new Set([subject]));
  }
  return subjects;
}
