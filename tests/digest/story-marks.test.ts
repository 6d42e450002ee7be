import { expect, test } from "vitest";
import { areMarks, marksOf, storiesMarked } from "../../src/digest/story-marks.js";

const HELD = Array.from({ length: 40 }, (_, at) => `story-${at}`);

test("what was marked is read back, in the order of what is held", () => {
  const marks = marksOf(["story-7", "story-3"], 6);
  expect(areMarks(marks ?? "")).toBe(true);
  expect(storiesMarked(marks ?? "", HELD)).toEqual(["story-3", "story-7"]);
});

test("all stories are marked as such, whichever are held by then", () => {
  expect(storiesMarked(marksOf([], 1) ?? "", ["another"])).toEqual([]);
});

test("what is not held any more is left out, and without any left nothing is meant", () => {
  expect(storiesMarked(marksOf(["story-1", "gone"], 9) ?? "", HELD)).toEqual(["story-1"]);
  expect(storiesMarked(marksOf(["gone"], 9) ?? "", HELD)).toBeUndefined();
});

test("what does not fit is not marked at all", () => {
  expect(marksOf(["story-1", "story-2"], 5)).toBeUndefined();
});

test.each(["", "00", "abcd", "AB1", "ab:"])("%j are none", (text) => {
  expect(areMarks(text)).toBe(false);
});
