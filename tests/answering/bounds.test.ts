import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, boundsOf, orderOf } from "../../src/answering/bounds.js";
import type { Value } from "../../src/facts/schema.js";

const quantity = (amount: number, bound: Extract<Value, { type: "quantity" }>["bound"], upTo?: number): Value => ({
  type: "quantity",
  amount,
  unit: "metres",
  bound,
  ...(upTo === undefined ? {} : { upTo }),
});
const DAY = 86_400_000;

test("what a value may be at least and at most", () => {
  expect(boundsOf(quantity(100, "exactly"))).toEqual([100, 100]);
  expect(boundsOf(quantity(100, "exactly", 120))).toEqual([100, 120]);
  expect(boundsOf(quantity(100, "nearly"))).toEqual([90, 100]);
  expect(boundsOf(quantity(100, "more-than"))).toEqual([100, Number.POSITIVE_INFINITY]);
  const [least = 0, most = 0] = boundsOf(quantity(100, "about")) ?? [];
  expect([least < 100, most > 100]).toEqual([true, true]);
  expect(boundsOf({ type: "text", text: "100 metres" })).toBeUndefined();
});

test.each([
  ["2024-02-29", "2024-02-29", "2024-02-29"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-02", "2025-02-01", "2025-02-28"],
  ["2025", "2025-01-01", "2025-12-31"],
])("%s is any day from %s to %s", (date, first, last) => {
  expect(boundsOf({ type: "date", date })).toEqual([Date.parse(first) / DAY, Date.parse(last) / DAY]);
});

test("an order is told only where no choice of values could turn it round", () => {
  const range = fc.tuple(fc.integer(), fc.nat(1_000)).map(([least, more]): Bounds => [least, least + more]);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(range, range, share, share, (a, b, s, t) => {
      const [one, other] = [a[0] + (a[1] - a[0]) * s, b[0] + (b[1] - b[0]) * t];
      const order = orderOf(a, b);
      if (order === "less") expect(one).toBeLessThan(other);
      if (order === "more") expect(one).toBeGreaterThan(other);
      if (order === "equal") expect(one).toBe(other);
    }),
  );
});
