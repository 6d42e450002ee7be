import { expect, test } from "vitest";
import { sentencesOf, withSubject } from "../../src/answering/claims.js";

const texts = (text: string) => sentencesOf(text).read.map((sentence) => sentence.text);

test.each([
  ["The bakery moved. It was in 1931.", ["The bakery moved.", "It was in 1931."]],
  ["Did it move? It moved last year.", ["It moved last year."]],
  ["**The bakery** moved to [Mill Lane](https://lane.example/a).", ["The bakery moved to Mill Lane."]],
  ["> The bakery moved\n- The museum opened in 1906", ["The bakery moved", "The museum opened in 1906"]],
  ["<@123456> the bakery moved https://news.example/x", ["the bakery moved"]],
  ["```\nthe bakery moved\n```", []],
  ["Hi all!", []],
  ["", []],
])("%j claims %j", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("a sentence of two halves is parted where the second has a verb of its own", () => {
  const [sentence] = sentencesOf("The bakery moved in 1931 and it has two ovens.").read;
  expect(sentence?.parts).toEqual(["The bakery moved in 1931", "it has two ovens."]);
  expect(sentencesOf("Bread and butter are sold.").read[0]?.parts).toHaveLength(1);
});

test("a message of usual length is judged to its end; of a very long one it is told how much was not", () => {
  const said = (count: number) => Array.from({ length: count }, (_, at) => `The bakery sold ${at} loaves.`).join(" ");
  expect(texts(said(40)).at(-1)).toBe("The bakery sold 39 loaves.");
  expect(sentencesOf(said(40)).leftOut).toBe(0);
  expect(sentencesOf(said(43))).toMatchObject({ leftOut: 3, read: { length: 40 } });
});

test("what is said again is judged once", () => {
  expect(sentencesOf("The bakery moved again. ".repeat(200))).toMatchObject({ leftOut: 0, read: { length: 1 } });
});

test("what begins with a pronoun or a verb gets the subject before it", () => {
  expect(withSubject("it has two ovens", "the bakery")).toBe("the bakery has two ovens");
  expect(withSubject("has two ovens", "the bakery")).toBe("the bakery has two ovens");
  expect(withSubject("Ovens are hot", "the bakery")).toBe("Ovens are hot");
  expect(withSubject("it has two ovens", undefined)).toBe("it has two ovens");
});
