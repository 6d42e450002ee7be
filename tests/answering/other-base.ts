import { buildFactBase } from "../../src/facts/check.js";
import type { DataFileInput } from "../../src/facts/schema.js";

/** One fact of a base in which many subjects have the same predicates, as lists of people, towns or drugs have. */
export interface Entry {
  readonly subject: string;
  readonly kind?: "person" | "place" | "organisation" | "product";
  readonly predicate: string;
  readonly value: string;
  readonly phrasings: readonly string[];
}

export const entryId = ({ subject, predicate }: Pick<Entry, "subject" | "predicate">): string =>
  `${subject} ${predicate}`.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");

/** A base that says no more than some entries. */
export function baseOfEntries(entries: readonly Entry[]) {
  const file: DataFileInput = {
    stories: [
      {
        id: "list",
        label: "The list",
        summary: "A list.",
        examples: ["What is it?"],
        paragraphs: [{ heading: "List", facts: entries.slice(0, 1).map(entryId) }],
      },
    ],
    subjects: [...new Map(entries.map((entry) => [entry.subject, entry])).values()].map(
      ({ subject, kind = "person" }) => ({ id: slug(subject), label: subject, kind }),
    ),
    predicates: [...new Set(entries.map(({ predicate }) => predicate))].map((predicate) => ({
      id: slug(predicate),
      label: predicate,
      valueType: "text",
      cardinality: "one",
    })),
    sources: [
      {
        id: "register",
        publisher: "The Register",
        title: "A list",
        url: "https://register.example/list",
        date: "2025-10-04",
        language: "en",
        tier: "reference",
        derivesFrom: [],
        reliability: "A register.",
      },
    ],
    facts: entries.map((entry) => ({
      id: entryId(entry),
      story: "list",
      subject: slug(entry.subject),
      predicate: slug(entry.predicate),
      value: { type: "text", text: entry.value },
      label: `${entry.subject}: ${entry.predicate}`,
      statement: `The ${entry.predicate} of ${entry.subject} is ${entry.value}.`,
      phrasings: [...entry.phrasings],
      modality: "reported",
      references: [{ source: "register", locator: "p1" }],
      learned: "2026-01-10",
      changed: "2026-02-01",
    })),
  };
  return buildFactBase(file);
}

const PEOPLE = [
  ...["Alice Crane", "Arthur Thackeray", "Edith Carver", "Gustav Tanaka", "Ingrid Nichols", "Marcus Rhodes"],
  ...["Nina Mason", "Oscar Rossi", "Ruth Kovacs", "Walter Fuchs"],
] as const;

/** Ways to ask for what is known of each person; every fact stores some of them, and no fact all. */
export const WAYS: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  "place of birth": [
    (name) => `Where was ${name} born?`,
    (name) => `What town does ${name} come from originally?`,
    (name) => `Which place is ${name} a native of?`,
  ],
  "place of death": [
    (name) => `Where did ${name} die?`,
    (name) => `In which town did ${name} pass away?`,
    (name) => `Which place did the life of ${name} end in?`,
  ],
  occupation: [
    (name) => `What does ${name} do for a living?`,
    (name) => `How does ${name} earn money?`,
    (name) => `What kind of work does ${name} do?`,
  ],
  award: [
    (name) => `Which prize was ${name} given?`,
    (name) => `What distinction has ${name} been awarded?`,
    (name) => `For what honour is ${name} known?`,
  ],
};

/** Of each fact the way that it does not store, by its place: the others are its phrasings. */
export const unstored = (person: number): number => person % 3;

/** What is known of ten people; each lacks one of the four predicates. */
export const people: readonly Entry[] = PEOPLE.flatMap((subject, person) =>
  Object.entries(WAYS)
    .filter((_, predicate) => predicate !== person % 4)
    .map(([predicate, ways]) => ({
      subject,
      predicate,
      value: `${predicate} number ${person}`,
      phrasings: ways.filter((_, at) => at !== unstored(person)).map((way) => way(subject)),
    })),
);
export const lacking = PEOPLE.map((subject, person) => ({
  subject,
  person,
  predicate: Object.keys(WAYS)[person % 4] as string,
}));
