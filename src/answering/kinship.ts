import type { FactBase } from "../facts/fact-base.js";

/** How alike (0 to 1) two subjects are that are very likely the same, or of which one is a version of the other. */
const IDENTITY = 0.92;
const VARIANT = 0.72;

/** How alike two subjects are when a question names one and a fact is about the other. */
export function kinshipOf(base: FactBase): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const near = new Map<string, Map<string, number>>();
  const link = (a: string, b: string, likeness: number) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = near.get(from) ?? new Map<string, number>();
      row.set(to, Math.max(likeness, row.get(to) ?? 0));
      near.set(from, row);
    }
  };
  for (const subject of base.subjects.values()) if (subject.variantOf) link(subject.id, subject.variantOf, VARIANT);
  for (const { subject, value } of base.identities)
    if (value.type === "subject") link(subject, value.subject, IDENTITY);
  const twoSteps: [string, string, number][] = [];
  for (const [a, row] of near) {
    for (const [b, first] of row)
      for (const [c, second] of near.get(b) ?? []) if (c !== a) twoSteps.push([a, c, first * second]);
  }
  for (const [a, c, likeness] of twoSteps) link(a, c, likeness);
  return near;
}
