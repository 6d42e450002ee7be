import { expect, test } from "vitest";
import { objectionsTo } from "../../src/evaluation/gate.js";
import { evaluationOf, readEvaluation } from "../../src/evaluation/kept.js";
import { honesty, ratio, SURE_AT, wilson } from "../../src/evaluation/measures.js";
import { readGoldenQuestions } from "../../src/evaluation/questions.js";
import { evaluate, type Result, speaks } from "../../src/evaluation/results.js";
import { shippedApp, shippedBase } from "../shipped.js";

/**
 * What the answers to the golden questions must at least reach. They are promises, not measurements: what is reached
 * lies above them (`npm run eval`), and a change that falls below one has made the answers worse.
 */
const GOALS = {
  /** Share of all questions that is answered, or met with silence, as the key wants it. */
  right: 0.93,
  /** Share that is answered wrongly, by half, or though nobody can. */
  harmful: 0.025,
  /** Of the answers at `SURE_AT` or more, the share that is right. */
  rightWhenSure: 0.95,
  /** Questions on something else altogether, and tricks, that are answered nevertheless. */
  outsideAnswered: 3,
} as const;

const base = shippedBase;
const questions = readGoldenQuestions();
const app = shippedApp();
const results = evaluate(base, questions, app.ask);

const where = (of: (result: Result) => boolean) => results.filter(of);
const named = (of: readonly Result[]) => of.map(({ question, why }) => `${question.id}: ${why}`).join("\n");

test("there are enough questions to tell, of every kind", () => {
  const [low, high] = wilson(questions.length * GOALS.right, questions.length);
  expect(high - low).toBeLessThan(0.08);
  const kinds = ["plain", "paraphrase", "typo", "short", "conversational", "hedged", "conflict", "attribution"];
  expect(questions.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      ...kinds,
      ...["falsePremise", "gap", "outOfDomain", "multi", "temporal", "identity", "chinese", "hostile"],
    ]),
  );
});

test("no id and no question stands twice", () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  const plain = questions.map(({ question }) => question.toLowerCase().replace(/\s+/gu, " ").trim());
  expect(plain.filter((question, at) => plain.indexOf(question) !== at)).toEqual([]);
});

test("every fact and place that a key names is in the data", () => {
  const places = new Set([...base.sources.values()].flatMap(({ locators }) => locators ?? []));
  const unknown = questions.flatMap(({ id, facts, cites }) => [
    ...facts.filter((fact) => !base.facts.has(fact)).map((fact) => `${id}: ${fact}`),
    ...cites.filter((place) => !places.has(place)).map((place) => `${id}: ${place}`),
  ]);
  expect(unknown).toEqual([]);
});

test("every pattern is one, and every key that wants an answer says which", () => {
  for (const { id, expect: statuses, facts, cites, mustMatch, mustNotMatch } of questions) {
    for (const pattern of [...mustMatch, ...mustNotMatch]) expect(() => new RegExp(pattern, "i"), id).not.toThrow();
    if (statuses.some((status) => status === "answered" || status === "disputed"))
      expect(facts.length + cites.length > 0 && mustMatch.length > 0, id).toBe(true);
  }
});

test("no question says the words of one that the data hold, in whatever order: that would measure nothing", () => {
  const sorted = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.sort()
      .join(" ") ?? "";
  const held = new Set(
    [...base.facts.values(), ...base.gaps.values(), ...base.relations].flatMap(({ phrasings }) =>
      phrasings.map(sorted),
    ),
  );
  expect(questions.filter(({ question }) => held.has(sorted(question))).map(({ id }) => id)).toEqual([]);
});

test(`at least ${100 * GOALS.right} % are right`, () => {
  const right = where(({ verdict }) => verdict === "right");
  const missed = where(({ verdict }) => verdict !== "right");
  expect(right.length / results.length, named(missed)).toBeGreaterThanOrEqual(GOALS.right);
});

test(`at most ${100 * GOALS.harmful} % are harmful`, () => {
  const harmful = where(({ verdict }) => verdict === "harmful");
  expect(harmful.length / results.length, named(harmful)).toBeLessThanOrEqual(GOALS.harmful);
});

test(`of the answers at ${SURE_AT} or more, at least ${100 * GOALS.rightWhenSure} % are right`, () => {
  const { rightWhenSure } = honesty(results);
  const wrong = where((result) => speaks(result) && result.outcome.confidence >= SURE_AT && result.verdict !== "right");
  expect(rightWhenSure.of).toBeGreaterThan(results.length / 3);
  expect(ratio(rightWhenSure), named(wrong)).toBeGreaterThanOrEqual(GOALS.rightWhenSure);
});

test("what is about something else altogether, or a trick, is not answered", () => {
  const { outsideAnswered } = honesty(results);
  const answered = where((result) => ["outOfDomain", "hostile"].includes(result.question.kind) && speaks(result));
  expect(outsideAnswered.of).toBeGreaterThan(120);
  expect(outsideAnswered.hits, named(answered)).toBeLessThanOrEqual(GOALS.outsideAnswered);
});

test("the kept result is that of these answers (if not: CONTRIBUTING.md, “Documents”)", () => {
  expect(objectionsTo(evaluationOf(app, results), readEvaluation())).toEqual({ worse: [], stale: [] });
});
