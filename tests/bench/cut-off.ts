import type { Run } from "./results.js";

/**
 * An engine whose median question takes so many milliseconds is not tried on the next size, ten times as large: nobody
 * would wait that long, and measuring it would take most of the run.
 */
const HOPELESS = 2_000;

/** Why an engine is not tried on larger bases than this one; undefined where it is. */
export function reasonToStop(outcome: Run["outcome"], size: number): string | undefined {
  if ("cut" in outcome) return outcome.cut;
  const { p50 } = outcome.questions;
  if (p50 <= HOPELESS) return undefined;
  return `${(p50 / 1_000).toFixed(1)} s a question at ${size.toLocaleString("en-GB")} already`;
}
