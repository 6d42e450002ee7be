import { findCycles } from "./cycles.js";
import { type LocatedData, type LocatedSource, problemAt } from "./located.js";
import type { Problem } from "./problem.js";

/** What a source says about itself, and whether one that is held in full is cited in full. */
export function sourceProblems(data: LocatedData): readonly Problem[] {
  return [...data.sources.flatMap(missingNotes), ...circularSources(data), ...locatorProblems(data)];
}

function missingNotes(at: LocatedSource): Problem[] {
  const { url, urlNote, date, dateNote } = at.item;
  const problems: Problem[] = [];
  if (url === null && urlNote === undefined) {
    problems.push(problemAt(at, "url", "the source has no address and does not say why", "add the url, or a urlNote"));
  }
  if (date === null && dateNote === undefined) {
    problems.push(problemAt(at, "date", "the source has no date and does not say why", "add the date, or a dateNote"));
  }
  return problems;
}

function circularSources(data: LocatedData): Problem[] {
  const edges = data.sources.map(
    ({ item }) => [item.id, item.derivesFrom === "unclear" ? [] : item.derivesFrom] as const,
  );
  return findCycles(new Map(edges)).flatMap((cycle) => {
    const at = data.sources.find(({ item }) => item.id === cycle[0]);
    const problem = `the source derives from itself: ${[...cycle, cycle[0]].join(" → ")}`;
    const remedy = "remove the link of this chain that is wrong; write “unclear” where nobody can tell";
    return at ? [problemAt(at, "derivesFrom", problem, remedy)] : [];
  });
}

/** The single locators of a reference, which may hold several, separated by commas. */
function split(locator: string): readonly string[] {
  return locator.split(",").map((part) => part.trim());
}

function locatorProblems(data: LocatedData): Problem[] {
  const complete = new Map(
    data.sources.flatMap(({ item }) => (item.locators ? [[item.id, item.locators] as const] : [])),
  );
  const cited = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  for (const at of data.facts) {
    for (const [index, { source, locator }] of at.item.references.entries()) {
      const all = complete.get(source);
      if (!all) continue;
      for (const part of split(locator)) {
        cited.set(source, (cited.get(source) ?? new Set()).add(part));
        if (all.includes(part)) continue;
        const problem = `the source “${source}” has no place “${part}”`;
        const remedy = "use the locators that the source lists, separated by commas";
        problems.push(problemAt(at, `references[${index}].locator`, problem, remedy));
      }
    }
  }
  for (const at of data.sources) {
    for (const [index, locator] of (at.item.locators ?? []).entries()) {
      if (cited.get(at.item.id)?.has(locator) || data.mentioned.has(locator)) continue;
      const problem = `no fact cites “${locator}”, though the source is held in full`;
      problems.push(problemAt(at, `locators[${index}]`, problem, "add a fact that rests on it, or cite it in one"));
    }
  }
  return problems;
}
