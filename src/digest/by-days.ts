import type { Known, Versioned } from "./told.js";

/** No version that `knownOf` makes. */
const OTHER = "";

/**
 * What was most likely known before a day such as "2026-11-22", for a time of which nothing is on record: the days that
 * the facts themselves carry tell it. A fact learned on that day or later was not known, one that changed since was
 * known otherwise. What was withdrawn since cannot be told, and gaps and relations carry no such days.
 */
export function knownBefore(known: Known, day: string): Known {
  const facts = [...known.facts].filter(([, { told }]) => told.learned < day);
  const otherwise = <T extends { readonly changed: string }>(one: Versioned<T>): Versioned<T> =>
    one.told.changed < day ? one : { ...one, version: OTHER };
  return { ...known, facts: new Map(facts.map(([id, one]) => [id, otherwise(one)])) };
}
