import { expect, test } from "vitest";
import { presentOf } from "../../src/digest/known.js";
import { nextRefresher } from "../../src/digest/refresher.js";
import { edited } from "./edited.js";

const facts = [...presentOf(edited()).facts.values()].map(({ told }) => told);

/** What is shown one after another, as the store remembers it. */
function shownInTurn(days: number, digestId: string): readonly { readonly id: string; readonly restart: boolean }[] {
  const all: { id: string; restart: boolean }[] = [];
  let rotation: string[] = [];
  for (let day = 0; day < days; day += 1) {
    const next = nextRefresher(facts, rotation, digestId);
    if (!next) throw new Error("there are facts");
    rotation = [...(next.restart ? [] : rotation), next.fact.id];
    all.push({ id: next.fact.id, restart: next.restart });
  }
  return all;
}

test("no fact comes twice until all were shown, then a new rotation begins", () => {
  const shown = shownInTurn(2 * facts.length, "digest");
  const rotations = [shown.slice(0, facts.length), shown.slice(facts.length)];
  for (const rotation of rotations) expect(new Set(rotation.map(({ id }) => id)).size).toBe(facts.length);
  expect(shown.flatMap(({ restart }, day) => (restart ? [day] : []))).toEqual([facts.length]);
});

test("the order is not that of the data, and another digest has another", () => {
  const order = (digestId: string) => shownInTurn(facts.length, digestId).map(({ id }) => id);
  expect(order("one")).not.toEqual(facts.map(({ id }) => id));
  expect(order("one")).not.toEqual(order("two"));
});

test("asked again on the same day, it is the same fact, in whatever order the data stand", () => {
  const ids = [facts, facts.toReversed()].map((list) => nextRefresher(list, ["bakery-price"], "digest")?.fact.id);
  expect(ids[0]).toBe(ids[1]);
});

test("a fact that was shown and is gone does not hold up the rotation", () => {
  expect(nextRefresher(facts.slice(0, 2), ["gone", facts[0]?.id ?? ""], "digest")).toEqual({
    fact: facts[1],
    restart: false,
  });
});

test("where there is no fact, there is none to recall", () => {
  expect(nextRefresher([], [], "digest")).toBeUndefined();
});
