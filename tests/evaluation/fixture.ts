import type { Outcome } from "../../src/answering/outcome.js";
import type { GoldenQuestion, Verdict } from "../../src/evaluation/judge.js";
import type { Result } from "../../src/evaluation/results.js";
import { ask } from "../answering/fixture.js";

/** Results as they may come out of an evaluation, made by hand. */

export const asked: GoldenQuestion = {
  id: "q1",
  kind: "plain",
  question: "how long is the whale",
  expect: ["answered"],
  facts: ["whale-length"],
  cites: [],
  mustMatch: ["14\\.5"],
  mustNotMatch: [],
};
export const spoken = ask("how long is the whale");
export const silence = ask("what colour is the whale");

export const result = (verdict: Verdict, outcome: Outcome, question: Partial<GoldenQuestion> = {}): Result => ({
  question: { ...asked, ...question },
  outcome,
  verdict,
  why: verdict === "right" ? "" : "for a reason",
});
export const answer = (verdict: Verdict, confidence: number) => result(verdict, { ...spoken, confidence });
export const silent = (verdict: Verdict, expected: GoldenQuestion["expect"]) =>
  result(verdict, silence, { expect: expected });
