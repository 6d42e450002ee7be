import fc from "fast-check";
import { expect, test } from "vitest";
import { timeBetween } from "../../src/answering/time-between.js";

test.each([
  ["2026-06-08", "2026-06-22", "14 days"],
  ["2026-06-08", "2026-06-09", "1 day"],
  ["2017-05-25", "2021-05-26", "4 years and 1 day (1,462 days)"],
  ["2017-04-05", "2021-05-26", "4 years, 1 month and 21 days (1,512 days)"],
  ["2025-01-30", "2026-03-01", "1 year and 30 days (395 days)"],
  ["2025-01-01", "2027-01-01", "2 years (730 days)"],
  ["2024-05", "2026-06-22", "about 2 years and 1 month"],
  ["2024-05", "2025-03", "about 10 months"],
  ["2015", "2024-03", "about 9 years"],
])("from %s to %s: %s", (from, to, time) => {
  expect(timeBetween(from, to)).toBe(time);
});

test.each([
  ["2026-06", "2026-06-22"],
  ["2025", "2026"],
  ["soon", "2026-06-22"],
])("from %s to %s nobody can tell", (from, to) => {
  expect(timeBetween(from, to)).toBeUndefined();
});

test("no part is negative or as long as the next larger one", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      if (from === to) return;
      const parts = timeBetween(from, to) ?? "";
      expect(parts).toMatch(/^[\d,]+ (?:year|month|day)s?/u);
      expect(Number(/(\d+) months?/u.exec(parts)?.[1] ?? 0)).toBeLessThan(12);
      const whole = parts.includes("(") ? /(\d+) days? \(/u.exec(parts)?.[1] : undefined;
      expect(Number(whole ?? 0)).toBeLessThan(31);
      expect(parts).not.toContain("-");
    }),
  );
});
