import fc from "fast-check";
import { expect, test } from "vitest";
import { postingsOf } from "../../src/answering/postings.js";
import { prepare } from "../../src/answering/prepare.js";
import { createRetrieve } from "../../src/answering/retrieve.js";
import { base } from "./fixture.js";

const { index } = prepare(base);
const { supportStarts, supportKeys } = index.columns;
const count = index.sizes.candidateAsked;
const places = [...Array(count).keys()];
const weighed = fc.array(fc.record({ key: fc.nat(index.keys.length - 1), weight: fc.constantFrom(0.25, 0.5, 1, 2) }), {
  maxLength: 12,
});
const keysOf = (candidate: number) => supportKeys.subarray(supportStarts[candidate], supportStarts[candidate + 1]);

/** The candidates of a base of which some were there when the postings were put in order, and others came later. */
function retrieving(ordered: number, isThere: (candidate: number) => boolean) {
  const later = new Map<number, number[]>();
  for (const candidate of places.slice(ordered)) {
    for (const key of keysOf(candidate)) later.set(key, [...(later.get(key) ?? []), candidate]);
  }
  return createRetrieve({
    ...postingsOf(index, places.slice(0, ordered)),
    ordered,
    later,
    dropped: places.slice(0, ordered).filter((candidate) => !isThere(candidate)),
    added: places.slice(ordered).filter(isThere),
    order: (a, b) => a - b,
  });
}

test("gives the candidates that speak of most, the best first, and of those that are there only", () => {
  fc.assert(
    fc.property(
      fc.nat(count),
      fc.uniqueArray(fc.nat(count - 1)),
      fc.array(weighed, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: count + 3 }),
      (ordered, absent, questions, limit) => {
        const retrieve = retrieving(ordered, (candidate) => !absent.includes(candidate));
        for (const keys of questions) {
          const wanted = places
            .filter((candidate) => !absent.includes(candidate))
            .map((candidate) => ({
              candidate,
              sum: keys.reduce((sum, { key, weight }) => sum + (keysOf(candidate).includes(key) ? weight : 0), 0),
            }))
            .filter(({ sum }) => sum > 0)
            .sort((a, b) => b.sum - a.sum || a.candidate - b.candidate)
            .slice(0, limit);
          expect(retrieve(keys, limit)).toEqual(wanted.map(({ candidate }) => candidate));
        }
      },
    ),
  );
});
