import fc from "fast-check";
import { expect, test } from "vitest";
import { createSpelling, editDistance, isCommonEnglish } from "../../src/answering/spelling.js";

const counts = new Map([
  ["museum", 20],
  ["whale", 12],
  ["skeleton", 9],
  ["bakery", 15],
  ["bread", 8],
  ["lamps", 3],
  ["lamp", 9],
  ["sea", 4],
  ["1906", 5],
]);
const spelling = createSpelling(counts);

test.each([
  ["musuem", "museum", "two letters swapped"],
  ["wale", "whale", "a letter left out"],
  ["whalle", "whale", "a letter doubled"],
  ["bakwry", "bakery", "a neighbouring key"],
  ["skelton", "skeleton", "a letter left out of a long word"],
  ["skelleten", "skeleton", "two slips in a long word"],
  ["nuseum", "museum", "a wrong first letter"],
])("%s is meant as %s: %s", (typed, meant) => {
  expect(spelling.correct(typed)).toBe(meant);
});

test.each([
  ["zebra", "nothing is near"],
  ["bxexd", "two slips are too many for a short word"],
  ["see", "three letters are too few to tell"],
  ["1907", "a number is never taken for another"],
  ["m4", "nor is a word with a digit"],
  ["café", "nor one of other letters"],
  ["", "nothing was typed"],
])("%j stays as it is: %s", (typed) => {
  expect(spelling.correct(typed)).toBeUndefined();
});

test("of two words equally near, the more frequent is meant", () => {
  expect(spelling.correct("lampp")).toBe("lamp");
  const vowels = createSpelling(
    new Map([
      ["stare", 1],
      ["store", 50],
    ]),
  );
  expect(vowels.correct("stbre")).toBe("store");
});

test("gives the same correction however often it is asked", () => {
  expect([1, 2, 3].map(() => spelling.correct("musuem"))).toEqual(["museum", "museum", "museum"]);
});

test("with other frequencies and further words, it corrects as if it had been built from these", () => {
  const now = new Map([...counts, ["whale", 0], ["harpoon", 3]]);
  const [edited, anew] = [
    spelling.with((word) => now.get(word) ?? 0, ["harpoon"]),
    createSpelling(new Map([...now].filter(([, times]) => times > 0))),
  ];
  expect(edited.correct("harpon")).toBe("harpoon");
  for (const word of ["harpon", "whalle", "musuem", "whael"]) expect(edited.correct(word)).toBe(anew.correct(word));
  expect(spelling.correct("harpon")).toBeUndefined();
});

test("whatever is typed, a correction is a word it was built from", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."museumwhalebrdkt1é"), maxLength: 12 }), (typed) => {
      const meant = spelling.correct(typed);
      expect(meant === undefined || counts.has(meant)).toBe(true);
    }),
  );
});

test("slips that happen easily are nearer than others", () => {
  const plain = editDistance("bread", "brpad", 2);
  expect(editDistance("bread", "bread", 2)).toBe(0);
  expect(editDistance("bread", "brwad", 2)).toBeLessThan(plain);
  expect(editDistance("bread", "braed", 2)).toBeLessThan(plain);
  expect(editDistance("bread", "breaad", 2)).toBeLessThan(plain);
});

test("words further apart than the limit are merely further apart", () => {
  expect(editDistance("bread", "whale", 2)).toBeGreaterThan(2);
  expect(editDistance("a", "skeleton", 2)).toBeGreaterThan(2);
});

test.each(["horse", "colour", "color", "would", "expensive"])("%s is common English, so no slip", (word) => {
  expect(isCommonEnglish(word)).toBe(true);
});

test.each(["musuem", "skelton", "qwzzk"])("%s is not common English", (word) => {
  expect(isCommonEnglish(word)).toBe(false);
});
