import { createHash } from "node:crypto";
import type { FactChange } from "../facts/fact-base.js";
import type { DataFile } from "../facts/schema.js";

/** What is kept of data to see later in which facts other data differ, a small part of their size. */
export interface Imprint {
  readonly version: string;
  /** Equal for equal data besides the facts. */
  readonly rest: string;
  /** By id and in order, what is equal for equal facts. */
  readonly facts: ReadonlyMap<string, string>;
}

/** Each takes two milliseconds of the thread that answers; data that differ in more are prepared anew in another one. */
const MOST_FACTS = 20;

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("base64");

/** `version` is that of the base of these data. */
export function imprintOf({ facts, ...rest }: DataFile, version: string): Imprint {
  return { version, rest: hashOf(rest), facts: new Map(facts.map((fact) => [fact.id, hashOf(fact)])) };
}

/**
 * The change of a few facts that makes of earlier data the present ones, or undefined where they differ in more: in many
 * facts, in anything else, or in the order of what stays.
 */
export function changeSince(before: Imprint, now: Imprint, { facts }: DataFile): FactChange | undefined {
  if (before.rest !== now.rest) return undefined;
  const put = facts.filter(({ id }) => before.facts.get(id) !== now.facts.get(id));
  const drop = [...before.facts.keys()].filter((id) => !now.facts.has(id));
  const stay = [...before.facts.keys()].filter((id) => now.facts.has(id));
  const isInOrder = stay.every((id, at) => facts[at]?.id === id);
  return isInOrder && put.length + drop.length <= MOST_FACTS ? { put, drop } : undefined;
}
