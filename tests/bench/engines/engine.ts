import type { DataFileInput } from "../../../src/facts/schema.js";

/** A way to find facts, ready to be measured. */
export interface Engine {
  /** The ids of the facts it finds, the best first; none where it is silent. */
  ask(question: string): readonly string[];
  /** The ids or values of what it offers for what is typed so far, at most `OFFERED`. */
  complete(typed: string): readonly string[];
  /** Puts another wording of its first fact in the place of the fact. Absent where it cannot be done but by building anew. */
  change?(): void;
}

/**
 * Takes the content of a data file as the engine wants it (checked, or as documents) and gives back what builds the
 * engine. Of what the first questions and keys need nothing may be put off until they come.
 */
export type Take = (data: DataFileInput) => () => Engine;

/** How many a completion shows at most: what Discord takes. */
export const OFFERED = 25;
/** How many results are fetched for a question: as many as a page of results shows. */
export const FETCHED = 10;

/** A fact as a search library gets it: all that is indexed of it. */
export type Document = Readonly<{
  id: string;
  /** Label of its subject and all aliases. */
  names: string[];
  label: string;
  statement: string;
  phrasings: string[];
}>;

export const FIELDS = ["names", "label", "statement", "phrasings"] as const;

/** What the search libraries index: every fact with all its phrasings, its label, its statement and its subject's names. */
export function documentsOf({ facts = [], subjects = [] }: DataFileInput): readonly Document[] {
  const names = new Map(subjects.map(({ id, label, aliases = [] }) => [id, [label, ...aliases]]));
  return facts.map(({ id, subject, label, statement, phrasings }) => ({
    ...{ id, label, statement, phrasings },
    names: names.get(subject) ?? [],
  }));
}

/** A document as it is after a change. */
export const reworded = (document: Document): Document => ({
  ...document,
  statement: `${document.statement} This was corrected.`,
});
