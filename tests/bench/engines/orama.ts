import { create, insert, insertMultiple, remove, search } from "@orama/orama";
import { type Document, documentsOf, type Engine, FETCHED, OFFERED, reworded, type Take } from "./engine.js";

const SCHEMA = {
  id: "string",
  names: "string[]",
  label: "string",
  statement: "string",
  phrasings: "string[]",
} as const;
const PROPERTIES: ("names" | "label" | "statement" | "phrasings")[] = ["names", "label", "statement", "phrasings"];

/** With one typo a word, as its documentation has it; a word's beginning is enough by default, which completes. */
export const take: Take = (data) => {
  const documents = documentsOf(data);
  return () => build(documents);
};

function build(documents: readonly Document[]): Engine {
  const database = create({ schema: SCHEMA });
  insertMultiple(database, documents.map(copy));
  const find = (term: string, limit: number, tolerance: number): readonly string[] => {
    const found = search(database, { term, limit, tolerance, properties: PROPERTIES });
    // Without hooks it answers at once.
    if (found instanceof Promise) throw new Error("Orama was expected to answer at once");
    return found.hits.map(({ document }) => String(document.id));
  };
  return {
    ask: (question) => find(question, FETCHED, 1),
    complete: (typed) => find(typed, OFFERED, 0),
    change() {
      const changed = reworded(documents[0] as Document);
      remove(database, changed.id);
      insert(database, copy(changed));
    },
  };
}

/** It wants lists that it may change. */
const copy = ({ id, names, label, statement, phrasings }: Document) => ({
  ...{ id, label, statement },
  names: [...names],
  phrasings: [...phrasings],
});
