import { PassThrough } from "node:stream";
import type {
  Ambiguous,
  Answered,
  Disputed,
  Explanation,
  Outcome,
  SourceLine,
  Unknown,
} from "../../src/answering/outcome.js";
import type { App } from "../../src/app.js";
import { buildFactBase } from "../../src/facts/check.js";
import { museumFiles } from "../fixtures/museum.js";

export const base = buildFactBase(...museumFiles);

export const why: Explanation = {
  normalised: "when did the museum open",
  corrections: [{ read: "musuem", as: "museum" }],
  candidates: [
    { kind: "fact", id: "museum-opened", score: 0.93, confidence: 0.9, phrasing: "when did the museum open" },
  ],
  rule: "closest fact",
  dataVersion: base.version,
};

const about = { subjects: ["museum"], story: "museum" };
const said = { caveats: [], corrections: [], confidence: 0.9, near: [], about, why };

export const gazette: SourceLine = {
  id: "town-gazette",
  publisher: "Osterby Gazette",
  title: "A house for the sea",
  url: "https://gazette.example/1906/a-house-for-the-sea",
  date: "13 May 1906",
  locators: ["s1"],
};
const plaque: SourceLine = {
  id: "museum-plaque",
  publisher: "Harbour museum",
  title: "Plaque beside the door",
  url: null,
  date: "undated",
  locators: ["second line"],
};

export const answered: Answered = {
  ...said,
  status: "answered",
  headline: "The harbour museum opened on 12 May 1906.",
  text: "The harbour museum opened on 12 May 1906. By the gazette of the day after.",
  caveats: ["By the gazette of the day after."],
  corrections: why.corrections,
  facts: [{ id: "museum-opened", citations: [{ source: "town-gazette", locator: "s1" }] }],
  sources: [gazette],
  support: { independent: 1, unclear: false },
  modality: "reported",
};

export const disputed: Disputed = {
  ...said,
  status: "disputed",
  headline: "Sources disagree. A: 12 May 1906. B: 1907.",
  text: "Sources disagree. A: 12 May 1906. B: 1907. A is better supported.",
  caveats: ["A is better supported: the gazette was printed the next day."],
  facts: [
    { id: "museum-opened", citations: [{ source: "town-gazette", locator: "s1" }] },
    { id: "museum-opened-plaque", citations: [{ source: "museum-plaque", locator: "second line" }] },
  ],
  sources: [gazette, plaque],
  sides: [
    {
      letter: "A",
      statement: "The harbour museum opened on 12 May 1906.",
      facts: [{ id: "museum-opened", citations: [{ source: "town-gazette", locator: "s1" }] }],
      sources: [gazette],
    },
    {
      letter: "B",
      statement: "The plaque says that the museum opened in 1907.",
      facts: [{ id: "museum-opened-plaque", citations: [{ source: "museum-plaque", locator: "second line" }] }],
      sources: [plaque],
    },
  ],
  verdict: "A is better supported: the gazette was printed the next day.",
};

const visitors = base.facts.get("museum-visitors");

export const unknown: Unknown = {
  ...said,
  status: "unknown",
  headline: "No source we hold says what the museum costs the town.",
  text: "No source we hold says what the museum costs the town.",
  near: visitors ? [visitors] : [],
  reason: "known-gap",
  facts: [],
};

export const ambiguous: Ambiguous = {
  ...said,
  status: "ambiguous",
  headline: "Which of these do you mean?",
  text: "Which of these do you mean?",
  choices: [
    { label: "The museum opened on 12 May 1906", ask: "fact:museum-opened" },
    { label: "The bakery opens at six", ask: "fact:bakery-opens-six" },
  ],
  facts: [],
};

/** An app that hears only one word of a question, and notes what it was asked. */
export function fakeApp(): App & { readonly asked: string[] } {
  const asked: string[] = [];
  const outcomes: Readonly<Record<string, Outcome>> = { cost: unknown, differ: disputed, which: ambiguous };
  return {
    base,
    answerAt: 0.6,
    asked,
    ask(question) {
      asked.push(question);
      const heard = Object.keys(outcomes).find((word) => question.includes(word));
      return (heard === undefined ? undefined : outcomes[heard]) ?? answered;
    },
    askWithout: () => unknown,
    check: (text) => ({
      claims: [{ claim: text, verdict: "supported", outcome: answered }],
      leftOut: text.length > 1_000 ? 2 : 0,
    }),
    suggest: (typed, limit = 25) =>
      [...base.facts.values()]
        .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
        .slice(0, limit)
        .map(({ id, label }) => ({ value: `fact:${id}`, label })),
  };
}

/** A stream to read from that holds this text already, or chunk by chunk. */
export function inputOf(...chunks: readonly (string | Uint8Array)[]): PassThrough {
  const input = new PassThrough();
  for (const chunk of chunks) input.write(chunk);
  input.end();
  return input;
}

/** A stream to write to, and what was written so far. */
export function collector(): PassThrough & { written(): string } {
  const chunks: string[] = [];
  const output = new PassThrough();
  output.on("data", (chunk) => chunks.push(String(chunk)));
  return Object.assign(output, { written: () => chunks.join("") });
}
