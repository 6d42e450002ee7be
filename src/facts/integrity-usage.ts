import { type Located, type LocatedData, problemAt } from "./located.js";
import type { Problem } from "./problem.js";

/**
 * Entries that nothing uses: they are forgotten, or what should use them is missing. Sources are no such entries: one
 * may be listed for what it derives from, or to say that nothing rests on it.
 */
export function usageProblems(data: LocatedData): readonly Problem[] {
  const used = usedIds(data);
  const unused = (entries: readonly Located<{ readonly id: string }>[], ids: ReadonlySet<string>, advice: string) =>
    entries
      .filter(({ item }) => !ids.has(item.id) && !data.mentioned.has(item.id))
      .map((at) => problemAt(at, "", `nothing uses “${at.item.id}”`, advice));
  return [
    ...unused(data.subjects, used.subjects, "add a fact or gap about this subject, or remove it"),
    ...unused(data.predicates, used.predicates, "add a fact with this predicate, or remove it"),
    ...unused(data.stories, used.stories, "add a fact that belongs to this story, or remove it"),
  ];
}

function usedIds({ facts, gaps, subjects }: LocatedData) {
  const items = facts.map(({ item }) => item);
  const variants = subjects.flatMap(({ item }) => item.variantOf ?? []);
  const values = items.flatMap(({ value }) => (value.type === "subject" ? value.subject : []));
  return {
    stories: new Set(items.map(({ story }) => story)),
    subjects: new Set([
      ...items.map(({ subject }) => subject),
      ...values,
      ...gaps.map(({ item }) => item.subject),
      ...variants,
    ]),
    predicates: new Set(items.map(({ predicate }) => predicate)),
  };
}
