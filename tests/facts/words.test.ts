import { expect, test } from "vitest";
import { foldName, mostAlike, wordsOf } from "../../src/facts/words.js";

test("folds case, accents and spaces", () => {
  expect(foldName("  Túmài   Robot ")).toBe("tumai robot");
  expect(foldName("ＡＩ")).toBe("ai");
  expect(foldName("图迈")).toBe("图迈");
});

test("takes words without punctuation", () => {
  expect(wordsOf("Who’s the maker—of “Toumai”?")).toEqual(["who", "s", "the", "maker", "of", "toumai"]);
  expect(wordsOf("?!")).toEqual([]);
});

test("finds the id that was probably meant, or none", () => {
  const ids = ["museum-opened", "museum-keeper", "whale"];
  expect(mostAlike("museum-openned", ids)).toBe("museum-opened");
  expect(mostAlike("wale", ids)).toBe("whale");
  expect(mostAlike("bakery", ids)).toBeUndefined();
  expect(mostAlike("", ids)).toBeUndefined();
});
