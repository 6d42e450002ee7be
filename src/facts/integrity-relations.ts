import { type LocatedData, type LocatedRelation, problemAt } from "./located.js";
import type { Problem } from "./problem.js";

/** Relations that join a fact with itself, and pairs of facts that are joined more than once. */
export function relationProblems(data: LocatedData): readonly Problem[] {
  const first = new Map<string, LocatedRelation>();
  const problems: Problem[] = [];
  for (const at of data.relations) {
    const { from, to } = at.item;
    if (from === to) {
      const remedy = "name the other fact, or remove the relation";
      problems.push(problemAt(at, "to", `the relation joins the fact “${from}” with itself`, remedy));
      continue;
    }
    const pair = [from, to].sort().join(" ");
    const earlier = first.get(pair);
    if (!earlier) first.set(pair, at);
    else {
      const problem = `these two facts are already related: ${earlier.file} ${earlier.place}`;
      problems.push(problemAt(at, "", problem, "keep one of the two relations; the direction makes no difference"));
    }
  }
  return problems;
}
