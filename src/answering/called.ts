import type { FactBase } from "../facts/fact-base.js";
import type { Subject } from "../facts/schema.js";
import { lazily } from "./lazily.js";
import type { Term } from "./reader.js";

/** Kinds of subject of which one can stand in the place of another. */
export const REPLACEABLE: ReadonlySet<Subject["kind"] | undefined> = new Set(["organisation", "person", "place"]);

/** Of what kind the subject is that a term names; undefined where it names none. */
export const kindOf = (base: FactBase, { kind, main }: Term): Subject["kind"] | undefined =>
  kind === "entity" ? base.subjects.get(main.slice(2))?.kind : undefined;

/** Whether a term is written like a name, though the base has no subject of that name. */
export const isStranger = ({ kind, written }: Term): boolean =>
  (kind === "word" || kind === "unknown") && /^\p{Lu}/u.test(written);

/** Whether a name may stand for the same kind of thing as a subject; of a stranger nothing speaks against it. */
export function isOfKind(base: FactBase, name: Term, id: string): boolean {
  const kind = base.subjects.get(id)?.kind;
  return REPLACEABLE.has(kind) && (name.kind !== "entity" || kindOf(base, name) === kind);
}

/** Whether a term names one of some subjects, or one that a fact joins with them. */
export type Joined = (name: Term, subjects: readonly string[]) => boolean;

export function createJoined(base: FactBase): Joined {
  const links = lazily(() => linksOf(base));
  return ({ kind, main }, subjects) => {
    const id = main.slice(2);
    return kind === "entity" && subjects.some((other) => other === id || links().get(id)?.has(other));
  };
}

function linksOf(base: FactBase): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  const link = (a: string, b: string) => links.set(a, (links.get(a) ?? new Set()).add(b));
  for (const { subject, value } of base.facts.values()) {
    if (value.type !== "subject") continue;
    link(subject, value.subject);
    link(value.subject, subject);
  }
  return links;
}
