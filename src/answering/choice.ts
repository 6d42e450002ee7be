import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import type { Term } from "./reader.js";
import type { Interpretation, Reading } from "./reading.js";

/** When to ask back: few words, met well, and by several facts nearly as well. */
const CHOICE_TERMS = 2;
const CHOICE_SCORE = 0.6;
const CHOICE_SHARE = 0.85;
const MOST_CHOICES = 4;

/** The name that is all that was said, or undefined where anything else was. */
export function bareNameOf({ names, read }: Interpretation): Term | undefined {
  const [name] = names;
  const isName = (term: Term) => term === name || /^(?:the|a|an|and|about)$/iu.test(term.written);
  return name && read.terms.every(isName) ? name : undefined;
}

/** What can be told of a subject when its name is all that was said: what its words meet best, then what is about it. */
export function factsOfBareName(base: FactBase, interpretation: Interpretation): Fact[] {
  const name = bareNameOf(interpretation);
  if (!name) return [];
  const { readings } = interpretation;
  const id = name.main.slice(2);
  const met = readings.slice(0, MOST_CHOICES).flatMap(({ candidate }) => candidate.fact ?? []);
  return [...new Set([...met, ...base.factsAbout(id)])]
    .filter(({ rank }) => rank !== "deprecated")
    .slice(0, MOST_CHOICES);
}

/** A keyword or two that several facts meet equally well: better to ask back than to pick one. */
export function choiceOf(
  best: Reading,
  readings: readonly Reading[],
  contentTerms: number,
  answerAt: number,
): Fact[] | undefined {
  if (best.confidence >= answerAt || contentTerms > CHOICE_TERMS || best.score < CHOICE_SCORE) return undefined;
  const alike = readings.filter(({ score }) => score >= best.score * CHOICE_SHARE);
  const facts = alike.flatMap(({ candidate }) =>
    candidate.fact && candidate.fact.rank !== "deprecated" ? candidate.fact : [],
  );
  return facts.length >= 2 ? facts.slice(0, MOST_CHOICES) : undefined;
}
