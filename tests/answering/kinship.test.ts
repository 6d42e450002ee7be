import { expect, test } from "vitest";
import { kinshipOf } from "../../src/answering/kinship.js";
import { appAfter, base } from "./fixture.js";

const likeness = (one: string, other: string, of = base) => kinshipOf(of).get(one)?.get(other) ?? 0;

test("subjects that are very likely the same are akin, from either side", () => {
  expect(likeness("museum", "customs-house")).toBeGreaterThan(0);
  expect(likeness("customs-house", "museum")).toBe(likeness("museum", "customs-house"));
});

test("so are a thing and a version of it, less closely", () => {
  expect(likeness("lamp", "lamp-two")).toBeGreaterThan(0);
  expect(likeness("lamp", "lamp-two")).toBeLessThan(likeness("museum", "customs-house"));
});

test("a version of what is very likely the same is akin too, less closely than either", () => {
  const { base: longer } = appAfter(({ museum }) => {
    museum.subjects.push({ id: "museum-annex", label: "the annex", kind: "place", variantOf: "museum" });
    museum.facts.push({ ...first(museum.facts), id: "annex-opened", subject: "museum-annex" });
  });
  const far = likeness("customs-house", "museum-annex", longer);
  expect(far).toBeGreaterThan(0);
  expect(far).toBeLessThan(likeness("museum", "museum-annex", longer));
  expect(far).toBeLessThan(likeness("museum", "customs-house", longer));
});

test("others are not, though a fact names both", () => {
  expect(likeness("museum", "ada-lind")).toBe(0);
  expect(likeness("museum", "bakery")).toBe(0);
  expect(likeness("museum", "museum")).toBe(0);
});

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error("the list is empty");
  return item;
}
