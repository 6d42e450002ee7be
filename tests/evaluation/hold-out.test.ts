import { expect, test } from "vitest";
import { isDrawn } from "../../src/evaluation/hold-out.js";
import { readGoldenQuestions } from "../../src/evaluation/questions.js";

test("one question in ten is drawn", () => {
  const drawn = Array.from({ length: 10_000 }, (_, at) => `x-${at}`).filter(isDrawn).length;
  expect(drawn).toBeGreaterThan(900);
  expect(drawn).toBeLessThan(1_100);
});

test("a draw is the same on every machine and every day", () => {
  const ids = Array.from({ length: 38 }, (_, at) => `h-${String(at + 1).padStart(3, "0")}`);
  expect(ids.filter(isDrawn)).toEqual(["h-007", "h-024", "h-031", "h-033"]);
});

test.each([
  ["hostile", /^h-/u],
  ["on names and in Chinese", /^g4-/u],
])("of the questions written since there is a draw, those drawn are held out, and no others: %s", (_, ids) => {
  const questions = readGoldenQuestions().filter(({ id }) => ids.test(id));
  const heldOut = questions.filter((question) => question.heldOut).map(({ id }) => id);
  expect(heldOut.length).toBeGreaterThan(0);
  expect(heldOut.toSorted()).toEqual(
    questions
      .map(({ id }) => id)
      .filter(isDrawn)
      .toSorted(),
  );
});
