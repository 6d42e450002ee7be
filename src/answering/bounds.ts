import type { Value } from "../facts/schema.js";
import { ABOUT, NEARLY_FROM } from "./entail.js";
import { dayOf } from "./figures.js";

const MS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** The least and the most that a value may be, both included. */
export type Bounds = readonly [least: number, most: number];

/**
 * What a quantity or date may be at least and at most: amounts in its unit, dates as days since 1970 ("June 2026" is
 * any of its days); undefined for any other value.
 */
export function boundsOf(value: Value): Bounds | undefined {
  if (value.type === "date") return daysOf(value.date);
  if (value.type !== "quantity") return undefined;
  const { amount, upTo, bound } = value;
  if (upTo !== undefined) return [amount, upTo];
  switch (bound) {
    case "exactly":
      return [amount, amount];
    case "about":
      return [amount * (1 - ABOUT), amount * (1 + ABOUT)];
    case "nearly":
      return [amount * NEARLY_FROM, amount];
    case "more-than":
    case "at-least":
      return [amount, Number.POSITIVE_INFINITY];
  }
}

function daysOf(date: string): Bounds | undefined {
  const spoken = dayOf(date);
  if (spoken?.year === undefined) return undefined;
  const { year, month, day } = spoken;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  // Day 0 of a month is the last of the month before.
  const last = day === undefined ? Date.UTC(year, month ?? MONTHS_A_YEAR, 0) : first;
  return [first / MS_A_DAY, last / MS_A_DAY];
}

/** Whether a value is known as exactly one number or day. */
export const isExact = ([least, most]: Bounds): boolean => least === most;

/** How two values stand to each other where all that they may be agrees on it; undefined where it does not. */
export function orderOf(a: Bounds, b: Bounds): "less" | "equal" | "more" | undefined {
  if (isExact(a) && isExact(b) && a[0] === b[0]) return "equal";
  if (a[1] < b[0]) return "less";
  return a[0] > b[1] ? "more" : undefined;
}
