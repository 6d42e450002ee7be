import type { NonEmpty, SourceLine, Support } from "../answering/outcome.js";
import { readableDate, sourceLines, supportOf } from "../answering/sources.js";
import { MODALITY, verdictOf } from "../answering/wording.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Relation, Value } from "../facts/schema.js";

/** A fact with all that a line about it shows. */
export interface FactLine {
  readonly fact: Fact;
  /** The label of its subject. */
  readonly subject: string;
  /** The label of its predicate. */
  readonly predicate: string;
  /** Its value in words, such as "more than 300 orders" or "June 2026". */
  readonly value: string;
  /** "reported", "company claim", "hedged by the source", "official" or "inference". */
  readonly modality: string;
  readonly sources: NonEmpty<SourceLine>;
  readonly support: Support;
  /** The conflict mark: facts that contradict it, known errors left out; empty where none does. */
  readonly contradictedBy: readonly Fact[];
}

export function factLine(base: FactBase, fact: Fact): FactLine {
  const contradicting = base.relationsOf(fact.id).filter(({ relation }) => relation.kind === "contradicts");
  return {
    fact,
    subject: labelOf(base, fact.subject),
    predicate: base.predicates.get(fact.predicate)?.label ?? fact.predicate,
    value: valueWords(base, fact.value),
    modality: MODALITY[fact.modality],
    sources: sourceLines(base, [fact]),
    support: supportOf(base, [fact]),
    contradictedBy: contradicting.map(({ other }) => other).filter(({ rank }) => rank !== "deprecated"),
  };
}

/** Lines for the facts with these ids, in their order; an id that the base lacks is left out. */
export const factLines = (base: FactBase, ids: readonly string[]): readonly FactLine[] =>
  ids.flatMap((id) => {
    const fact = base.facts.get(id);
    return fact ? [factLine(base, fact)] : [];
  });

/** The name to show of a subject, or its id where the base lacks it. */
export const labelOf = (base: FactBase, subjectId: string): string => base.subjects.get(subjectId)?.label ?? subjectId;

const BOUND = {
  exactly: "",
  about: "about ",
  "more-than": "more than ",
  nearly: "nearly ",
  "at-least": "at least ",
} as const satisfies Record<Extract<Value, { type: "quantity" }>["bound"], string>;

/** A value as people read it; "none" where it is known not to exist, "nobody says" where that is what is known. */
export function valueWords(base: FactBase, value: Value): string {
  switch (value.type) {
    case "text":
      return value.text;
    case "quantity": {
      const number = (amount: number) => amount.toLocaleString("en", { maximumFractionDigits: 10 });
      const range = value.upTo === undefined ? "" : ` to ${number(value.upTo)}`;
      return `${BOUND[value.bound]}${number(value.amount)}${range} ${value.unit}`;
    }
    case "date":
      return readableDate(value.date);
    case "subject":
      return labelOf(base, value.subject);
    case "none":
      return "none";
    case "unknown":
      return "nobody says";
  }
}

/** How two facts differ, both sides alike. */
export interface DisputeLine {
  readonly relation: Relation;
  /** The kind of disagreement in words, such as "contradiction" or "different scope". */
  readonly kind: string;
  /** Side A, then side B. */
  readonly sides: readonly [FactLine, FactLine];
  /** The side that is better supported, or null where neither is. */
  readonly better: "A" | "B" | null;
  /** Which side is better supported and why, as one sentence. */
  readonly verdict: string;
}

const KIND = {
  contradicts: "contradiction",
  "different-scope": "different scope",
  superseded: "superseded",
  "looser-wording": "looser wording",
} as const satisfies Record<Relation["kind"], string>;

/** The kind of a relation in words. */
export const kindWords = ({ kind }: Relation): string => KIND[kind];

const BETTER = { from: "A", to: "B", neither: null } as const;

/** @throws where the relation names a fact that the base lacks, which checked data never do. */
export function disputeLine(base: FactBase, relation: Relation): DisputeLine {
  const [from, to] = [base.facts.get(relation.from), base.facts.get(relation.to)];
  if (!from || !to) throw new Error(`relation ${relation.from} ~ ${relation.to} names an unknown fact`);
  return {
    relation,
    kind: kindWords(relation),
    sides: [factLine(base, from), factLine(base, to)],
    better: BETTER[relation.better],
    verdict: verdictOf(relation),
  };
}
