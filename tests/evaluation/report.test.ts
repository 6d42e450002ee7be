import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/answering/outcome.js";
import type { GoldenQuestion, Verdict } from "../../src/evaluation/judge.js";
import { evaluate, honesty, type Result, reliability, report, table, wilson } from "../../src/evaluation/report.js";
import { ask, base } from "../answering/fixture.js";

const asked: GoldenQuestion = {
  id: "q1",
  kind: "plain",
  question: "how long is the whale",
  expect: ["answered"],
  facts: ["whale-length"],
  cites: [],
  mustMatch: ["14\\.5"],
  mustNotMatch: [],
};
const spoken = ask("how long is the whale");
const silence = ask("what colour is the whale");

const result = (verdict: Verdict, outcome: Outcome, question: Partial<GoldenQuestion> = {}): Result => ({
  question: { ...asked, ...question },
  outcome,
  verdict,
  why: verdict === "right" ? "" : "for a reason",
});
const answer = (verdict: Verdict, confidence: number) => result(verdict, { ...spoken, confidence });
const silent = (verdict: Verdict, expected: GoldenQuestion["expect"]) => result(verdict, silence, { expect: expected });

test.each([
  [50, 100, 0.404, 0.596],
  [10, 10, 0.722, 1],
  [0, 10, 0, 0.278],
  [95, 100, 0.888, 0.978],
])("%i of %i lies between %d and %d, as the textbook has it", (hits, of, low, high) => {
  const [from, to] = wilson(hits, of);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});

test("of nothing, anything may be", () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test("the interval holds the share, stays within 0 and 1, and narrows the more is asked", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (hits, misses) => {
      fc.pre(hits + misses > 0);
      const [from, to] = wilson(hits, hits + misses);
      const share = hits / (hits + misses);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(from - 1e-9 <= share && share <= to + 1e-9).toBe(true);
      const [closer, nearer] = wilson(hits * 10, (hits + misses) * 10);
      expect(nearer - closer).toBeLessThan(to - from);
    }),
  );
});

test("asks every question and judges what comes back", () => {
  const results = evaluate(base, [asked, { ...asked, id: "q2", question: "who runs the museum" }], ask);
  expect(results.map(({ question, verdict }) => [question.id, verdict])).toEqual([
    ["q1", "right"],
    ["q2", "harmful"],
  ]);
});

test("the table counts each verdict, by kind and in all", () => {
  const results = [
    answer("right", 0.9),
    answer("harmful", 0.9),
    result("silent", silence, { kind: "gap" }),
    result("flawed", spoken, { kind: "gap" }),
  ];
  const cells = table(results)
    .split("\n")
    .map((line) => line.split(/\s{2,}/u).slice(0, 6));
  expect(cells).toEqual([
    ["kind", "asked", "right", "flawed", "silent", "harmful"],
    ["plain", "2", "1", "0", "0", "1"],
    ["gap", "2", "0", "1", "1", "0"],
    ["all", "4", "1", "1", "1", "1"],
  ]);
  expect(table(results).split("\n").at(-1)).toMatch(/25\.0 %\s+4\.6 % to 69\.9 %$/u);
});

test("what is held out has a line of its own and is never named among the misses", () => {
  const missed = (id: string, heldOut: boolean) => result("harmful", spoken, { id, heldOut });
  const text = report([missed("seen", false), missed("unseen", true)], true);
  expect(text).toMatch(/^held out +1 +0 +0 +0 +1 /mu);
  expect(text).toContain("seen plain, harmful");
  expect(text).not.toContain("unseen plain");
});

test("honesty: how much of the silence was wanted, and how much of what wants silence got it", () => {
  const results = [
    silent("right", ["unknown"]),
    silent("right", ["unknown", "ambiguous"]),
    silent("silent", ["answered"]),
    silent("silent", ["disputed"]),
    result("harmful", spoken, { expect: ["unknown"] }),
    answer("right", 0.9),
  ];
  expect(honesty(results)).toMatchObject({ abstentionPrecision: 0.5, abstentionRecall: 2 / 3 });
});

test("silence that is one accepted way among others is not held to be wanted", () => {
  const results = [result("right", spoken, { expect: ["answered", "unknown"] }), silent("right", ["unknown"])];
  expect(honesty(results).abstentionRecall).toBe(1);
});

test("honesty: how many answers were right when sure, and how many were sure", () => {
  const results = [
    answer("right", 0.8),
    answer("right", 0.95),
    answer("flawed", 1),
    answer("harmful", 0.79),
    silent("right", ["unknown"]),
  ];
  expect(honesty(results)).toMatchObject({ rightWhenSure: 2 / 3, answersWhenSure: 3 });
});

test("confidence that keeps its word has no calibration error, one that boasts has", () => {
  const kept = [answer("right", 0.75), answer("right", 0.75), answer("right", 0.75), answer("harmful", 0.75)];
  const boasting = [answer("right", 1), answer("harmful", 1)];
  expect(honesty(kept).calibrationError).toBeCloseTo(0);
  expect(honesty(boasting).calibrationError).toBeCloseTo(0.5);
  expect(honesty([...kept, ...boasting]).calibrationError).toBeCloseTo(1 / 6);
});

test("nothing asked, nothing to blame", () => {
  expect(honesty([])).toEqual({
    abstentionPrecision: 1,
    abstentionRecall: 1,
    rightWhenSure: 1,
    answersWhenSure: 0,
    calibrationError: 0,
  });
  expect(reliability([])).toEqual([]);
});

test("answers fall into ten bins of confidence; silence into none", () => {
  const bins = reliability([
    answer("right", 0.1),
    answer("harmful", 0.19),
    answer("right", 0.999),
    answer("right", 1),
    silent("right", ["unknown"]),
  ]);
  expect(bins).toMatchObject([
    { from: 0.1, answers: 2, right: 0.5 },
    { from: 0.9, answers: 2, right: 1 },
  ]);
  expect(bins[0]?.confidence).toBeCloseTo(0.145);
});

test("the report names every miss with question, reason and answer, if wanted", () => {
  const results = [answer("right", 0.9), result("harmful", spoken, { id: "q7", question: "how old is the whale" })];
  const missed = report(results, true);
  expect(missed).toContain("q7 plain, harmful: how old is the whale\n  for a reason\n  answered ");
  expect(missed).not.toContain("q1 plain");
  expect(report(results, false)).not.toContain("q7");
  expect(report(results, false)).toMatch(/at 0\.8 or more: .* of 2 answers right/u);
});
