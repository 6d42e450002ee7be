import { expect, test } from "vitest";
import { isLater, isRealDate } from "../../src/facts/dates.js";

test.each(["2026", "2026-02", "2024-02-29", "2000-02-29", "2026-12-31", "0962"])("%s is a date", (text) => {
  expect(isRealDate(text)).toBe(true);
});

test.each([
  "",
  "0000",
  "26",
  "2026-00",
  "2026-13",
  "2026-02-30",
  "2025-02-29",
  "1900-02-29",
  "2026-04-31",
  "2026-1-1",
  "2026-06-00",
  "2026-06-22 ",
])("“%s” is none", (text) => {
  expect(isRealDate(text)).toBe(false);
});

test.each([
  ["2026-06-23", "2026-06-22", true],
  ["2026-06-22", "2026-06-22", false],
  ["2026-06", "2026-06-22", false],
  ["2026-06-22", "2026-06", false],
  ["2026-07", "2026-06-22", true],
  ["2026", "2026-06-22", false],
  ["2027", "2026-06-22", true],
  ["2025-12-31", "2026", false],
])("%s is certainly later than %s: %s", (date, other, later) => {
  expect(isLater(date, other)).toBe(later);
});
