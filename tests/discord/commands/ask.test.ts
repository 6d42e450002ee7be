import { expect, test } from "vitest";
import type { Context } from "../../../src/answering/outcome.js";
import { ask } from "../../../src/discord/commands/ask.js";
import { answers, buttonsOf, cardOf, desk, here, saysOf, typing } from "../desk.js";
import { base, fakeApp, unknown } from "../fixture.js";

const asked: [string, Context | undefined][] = [];
const listening = desk({
  answers: {
    ...answers,
    ask: async (question, context) => {
      asked.push([question, context]);
      return { outcome: unknown, question, id: "7k2m9qxw" };
    },
  },
});

test("/ask hands the question on as it is and shows the outcome", async () => {
  const card = cardOf(await ask.run({ question: " fact:x ", private: undefined }, listening, here()));
  expect(saysOf(card)).toContain("No source tells the entrance fee.");
  expect(asked).toEqual([[" fact:x ", undefined]]);
});

test("/ask keeps the reply private when asked to, and only then", () => {
  const quietly = (value: boolean | undefined) => ask.quietly({ question: "", private: value });
  expect([true, false, undefined].map(quietly)).toEqual([true, false, false]);
});

test.each([
  [true, true, true],
  [true, false, false],
  [false, true, false],
])("/ask, private: %s, where sharing is allowed: %s, offers to share: %s", async (quietly, mayShare, offered) => {
  const card = cardOf(await ask.run({ question: "x", private: quietly }, desk(), here({ mayShare })));
  expect(buttonsOf(card).includes("Share")).toBe(offered);
});

test("/ask gives an answer that could not be kept, without buttons", async () => {
  const forgetful = desk({
    answers: { ...answers, ask: async (question) => ({ outcome: unknown, question, id: undefined }) },
  });
  expect(buttonsOf(cardOf(await ask.run({ question: "x", private: undefined }, forgetful, here())))).toEqual([]);
});

test("/ask completes the question from what the app suggests, as many as Discord shows", () => {
  const app = fakeApp({ suggest: (typed, limit) => [{ value: `${typed} ${limit}`, label: "one" }] });
  expect(ask.options.question.suggest?.("ce", app, typing())).toEqual([{ value: "ce 25", label: "one" }]);
});

test("/ask takes its examples from the stories", () => {
  expect(ask.examples(base)).toEqual([{ question: "Who founded the museum?" }]);
});
