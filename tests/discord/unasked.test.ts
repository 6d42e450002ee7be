import { describe, expect, test } from "vitest";
import { openQuestions } from "../../src/discord/question-text.js";
import { mayTellUnasked } from "../../src/discord/unasked.js";
import { judge } from "../../src/evaluation/judge.js";
import { readGoldenQuestions } from "../../src/evaluation/questions.js";
import { shippedApp, shippedBase } from "../shipped.js";
import { answered } from "./fixture.js";

const base = shippedBase;
const app = shippedApp();
const told = (question: string) => mayTellUnasked(question, app.ask(question), base);
/** Whether the words let an answer through that could not be surer. */
const named = (question: string) => mayTellUnasked(question, { ...answered, text: question, confidence: 1 }, base);

describe("to what people ask one another nothing is said, as to", () => {
  test.each([
    "can the robot operate on my knee?",
    "can China export chips to Europe?",
    "how many robots did you install?",
    "did our surgical robot get its CE mark?",
    "what is the article about?",
    "where is Toumai?",
    "how much is GPT-5.5?",
    "does anybody use GPT-5.5?",
    "what is the robot made of?",
    "is CE marking hard to get?",
    "is Toumai ready?",
    "When did MedBot release Baichuan-M4?",
  ])("%s", (question) => {
    expect(told(question)).toBe(false);
  });
});

test.each([
  "how many Toumai robots are installed?",
  "Who makes toumai remote?",
  "What did Baichuan-M4 score on HealthBench?",
  "Is Toumai Remote approved in the US?",
  "what was the delay in the London-Gibraltar operation?",
])("%s is on our stories and surely answered", (question) => {
  expect(told(question)).toBe(true);
});

test.each([
  ["Toumai's delay", true],
  ["what of baichuan m4", true],
  ["图迈怎么样", true],
  ["MedBot's orders", true],
  ["what does Gosh News say", true],
  ["the robot", false],
  ["the surgical robot in the article", false],
  ["that Chinese AI model", false],
  ["the Hardly list", false],
  ["a hard list", false],
  ["Toumainia", false],
  ["M4", false],
  ["EU", false],
  ["Europe and China and the US", false],
])("in “%s” something of ours is named: %s", (question, expected) => {
  expect(named(question)).toBe(expected);
});

test.each(["you", "Your", "my", "our", "we", "I", "i", "me", "us"])("with “%s” a question is for people", (word) => {
  expect(named(`does Toumai ${word} work`)).toBe(false);
});

test("the country is not taken for people", () => {
  expect(named("is Toumai in the US")).toBe(true);
});

test("of the golden questions few are told what misleads", () => {
  const told = readGoldenQuestions().flatMap((golden) => {
    // In a channel only the sentences that ask are read.
    const outcomes = openQuestions(golden.question).flatMap((question) => {
      const outcome = app.ask(question);
      return mayTellUnasked(question, outcome, base) ? [outcome] : [];
    });
    return outcomes
      .slice(0, 1)
      .map((outcome) => ({ question: golden.question, verdict: judge(base, golden, outcome).verdict }));
  });
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ verdict }) => verdict === "harmful").length / told.length).toBeLessThan(0.05);
});
