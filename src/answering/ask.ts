import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { phrasingsOf, sidesOf } from "./candidates.js";
import { withoutChatter } from "./chatter.js";
import { bareNameOf } from "./choice.js";
import { type Compute, createCompute } from "./compute.js";
import { inputsOf } from "./computed.js";
import { aboutOf, bestOf, followUpOf } from "./context.js";
import { decide, POLICY, type Policy, type Verdict } from "./decide.js";
import { ANSWERS_IN_ENGLISH } from "./hanzi.js";
import { type Asked, heardOf, toldBy } from "./heard.js";
import { asksAboutYou, asksAdvice, asksWhether, givesOrder } from "./language.js";
import type { Context, Explanation, Outcome } from "./outcome.js";
import { type Correction, createPremise, type Otherwise, type Premise } from "./premise.js";
import type { Term } from "./reader.js";
import type { Interpretation, Interpreter, Reading } from "./reading.js";
import { filled } from "./sources.js";
import { cleanText, withoutQuotes } from "./text.js";
import { both } from "./two-questions.js";
import { type Heard, wordAnswer, wordChoice, wordDispute, wordGap, wordUnknown } from "./wording.js";
import { wordComputed } from "./wording-computed.js";

/** What is needed to answer a question. */
interface Desk {
  readonly base: FactBase;
  readonly interpreter: Interpreter;
  readonly policy: Policy;
  readonly compute: Compute;
  readonly premise: Premise;
}

/** Answers one question from a base. The same question in the same context always gets the same answer. */
export function createAsk(
  base: FactBase,
  interpreter: Interpreter,
  policy: Policy = POLICY,
): (question: string, context?: Context) => Outcome {
  const desk: Desk = {
    base,
    interpreter,
    policy,
    compute: createCompute(base, interpreter),
    premise: createPremise(base, interpreter, policy.answerAt),
  };
  return (question, context) => {
    const written = withoutQuotes(cleanText(question));
    const chosen = chosenFact(base, written);
    if (chosen) return chosen;
    const text = interpreter.reader.inEnglish(written);
    const said = text === written ? [] : [ANSWERS_IN_ENGLISH];
    const answer = (asked: string, readAs: string | null) =>
      answerTo(desk, asked, [...said, ...(readAs === null ? [] : [readAs])].join(" ") || null);
    const alone = answer(text, null);
    const followUp = context && followUpOf(base, interpreter.reader, text, context);
    return followUp ? bestOf(alone, followUp, context.story, answer) : alone;
  };
}

/** Ways of asking that no fact can answer, whatever the topic, and the rule that each is met by. */
const REFUSALS: ReadonlyMap<(question: string) => boolean, string> = new Map([
  [asksAdvice, "asks for advice, not for a fact"],
  [givesOrder, "gives an order instead of asking"],
  [asksAboutYou, "is about the one who is asked, not about a fact"],
]);

function answerTo(desk: Desk, message: string, readAs: string | null): Outcome {
  const { base, interpreter } = desk;
  const text = withoutChatter(message, interpreter.reader);
  const interpretation = { ...interpreter.interpret(text), readAs };
  const { normalised } = interpretation.read;
  const said = text === message ? normalised : interpreter.reader.read(message).normalised;
  const refusal = [...REFUSALS.keys()].find((refuses) => refuses(said));
  if (refusal && !isAskedSo(base, interpretation, refusal)) {
    const advice = refusal === asksAdvice;
    const rule = REFUSALS.get(refusal) ?? "";
    return wordUnknown(
      base,
      "out-of-scope",
      advice,
      heardOf(base, interpretation, rule, interpretation.readings[0]?.confidence ?? 0),
    );
  }
  return (
    both(desk, text, interpretation) ?? workedOut(desk, text, interpretation) ?? single(desk, text, interpretation)
  );
}

/** From this share on, both ways, a question is the very one that a phrasing asks. */
const SAME_QUESTION = 0.95;

/** Whether the base itself has this question, worded in the same way: then it is about what is known after all. */
function isAskedSo(base: FactBase, { readings }: Interpretation, isWorded: (text: string) => boolean): boolean {
  const [best] = readings;
  if (!best || best.features.questionByPhrasing < SAME_QUESTION || best.features.phrasingByQuestion < SAME_QUESTION) {
    return false;
  }
  return isWorded((phrasingsOf(base, best.candidate)[best.phrasing] ?? "").toLowerCase());
}

/**
 * How sure a result is that was worked out: all words of its question are accounted for. Of 45 such answers to golden
 * and own questions and to phrasings none was wrong when this was set.
 */
const COMPUTED_CONFIDENCE = 0.95;

/** What follows from the fields of several facts, where the question asks for such a thing and nothing is in doubt. */
function workedOut({ base, compute }: Desk, text: string, interpretation: Asked): Outcome | undefined {
  const computed = compute(text, interpretation);
  if (!computed) return undefined;
  if (computed.kind === "contested") {
    const { relation } = computed;
    const rule = "a value to be worked with is contested";
    const heard = heardOf(base, interpretation, rule, COMPUTED_CONFIDENCE, sidesOf(base, relation));
    return wordDispute(base, relation, heard);
  }
  const inputs = inputsOf(computed);
  const rule = `worked out (${computed.kind}) from ${inputs.map(({ id }) => id).join(", ")}`;
  return wordComputed(base, computed, heardOf(base, interpretation, rule, COMPUTED_CONFIDENCE, inputs));
}

function single(desk: Desk, text: string, said: Asked): Outcome {
  const { base, policy, premise } = desk;
  const asked = asWhatItIs(desk, said) ?? said;
  const verdict = decide(base, asked, policy);
  const wrong = premise(text, asked, otherwiseOf(base, verdict, asked));
  if (!wrong) return word(base, asked, verdict);
  const facts = filled([...new Set([wrong.fact, ...restOf(desk, wrong)])], "facts");
  const rule = `a fact has ${wrong.rule} than the question takes for granted`;
  return wordAnswer(base, facts, true, heardOf(base, asked, rule, wrong.confidence, facts));
}

/** From this score on a fact tells what a thing is; below it has another question in which the name stands. */
const TELLS_WHAT_IT_IS = 0.85;

/** A name alone asks what it is, where that is known; otherwise for anything. */
function asWhatItIs({ base, interpreter, policy }: Desk, said: Asked): Asked | undefined {
  const name = bareNameOf(said);
  if (!name) return undefined;
  const asked = { ...interpreter.interpret(`what is ${name.written}`), readAs: said.readAs };
  const verdict = decide(base, asked, policy);
  return verdict.speak === "facts" && verdict.reading.score >= TELLS_WHAT_IT_IS ? asked : undefined;
}

/** What is known of the same subject for a question without what was wrong in it; a second thing may be wrong as well. */
function restOf({ base, interpreter, policy, premise }: Desk, wrong: Correction): readonly Fact[] {
  const rest = interpreter.interpret(wrong.rest);
  const verdict = decide(base, rest, policy);
  const otherwise = otherwiseOf(base, verdict, rest);
  const more = premise(wrong.rest, rest, otherwise)?.fact ?? (otherwise.isWhole ? otherwise.facts[0] : undefined);
  return more && more.subject === wrong.about ? [more] : [];
}

/** What a verdict tells, and whether it is all that was asked. */
const otherwiseOf = (base: FactBase, verdict: Verdict, asked: Interpretation): Otherwise => ({
  facts: verdict.speak === "dispute" ? sidesOf(base, verdict.relation) : verdict.speak === "facts" ? verdict.facts : [],
  isWhole: isWholeAnswer(verdict, asked),
});

/** From this share of its weight on a question asks for nothing else than what a registered gap tells of. */
const GAP_IS_ASKED = 0.85;

/** Whether a verdict meets all that the question names: then it takes nothing for granted that is not so. */
function isWholeAnswer(verdict: Verdict, { read }: Interpretation): boolean {
  switch (verdict.speak) {
    case "facts":
    case "dispute":
      return !premiseFails(verdict.reading);
    case "gap":
      // Whether something is so takes nothing for granted.
      return asksWhether(read.normalised) || verdict.reading.features.questionByAll >= GAP_IS_ASKED;
    case "choice":
    case "nothing":
      return false;
  }
}

function word(base: FactBase, interpretation: Asked, verdict: Verdict): Outcome {
  const confidence = verdict.speak === "nothing" ? verdict.confidence : verdict.reading.confidence;
  const heard = heardOf(base, interpretation, verdict.rule, confidence, toldBy(base, verdict));
  switch (verdict.speak) {
    case "facts":
      return wordAnswer(base, verdict.facts, premiseFails(verdict.reading), heard, verdict.reading.candidate.relation);
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
