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

test("of the questions written since there is a draw, those drawn are held out, and no others", () => {
  const hostile = readGoldenQuestions().filter(({ kind }) => kind === "hostile");
  expect(hostile.filter(({ heldOut }) => heldOut).map(({ id }) => id)).toEqual(
    hostile.map(({ id }) => id).filter(isDrawn),
  );
});
