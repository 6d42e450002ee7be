import type { Outcome } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import { type GoldenQuestion, type Judgement, judge } from "./judge.js";

/** A golden question, what was said to it, and what that is worth. */
export interface Result extends Judgement {
  readonly question: GoldenQuestion;
  readonly outcome: Outcome;
}

export const speaks = ({ outcome }: Pick<Result, "outcome">): boolean =>
  outcome.status === "answered" || outcome.status === "disputed";

/** Whether silence, or asking back, is all that the key accepts. */
export const wantsSilence = ({ question }: Pick<Result, "question">): boolean =>
  !question.expect.some((status) => status === "answered" || status === "disputed");

/** Asks every question and judges what comes back. */
export function evaluate(
  base: FactBase,
  questions: readonly GoldenQuestion[],
  ask: (question: string) => Outcome,
): readonly Result[] {
  return questions.map((question) => {
    const outcome = ask(question.question);
    return { question, outcome, ...judge(base, question, outcome) };
  });
}
