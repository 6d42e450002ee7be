import { type Located, type LocatedData, problemAt } from "./located.js";
import type { Problem } from "./problem.js";
import { foldName, wordsOf } from "./words.js";

/** Names that two subjects claim, and questions that one entry asks twice. */
export function nameProblems(data: LocatedData): readonly Problem[] {
  const asked = [...data.facts, ...data.gaps, ...data.relations, ...data.predicates];
  return [...sharedNames(data), ...asked.flatMap(repeatedPhrasings)];
}

/** Every name of a subject: its own, its aliases, and those of its parts, each with the field it stands in. */
function namesOf({ label, aliases = [], parts = [] }: LocatedData["subjects"][number]["item"]): [string, string][] {
  const named = (field: string, names: readonly string[]) =>
    names.map((name, at): [string, string] => [`${field}[${at}]`, name]);
  return [
    ["label", label],
    ...named("aliases", aliases),
    ...parts.flatMap((part, at): [string, string][] => [
      [`parts[${at}].label`, part.label],
      ...named(`parts[${at}].aliases`, part.aliases ?? []),
    ]),
  ];
}

function sharedNames(data: LocatedData): Problem[] {
  const owners = new Map<string, Located<{ readonly id: string }>>();
  const problems: Problem[] = [];
  for (const at of data.subjects) {
    for (const [field, name] of namesOf(at.item)) {
      const owner = owners.get(foldName(name)) ?? at;
      owners.set(foldName(name), owner);
      if (owner.item.id === at.item.id) continue;
      const problem = `the name “${name}” already belongs to the subject “${owner.item.id}” (${owner.file} ${owner.place})`;
      problems.push(
        problemAt(at, field, problem, "leave the name to one of the two; case and accents make no difference"),
      );
    }
  }
  return problems;
}

function repeatedPhrasings(at: Located<{ readonly phrasings?: readonly string[] | undefined }>): Problem[] {
  const first = new Map<string, number>();
  return (at.item.phrasings ?? []).flatMap((phrasing, index) => {
    const key = [...wordsOf(phrasing)].sort().join(" ");
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const problem = `“${phrasing}” has the same words as phrasings[${earlier}]`;
    return [problemAt(at, `phrasings[${index}]`, problem, "ask it in other words, or remove it")];
  });
}
