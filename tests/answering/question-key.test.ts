import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionKey } from "../../src/answering/question-key.js";

test.each([
  ["Which hospitals use it?", "which hospital uses it"],
  ["Which hospitals use it?", "Please tell me which hospitals use it, thanks"],
  ["Which hospitals use it?", "could you say what hospitals are using it??"],
  ["What does the lantern cost?", "what do the lanterns cost"],
  ["When was the lantern lit?", "when's the lantern lit"],
  ["Who built the harbour wall?", "who built the wall of the harbour"],
])("“%s” and “%s” are nearly the same", (one, other) => {
  expect(questionKey(one)).toBe(questionKey(other));
});

test.each([
  ["When was it built?", "Where was it built?"],
  ["Who built it?", "How was it built?"],
  ["Which hospitals use it?", "How many hospitals use it?"],
  ["Which hospitals use it?", "Which hospitals do not use it?"],
  ["What does the lantern cost?", "What does the anchor cost?"],
  ["What is the number of robots?", "What is the price of robots?"],
  ["Did it open in 1906?", "Did it open in 1907?"],
])("“%s” and “%s” are two questions", (one, other) => {
  expect(questionKey(one)).not.toBe(questionKey(other));
});

test("a question of nothing but small words still has a key of its own", () => {
  expect(questionKey("what is it?")).not.toBe("");
  expect(questionKey("what is it?")).not.toBe(questionKey("are you there?"));
});

test("a text without any word has none", () => {
  expect(["", " ?! ", "🙂"].map(questionKey)).toEqual(["", "", ""]);
});

describe("for any text", () => {
  test("neither capitals nor marks nor the order of its words change the key", () => {
    const word = fc.constantFrom("lantern", "harbour", "who", "the", "built", "1906", "costs", "博物馆");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const key = questionKey(words.join(" "));
        expect(questionKey(`${words.join("  ").toUpperCase()}?!`)).toBe(key);
        // What leads up to the question is told by its order, so only what carries meaning is turned around.
        const carrying = words.filter((one) => one !== "the" && one !== "who");
        expect(questionKey(carrying.toReversed().join(" "))).toBe(questionKey(carrying.join(" ")));
      }),
    );
  });
});
