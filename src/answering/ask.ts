import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { phrasingsOf } from "./candidates.js";
import { aboutOf, bestOf, followUpOf } from "./context.js";
import { decide, type Verdict } from "./decide.js";
import { ANSWERS_IN_ENGLISH } from "./hanzi.js";
import { asksAdvice, givesOrder } from "./language.js";
import type { Context, Explanation, Outcome } from "./outcome.js";
import type { Term } from "./reader.js";
import type { Interpretation, Interpreter, Reading } from "./reading.js";
import { questionsOf } from "./segments.js";
import { cleanText } from "./text.js";
import {
  type Further,
  gapSentence,
  type Heard,
  wordAnswer,
  wordChoice,
  wordDispute,
  wordGap,
  wordUnknown,
} from "./wording.js";

const CANDIDATES_EXPLAINED = 6;

/** An interpretation, and what a follow-up was read as being about. */
type Asked = Interpretation & { readonly readAs: string | null };

/** Answers one question from a base. The same question in the same context always gets the same answer. */
export function createAsk(base: FactBase, interpreter: Interpreter): (question: string, context?: Context) => Outcome {
  return (question, context) => {
    const written = cleanText(question);
    const chosen = chosenFact(base, written);
    if (chosen) return chosen;
    const text = interpreter.reader.inEnglish(written);
    const said = text === written ? [] : [ANSWERS_IN_ENGLISH];
    const answer = (asked: string, readAs: string | null) =>
      answerTo(base, interpreter, asked, [...said, ...(readAs === null ? [] : [readAs])].join(" ") || null);
    const alone = answer(text, null);
    const followUp = context && followUpOf(base, interpreter.reader, text, context);
    return followUp ? bestOf(alone, followUp, context.story, answer) : alone;
  };
}

function answerTo(base: FactBase, interpreter: Interpreter, text: string, readAs: string | null): Outcome {
  const interpretation = { ...interpreter.interpret(text), readAs };
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
  return both(base, interpreter, text, readAs) ?? single(base, interpretation);
}

function single(base: FactBase, interpretation: Asked): Outcome {
  return word(base, interpretation, decide(base, interpretation));
}

function word(base: FactBase, interpretation: Asked, verdict: Verdict): Outcome {
  const confidence = verdict.speak === "nothing" ? verdict.confidence : verdict.reading.confidence;
  const heard = heardOf(base, interpretation, verdict.rule, confidence, toldBy(base, verdict));
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

/** What a verdict tells of, or offers to tell of. */
function toldBy(base: FactBase, verdict: Verdict): readonly Pick<Fact, "subject" | "story">[] {
  switch (verdict.speak) {
    case "facts":
    case "choice":
      return verdict.facts;
    case "dispute":
      return [verdict.relation.from, verdict.relation.to].flatMap((id) => base.facts.get(id) ?? []);
    case "gap":
      return [verdict.gap];
    case "nothing":
      return [];
  }
}

/** The question names somebody or gives a figure that the fact it comes closest to has nothing of. */
const premiseFails = ({ features }: Reading): boolean => features.strangeNames + features.strangeNumbers > 0;

/** What one of two questions comes to. */
type Part = Exclude<Verdict, { readonly speak: "choice" | "nothing" }>;

const isPart = (verdict: Verdict): verdict is Part => verdict.speak !== "choice" && verdict.speak !== "nothing";

/** Two questions in one message get one answer, where something is known of one at least. */
function both(base: FactBase, interpreter: Interpreter, text: string, readAs: string | null): Outcome | undefined {
  const [first, second] = questionsOf(text);
  if (first === undefined || second === undefined) return undefined;
  const one = interpreter.interpret(first);
  const two = interpreter.interpret(withNames(second, one));
  const [a, b] = [decide(base, one), decide(base, two)];
  if (!isPart(a) || !isPart(b)) return undefined;
  const whole = { ...interpreter.interpret(text), readAs };
  const confidence = Math.min(a.reading.confidence, b.reading.confidence);
  if (a.speak === "facts" && b.speak === "facts") {
    const facts = [...new Set([a.facts[0], b.facts[0]])];
    const [head, ...rest] = facts;
    if (!head || rest.length === 0) return undefined;
    const rule = "two questions, one fact each";
    return wordAnswer(base, [head, ...rest], false, heardOf(base, whole, rule, confidence, facts));
  }
  // A disagreement needs the most room, a gap the least.
  const [main, other] = weightOf(a) >= weightOf(b) ? [a, b] : [b, a];
  if (main.speak === "gap") return undefined;
  const also = furtherOf(base, other);
  const told = [...toldBy(base, main), ...also.flatMap(({ facts }) => facts)];
  const heard = { ...heardOf(base, whole, "two questions, each by itself", confidence, told), also };
  return main.speak === "dispute"
    ? wordDispute(base, main.relation, heard)
    : wordAnswer(base, [main.facts[0]], false, heard);
}

const weightOf = ({ speak }: Part): number => ["gap", "facts", "dispute"].indexOf(speak);

/** What a part comes to as a single sentence. */
function furtherOf(base: FactBase, part: Part): readonly Further[] {
  switch (part.speak) {
    case "facts":
      return [{ text: part.facts[0].statement, facts: [part.facts[0]] }];
    case "dispute": {
      const sides = [part.relation.from, part.relation.to].flatMap((id) => base.facts.get(id) ?? []);
      return [{ text: `Sources disagree: ${part.relation.careful}`, facts: sides }];
    }
    case "gap":
      return [{ text: gapSentence(part.gap), facts: [] }];
  }
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
  return fact && tellFact(base, fact, text, "chosen from the list");
}

/** Tells one fact, whatever was asked: its disagreement where it is contested, its better where it is known to be wrong. */
export function tellFact(
  base: FactBase,
  fact: Fact,
  normalised: string,
  rule: string,
  names: readonly Term[] = [],
): Outcome {
  const why: Explanation = { normalised, corrections: [], candidates: [], rule, dataVersion: base.version };
  const about = aboutOf(base, [], [fact]);
  const heard: Heard = { corrections: [], names, confidence: 1, near: [], about, readAs: null, also: [], why };
  const views = base.relationsOf(fact.id);
  const contested = views.find(({ relation }) => relation.kind === "contradicts");
  if (contested) return wordDispute(base, contested.relation, heard);
  if (fact.rank !== "deprecated") return wordAnswer(base, [fact], false, heard);
  // What is known to be out of date or wrong is never told by itself.
  const better = views.find(({ other }) => other.rank !== "deprecated")?.other;
  return better ? wordAnswer(base, [better], false, heard) : wordUnknown(base, "not-recorded", false, heard);
}

function heardOf(
  base: FactBase,
  { read, readings, names, readAs }: Asked,
  rule: string,
  confidence: number,
  told: readonly Pick<Fact, "subject" | "story">[] = [],
): Heard {
  const candidates = readings.slice(0, CANDIDATES_EXPLAINED).map((reading) => ({
    kind: reading.candidate.kind,
    id: reading.candidate.id,
    score: round(reading.score),
    confidence: round(reading.confidence),
    phrasing: phrasingsOf(base, reading.candidate)[reading.phrasing] ?? "",
  }));
  const { normalised, corrections } = read;
  const why: Explanation = { normalised, corrections, candidates, rule, dataVersion: base.version };
  const about = aboutOf(base, names, told);
  return { corrections, names, confidence: round(confidence), near: [], about, readAs, also: [], why };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
