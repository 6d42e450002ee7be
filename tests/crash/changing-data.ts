import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFileInput } from "../../src/facts/schema.js";

/** A small fact base of which every fact changes from one version to the next. */

/** So many that a digest of all of them takes several messages. */
export const FACTS = 30;

/** Stands once in whatever tells a fact of a version, and nowhere else. */
export const markOf = (version: number, fact: number): string => `v${version}f${fact}z`;

const PADDING = "as the keeper wrote into the book beside the door of the old tower";

/** Writes a version whose facts changed on a day, such as "2026-11-24". */
export function writeData(folder: string, version: number, day: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "harbour.json"), JSON.stringify(dataOf(version, day)));
}

function dataOf(version: number, day: string): DataFileInput {
  const lamps = Array.from({ length: FACTS }, (_, at) => at + 1);
  return {
    stories: [
      {
        id: "harbour",
        label: "The harbour lights",
        summary: "Which lamps burn in the harbour.",
        examples: ["What does lamp 1 show?"],
        paragraphs: [{ heading: "Lamps", facts: ["lamp-1"] }],
      },
    ],
    subjects: lamps.map((lamp) => ({ id: `lamp-${lamp}`, label: `harbour lamp number ${lamp}`, kind: "product" })),
    predicates: [
      { id: "shows", label: "shows", phrasings: ["what does {subject} show"], valueType: "text", cardinality: "one" },
    ],
    sources: [
      {
        id: "light-book",
        publisher: "Harbour office",
        title: "Book of the lights",
        url: null,
        urlNote: "It hangs beside the door.",
        date: "2026-01",
        language: "en",
        tier: "company",
        derivesFrom: [],
        reliability: "Kept by the harbour office itself.",
      },
    ],
    facts: lamps.map((lamp) => ({
      id: `lamp-${lamp}`,
      story: "harbour",
      subject: `lamp-${lamp}`,
      predicate: "shows",
      value: { type: "text", text: `sign ${markOf(version, lamp)}` },
      label: `Lamp ${lamp} shows ${markOf(version, lamp)}, ${PADDING}`,
      statement: `Harbour lamp number ${lamp} shows the sign ${markOf(version, lamp)}, ${PADDING}.`,
      phrasings: [`what does lamp ${lamp} show`, `sign of lamp ${lamp}`],
      modality: "reported",
      references: [{ source: "light-book", locator: `line ${lamp}` }],
      learned: "2026-01-01",
      changed: day,
    })),
    relations: [],
    gaps: [],
  };
}
