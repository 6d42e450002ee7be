import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fairShare, largestFitting, partsOf } from "../../src/discord/digest-packing.js";

describe("parts", () => {
  test("a heading stands once above what belongs to it, and again where a new part goes on", () => {
    const block = (text: string, heading = "H") => ({ heading, text });
    expect(partsOf([block("a"), block("b"), block("c", "I")], 100)).toEqual(["H\na\nb\n\nI\nc"]);
    expect(partsOf([block("aaaa"), block("bbbb"), block("cccc")], 11)).toEqual(["H\naaaa\nbbbb", "H\ncccc"]);
  });

  test("whatever the blocks, they come in their order and whole, and no part is longer than its room", () => {
    const block = fc.record({
      heading: fc.constantFrom("first", "second"),
      text: fc.array(fc.constantFrom("x", "y", "z\n"), { minLength: 1, maxLength: 40 }).map((signs) => signs.join("")),
    });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const numbered = blocks.map(({ heading, text }, at) => ({ heading, text: `${at}:${text}` }));
        const parts = partsOf(numbered, 60);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(60);
        const shown = parts.join("\n");
        let from = 0;
        for (const { text } of numbered) {
          const place = shown.indexOf(text, from);
          expect(place).toBeGreaterThanOrEqual(from);
          from = place + text.length;
        }
      }),
    );
  });
});

describe("a fair share", () => {
  test("no group crowds out another", () => {
    expect(fairShare([["a", "b", "c", "d"], ["e"], ["f", "g"]], 5)).toEqual([["a", "b"], ["e"], ["f", "g"]]);
  });

  test("it is as many as asked for where there are so many, each group's first ones", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 9 }), { maxLength: 6 }), fc.nat(60), (groups, count) => {
        const shares = fairShare(groups, count);
        const all = groups.reduce((sum, { length }) => sum + length, 0);
        expect(shares.reduce((sum, { length }) => sum + length, 0)).toBe(Math.min(count, all));
        expect(shares).toEqual(groups.map((group, at) => group.slice(0, shares[at]?.length)));
      }),
    );
  });
});

test("the largest number that fits is found", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (most, limit) => {
      expect(largestFitting(most, (count) => count <= limit)).toBe(Math.min(most, limit));
    }),
  );
});
