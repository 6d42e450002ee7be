import { expect, test } from "vitest";
import { ask } from "../../../src/discord/commands/ask.js";
import { base, fakeApp, unknown } from "../fixture.js";

const asked: string[] = [];
const app = fakeApp({
  ask: (question) => {
    asked.push(question);
    return unknown;
  },
  suggest: (typed, limit) => [{ value: `${typed} ${limit}`, label: "one" }],
});

test("/ask hands the question on as it is and the outcome back", async () => {
  expect(await ask.run({ question: " fact:x ", private: undefined }, app)).toBe(unknown);
  expect(asked).toEqual([" fact:x "]);
});

test("/ask keeps the reply private when asked to, and only then", () => {
  const quietly = (value: boolean | undefined) => ask.quietly({ question: "", private: value });
  expect([true, false, undefined].map(quietly)).toEqual([true, false, false]);
});

test("/ask completes the question from what the app suggests, as many as Discord shows", () => {
  expect(ask.options.question.suggest?.("ce", app)).toEqual([{ value: "ce 25", label: "one" }]);
});

test("/ask takes its examples from the stories", () => {
  expect(ask.examples(base)).toEqual([{ question: "Who founded the museum?" }]);
});
