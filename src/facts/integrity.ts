import { dateProblems } from "./integrity-dates.js";
import { factProblems } from "./integrity-facts.js";
import { nameProblems } from "./integrity-names.js";
import { referenceProblems } from "./integrity-references.js";
import { relationProblems } from "./integrity-relations.js";
import { sourceProblems } from "./integrity-sources.js";
import { usageProblems } from "./integrity-usage.js";
import { type LocatedData, Register } from "./located.js";
import type { Problem } from "./problem.js";

/**
 * Everything that is wrong with data whose entries each have the right shape: whether they fit together, and whether
 * what they say can be so. Looks at no clock, so that equal data always give equal problems.
 */
export function findProblems(data: LocatedData): readonly Problem[] {
  const register = new Register(data);
  return [
    ...referenceProblems(data, register),
    ...nameProblems(data),
    ...factProblems(data),
    ...relationProblems(data),
    ...sourceProblems(data),
    ...dateProblems(data),
    ...usageProblems(data),
  ];
}
