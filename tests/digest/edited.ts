import { createFactBase, type FactBase } from "../../src/facts/fact-base.js";
import { type DataFile, DataFileSchema, type Fact, type Gap, type Relation } from "../../src/facts/schema.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile } from "../fixtures/museum.js";

/** The museum and the bakery, as they stand or after an edit, for tests of what changed. */

export interface Editable extends DataFile {
  fact(id: string): Fact;
  change(id: string, to: Partial<Fact>): void;
  addFact(like: string, fact: Partial<Fact> & Pick<Fact, "id">): void;
  removeFact(id: string): void;
  addRelation(relation: Partial<Relation> & Pick<Relation, "kind" | "from" | "to">): void;
  gap(id: string): Gap;
  removeGap(id: string): void;
}

export function edited(edit: (data: Editable) => void = () => undefined): FactBase {
  const [museum, bakery] = [museumFile, bakeryFile].map((file) => DataFileSchema.parse(structuredClone(file)));
  if (!museum || !bakery) throw new Error("the fixtures are two files");
  const data: DataFile = {
    stories: [...museum.stories, ...bakery.stories],
    subjects: [...museum.subjects, ...bakery.subjects],
    predicates: [...museum.predicates, ...bakery.predicates],
    sources: [...museum.sources, ...bakery.sources],
    facts: [...museum.facts, ...bakery.facts],
    relations: [...museum.relations, ...bakery.relations],
    gaps: [...museum.gaps, ...bakery.gaps],
    synonyms: museum.synonyms,
    fillers: museum.fillers,
  };
  const one = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((item) => item.id === id);
    if (!found) throw new Error(`the fixture has no ${id}`);
    return found;
  };
  edit(
    Object.assign(data, {
      fact: (id: string) => one(data.facts, id),
      gap: (id: string) => one(data.gaps, id),
      change: (id: string, to: Partial<Fact>) => void Object.assign(one(data.facts, id), to),
      removeGap(id: string) {
        data.gaps = data.gaps.filter((gap) => gap.id !== id);
      },
      addFact(like: string, fact: Partial<Fact> & Pick<Fact, "id">) {
        const { supersedes: _, ...copy } = structuredClone(one(data.facts, like));
        data.facts.push({ ...copy, ...fact });
      },
      removeFact(id: string) {
        data.facts = data.facts.filter((fact) => fact.id !== id);
        data.relations = data.relations.filter(({ from, to }) => from !== id && to !== id);
      },
      addRelation(relation: Partial<Relation> & Pick<Relation, "kind" | "from" | "to">) {
        data.relations.push({
          better: "neither",
          why: "nobody knows",
          careful: "Both are said.",
          phrasings: [],
          ...relation,
        });
      },
    }),
  );
  return createFactBase(data);
}
