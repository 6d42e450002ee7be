import fc from "fast-check";
import { expect, test } from "vitest";
import type { Context, Outcome } from "../../src/answering/outcome.js";
import { shippedApp } from "../shipped.js";
import { ask, base, expectValid, factIds } from "./fixture.js";

const after = (outcome: Outcome): Context => ({ ...outcome.about, question: outcome.why.normalised });

/** Asks one question after the other, each in the context of the one before. */
function conversation(first: string, ...questions: readonly string[]): readonly Outcome[] {
  const said = [ask(first)];
  for (const question of questions) said.push(ask(question, after(said.at(-1) as Outcome)));
  return said;
}

const last = (...questions: readonly [string, ...string[]]): Outcome => conversation(...questions).at(-1) as Outcome;

test.each<[string, string, string, string | undefined, string]>([
  ["Who owns the bakery?", "and when did it move?", "bakery-moved", "the Lund bakery", "a pronoun"],
  ["Who owns the bakery?", "what does it bake?", "bakery-bread", "the Lund bakery", "a pronoun"],
  ["When did the bakery move?", "and its owner?", "bakery-owner", "the Lund bakery", "a possessive"],
  ["How long is the whale?", "and who runs the museum?", "museum-keeper", undefined, "a name of its own"],
  ["Who owns the bakery?", "who runs the museum?", "museum-keeper", undefined, "a whole new question"],
])("after %j, %j is answered by %s: %s", (first, second, id, about) => {
  const outcome = last(first, second);
  expect(factIds(outcome)[0]).toBe(id);
  const caveats = about === undefined ? [] : [`Read as about ${about}.`];
  expect(outcome.caveats.filter((caveat) => caveat.startsWith("Read as"))).toEqual(caveats);
  expectValid(base, outcome);
});

test("another name repeats the question before with it", () => {
  const outcome = last("How much power does the Argus lamp need?", "what about the whale?");
  expect(outcome.why.normalised).toBe("how much power does the whale need");
  expect(factIds(outcome)).not.toContain("light-lamp-power");
});

test("a bare question for the price repeats the question before with it", () => {
  const outcome = last("What does a loaf of the bakery cost?", "and for how much?");
  expect(outcome.why.normalised).toBe("for how much does a loaf of the bakery cost");
});

test("what was assumed is the first caveat, and the text still holds all of it", () => {
  const outcome = last("Who owns the bakery?", "what does it bake?");
  expect(outcome.caveats[0]).toBe("Read as about the Lund bakery.");
  expect(outcome.text).toBe([outcome.headline, ...outcome.caveats].join(" "));
});

test("a bare question word asks for another side of the question before", () => {
  const [, when] = conversation("Did the bakery move?", "when?");
  expect(factIds(when as Outcome)).toEqual(["bakery-moved"]);
});

test.each(["thanks!", "ok cool", "who won the world cup?", ""])("%j is nobody's follow-up", (text) => {
  expect(ask(text, after(ask("Who owns the bakery?")))).toEqual(ask(text));
});

test("without a context, or with one the base knows nothing of, a question is answered as ever", () => {
  const nowhere = { subjects: ["no-such-subject"], story: "no-such-story", question: "" };
  for (const question of ["when did the bakery move?", "and who made it?"])
    expect(ask(question, nowhere)).toEqual(ask(question));
});

test("a story alone gives the subject it tells most of", () => {
  const outcome = ask("who owns it?", { subjects: [], story: "bakery" });
  expect(factIds(outcome)).toEqual(["bakery-owner"]);
});

test("an outcome tells what it was about: what was named before what was told, and the story", () => {
  expect(ask("Who owns the bakery?").about).toEqual({ subjects: ["bakery"], story: "bakery" });
  expect(ask("zanzibar").about).toEqual({ subjects: [], story: null });
  expect(ask("fact:bakery-owner").about).toEqual({ subjects: ["bakery"], story: "bakery" });
});

test("any follow-up gives a valid outcome", () => {
  const context = fc.record({
    subjects: fc.array(fc.constantFrom(...base.subjects.keys(), "nobody"), { maxLength: 3 }),
    story: fc.constantFrom(null, ...base.stories.keys(), "nothing"),
    question: fc.constantFrom("", "who owns the bakery", "how long is it", "\u202e"),
  });
  const word = fc.constantFrom(
    "and",
    "what about",
    "it",
    "its",
    "the whale",
    "price",
    "when",
    "who",
    "?",
    "Boston",
    "that",
  );
  const question = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(question, context, (text, before) => expectValid(base, ask(text, before))),
    { numRuns: 150 },
  );
});

const shipped = shippedApp();

test.each([
  ["Who makes the robot?", "what about the model?", "md-developer"],
  ["What is HealthBench?", "who made it?", "hb-maker"],
  ["When was M4 launched?", "and the hallucination rate?", "md-hallucination"],
  ["What did GPT-5.5 score on HealthBench Hard?", "and M3?", "md-m3-hard"],
  ["How many Toumai are installed?", "and ordered?", "mk-300-orders"],
])("over the shipped data, %j and then %j is answered by %s", (first, second, id) => {
  const outcome = shipped.ask(second, after(shipped.ask(first)));
  expect(factIds(outcome)).toContain(id);
  expect(outcome.caveats[0]).toMatch(/^Read as /u);
  expectValid(shipped.base, outcome);
});
