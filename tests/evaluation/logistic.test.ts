import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Example, fitLogistic, probability } from "../../src/evaluation/logistic.js";

const one = (isTrue: boolean, values: readonly number[] = [], weight = 1): Example => ({ values, isTrue, weight });

test("without values it is the share that is true, by weight", () => {
  const model = fitLogistic([one(true, [], 3), one(false), one(false)], 1);
  expect(probability(model, [])).toBeCloseTo(0.6, 6);
});

test("with hardly a ridge, each of two groups gets its share", () => {
  const group = (value: number, right: number, of: number) =>
    Array.from({ length: of }, (_, at) => one(at < right, [value]));
  const model = fitLogistic([...group(0, 2, 10), ...group(1, 9, 10)], 1e-9);
  expect(probability(model, [0])).toBeCloseTo(0.2, 4);
  expect(probability(model, [1])).toBeCloseTo(0.9, 4);
});

test("a ridge keeps the weights small where a value tells all", () => {
  const examples = [one(false, [0]), one(true, [1])];
  const weight = (ridge: number) => fitLogistic(examples, ridge).weights[0] as number;
  expect(weight(10)).toBeGreaterThan(0);
  expect(weight(0.1)).toBeGreaterThan(weight(10));
});

describe("whatever the examples", () => {
  const example = fc.record({
    values: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    isTrue: fc.boolean(),
    weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
  });

  test("the penalised likelihood has no slope where the fit ends", () => {
    fc.assert(
      fc.property(fc.array(example, { minLength: 8, maxLength: 40 }), (some) => {
        // One of each, so that the bias has an end as well.
        const examples = [...some, one(true, [0.5, 0.5]), one(false, [0.5, 0.5])];
        const model = fitLogistic(examples, 1);
        const off = examples.map((each) => each.weight * (probability(model, each.values) - (each.isTrue ? 1 : 0)));
        const slope = (at: number) =>
          off.reduce(
            (sum, each, nth) => sum + each * (examples[nth]?.values[at] as number),
            model.weights[at] as number,
          );
        expect(Math.abs(off.reduce((sum, each) => sum + each, 0))).toBeLessThan(1e-4);
        expect(Math.abs(slope(0))).toBeLessThan(1e-4);
        expect(Math.abs(slope(1))).toBeLessThan(1e-4);
      }),
    );
  });
});

test("says what is wrong with what it is given", () => {
  expect(() => fitLogistic([], 1)).toThrow("no example");
  expect(() => fitLogistic([one(true)], 0)).toThrow("above 0");
});
