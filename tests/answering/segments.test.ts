import fc from "fast-check";
import { expect, test } from "vitest";
import { conjoinedIn, questionsOf, segmentsOf } from "../../src/answering/segments.js";

const texts = (text: string) => segmentsOf(text).map((segment) => segment.text);

test("a plain question is read as a whole", () => {
  const segments = segmentsOf("How long is the whale?");
  expect(segments).toHaveLength(1);
  expect(segments).toMatchObject([{ text: "How long is the whale?", whole: true, asks: true }]);
});

test("finds the question at the end of talk", () => {
  expect(texts("We were there last summer. It rained a lot. How long is the whale?")).toContain(
    "How long is the whale?",
  );
});

test("finds the question behind a comma and the one before it", () => {
  expect(texts("Just so you know, how long is the whale")).toContain("how long is the whale");
  expect(texts("how long is the whale, my son keeps asking me that")).toContain("how long is the whale");
});

test.each([
  "My boss wants to know whether the museum is free",
  "I keep wondering if the museum is free",
  "Could you tell me whether the museum is free",
])("what follows words of asking is the question: %s", (text) => {
  expect(texts(text)).toContain("the museum is free");
});

test("what somebody is asked to have said is not the question", () => {
  expect(texts("Who says the museum is free?")).toEqual(["Who says the museum is free?"]);
  expect(texts("Which paper claims that the museum is free?")).toContain("the museum is free?");
});

test("where a part asks, the parts that only tell are left out", () => {
  expect(texts("The harbour was full of boats. How long is the whale?")).not.toContain(
    "The harbour was full of boats.",
  );
});

test("a long message with a question in it is read by its parts, never as a whole", () => {
  const talk = "We walked along the harbour and looked at every boat and had a lovely lunch there. ".repeat(4);
  expect(segmentsOf(`${talk}How long is the whale?`).some(({ whole }) => whole)).toBe(false);
  expect(segmentsOf("We had lunch. How long is the whale?").some(({ whole }) => whole)).toBe(true);
});

test.each([
  ["Who runs the museum and how long is the whale?", ["Who runs the museum", "how long is the whale?"]],
  ["Who runs it? When did it open?", ["Who runs it", "When did it open?"]],
  ["who owns the bakery, and also what does it bake", ["who owns the bakery", "what does it bake"]],
  ["How far is it, and over what kind of road?", ["How far is it", "over what kind of road?"]],
])("%j asks two things", (text, questions) => {
  expect(questionsOf(text)).toEqual(questions);
});

test.each([
  "Is there bread and butter?",
  "Who runs the museum and the bakery?",
  "The museum is old and what else is there",
  "How long is the whale?",
])("%j asks one thing", (text) => {
  expect(questionsOf(text)).toEqual([text]);
});

test.each([
  ["How many loaves and lamps has it?", ["How many loaves has it?", "How many lamps has it?"]],
  ["how many loaves and how many lamps", ["how many loaves?", "how many lamps?"]],
  ["Owner of the bakery and the museum?", ["Owner of the bakery?", "Owner of the museum?"]],
  ["the bakery's owner and price", ["the bakery's owner?", "the bakery's price?"]],
])("%j asks for two things in one clause", (text, questions) => {
  expect(conjoinedIn(text)).toEqual(questions);
});

test.each(["How long is the whale?", "Is there bread and butter?", "What is known of it, and is it old?"])(
  "%j asks for one thing in a clause",
  (text) => {
    expect(conjoinedIn(text)).toBeUndefined();
  },
);

test("of three questions the first two are heard", () => {
  expect(questionsOf("Who runs it and when did it open and where is it?")).toEqual(["Who runs it", "when did it open"]);
});

test("any text has a part to read, and no part says what the text does not", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aWho? ,.;:-–()\n和。 tell me if "), maxLength: 120 });
  fc.assert(
    fc.property(text, (message) => {
      const segments = segmentsOf(message);
      expect(segments.length).toBeGreaterThan(0);
      expect(questionsOf(message).length).toBeLessThanOrEqual(2);
      const letters = (part: string) => part.toLowerCase().replace(/[^a-z和]/gu, "");
      for (const segment of segments) expect(letters(message)).toContain(letters(segment.text));
    }),
  );
});
