import { expect, test } from "vitest";
import { focusOf, sameForm } from "../../src/answering/focus.js";
import { askedOf, maskOf } from "../../src/answering/language.js";
import { createReader } from "../../src/answering/reader.js";
import { vocabularyOf } from "../../src/answering/vocabulary.js";
import { base } from "./fixture.js";

const reader = createReader(vocabularyOf(base));

test.each([
  ["how many visitors came in 2024", ["visitors", "came"]],
  ["which bread can one buy", ["bread"]],
  ["what is the price of a loaf", ["price"]],
  ["what kind of bread is it", ["bread"]],
  ["how many stars does the guide give", ["stars"]],
  ["who runs the museum", []],
  ["who was the keeper in 1920", ["keeper"]],
  ["what is Holm's winter watch method", ["Holm", "winter", "watch"]],
  ["the whale", []],
])("%j asks by name for %j", (question, named) => {
  const { terms } = reader.read(question);
  expect([...focusOf(terms)].map((at) => terms[at]?.written)).toEqual(named);
});

test("questions for the same kind of thing fit best, for different kinds least", () => {
  const closeness = (one: string, other: string) => sameForm(maskOf(askedOf(one)), maskOf(askedOf(other)));
  const [same, open, different] = [
    closeness("when did it open", "in which year did it open"),
    closeness("when did it open", "the opening"),
    closeness("when did it open", "where did it open"),
  ];
  expect(same).toBeGreaterThan(open);
  expect(open).toBeGreaterThan(different);
  expect(closeness("the opening", "did it open")).toBe(same);
});
