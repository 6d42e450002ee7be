import type { FactBase } from "../facts/fact-base.js";
import { decide, type Verdict } from "./decide.js";
import { asksAdvice, givesOrder } from "./language.js";
import type { Explanation, Outcome } from "./outcome.js";
import type { Interpretation, Interpreter, Reading } from "./reading.js";
import { questionsOf } from "./segments.js";
import { cleanText } from "./text.js";
import { type Heard, wordAnswer, wordChoice, wordDispute, wordGap, wordUnknown } from "./wording.js";

const CANDIDATES_EXPLAINED = 6;

/** Answers one question from a base. The same question always gets the same answer. */
export function createAsk(base: FactBase, interpreter: Interpreter): (question: string) => Outcome {
  return (question) => {
    const text = cleanText(question);
    const chosen = chosenFact(base, text);
    if (chosen) return chosen;
    const interpretation = interpreter.interpret(text);
    const { normalised } = interpretation.read;
    const advice = asksAdvice(normalised);
    if (advice || givesOrder(normalised)) {
      const rule = advice ? "asks for advice, not for a fact" : "gives an order instead of asking";
      return wordUnknown(
        base,
        "out-of-scope",
        advice,
        heardOf(base, interpretation, rule, interpretation.readings[0]?.confidence ?? 0),
      );
    }
    return both(base, interpreter, text) ?? single(base, interpretation);
  };
}

function single(base: FactBase, interpretation: Interpretation): Outcome {
  return word(base, interpretation, decide(base, interpretation));
}

function word(base: FactBase, interpretation: Interpretation, verdict: Verdict): Outcome {
  const confidence = verdict.speak === "nothing" ? verdict.confidence : verdict.reading.confidence;
  const heard = heardOf(base, interpretation, verdict.rule, confidence);
  switch (verdict.speak) {
    case "facts":
      return wordAnswer(base, verdict.facts, premiseFails(verdict.reading), heard);
    case "dispute":
      return wordDispute(base, verdict.relation, heard);
    case "gap":
      return wordGap(base, verdict.gap, heard);
    case "choice":
      return wordChoice(
        verdict.facts.map(({ id, label }) => ({ label, ask: `fact:${id}` })),
        heard,
      );
    case "nothing":
      return wordUnknown(base, verdict.reason === "known-gap" ? "not-recorded" : verdict.reason, false, {
        ...heard,
        near: verdict.near,
      });
  }
}

/** The question names somebody or gives a figure that the fact it comes closest to has nothing of. */
const premiseFails = ({ features }: Reading): boolean => features.strangeNames + features.strangeNumbers > 0;

/** Two questions in one message get one answer, where both can be answered. */
function both(base: FactBase, interpreter: Interpreter, text: string): Outcome | undefined {
  const [first, second] = questionsOf(text);
  if (first === undefined || second === undefined) return undefined;
  const one = interpreter.interpret(first);
  const two = interpreter.interpret(withNames(second, one));
  const [a, b] = [decide(base, one), decide(base, two)];
  if (a.speak !== "facts" || b.speak !== "facts") return undefined;
  const facts = [...new Set([a.facts[0], b.facts[0]])];
  const [head, ...rest] = facts;
  if (!head || rest.length === 0) return undefined;
  const rule = "two questions, one fact each";
  const confidence = Math.min(a.reading.confidence, b.reading.confidence);
  const whole = interpreter.interpret(text);
  return wordAnswer(base, [head, ...rest], false, heardOf(base, whole, rule, confidence));
}

/** "… and who made it?" is about what the first question named. */
function withNames(question: string, first: Interpretation): string {
  const name = first.names[0];
  return name && /\b(?:it|its|they|them|their|he|she|that|this)\b/iu.test(question)
    ? `${question} ${name.written}`
    : question;
}

/** The value of a suggestion names its fact; it needs no interpretation. */
function chosenFact(base: FactBase, text: string): Outcome | undefined {
  const id = /^fact:([a-z0-9-]{1,64})$/u.exec(text)?.[1];
  const fact = id === undefined ? undefined : base.facts.get(id);
  if (!fact) return undefined;
  const rule = "chosen from the list";
  const why: Explanation = { normalised: text, corrections: [], candidates: [], rule, dataVersion: base.version };
  const heard: Heard = { corrections: [], names: [], confidence: 1, near: [], why };
  const views = base.relationsOf(fact.id);
  const contested = views.find(({ relation }) => relation.kind === "contradicts");
  if (contested) return wordDispute(base, contested.relation, heard);
  if (fact.rank !== "deprecated") return wordAnswer(base, [fact], false, heard);
  // What is known to be out of date or wrong is never told by itself.
  const better = views.find(({ other }) => other.rank !== "deprecated")?.other;
  return better ? wordAnswer(base, [better], false, heard) : wordUnknown(base, "not-recorded", false, heard);
}

function heardOf(base: FactBase, { read, readings, names }: Interpretation, rule: string, confidence: number): Heard {
  const candidates = readings
    .slice(0, CANDIDATES_EXPLAINED)
    .map(({ candidate, score, confidence: sure, phrasing }) => ({
      kind: candidate.kind,
      id: candidate.id,
      score: round(score),
      confidence: round(sure),
      phrasing: phrasing.text,
    }));
  const { normalised, corrections } = read;
  const why: Explanation = { normalised, corrections, candidates, rule, dataVersion: base.version };
  return { corrections, names, confidence: round(confidence), near: [], why };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
