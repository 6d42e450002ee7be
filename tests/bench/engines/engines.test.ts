import { expect, test } from "vitest";
import { makeBase } from "../base/generate.js";
import { makeQuestions } from "../base/questions.js";
import { OFFERED } from "./engine.js";
import { ENGINE_NAMES, engineOf } from "./index.js";

const SEED = 20_260_622;
const made = makeBase(100, SEED);
const questions = makeQuestions(made, 21, SEED + 1);
const ids = new Set(made.data.facts?.map(({ id }) => id));

test.each(ENGINE_NAMES)("%s finds some of what it is asked, completes, and goes on after a change", async (name) => {
  const engine = (await engineOf(name).load())(made.data)();
  const asked = questions.map(({ text, right }) => ({ right, found: engine.ask(text) }));
  // Each finds at least some of what is asked of so small a base, or it is not asked as it should be.
  expect(asked.filter(({ right, found: [first = ""] }) => right.includes(first)).length).toBeGreaterThanOrEqual(4);
  expect(asked.flatMap(({ found }) => found).filter((id) => !ids.has(id))).toEqual([]);
  const offered = questions.map(({ text }) => engine.complete(text.slice(0, 6)));
  expect(offered.some((list) => list.length > 0)).toBe(true);
  expect(Math.max(...offered.map(({ length }) => length))).toBeLessThanOrEqual(OFFERED);
  engine.change?.();
  expect(questions.slice(0, 3).some(({ text }) => engine.ask(text).length > 0)).toBe(true);
});
