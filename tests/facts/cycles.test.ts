import { expect, test } from "vitest";
import { findCycles } from "../../src/facts/cycles.js";

test("finds each circle once", () => {
  const edges = new Map([
    ["a", ["b", "x"]],
    ["b", ["c"]],
    ["c", ["b", "a", "a"]],
    ["x", ["x"]],
    ["y", ["a"]],
  ]);
  expect(findCycles(edges)).toEqual([["b", "c"], ["a", "b", "c"], ["x"]]);
});

test("finds none where ways only meet again", () => {
  const edges = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["d"]],
    ["d", ["nowhere"]],
  ]);
  expect(findCycles(edges)).toEqual([]);
});

test("walks a chain of any length", () => {
  const length = 20_000;
  const edges = new Map(Array.from({ length }, (_, at) => [`n${at}`, [`n${at + 1}`]]));
  expect(findCycles(edges)).toEqual([]);
});
