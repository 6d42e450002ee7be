import { expect, test } from "vitest";
import { objectionsTo } from "../../src/evaluation/gate.js";
import type { Verdict } from "../../src/evaluation/judge.js";
import { type Evaluation, evaluationOf } from "../../src/evaluation/kept.js";
import { base } from "../answering/fixture.js";
import { result, silence, spoken } from "./fixture.js";

/** An evaluation of 100 open questions and 10 held out, in their order. */
function evaluation(change: (at: number) => Verdict = () => "right"): Evaluation {
  const results = Array.from({ length: 110 }, (_, at) => {
    const verdict = change(at);
    return result(verdict, verdict === "silent" ? silence : spoken, { id: `q${at}`, heldOut: at >= 100 });
  });
  return evaluationOf({ base, answerAt: 0.6 }, results);
}
const only =
  (verdict: Verdict, ...places: readonly number[]) =>
  (at: number): Verdict =>
    places.includes(at) ? verdict : "right";

test("the same again is not objected to", () => {
  expect(objectionsTo(evaluation(only("harmful", 3)), evaluation(only("harmful", 3)))).toEqual({
    worse: [],
    stale: [],
  });
});

test("a new harmful answer is worse, also in exchange for an old one", () => {
  const { worse } = objectionsTo(evaluation(only("harmful", 4)), evaluation(only("harmful", 3)));
  expect(worse).toEqual([expect.stringMatching(/harmful.* q4 /u)]);
});

test("one among the questions held out is worse as well, but which is not said", () => {
  const { worse } = objectionsTo(evaluation(only("harmful", 105)), evaluation());
  expect(worse).toEqual([expect.stringMatching(/^1 more harmful .*held out/u)]);
  expect(worse.join()).not.toContain("q105");
});

test("a point fewer right is borne, more is worse", () => {
  expect(objectionsTo(evaluation(only("silent", 1)), evaluation()).worse).toEqual([]);
  expect(objectionsTo(evaluation(only("silent", 1, 2)), evaluation()).worse).toEqual([
    expect.stringContaining("98.2 %"),
  ]);
});

test("better is not worse, but makes the kept figures stale", () => {
  const { worse, stale } = objectionsTo(evaluation(), evaluation(only("harmful", 3)));
  expect(worse).toEqual([]);
  expect(stale.join("\n")).toContain("“all”");
  expect(stale.join("\n")).toContain("“harmful”");
});

test.each<[string, Partial<Evaluation>]>([
  ["other data", { dataVersion: "000000000000" }],
  ["other questions", { questionsVersion: "000000000000" }],
  ["another calibration", { calibrationError: 0.5 }],
  ["another figure of silence", { abstentionRecall: { hits: 1, of: 2 } }],
  ["another figure of a kind", { kinds: {} }],
])("figures of %s are stale", (_, change) => {
  const now = evaluation();
  expect(objectionsTo(now, { ...now, ...change }).stale).toHaveLength(1);
});

test("alternatives may be older: they say what they were measured on", () => {
  const now = evaluation();
  const on = { dataVersion: "older", questionsVersion: "older" };
  expect(objectionsTo(now, { ...now, alternatives: { on, rows: [] } }).stale).toEqual([]);
});

test("where nothing is kept, that is what is stale", () => {
  expect(objectionsTo(evaluation(), undefined)).toEqual({ worse: [], stale: ["No evaluation is kept."] });
});
