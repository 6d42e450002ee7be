import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Gap, Relation, Subject, Value } from "../facts/schema.js";
import type { Asked } from "./language.js";

/** Something a question can be about: a fact, a registered gap, or a disagreement between two facts. */
export type Candidate = {
  readonly id: string;
  readonly story: string;
  readonly subject: string;
} & (
  | { readonly kind: "fact"; readonly fact: Fact; readonly gap?: undefined; readonly relation?: undefined }
  | { readonly kind: "gap"; readonly gap: Gap; readonly fact?: undefined; readonly relation?: undefined }
  | { readonly kind: "dispute"; readonly relation: Relation; readonly fact?: undefined; readonly gap?: undefined }
);

/** What a candidate is found by. */
export interface Wording {
  readonly kind: Candidate["kind"];
  /** See `phrasingsOf`. */
  readonly phrasings: readonly string[];
  /** How many of these, from the first on, show which kinds of thing it can tell. */
  readonly telling: number;
  /** What else says something of it. */
  readonly fields: readonly string[];
  /** The same, where it stands in many candidates: a publisher, a subject's description. */
  readonly sharedFields: readonly string[];
  /** Ids of the subjects that it is about or gives. */
  readonly subjects: readonly string[];
  /** The kinds of thing that its value tells. */
  readonly asked: readonly Asked[];
}

/** A fact and all others that say the same kind of thing of the same subject. */
export const fellowsOf = (base: FactBase, { subject, predicate }: Fact): readonly Fact[] =>
  base.factsAbout(subject).filter((other) => other.subject === subject && other.predicate === predicate);

/** The facts of a relation. */
export const sidesOf = (base: FactBase, { from, to }: Relation): readonly Fact[] =>
  [from, to].flatMap((id) => base.facts.get(id) ?? []);

export const disputeId = (relation: Relation): string => `${relation.from}~${relation.to}`;

/** Units of money, by name, code or sign. */
const MONEY =
  /\b(?:CNY|RMB|USD|EUR|GBP|INR|JPY|HKD|CHF|SEK|NOK|DKK|yuan|dollars?|euros?|pounds?|rupees?|yen|francs?|kron(?:er|or|a|e))\b|[$€£¥]/iu;

/** Kinds of thing a value of this type tells. */
function askedOfValue(value: Value, base: FactBase): Asked[] {
  if (value.type === "date") return ["when"];
  if (value.type === "quantity") {
    if (MONEY.test(value.unit)) return ["price", "amount"];
    if (/per ?cent|%/iu.test(value.unit)) return ["share", "amount", "count"];
    if (/second|minute|hour|day|week|month|year|\bms\b/iu.test(value.unit)) return ["duration", "amount", "count"];
    // "How long" asks for a time, or of a thing for its length.
    if (/\bkm\b|mile|metre/iu.test(value.unit)) return ["distance", "duration", "amount", "count"];
    return ["count", "amount"];
  }
  if (value.type !== "subject") return [];
  const kind = base.subjects.get(value.subject)?.kind;
  if (kind === "organisation" || kind === "person") return ["who"];
  return kind === "place" ? ["where"] : [];
}

/** A label that gives a date tells when, whatever the type of its value. */
const DATED = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:\d{1,2},? )?(?:19|20)\d\d\b/u;

const valueText = (value: Value, subjects: ReadonlyMap<string, Subject>): string => {
  if (value.type === "text") return value.text;
  if (value.type === "quantity") return `${value.amount} ${value.upTo ?? ""} ${value.unit}`;
  if (value.type === "date") return value.date.replaceAll("-", " ");
  return value.type === "subject" ? (subjects.get(value.subject)?.label ?? "") : "";
};

/** The candidate that a fact is. */
export const candidateOf = (fact: Fact): Candidate => {
  const { id, story, subject } = fact;
  return { kind: "fact", id, story, subject, fact };
};

/** The candidate that a relation is: a disagreement, where one can ask for it. */
export function disputeOf(base: FactBase, relation: Relation): Candidate | undefined {
  const to = base.facts.get(relation.to);
  if (!to || !base.facts.has(relation.from) || relation.phrasings.length === 0) return undefined;
  return { kind: "dispute", id: disputeId(relation), story: to.story, subject: to.subject, relation };
}

/** Everything that can be asked about, in the order of the base: facts, then gaps, then disagreements. */
export function candidatesOf(base: FactBase): readonly Candidate[] {
  const facts = [...base.facts.values()].map(candidateOf);
  const gaps = [...base.gaps.values()].map((gap): Candidate => {
    const { id, story, subject } = gap;
    return { kind: "gap", id, story, subject, gap };
  });
  const disputes = base.relations.flatMap((relation) => disputeOf(base, relation) ?? []);
  return [...facts, ...gaps, ...disputes];
}

/** By source, the subjects that are that very document. */
export type Documents = ReadonlyMap<string, readonly string[]>;

export function documentsOf(base: FactBase): Documents {
  const documents = new Map<string, string[]>();
  for (const { id, source } of base.subjects.values()) {
    if (source !== undefined) documents.set(source, [...(documents.get(source) ?? []), id]);
  }
  return documents;
}

/** Gives what each candidate of a base is found by. */
export function wordingOf(base: FactBase, documents = documentsOf(base)): (candidate: Candidate) => Wording {
  const subjectFields = (id: string): string[] => {
    const subject = base.subjects.get(id);
    return subject ? [subject.label, subject.description ?? ""] : [];
  };
  const fieldsOf = (fact: Fact): string[] => [
    fact.label,
    fact.statement,
    fact.caveat ?? "",
    valueText(fact.value, base.subjects),
    ...Object.values(fact.qualifiers),
  ];
  const sharedFieldsOf = (fact: Fact): string[] => [
    base.predicates.get(fact.predicate)?.label ?? "",
    ...fact.references.flatMap(({ source }) => base.sources.get(source)?.publisher ?? []),
    ...subjectFields(fact.subject),
  ];
  const subjectsOf = (fact: Fact): string[] => [
    fact.subject,
    ...(fact.value.type === "subject" ? [fact.value.subject] : []),
    ...fact.references.flatMap(({ source }) => documents.get(source) ?? []),
  ];
  return (candidate) => {
    const { fact, gap, relation } = candidate;
    const phrasings = phrasingsOf(base, candidate);
    if (fact) {
      const asked = [...askedOfValue(fact.value, base), ...(DATED.test(fact.label) ? (["when"] as const) : [])];
      const telling = fact.phrasings.length;
      const [fields, sharedFields] = [fieldsOf(fact), sharedFieldsOf(fact)];
      return { kind: candidate.kind, phrasings, telling, fields, sharedFields, subjects: subjectsOf(fact), asked };
    }
    if (gap) {
      const [fields, sharedFields] = [[gap.statement], subjectFields(gap.subject)];
      return {
        kind: candidate.kind,
        phrasings,
        telling: gap.phrasings.length,
        fields,
        sharedFields,
        subjects: [gap.subject],
        asked: [],
      };
    }
    const sides = sidesOf(base, relation);
    return {
      kind: candidate.kind,
      phrasings,
      telling: phrasings.length,
      fields: [relation.careful, relation.why, ...sides.flatMap(fieldsOf)],
      sharedFields: sides.flatMap(sharedFieldsOf),
      subjects: sides.flatMap(subjectsOf),
      asked: sides.slice(0, 1).flatMap(({ value }) => askedOfValue(value, base)),
    };
  };
}

/** The questions that a candidate answers; of a fact or gap the last is its label. */
export function phrasingsOf(base: FactBase, { fact, gap, relation }: Candidate): readonly string[] {
  if (gap) return [...gap.phrasings, gap.label];
  if (!fact) return relation.phrasings;
  const subject = base.subjects.get(fact.subject)?.label ?? "";
  const general = base.predicates.get(fact.predicate)?.phrasings ?? [];
  return [...fact.phrasings, ...general.map((text) => text.replaceAll("{subject}", subject)), fact.label];
}
