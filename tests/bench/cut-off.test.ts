import { expect, test } from "vitest";
import { reasonToStop } from "./cut-off.js";
import { someResults } from "./some-results.js";

const outcomeOf = (median: number | string) => {
  const [run] = someResults({ fuse: { 10000: median } }).runs;
  if (!run) throw new Error("there is one run");
  return run.outcome;
};

test("an engine goes on to larger bases while a question takes two seconds at most", () => {
  expect(reasonToStop(outcomeOf(2_000), 10_000)).toBeUndefined();
  expect(reasonToStop(outcomeOf(2_100), 10_000)).toBe("2.1 s a question at 10,000 already");
});

test("one that was stopped once stays so, for the same reason", () => {
  expect(reasonToStop(outcomeOf("over 4 GB"), 100_000)).toBe("over 4 GB");
});
