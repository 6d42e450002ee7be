import { describe, expect, test } from "vitest";
import { POLICY } from "../../src/answering/decide.js";
import { indexBase } from "../../src/answering/indexed-base.js";
import { createInterpreter } from "../../src/answering/interpret.js";
import { prepare } from "../../src/answering/prepare.js";
import type { Interpreter } from "../../src/answering/reading.js";
import { answerAtOf } from "../../src/answering/threshold.js";
import { createApp } from "../../src/app.js";
import { baseOf, fileOf, UNRELATED } from "./any-base.js";
import { base, factIds } from "./fixture.js";

const made = indexBase(base);
const interpreter = createInterpreter(base, made);

/** The threshold where every reading is as sure as this. */
function answerAtWhereAllAre(confidence: number): number {
  const alike: Interpreter = {
    ...interpreter,
    interpret(question, leftOut) {
      const found = interpreter.interpret(question, leftOut);
      return { ...found, readings: found.readings.map((reading) => ({ ...reading, confidence })) };
    },
  };
  return answerAtOf(made, alike);
}

test("is one for a base, however often and in whatever order of its facts it is set", () => {
  const turned = { ...base, facts: new Map([...base.facts].toReversed()) };
  expect(prepare(base).answerAt).toBe(prepare(base).answerAt);
  expect(prepare(turned).answerAt).toBe(prepare(base).answerAt);
});

test("lies where wrong answers lie, but never where nothing or anything would be answered", () => {
  const values = [0.4, 0.55, 0.66, 0.8, 0.99].map(answerAtWhereAllAre);
  expect(values).toEqual([...new Set(values)].sort());
  // No reading is as sure as 9, but so few questions need that much to reach a bound.
  expect(answerAtWhereAllAre(9)).toBe(0.7);
  const lowest = answerAtWhereAllAre(0);
  expect(lowest >= 0.5 && lowest < Math.min(...values.slice(1))).toBe(true);
});

test("hardly moves from the usual value for a base that is too small to tell", () => {
  const one = baseOf(UNRELATED.slice(0, 1));
  expect(prepare(one).answerAt).toBe(POLICY.answerAt);
});

test("does not jump when facts that have nothing to do with the others come in", () => {
  const before = prepare(base).answerAt;
  const after = prepare(baseOf(UNRELATED.slice(0, 2), fileOf(UNRELATED.slice(2), 4, "other"))).answerAt;
  for (const value of [before, after]) expect(value >= 0.5 && value <= 0.7).toBe(true);
});

describe("what is stored is what answers", () => {
  const stored = prepare(base);
  const question = "how many people came to the museum in 2024";

  test("an app that was given a base as prepared answers from the confidence that stands there", () => {
    const confidence = createApp(base, stored).ask(question).confidence;
    const strict = createApp(base, { ...stored, answerAt: confidence + 0.001 });
    const lax = createApp(base, { ...stored, answerAt: confidence - 0.001 });
    expect([strict.answerAt, lax.answerAt]).toEqual([confidence + 0.001, confidence - 0.001]);
    expect(factIds(strict.ask(question))).toEqual([]);
    expect(factIds(lax.ask(question))).toEqual(["museum-visitors"]);
  });

  test("why nothing is said names it", () => {
    const { why } = createApp(base, { ...stored, answerAt: 0.999 }).ask(question);
    expect(why.rule).toContain("0.999");
  });
});
