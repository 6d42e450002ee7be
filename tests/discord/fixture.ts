import { vi } from "vitest";
import type { Ambiguous, Answered, Disputed, Explanation, SourceLine, Unknown } from "../../src/answering/outcome.js";
import type { App } from "../../src/app.js";
import type { Log } from "../../src/discord/log.js";
import { createFactBase, type FactBase } from "../../src/facts/fact-base.js";
import { DataFileSchema, type Fact } from "../../src/facts/schema.js";

/** A small fact base about a town, and outcomes over it, for tests of everything that only shows outcomes. */

const data = DataFileSchema.parse({
  stories: [
    {
      id: "museum",
      label: "the museum",
      summary: "A town opens a museum.",
      examples: ["Who founded the museum?"],
      paragraphs: [{ heading: "Opening", facts: ["museum-opened"] }],
    },
  ],
  subjects: [{ id: "museum", label: "the museum", kind: "organisation" }],
  predicates: [{ id: "opened", label: "opened", valueType: "date", cardinality: "one" }],
  sources: [
    {
      id: "gazette",
      publisher: "Town Gazette",
      title: "Museum opens",
      url: "https://gazette.example/1906/museum_(old)",
      date: "1906-05",
      language: "en",
      tier: "press",
      derivesFrom: [],
      reliability: "Eyewitness.",
    },
  ],
  facts: [
    {
      id: "museum-opened",
      story: "museum",
      subject: "museum",
      predicate: "opened",
      value: { type: "date", date: "1906-05-12" },
      label: "The museum opened on 12 May 1906",
      statement: "The museum opened on 12 May 1906.",
      phrasings: ["When did the museum open?"],
      modality: "reported",
      references: [{ source: "gazette", locator: "p. 3" }],
      learned: "2026-01-01",
      changed: "2026-01-01",
    },
  ],
});

export const base: FactBase = createFactBase(data);

export function factOf(id: string): Fact {
  const fact = base.facts.get(id);
  if (!fact) throw new Error(`the fixture has no fact ${id}`);
  return fact;
}

const why: Explanation = { normalised: "", corrections: [], candidates: [], rule: "test", dataVersion: base.version };
const said = (headline: string, caveats: readonly string[] = []) => ({
  text: [headline, ...caveats].join(" "),
  headline,
  caveats,
  corrections: [],
  confidence: 0.9,
  near: [],
  about: { subjects: ["museum"], story: "museum" },
  why,
});

export const gazette: SourceLine = {
  id: "gazette",
  publisher: "Town Gazette",
  title: "Museum opens",
  url: "https://gazette.example/1906/museum_(old)",
  date: "May 1906",
  locators: ["p. 3"],
};
const spoken = { id: "museum-opened", citations: [{ source: "gazette", locator: "p. 3" }] } as const;

export const answered: Answered = {
  ...said("The museum opened on 12 May 1906.", ["The day comes from one paper."]),
  status: "answered",
  facts: [spoken],
  sources: [gazette],
  support: { independent: 1, unclear: false },
  modality: "reported",
};

export const disputed: Disputed = {
  ...said("Sources disagree. A: It opened in May. B: It opened in June.", ["A is better supported: it was there."]),
  status: "disputed",
  facts: [spoken],
  sources: [gazette],
  sides: [
    { letter: "A", statement: "It opened in May.", facts: [spoken], sources: [gazette] },
    {
      letter: "B",
      statement: "It opened in June.",
      facts: [spoken],
      sources: [{ ...gazette, id: "other", url: null }],
    },
  ],
  verdict: "A is better supported: it was there.",
};

export const unknown: Unknown = {
  ...said("No source tells the entrance fee."),
  status: "unknown",
  reason: "known-gap",
  facts: [],
  near: [factOf("museum-opened")],
};

export const ambiguous: Ambiguous = {
  ...said("Which of these do you mean?"),
  status: "ambiguous",
  choices: [
    { label: "the old house", ask: "fact:museum-opened" },
    { label: "the new house", ask: "the new house" },
  ],
  facts: [],
};

export const outcomes = { answered, disputed, unknown, ambiguous };

/** An app that answers as it is told. */
export function fakeApp(answers: Partial<Pick<App, "ask" | "check" | "suggest">> = {}): App {
  return {
    base,
    answerAt: 0.6,
    ask: () => answered,
    askWithout: () => answered,
    check: () => ({ claims: [], leftOut: 0 }),
    suggest: () => [],
    ...answers,
  };
}

/** A log that keeps what it is told, as one text. */
export function keepingLog() {
  const lines: unknown[] = [];
  const keep = (...entry: unknown[]) => void lines.push(entry);
  const log = {
    fatal: vi.fn(keep),
    error: vi.fn(keep),
    warn: vi.fn(keep),
    info: vi.fn(keep),
    debug: vi.fn(keep),
    trace: vi.fn(keep),
  };
  const text = () => lines.map((line) => JSON.stringify(line)).join("\n");
  return { ...log, text } satisfies Log & { text: () => string };
}
