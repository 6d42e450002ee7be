import type { Fact } from "../facts/schema.js";
import { splitWords, stem } from "./text.js";

/** When a value held, or who says so, does not by itself make two values incomparable, but is named. */
export const NAMED_ONLY: ReadonlySet<string> = new Set(["point-in-time", "according-to", "counted-by"]);

/** The ids of a fact's qualifiers that narrow what it holds for, such as a list or a place, in alphabetical order. */
export const narrowing = (fact: Fact | undefined): readonly string[] =>
  Object.keys(fact?.qualifiers ?? {})
    .filter((id) => !NAMED_ONLY.has(id))
    .sort();

/** What a fact's value is measured in: the unit of a quantity, the type of any other value. */
export const unitOf = ({ value }: Fact): string => (value.type === "quantity" ? value.unit : value.type);

/** A unit as it is compared: the same in the singular and the plural. */
export const unitKey = (fact: Fact): string =>
  splitWords(unitOf(fact))
    .map(({ lower }) => stem(lower))
    .join(" ");

/** Whether two values have the same unit, in the singular or the plural. */
export const isMeasuredAlike = (a: Fact, b: Fact): boolean =>
  a.value.type === b.value.type && unitKey(a) === unitKey(b);
