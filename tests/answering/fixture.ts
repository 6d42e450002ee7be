import { expect } from "vitest";
import { ANSWERS_IN_ENGLISH } from "../../src/answering/hanzi.js";
import type { Outcome } from "../../src/answering/outcome.js";
import { readableDate } from "../../src/answering/sources.js";
import { type App, createApp } from "../../src/app.js";
import { buildFactBase } from "../../src/facts/check.js";
import type { FactBase } from "../../src/facts/fact-base.js";
import type { DataFileInput } from "../../src/facts/schema.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { lighthouseFile } from "../fixtures/lighthouse.js";
import { museumFile } from "../fixtures/museum.js";

/** The museum, the bakery and the lighthouse: nothing the shipped data know of. */
export const base = buildFactBase(museumFile, bakeryFile, lighthouseFile);
export const { ask, check, suggest } = createApp(base);

export const factIds = (outcome: Outcome): readonly string[] => outcome.facts.map(({ id }) => id);

/** The same base after a change to copies of its three files. */
export function appAfter(
  change: (files: { museum: Complete; bakery: Complete; lighthouse: Complete }) => void,
  ...further: readonly DataFileInput[]
): App {
  const files = { museum: copy(museumFile), bakery: copy(bakeryFile), lighthouse: copy(lighthouseFile) };
  change(files);
  return createApp(buildFactBase(files.museum, files.bakery, files.lighthouse, ...further));
}

type Complete = { [Name in keyof DataFileInput]-?: NonNullable<DataFileInput[Name]> };

function copy(file: DataFileInput): Complete {
  const { stories = [], subjects = [], predicates = [], sources = [], facts = [], ...rest } = structuredClone(file);
  const { $schema = "./schema.json", relations = [], gaps = [], synonyms = [], fillers = [] } = rest;
  return { $schema, stories, subjects, predicates, sources, facts, relations, gaps, synonyms, fillers };
}

const STATUSES = ["answered", "disputed", "unknown", "ambiguous"];
const REASONS = ["not-recorded", "known-gap", "out-of-scope", "not-understood"];
export const LONGEST = 600;

/** What holds for every outcome, whatever was asked. */
export function expectValid(of: FactBase, outcome: Outcome): void {
  expect(STATUSES).toContain(outcome.status);
  expect(outcome.text.length).toBeGreaterThan(0);
  expect(outcome.text.length).toBeLessThanOrEqual(LONGEST);
  expect(outcome.text).toBe([outcome.headline, ...outcome.caveats].join(" "));
  expect(outcome.headline).not.toBe("");
  expect(outcome.confidence).toBeGreaterThanOrEqual(0);
  expect(outcome.confidence).toBeLessThanOrEqual(1);
  expect(outcome.why.dataVersion).toBe(of.version);
  expect(outcome.why.rule).not.toBe("");
  expect(outcome.about.subjects.filter((id) => !of.subjects.has(id))).toEqual([]);
  if (outcome.about.story !== null) expect(of.stories.has(outcome.about.story)).toBe(true);
  if (outcome.status === "unknown") expect(REASONS).toContain(outcome.reason);
  if (outcome.status === "answered" || outcome.status === "disputed") {
    expect(outcome.facts.length).toBeGreaterThan(0);
    expect(outcome.sources.length).toBeGreaterThan(0);
    for (const { id, citations } of outcome.facts) {
      expect(of.facts.has(id)).toBe(true);
      expect(citations.length).toBeGreaterThan(0);
      for (const { source, locator } of citations) expect(of.sources.has(source) && locator !== "").toBe(true);
    }
  } else expect(outcome.facts).toEqual([]);
  if (outcome.status === "ambiguous") {
    expect(outcome.choices.length).toBeGreaterThan(1);
    for (const { label } of outcome.choices) expect(label.length >= 1 && label.length <= 100).toBe(true);
  }
  const spoken = new Set(factIds(outcome));
  for (const fact of outcome.near) {
    expect(of.facts.get(fact.id)).toBe(fact);
    expect(spoken.has(fact.id)).toBe(false);
  }
  expect(strayWords(of, outcome)).toBe("");
  expect(strayNumbers(of, outcome)).toEqual([]);
}

/** The fixed phrases that may stand between fields of the base; `{}` is a field. */
const PHRASES = [
  "That {} is {} is very likely, but an inference.",
  "{} belongs to {}.",
  "Read as about {}.",
  "Read as the question before, about {}.",
  "Not all that the question takes for granted is in our sources.",
  "Sources disagree. A: {} ({}, {}). B: {} ({}, {}).",
  "A is better supported: {}",
  "B is better supported: {}",
  "Neither is better supported: {}",
  "Not known: {}",
  "None of the facts I hold answers that.",
  "I could not make out a question in that.",
  "That is outside what I hold: facts on {}.",
  "That is outside what I hold: facts on {} and other stories.",
  "I report news and give no advice: please ask a professional.",
  "Which of these do you mean?",
  ANSWERS_IN_ENGLISH,
];

/** What is said of a result that was worked out; its numbers stand in no single fact. */
const RESULTS: readonly RegExp[] = [
  /^(?:highest|lowest) of the \d+ values i hold:/u,
  /^(?:over|under|at least|at most) [\d.,]+: \d+ of the \d+ values i hold\./u,
  /\bnot (?:over|under|at least|at most) [\d.,]+:/u,
  /^(?:yes|no), by these figures\./u,
  /(?<![a-z] )\b(?:more|less|equal|first|then|compared with):/gu,
  /^the difference is [\d.,]+ [^.]+\./u,
  /^(?:about )?[\d,]+ (?:day|month|year)[^.]*, from [^.]+ to [^.]+\./u,
  /^in the facts i hold: \d+ \([^)]+\)\./u,
  /\bnot all of them say: [^.]+\./u,
  /\bof these, (?:all|\d+): [^.]+\./gu,
];

const withoutResult = ({ text, why }: Outcome): string => {
  const lower = text.toLowerCase();
  return why.rule.startsWith("worked out") ? RESULTS.reduce((left, result) => left.replace(result, " "), lower) : lower;
};

const fields = new WeakMap<FactBase, readonly string[]>();

/** Every text of the base that may be spoken, the longest first. */
function fieldsOf(of: FactBase): readonly string[] {
  const known = fields.get(of);
  if (known) return known;
  const texts = [
    ...[...of.facts.values()].flatMap(({ statement, label, caveat }) => [statement, label, caveat ?? ""]),
    ...of.relations.flatMap(({ why, careful }) => [why, careful]),
    ...[...of.gaps.values()].map(({ statement }) => statement),
    ...[...of.subjects.values()].flatMap(({ label, parts }) => [label, ...parts.map((part) => part.label)]),
    ...[...of.stories.values()].map(({ label }) => label),
    ...[...of.sources.values()].flatMap(({ publisher, date }) => [publisher, date ? readableDate(date) : "undated"]),
  ];
  const made = [...new Set(texts.map((text) => text.replace(/\.$/u, "").toLowerCase()))].filter(Boolean);
  made.sort((a, b) => b.length - a.length);
  fields.set(of, made);
  return made;
}

/** What is left of an outcome's text without fields of the base and fixed phrases. */
function strayWords(of: FactBase, outcome: Outcome): string {
  let left = withoutResult(outcome);
  for (const field of fieldsOf(of)) left = left.replaceAll(field, "▮");
  left = left.replace(/▮(?: and ▮)+/gu, "▮");
  for (const phrase of PHRASES) {
    const lower = phrase.toLowerCase();
    left = left.replaceAll(lower.replaceAll("{}", "▮"), "▮");
  }
  return left.replaceAll("▮.", "").replaceAll("▮", "").trim();
}

/** Numbers of a text that stand neither in its facts and their sources nor in what relates to them. */
function strayNumbers(of: FactBase, outcome: Outcome): readonly string[] {
  const numbersOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const facts = outcome.facts.flatMap(({ id }) => of.facts.get(id) ?? []);
  const backing = JSON.stringify([
    facts,
    facts.flatMap(({ id }) => of.relationsOf(id).map(({ relation }) => relation)),
    facts.flatMap(({ references }) => references.flatMap(({ source }) => of.sources.get(source) ?? [])),
    outcome.status === "unknown" ? [...of.gaps.values(), ...of.stories.values()] : [],
    [...of.subjects.values()].map(({ label, parts }) => [label, parts]),
  ]);
  const held = new Set(numbersOf(backing).flatMap((number) => [number, String(Number(number))]));
  for (const part of backing.match(/\d{4}-\d{2}(?:-\d{2})?/gu) ?? [])
    for (const number of part.split("-")) held.add(String(Number(number)));
  return numbersOf(withoutResult(outcome)).filter((number) => !held.has(number));
}
