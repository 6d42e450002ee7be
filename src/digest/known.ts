import { createHash } from "node:crypto";
import { readableDate, sourceLines } from "../answering/sources.js";
import { verdictOf } from "../answering/wording.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Gap, Relation } from "../facts/schema.js";
import type { KnownItem } from "../state/store.js";
import { qualifierName } from "../views/facts.js";
import { kindWords, labelOf, valueWords } from "../views/lines.js";
import {
  inOrder,
  type Known,
  type Named,
  type ToldFact,
  type ToldGap,
  type ToldRelation,
  type Versioned,
} from "./told.js";

/** A base never changes, and many digests may be due in the same minute. */
const made = new WeakMap<FactBase, { readonly known: Known; readonly items: readonly KnownItem[] }>();

/**
 * All that a base holds, as the store keeps it. Two versions of an item differ where what is known differs: not by how
 * it may be asked for, the place within a source, or the days of the entry.
 */
export const knownOf = (base: FactBase): readonly KnownItem[] => madeOf(base).items;

/** The same, to work with. */
export const presentOf = (base: FactBase): Known => madeOf(base).known;

function madeOf(base: FactBase): { readonly known: Known; readonly items: readonly KnownItem[] } {
  const before = made.get(base);
  if (before) return before;
  const known = {
    facts: versioned(
      base.facts.values(),
      ({ id }) => id,
      factVersion,
      (fact) => toldFact(base, fact),
    ),
    relations: versioned(base.relations, pairOf, relationVersion, toldRelation),
    gaps: versioned(
      base.gaps.values(),
      ({ id }) => id,
      gapVersion,
      (gap) => toldGap(base, gap),
    ),
  };
  const items = [
    ...itemsOf("fact", known.facts),
    ...itemsOf("relation", known.relations),
    ...itemsOf("gap", known.gaps),
  ];
  const both = { known, items };
  made.set(base, both);
  return both;
}

const itemsOf = (kind: KnownItem["kind"], things: ReadonlyMap<string, Versioned<unknown>>): readonly KnownItem[] =>
  [...things].map(([id, { version, told }]) => ({ kind, id, version, told: JSON.stringify(told) }));

function versioned<From, To>(
  things: Iterable<From>,
  idOf: (thing: From) => string,
  knownAs: (thing: From) => readonly unknown[],
  tell: (thing: From) => To,
): ReadonlyMap<string, Versioned<To>> {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
  return inOrder(
    [...things].map((thing) => [idOf(thing), { version: hash(JSON.stringify(knownAs(thing))), told: tell(thing) }]),
  );
}

/** Two facts are joined by one relation at most, whichever way it is written down. */
const pairOf = ({ from, to }: Pick<Relation, "from" | "to">): string => [from, to].sort().join(" ");

function factVersion(fact: Fact): readonly unknown[] {
  const { story, subject, predicate, value, label, statement, caveat, modality, rank, supersedes } = fact;
  const scope = Object.entries(fact.qualifiers).sort();
  const sources = [...new Set(fact.references.map(({ source }) => source))].sort();
  return [story, subject, predicate, value, label, statement, caveat, modality, rank, supersedes, scope, sources];
}

const relationVersion = ({ kind, from, to, better, why, careful }: Relation): readonly unknown[] => [
  kind,
  from,
  to,
  better,
  why,
  careful,
];

const gapVersion = ({ story, subject, label, statement }: Gap): readonly unknown[] => [
  story,
  subject,
  label,
  statement,
];

const storyOf = (base: FactBase, id: string): Named => ({ id, label: base.stories.get(id)?.label ?? id });

function toldFact(base: FactBase, fact: Fact): ToldFact {
  const predicate = base.predicates.get(fact.predicate);
  return {
    id: fact.id,
    story: storyOf(base, fact.story),
    subject: { id: fact.subject, label: labelOf(base, fact.subject) },
    predicate: {
      id: fact.predicate,
      label: predicate?.label ?? fact.predicate,
      many: predicate?.cardinality === "many",
    },
    label: fact.label,
    statement: fact.statement,
    caveat: fact.caveat ?? null,
    value: valueWords(base, fact.value),
    scope: Object.entries(fact.qualifiers).map(([id, value]) => `${qualifierName(base, id)}: ${value}`),
    modality: fact.modality,
    rank: fact.rank,
    sources: sourceLines(base, [fact]).map((line) => ({ ...line, locators: [...line.locators] })),
    supersedes: fact.supersedes ?? null,
    learned: fact.learned,
    changed: fact.changed,
  };
}

const toldRelation = (relation: Relation): ToldRelation => ({
  kind: relation.kind,
  words: kindWords(relation),
  from: relation.from,
  to: relation.to,
  better: relation.better,
  verdict: verdictOf(relation),
  careful: relation.careful,
});

const toldGap = (base: FactBase, gap: Gap): ToldGap => ({
  id: gap.id,
  story: storyOf(base, gap.story),
  subject: gap.subject,
  label: gap.label,
  statement: gap.statement,
  nearest: [...gap.nearest],
  checked: readableDate(gap.checked),
  question: gap.phrasings[0] ?? gap.label,
});
