import fc from "fast-check";
import { createFactBase, type FactBase } from "../../src/facts/fact-base.js";
import type { DataFile, Relation } from "../../src/facts/schema.js";

export const empty: DataFile = {
  stories: [],
  subjects: [],
  predicates: [],
  sources: [],
  facts: [],
  relations: [],
  gaps: [],
  synonyms: [],
  fillers: [],
};

const IDS = ["f0", "f1", "f2", "f3", "f4", "f5", "f6"] as const;

/** What a base is made of, over a few names, so that two of them differ in every way and agree in some. */
const anyParts = fc.record({
  facts: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      story: fc.constantFrom("s0", "s1"),
      subject: fc.constantFrom("thing", "other"),
      predicate: fc.constantFrom("one", "many"),
      text: fc.constantFrom("this", "that", "else"),
      modality: fc.constantFrom("reported" as const, "hedged" as const),
      rank: fc.constantFrom("preferred" as const, "normal" as const, "deprecated" as const),
      sources: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
      supersedes: fc.option(fc.constantFrom("f0", "f1", "f2"), { nil: undefined, freq: 4 }),
    }),
    { selector: ({ id }) => id },
  ),
  relations: fc.uniqueArray(
    fc.record({
      ends: fc.constantFrom(["f0", "f1"], ["f1", "f0"], ["f1", "f2"], ["f2", "f3"], ["f0", "f4"], ["f5", "f6"]),
      kind: fc.constantFrom<Relation["kind"]>("contradicts", "different-scope", "superseded", "looser-wording"),
      better: fc.constantFrom<Relation["better"]>("from", "neither"),
    }),
    { selector: ({ ends }) => ends.toSorted().join(" ") },
  ),
  gaps: fc.uniqueArray(
    fc.record({ id: fc.constantFrom("g0", "g1", "g2"), statement: fc.constantFrom("Nobody says.", "Not told.") }),
    { selector: ({ id }) => id },
  ),
});

type Parts = typeof anyParts extends fc.Arbitrary<infer T> ? T : never;

function built({ facts, relations, gaps }: Parts): FactBase {
  const held = new Set<string>(facts.map(({ id }) => id));
  return createFactBase({
    ...empty,
    stories: ["s0", "s1"].map((id) => ({ id, label: id, summary: id, examples: [id], paragraphs: [] })),
    predicates: (["one", "many"] as const).map((id) => ({
      ...{ id, label: id, phrasings: [], identity: false },
      valueType: "text" as const,
      cardinality: id,
    })),
    sources: ["a", "b", "c"].map((id) => ({
      ...{ id, publisher: id, title: id, url: null, date: null, language: "en", tier: "press" as const },
      ...{ derivesFrom: [], reliability: id },
    })),
    facts: facts.map(({ text, sources, supersedes, ...fact }) => ({
      ...fact,
      ...{ value: { type: "text" as const, text }, qualifiers: {}, label: text, statement: text, phrasings: [text] },
      ...{ references: sources.map((source) => ({ source, locator: "p. 1" })), learned: "2026-01-01" },
      changed: "2026-01-01",
      ...(supersedes === undefined || supersedes === fact.id ? {} : { supersedes }),
    })),
    relations: relations.flatMap(({ ends: [from = "", to = ""], kind, better }) =>
      held.has(from) && held.has(to)
        ? [{ ...{ kind, from, to, better }, why: "so", careful: "Both.", phrasings: [] }]
        : [],
    ),
    gaps: gaps.map((gap) => ({
      ...gap,
      ...{ story: "s0", subject: "thing", label: gap.id, nearest: [], checked: "2026-01-01", phrasings: [gap.id] },
    })),
  });
}

/** Any fact base. */
export const anyBase: fc.Arbitrary<FactBase> = anyParts.map(built);

/** Two fact bases that share some of their facts, and sometimes all their relations or gaps. */
export const anyTwo: fc.Arbitrary<readonly [FactBase, FactBase]> = fc
  .tuple(anyParts, anyParts, fc.subarray([...IDS]), fc.boolean(), fc.boolean())
  .map(([one, other, shared, sameRelations, sameGaps]) => {
    const isShared = ({ id }: { readonly id: (typeof IDS)[number] }) => shared.includes(id);
    const facts = [...one.facts.filter(isShared), ...other.facts.filter((fact) => !isShared(fact))];
    const relations = sameRelations ? one.relations : other.relations;
    return [built(one), built({ facts, relations, gaps: sameGaps ? one.gaps : other.gaps })];
  });
