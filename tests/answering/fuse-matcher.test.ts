import fc from "fast-check";
import { expect, test } from "vitest";
import { createFuseMatcher } from "../../src/answering/fuse-matcher.js";

const names = ["Osterby museum", "Lund bakery", "Corran Light", "Ada Lind"];
const matcher = createFuseMatcher(names);
const found = (text: string, limit = 3) => matcher.search(text, limit).map(({ index }) => names[index]);

test.each([
  ["Lund bakery", "Lund bakery"],
  ["lund bakry", "Lund bakery"],
  ["coran ligth", "Corran Light"],
  ["osterby", "Osterby museum"],
])("%j is most like %j", (text, name) => {
  expect(found(text)[0]).toBe(name);
});

test("what resembles nothing finds nothing", () => {
  expect(found("xylophone quartz")).toEqual([]);
});

test("the name itself is more alike than a slip of it", () => {
  const likeness = (text: string) => matcher.search(text, 1)[0]?.likeness ?? 0;
  expect(likeness("Corran Light")).toBeGreaterThan(likeness("coran ligth"));
});

test("gives no more than wanted, best first, with a likeness from 0 to 1, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.integer({ min: 1, max: 3 }), (text, limit) => {
      const hits = matcher.search(text, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      const likenesses = hits.map(({ likeness }) => likeness);
      expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
      expect(likenesses.every((likeness) => likeness >= 0 && likeness <= 1)).toBe(true);
    }),
  );
});
