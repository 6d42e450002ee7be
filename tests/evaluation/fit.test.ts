import { expect, test } from "vitest";
import { confidenceOf, type Signals } from "../../src/answering/confidence.js";
import { areaUnderCurve, crossValidated, fitReport, fitSignals } from "../../src/evaluation/fit.js";
import type { Sample, SampleSet } from "../../src/evaluation/samples.js";
import { base } from "../answering/fixture.js";
import { asked } from "./fixture.js";

const PLAIN: Signals = {
  score: 0.5,
  margin: 0.1,
  questionByAll: 0.5,
  phrasingByQuestion: 0.5,
  length: 1,
  knownShare: 1,
  unknownNames: 0,
  otherNames: 0,
  otherPredicate: 0,
};
const sample = (isRight: boolean, signals: Partial<Signals>): Sample => ({
  isRight,
  signals: { ...PLAIN, ...signals },
});
const many = (count: number, of: (at: number) => Sample): Sample[] => Array.from({ length: count }, (_, at) => of(at));
const set = (samples: readonly Sample[]): SampleSet => ({ name: "some", samples, weight: 1 });

/** The score decides, nine times of ten. */
const byScore = set(
  many(200, (at) => sample(at % 10 === 0 ? at % 4 !== 0 : at % 2 === 0, { score: at % 2 === 0 ? 0.9 : 0.2 })),
);

test("what tells right from wrong gets the weight", () => {
  const { weights } = fitSignals([byScore]);
  expect(weights.score).toBeGreaterThan(1);
  expect(Math.abs(weights.questionByAll)).toBeLessThan(0.01);
});

test("the first set says how sure one may be, whatever the others hold", () => {
  const wrong = set(many(400, () => sample(false, { score: 0.5 })));
  const model = fitSignals([byScore, wrong]);
  const mean = byScore.samples.reduce((sum, { signals }) => sum + confidenceOf(signals, model), 0) / 200;
  const right = byScore.samples.filter(({ isRight }) => isRight).length / 200;
  expect(mean).toBeCloseTo(right, 2);
});

test("a signal that is left out has no weight", () => {
  expect(fitSignals([byScore], ["margin", "length"]).weights.score).toBe(0);
});

test("each sample is judged once, by a model that has not seen it", () => {
  // A single right one, and the only one of its kind: only who has seen it is sure of it.
  const odd = set([sample(true, { unknownNames: 2 }), ...byScore.samples]);
  const [judged] = crossValidated([odd]);
  expect(judged).toHaveLength(201);
  const seen = confidenceOf(sample(true, { unknownNames: 2 }).signals, fitSignals([odd]));
  expect(judged?.[0]?.confidence).toBeLessThan(seen);
});

test.each([
  ["all right ones are surer", [0.9, 0.8], [0.2, 0.1], 1],
  ["none is", [0.1], [0.2, 0.3], 0],
  ["all are alike", [0.5, 0.5], [0.5], 0.5],
  ["three pairs of four are", [0.9, 0.3], [0.5, 0.1], 0.75],
  ["there is nothing wrong", [0.9], [], 0.5],
])("area under the curve where %s", (_, right, wrong, area) => {
  const judged = [
    ...right.map((confidence) => ({ isRight: true, confidence })),
    ...wrong.map((confidence) => ({ isRight: false, confidence })),
  ];
  expect(areaUnderCurve(judged)).toBeCloseTo(area, 9);
  expect(areaUnderCurve(judged.toReversed())).toBeCloseTo(area, 9);
});

test("a report of the same base and questions is the same, and what is held out is in none", () => {
  const questions = Array.from({ length: 10 }, (_, at) => ({ ...asked, id: `q${at}`, heldOut: at >= 8 }));
  const report = fitReport(base, questions, []);
  expect(report).toMatch(/^golden +8 +8 /mu);
  expect(fitReport(base, questions, [])).toBe(report);
});
