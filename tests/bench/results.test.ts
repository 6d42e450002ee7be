import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile } from "./results.js";

test("a percentile is the smallest of the values that enough of them do not exceed", () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (all, hundredths) => {
      const found = percentile(all, hundredths / 100);
      const notAbove = (limit: number) => 100 * all.filter((value) => value <= limit).length;
      expect(all).toContain(found);
      expect(notAbove(found)).toBeGreaterThanOrEqual(hundredths * all.length);
      for (const smaller of all.filter((value) => value < found)) {
        expect(notAbove(smaller)).toBeLessThan(hundredths * all.length);
      }
    }),
  );
});

test("of nothing there is none", () => {
  expect(() => percentile([], 0.5)).toThrow("at least one");
});
