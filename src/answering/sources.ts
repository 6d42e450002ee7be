import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import type { Citation, NonEmpty, SourceLine, SpokenFact, Support } from "./outcome.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A date as people read it, as precise as it is: "2026", "June 2026" or "22 June 2026". */
export function readableDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}

const isFilled = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

/** Throws where a list that must not be empty is: an answer without a reference must never leave the core. */
export function filled<T>(items: readonly T[], what: string): NonEmpty<T> {
  if (!isFilled(items)) throw new Error(`${what} must not be empty`);
  return items;
}

/** A fact with all its citations. */
export function spoken(fact: Fact): SpokenFact {
  const citations = fact.references.map(({ source, locator }): Citation => ({ source, locator }));
  return { id: fact.id, citations: filled(citations, `references of ${fact.id}`) };
}

/** The sources of some facts, each once, in order of first mention, with all places cited. */
export function sourceLines(base: FactBase, facts: readonly Fact[]): NonEmpty<SourceLine> {
  const places = new Map<string, Set<string>>();
  for (const { source, locator } of facts.flatMap(({ references }) => references)) {
    // Only a source held in full has places that can be listed one by one.
    const listed = base.sources.get(source)?.locators ? locator.split(",").map((place) => place.trim()) : [locator];
    places.set(source, new Set([...(places.get(source) ?? []), ...listed]));
  }
  const lines = [...places].flatMap(([id, found]): SourceLine[] => {
    const source = base.sources.get(id);
    if (!source) return [];
    const locators = [...found];
    const date = source.date === null ? "undated" : readableDate(source.date);
    return [{ id, publisher: source.publisher, title: source.title, url: source.url, date, locators }];
  });
  return filled(lines, "sources");
}

/** Publisher and date, for a sentence: "Town Gazette, 13 May 1906". */
export function attribution(base: FactBase, fact: Fact): string {
  const [line] = sourceLines(base, [fact]);
  return `${line.publisher}, ${line.date}`;
}

/**
 * Counts independent support: a source and whatever derives from it, through any number of steps, count once; a
 * source whose independence is unclear is not counted unless it is the only one.
 */
export function supportOf(base: FactBase, facts: readonly Fact[]): Support {
  const ids = [...new Set(facts.flatMap(({ references }) => references.map(({ source }) => source)))];
  const groups: Set<string>[] = [];
  let unclear = 0;
  for (const id of ids) {
    const roots = rootsOf(base, id);
    if (roots === "unclear") {
      unclear += 1;
      continue;
    }
    const joined = groups.filter((group) => roots.some((root) => group.has(root)));
    const merged = new Set([...roots, ...joined.flatMap((group) => [...group])]);
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const independent = groups.length === 0 ? Math.min(1, unclear) : groups.length;
  return { independent, unclear: groups.length === 0 ? unclear > 1 : unclear > 0 };
}

function rootsOf(base: FactBase, id: string, seen: ReadonlySet<string> = new Set()): "unclear" | string[] {
  const from = base.sources.get(id)?.derivesFrom ?? [];
  if (from === "unclear") return "unclear";
  if (from.length === 0 || seen.has(id)) return [id];
  const above = from.map((parent) => rootsOf(base, parent, new Set([...seen, id])));
  return above.some((roots) => roots === "unclear") ? "unclear" : above.flat().sort();
}
