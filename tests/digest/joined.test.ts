import fc from "fast-check";
import { expect, test } from "vitest";
import { joined } from "../../src/digest/joined.js";

const none: readonly (readonly [string, string])[] = [];

test("what is bound stands together, in the order of the ids", () => {
  const close = [["c", "a"]] as const;
  expect(joined(["a", "b", "c", "d"], { close, loose: none }, 6)).toEqual([["a", "c"], ["b"], ["d"]]);
});

test("a bond to what is not there binds nothing", () => {
  expect(joined(["a"], { close: [["a", "x"]], loose: [["y", "a"]] }, 6)).toEqual([["a"]]);
});

test("a loose bond takes in what stands alone, and leaves apart what stands together already", () => {
  const bonds = {
    close: [
      ["a", "b"],
      ["c", "d"],
    ],
    loose: [
      ["b", "c"],
      ["d", "e"],
    ],
  } as const;
  expect(joined(["a", "b", "c", "d", "e"], bonds, 6)).toEqual([
    ["a", "b"],
    ["c", "d", "e"],
  ]);
});

test("each id is in one group, and none is larger than it may be", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const bond = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  const bonds = fc.record({ close: fc.array(bond), loose: fc.array(bond) });
  fc.assert(
    fc.property(bonds, fc.integer({ min: 1, max: 7 }), (made, most) => {
      const groups = joined(ids, made, most);
      expect(groups.flat().sort()).toEqual(ids);
      expect(Math.max(...groups.map(({ length }) => length))).toBeLessThanOrEqual(most);
    }),
  );
});
