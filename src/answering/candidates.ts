import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Relation, Subject, Value } from "../facts/schema.js";
import { type Asked, askedOf } from "./language.js";
import type { Reader, Term } from "./reader.js";

/** Something a question can be about: a fact, a registered gap, or a disagreement between two facts. */
export interface Candidate {
  readonly kind: "fact" | "gap" | "dispute";
  readonly id: string;
  readonly story: string;
  readonly subject: string;
  readonly phrasings: readonly Phrasing[];
  /** Everything the candidate speaks of, by term key, with how much it counts (0 to 1) when no phrasing has it. */
  readonly support: ReadonlyMap<string, number>;
  /**
   * What a fact's own fields speak of, by term key: its phrasings may name what it is not about ("Was it the other
   * one?"). Undefined for gaps and disputes.
   */
  readonly told?: ReadonlySet<string>;
  /** The kinds of thing it can tell. */
  readonly asked: ReadonlySet<Asked>;
  readonly fact?: Fact;
  readonly relation?: Relation;
}

export interface Phrasing {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly asked: ReadonlySet<Asked>;
}

/** Share of a term's weight that a statement, label or source of the candidate covers when its phrasings do not. */
const IN_PHRASINGS = 1;
const IN_FIELDS = 0.85;

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
    if (/\bkm\b|mile|metre/iu.test(value.unit)) return ["distance", "amount", "count"];
    return ["count", "amount"];
  }
  if (value.type !== "subject") return [];
  const kind = base.subjects.get(value.subject)?.kind;
  if (kind === "organisation" || kind === "person") return ["who"];
  return kind === "place" ? ["where"] : [];
}

const valueText = (value: Value, subjects: ReadonlyMap<string, Subject>): string => {
  if (value.type === "text") return value.text;
  if (value.type === "quantity") return `${value.amount} ${value.upTo ?? ""} ${value.unit}`;
  if (value.type === "date") return value.date.replaceAll("-", " ");
  return value.type === "subject" ? (subjects.get(value.subject)?.label ?? "") : "";
};

const askedBy = (phrasings: readonly Phrasing[]): Asked[] => phrasings.flatMap(({ asked }) => [...asked]);

/** Makes everything that can be asked about, read once with the base's own names and synonyms. */
export function createCandidates(base: FactBase, reader: Reader): readonly Candidate[] {
  /** Keys of everything that some fields speak of, with those of the subjects they belong to. */
  const toldBy = (fields: readonly string[]): ReadonlySet<string> =>
    new Set(
      fields.flatMap((field) =>
        reader.readOwn(field).flatMap((term) => [term.main, ...term.alts, ...reader.innerNames(term)]),
      ),
    );
  const supportOf = (phrasings: readonly Phrasing[], told: ReadonlySet<string>, subjectIds: readonly string[]) => {
    const support = new Map<string, number>([...told].map((key) => [key, IN_FIELDS]));
    for (const { terms } of phrasings) {
      for (const term of terms) for (const key of [term.main, ...term.alts]) support.set(key, IN_PHRASINGS);
    }
    for (const id of subjectIds) support.set(`e:${id}`, IN_PHRASINGS);
    return support;
  };
  const read = (texts: readonly string[]): Phrasing[] =>
    texts.map((text) => ({ text, terms: reader.readOwn(text), asked: askedOf(text.toLowerCase()) }));
  const documents = [...base.subjects.values()].filter(({ source }) => source !== undefined);
  const documentsOf = (fact: Fact): string[] =>
    fact.references.flatMap(({ source }) => documents.filter((one) => one.source === source).map(({ id }) => id));
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
    base.predicates.get(fact.predicate)?.label ?? "",
    ...fact.references.flatMap(({ source }) => base.sources.get(source)?.publisher ?? []),
    ...subjectFields(fact.subject),
  ];
  const subjectsOf = (fact: Fact): string[] => [
    fact.subject,
    ...(fact.value.type === "subject" ? [fact.value.subject] : []),
    ...documentsOf(fact),
  ];

  const facts = [...base.facts.values()].map((fact): Candidate => {
    const predicate = base.predicates.get(fact.predicate);
    const label = base.subjects.get(fact.subject)?.label ?? "";
    const general = (predicate?.phrasings ?? []).map((text) => text.replaceAll("{subject}", label));
    const phrasings = read([...fact.phrasings, ...general, fact.label]);
    const asked = new Set([...askedOfValue(fact.value, base), ...askedBy(phrasings.slice(0, fact.phrasings.length))]);
    const fields = toldBy(fieldsOf(fact));
    const support = supportOf(phrasings, fields, subjectsOf(fact));
    const told = new Set([...fields, ...subjectsOf(fact).map((subjectId) => `e:${subjectId}`)]);
    const { id, story, subject } = fact;
    return { kind: "fact", id, story, subject, phrasings, support, told, asked, fact };
  });
  const gaps = [...base.gaps.values()].map((gap): Candidate => {
    const phrasings = read([...gap.phrasings, gap.label]);
    const asked = new Set(askedBy(phrasings.slice(0, gap.phrasings.length)));
    const support = supportOf(phrasings, toldBy([gap.statement, ...subjectFields(gap.subject)]), [gap.subject]);
    return { kind: "gap", id: gap.id, story: gap.story, subject: gap.subject, phrasings, support, asked };
  });
  const disputes = base.relations.flatMap((relation): Candidate[] => {
    const [from, to] = [base.facts.get(relation.from), base.facts.get(relation.to)];
    if (!from || !to || relation.phrasings.length === 0) return [];
    const phrasings = read(relation.phrasings);
    const fields = [relation.careful, relation.why, ...fieldsOf(from), ...fieldsOf(to)];
    const asked = new Set([...askedOfValue(from.value, base), ...askedBy(phrasings)]);
    const support = supportOf(phrasings, toldBy(fields), [...subjectsOf(from), ...subjectsOf(to)]);
    const { story, subject } = to;
    return [{ kind: "dispute", id: disputeId(relation), story, subject, phrasings, support, asked, relation }];
  });
  return [...facts, ...gaps, ...disputes];
}
