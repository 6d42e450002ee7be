import { findCycles } from "./cycles.js";
import { type LocatedData, type NamedSection, problemAt, type Register, SECTION_NAMES, SECTIONS } from "./located.js";
import type { Problem } from "./problem.js";

/** Ids that stand twice, ids that nothing has, and chains of replacement that lead back to their start. */
export function referenceProblems(data: LocatedData, register: Register): readonly Problem[] {
  return [
    ...SECTION_NAMES.flatMap((section) => (section === "relations" ? [] : duplicateIds(data, section))),
    ...unknownIds(data, register),
    ...circles(data),
  ];
}

function duplicateIds(data: LocatedData, section: NamedSection): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  const misshapen = data.misshapen.filter((entry) => entry.section === section);
  for (const { file, place, item } of [...data[section], ...misshapen.map((entry) => ({ ...entry, item: entry }))]) {
    const taken = first.get(item.id);
    const problem = `the id “${item.id}” already belongs to another ${SECTIONS[section]}: ${taken}`;
    const remedy = "give one of the two another id, or remove it where they are the same";
    if (taken === undefined) first.set(item.id, `${file} ${place}`);
    else problems.push({ file, place: `${place}.id`, id: item.id, problem, remedy });
  }
  return problems;
}

function unknownIds(data: LocatedData, register: Register): Problem[] {
  const problems: (Problem | undefined)[] = [];
  const look = (...to: Parameters<Register["missing"]>) => problems.push(register.missing(...to));
  for (const at of data.subjects) {
    if (at.item.variantOf !== undefined) look(at, "variantOf", "subjects", at.item.variantOf);
    if (at.item.source !== undefined) look(at, "source", "sources", at.item.source);
  }
  for (const at of data.sources) {
    const { derivesFrom } = at.item;
    if (derivesFrom === "unclear") continue;
    for (const [index, id] of derivesFrom.entries()) look(at, `derivesFrom[${index}]`, "sources", id);
  }
  for (const at of data.facts) {
    const { story, subject, predicate, value, references, supersedes } = at.item;
    look(at, "story", "stories", story);
    look(at, "subject", "subjects", subject);
    look(at, "predicate", "predicates", predicate);
    if (value.type === "subject") look(at, "value.subject", "subjects", value.subject);
    for (const [index, { source }] of references.entries()) look(at, `references[${index}].source`, "sources", source);
    if (supersedes !== undefined) look(at, "supersedes", "facts", supersedes);
  }
  for (const at of data.relations) {
    look(at, "from", "facts", at.item.from);
    look(at, "to", "facts", at.item.to);
  }
  for (const at of data.gaps) {
    look(at, "story", "stories", at.item.story);
    look(at, "subject", "subjects", at.item.subject);
    for (const [index, id] of (at.item.nearest ?? []).entries()) look(at, `nearest[${index}]`, "facts", id);
  }
  for (const at of data.stories) {
    for (const [index, { facts }] of at.item.paragraphs.entries()) {
      for (const [inner, id] of facts.entries()) look(at, `paragraphs[${index}].facts[${inner}]`, "facts", id);
    }
  }
  return problems.filter((problem) => problem !== undefined);
}

function circles(data: LocatedData): Problem[] {
  const supersedes = data.facts.map(({ item }) => [item.id, item.supersedes ? [item.supersedes] : []] as const);
  const variants = data.subjects.map(({ item }) => [item.id, item.variantOf ? [item.variantOf] : []] as const);
  const told = (section: "facts" | "subjects", field: string, verb: string, edges: typeof supersedes) =>
    findCycles(new Map(edges)).flatMap((cycle) => {
      const at = data[section].find(({ item }) => item.id === cycle[0]);
      const chain = [...cycle, cycle[0]].join(" → ");
      return at ? [problemAt(at, field, `it ${verb} itself: ${chain}`, `remove one ${field} of this chain`)] : [];
    });
  return [
    ...told("facts", "supersedes", "supersedes", supersedes),
    ...told("subjects", "variantOf", "is a variant of", variants),
  ];
}
