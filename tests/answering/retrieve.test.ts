import fc from "fast-check";
import { expect, test } from "vitest";
import { buildPhraseIndex } from "../../src/answering/phrase-index.js";
import { createReader } from "../../src/answering/reader.js";
import { createRetrieve } from "../../src/answering/retrieve.js";
import { vocabularyOf } from "../../src/answering/vocabulary.js";
import { base } from "./fixture.js";

const index = buildPhraseIndex(base, createReader(vocabularyOf(base)));
const count = index.candidateAsked.length;
const retrieve = createRetrieve(index, count);
const weighed = fc.array(fc.record({ key: fc.nat(index.keys.length - 1), weight: fc.constantFrom(0.25, 0.5, 1, 2) }), {
  maxLength: 12,
});

test("gives the candidates that speak of most, the best first, and among equals the first of the base", () => {
  fc.assert(
    fc.property(weighed, fc.integer({ min: 1, max: count + 3 }), (keys, limit) => {
      const sums = Array.from({ length: count }, (_, candidate) => {
        const speaks = (key: number) =>
          index.supportKeys.subarray(index.supportStarts[candidate], index.supportStarts[candidate + 1]).includes(key);
        return keys.reduce((sum, { key, weight }) => sum + (speaks(key) ? weight : 0), 0);
      });
      const wanted = sums
        .map((sum, candidate) => ({ sum, candidate }))
        .filter(({ sum }) => sum > 0)
        .sort((a, b) => b.sum - a.sum || a.candidate - b.candidate)
        .slice(0, limit);
      expect(retrieve(keys, limit)).toEqual(wanted.map(({ candidate }) => candidate));
    }),
  );
});
