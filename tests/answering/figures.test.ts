import { expect, test } from "vitest";
import { clash, dayOf, figuresOf, saysNoMore, withWordedFigures } from "../../src/answering/figures.js";
import { createReader } from "../../src/answering/reader.js";
import { vocabularyOf } from "../../src/answering/vocabulary.js";
import { base } from "./fixture.js";

const reader = createReader(vocabularyOf(base));
const read = (text: string) => figuresOf(reader.readOwn(withWordedFigures(text)));
const numbers = (text: string) => read(text).figures.map(({ values, bound }) => [bound, ...values]);
const days = (text: string) => read(text).days.map(({ at: _, ...day }) => day);

test.each([
  ["5,000 conversations", [["exactly", 5000]]],
  ["over 300 units", [["over", 300]]],
  ["more than 300 units", [["over", 300]]],
  ["300+ units", [["at-least", 300]]],
  ["at least 300 units", [["at-least", 300]]],
  ["about 2,400 km", [["about", 2400]]],
  ["~60 ms", [["about", 60]]],
  ["nearly 50 boats", [["nearly", 50]]],
  ["fewer than 20 boats", [["under", 20]]],
  ["5 thousand boats", [["exactly", 5, 5000]]],
  ["three boats", [["exactly", 3]]],
  ["one of the boats", []],
])("%j states %j", (text, expected) => {
  expect(numbers(text)).toEqual(expected);
});

test.each([
  ["on 22 June 2026", [{ day: 22, month: 6, year: 2026 }]],
  ["on June 22, 2026", [{ day: 22, month: 6, year: 2026 }]],
  ["on 2026-06-22", [{ day: 22, month: 6, year: 2026 }]],
  ["in May 2025", [{ month: 5, year: 2025 }]],
  ["in May", [{ month: 5 }]],
  ["it may rain", []],
  ["in 2026", [{ year: 2026 }]],
  ["from January to November 2025", [{ month: 1 }, { month: 11, year: 2025 }]],
])("%j names the dates %j, and no number", (text, expected) => {
  expect(days(text)).toEqual(expected);
  expect(numbers(text)).toEqual([]);
});

test("a date says no more than another where it is the same or less precise", () => {
  const day = { year: 2026, month: 6, day: 22 };
  expect(saysNoMore({ year: 2026, month: 6 }, day)).toBe(true);
  expect(saysNoMore(day, { year: 2026, month: 6 })).toBe(false);
  expect(clash({ year: 2025 }, day)).toBe(true);
  expect(clash({ month: 6 }, day)).toBe(false);
});

test("stored dates are read as precisely as they are known", () => {
  expect(dayOf("2026-06")).toEqual({ year: 2026, month: 6 });
  expect(dayOf("main list")).toBeUndefined();
});
