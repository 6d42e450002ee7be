import { z } from "zod";
import type { KnownItem } from "../state/store.js";

/**
 * What the store keeps of each thing known, so that it can still be told when the data have it otherwise or no longer.
 * Later programs must still read what earlier ones wrote: a field that is added needs a default.
 */

const Named = z.object({ id: z.string(), label: z.string() });
export type Named = z.output<typeof Named>;

const ToldSource = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  date: z.string(),
  locators: z.array(z.string()),
});

const ToldFact = z.object({
  id: z.string(),
  story: Named,
  subject: Named,
  /** With whether a subject can have many such values. */
  predicate: Named.extend({ many: z.boolean() }),
  label: z.string(),
  statement: z.string(),
  caveat: z.string().nullable(),
  /** In words, such as "more than 300 orders". */
  value: z.string(),
  /** What narrows it, in words. */
  scope: z.array(z.string()),
  modality: z.enum(["reported", "company-claim", "hedged", "official", "inference"]),
  rank: z.enum(["preferred", "normal", "deprecated"]),
  sources: z.array(ToldSource),
  supersedes: z.string().nullable(),
  learned: z.string(),
  changed: z.string(),
});
export type ToldFact = z.output<typeof ToldFact>;

const ToldRelation = z.object({
  kind: z.enum(["contradicts", "different-scope", "superseded", "looser-wording"]),
  /** The kind in words. */
  words: z.string(),
  from: z.string(),
  to: z.string(),
  better: z.enum(["from", "to", "neither"]),
  verdict: z.string(),
  careful: z.string(),
});
export type ToldRelation = z.output<typeof ToldRelation>;

const ToldGap = z.object({
  id: z.string(),
  story: Named,
  subject: z.string(),
  label: z.string(),
  statement: z.string(),
  nearest: z.array(z.string()),
  /** The day the sources were last searched for it, as people read it. */
  checked: z.string(),
  /** A question that asks for it. */
  question: z.string(),
});
export type ToldGap = z.output<typeof ToldGap>;

/** Everything known at one time, by id and sorted by it. */
export interface Known {
  readonly facts: ReadonlyMap<string, Versioned<ToldFact>>;
  readonly relations: ReadonlyMap<string, Versioned<ToldRelation>>;
  readonly gaps: ReadonlyMap<string, Versioned<ToldGap>>;
}

export interface Versioned<T> {
  readonly version: string;
  readonly told: T;
}

/** Sorted by id, whatever order it came in: how changes are grouped and told follows the order of what is known. */
export const inOrder = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/**
 * Reads what the store keeps. What has the same version in `present` is told as it is there, which spares reading it.
 *
 * @throws ZodError or SyntaxError where an item is none that `knownOf` makes
 */
export function readKnown(items: readonly KnownItem[], present: Known): Known {
  const read = <T>(kind: KnownItem["kind"], shape: z.ZodType<T>, held: ReadonlyMap<string, Versioned<T>>) =>
    inOrder(
      items
        .filter((one) => one.kind === kind)
        .map(({ id, version, told }): [string, Versioned<T>] => {
          const same = held.get(id);
          return [id, same?.version === version ? same : { version, told: shape.parse(JSON.parse(told)) }];
        }),
    );
  return {
    facts: read("fact", ToldFact, present.facts),
    relations: read("relation", ToldRelation, present.relations),
    gaps: read("gap", ToldGap, present.gaps),
  };
}
