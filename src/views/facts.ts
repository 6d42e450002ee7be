import type { SourceLine } from "../answering/outcome.js";
import { readableDate, sourceLines } from "../answering/sources.js";
import { cleanText, splitWords, stem } from "../answering/text.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Relation, Source } from "../facts/schema.js";
import { type FactLine, factLine, kindWords, valueWords } from "./lines.js";

/** What to browse; each narrows further, none means all. */
export interface Filter {
  /** A story by id. */
  readonly story?: string | undefined;
  /** A subject by id, or by a name of it in any case. */
  readonly subject?: string | undefined;
  /** Words that the fact's texts must all hold, in any form. */
  readonly about?: string | undefined;
}

/** The facts that a filter leaves, in the order of the data, known errors last. */
export function browse(base: FactBase, { story, subject, about }: Filter): readonly Fact[] {
  const subjects = subject === undefined ? undefined : subjectsNamed(base, subject);
  const wanted = about === undefined ? [] : stemsOf(about);
  const found = [...base.facts.values()].filter(
    (fact) =>
      (story === undefined || fact.story === story) &&
      (subjects === undefined || tellsOf(fact, subjects)) &&
      (wanted.length === 0 || holds(base, fact, wanted)),
  );
  const isWrong = ({ rank }: Fact): number => Number(rank === "deprecated");
  return found.sort((a, b) => isWrong(a) - isWrong(b));
}

const stemsOf = (text: string): readonly string[] => splitWords(cleanText(text)).map(({ lower }) => stem(lower));

function subjectsNamed(base: FactBase, name: string): ReadonlySet<string> {
  const wanted = stemsOf(name).join(" ");
  const named = [...base.subjects.values()].filter(({ id, label, aliases }) =>
    [label, ...aliases].some((text) => id === name || stemsOf(text).join(" ") === wanted),
  );
  return new Set(named.map(({ id }) => id));
}

const tellsOf = ({ subject, value }: Fact, subjects: ReadonlySet<string>): boolean =>
  subjects.has(subject) || (value.type === "subject" && subjects.has(value.subject));

function holds(base: FactBase, fact: Fact, wanted: readonly string[]): boolean {
  const { label, aliases = [] } = base.subjects.get(fact.subject) ?? { label: "" };
  const texts = [
    ...[fact.label, fact.statement, fact.caveat ?? "", label, ...aliases, valueWords(base, fact.value)],
    base.predicates.get(fact.predicate)?.label ?? "",
    ...fact.references.map(({ source }) => base.sources.get(source)?.publisher ?? ""),
  ];
  const held = new Set(texts.flatMap(stemsOf));
  return wanted.every((word) => held.has(word));
}

/** All there is to know of one fact. */
export interface FactPage {
  readonly line: FactLine;
  /** The label of its story. */
  readonly story: string;
  /** "preferred", "normal" or "deprecated". */
  readonly rank: Fact["rank"];
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  /** Each source once, with every place cited in it. */
  readonly references: readonly SourceLine[];
  readonly relations: readonly FactRelation[];
  readonly replaces: Fact | null;
  readonly replacedBy: Fact | null;
  /** The day we learned it and the day the entry last changed, as people read them. */
  readonly learned: string;
  readonly changed: string;
}

/** A relation as seen from one fact. */
export interface FactRelation {
  readonly relation: Relation;
  readonly kind: string;
  readonly other: Fact;
  readonly better: "this" | "other" | null;
}

/** The page of a fact, or undefined where there is no such fact. */
export function factPage(base: FactBase, factId: string): FactPage | undefined {
  const fact = base.facts.get(factId);
  if (!fact) return undefined;
  return {
    line: factLine(base, fact),
    story: base.stories.get(fact.story)?.label ?? fact.story,
    rank: fact.rank,
    qualifiers: Object.entries(fact.qualifiers).map(([id, value]) => ({
      name: qualifierName(base, id),
      value: /^\d{4}(?:-\d{2}){1,2}$/u.test(value) ? readableDate(value) : value,
    })),
    references: sourceLines(base, [fact]),
    relations: base.relationsOf(fact.id).map(({ relation, other, isFrom }) => ({
      relation,
      kind: kindWords(relation),
      other,
      better: relation.better === "neither" ? null : (relation.better === "from") === isFrom ? "this" : "other",
    })),
    replaces: (fact.supersedes === undefined ? undefined : base.facts.get(fact.supersedes)) ?? null,
    replacedBy: [...base.facts.values()].find(({ supersedes }) => supersedes === fact.id) ?? null,
    learned: readableDate(fact.learned),
    changed: readableDate(fact.changed),
  };
}

/** What a qualifier is called: its predicate's label, or else its id as words. */
export const qualifierName = (base: FactBase, id: string): string =>
  base.predicates.get(id)?.label ?? id.replaceAll("-", " ");

/** A source in the list of what we rely on. */
export interface SourceEntry {
  readonly source: Source;
  /** As people read it; "undated" where no date is known. */
  readonly date: string;
  /** How many facts cite it. */
  readonly factCount: number;
  /** The sources it repeats; "unclear" where nobody can tell. */
  readonly derivesFrom: readonly Source[] | "unclear";
}

export interface SourcePage extends SourceEntry {
  /** The sources that repeat it. */
  readonly repeatedBy: readonly Source[];
  readonly facts: readonly Fact[];
}

const TIERS: readonly Source["tier"][] = [
  "regulator",
  "filing",
  "paper",
  "company",
  "press",
  "reference",
  "derivative",
];

/** Every source, by tier, within a tier by how many facts cite it. */
export function sourceList(base: FactBase): readonly SourceEntry[] {
  return [...base.sources.values()]
    .map((source) => sourceEntry(base, source))
    .sort((a, b) => TIERS.indexOf(a.source.tier) - TIERS.indexOf(b.source.tier) || b.factCount - a.factCount);
}

/** The page of a source, or undefined where there is no such source. */
export function sourcePage(base: FactBase, sourceId: string): SourcePage | undefined {
  const source = base.sources.get(sourceId);
  if (!source) return undefined;
  const repeats = ({ derivesFrom }: Source) => derivesFrom !== "unclear" && derivesFrom.includes(sourceId);
  return {
    ...sourceEntry(base, source),
    repeatedBy: [...base.sources.values()].filter(repeats),
    facts: factsCiting(base, sourceId),
  };
}

const factsCiting = (base: FactBase, sourceId: string): readonly Fact[] =>
  [...base.facts.values()].filter(({ references }) => references.some(({ source }) => source === sourceId));

function sourceEntry(base: FactBase, source: Source): SourceEntry {
  const { date, derivesFrom } = source;
  return {
    source,
    date: date === null ? "undated" : readableDate(date),
    factCount: factsCiting(base, source.id).length,
    derivesFrom: derivesFrom === "unclear" ? derivesFrom : derivesFrom.flatMap((id) => base.sources.get(id) ?? []),
  };
}
