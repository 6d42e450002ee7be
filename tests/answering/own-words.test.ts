import fc from "fast-check";
import { expect, test } from "vitest";
import { createOwnWords } from "../../src/answering/own-words.js";
import { splitWords } from "../../src/answering/text.js";

const plain = ({ written, lower }: { written: string; lower: string }) => ({ written, lower });

/** Texts in which much is close to where a text may be cut. */
const pieces = fc.constantFrom(
  ...[
    "whale",
    "Whale",
    "isn't",
    "can't",
    "whats",
    "cant",
    "'s",
    "’s",
    "'",
    "5G",
    "3rd",
    "1",
    "2.5",
    "10%",
    "%",
    ".",
    ",",
  ],
  ...[" ", "-", "_", "é", "\u0301", "鲸鱼", "１", "٣", "ſt", "K", "\n", "😀", "x".repeat(70)],
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 20 }).map((all) => all.join("")),
);

test("the words of any texts are those into which each is split by itself", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), (all) => {
      const { split } = createOwnWords();
      for (const text of [...all, ...all]) expect(split(text).map(plain)).toEqual(splitWords(text).map(plain));
    }),
    { numRuns: 500 },
  );
});

test("hundreds of distinct words keep apart, and each is made once", () => {
  const { split } = createOwnWords();
  const written = Array.from({ length: 3_000 }, (_, at) => `w${at} ${at}`);
  const [first, again] = [written.map(split), written.toReversed().map(split).toReversed()];
  expect(again).toEqual(first);
  for (const [at, words] of first.entries()) for (const word of words) expect(again[at]).toContain(word);
  expect(new Set(first.flat().map(({ number }) => number)).size).toBe(6_000);
});

test("words that differ in capitals alone have different numbers and the same one in lower case", () => {
  const { split, lowers } = createOwnWords();
  const [small, large] = split("harbour Harbour");
  expect(small?.number).not.toBe(large?.number);
  expect(small?.lowerNumber).toBe(large?.lowerNumber);
  expect(lowers[large?.lowerNumber ?? -1]).toBe("harbour");
  expect([small?.isCapitalised, large?.isCapitalised, split("CT")[0]?.isCapitalised]).toEqual([false, true, false]);
});
