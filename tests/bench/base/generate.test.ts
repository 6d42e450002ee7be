import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFactBase } from "../../../src/facts/check.js";
import { foldName } from "../../../src/facts/words.js";
import { makeBase } from "./generate.js";
import { makeQuestions, type Question } from "./questions.js";
import { PREDICATES, SUBJECT_KINDS } from "./subject-kinds.js";

const anySize = fc.integer({ min: 1, max: 400 });
const anySeed = fc.nat();

test("a base of any size and seed passes all checks of data, and has exactly so many facts", () => {
  fc.assert(
    fc.property(anySize, anySeed, (size, seed) => {
      expect(buildFactBase(makeBase(size, seed).data).facts.size).toBe(size);
    }),
    { numRuns: 30 },
  );
});

test("the same seed gives the same base and questions, another seed others", () => {
  fc.assert(
    fc.property(anySize, anySeed, (size, seed) => {
      const [one, same, other] = [makeBase(size, seed), makeBase(size, seed), makeBase(size, seed + 1)];
      expect(JSON.stringify(one.data)).toBe(JSON.stringify(same.data));
      expect(JSON.stringify(one.data)).not.toBe(JSON.stringify(other.data));
      expect(makeQuestions(one, 20, seed)).toEqual(makeQuestions(same, 20, seed));
    }),
    { numRuns: 10 },
  );
});

test("a size that no base can have is refused", () => {
  for (const size of [0, -1, 1.5]) expect(() => makeBase(size, 1)).toThrow("whole number");
});

const made = makeBase(1_000, 1);
const { facts = [], subjects = [], gaps = [], relations = [] } = made.data;
const asked = makeQuestions(made, 840, 2);
const answerable = asked.filter(({ right }) => right.length > 0);

test("a base of a thousand facts has all that real ones have: kinds, types, several names, gaps, contradictions", () => {
  expect(new Set(made.told.map(({ kind }) => kind))).toEqual(new Set(Object.keys(SUBJECT_KINDS)));
  expect(new Set(facts.map(({ predicate }) => predicate)).size).toBeGreaterThan(30);
  expect(new Set(facts.map(({ value }) => value.type))).toEqual(new Set(["date", "text", "quantity", "subject"]));
  expect(subjects.every(({ aliases = [] }) => aliases.length >= 1)).toBe(true);
  expect(facts.every(({ phrasings }) => new Set(phrasings).size === 5)).toBe(true);
  expect(gaps.length).toBeGreaterThan(20);
  expect(relations.length).toBeGreaterThan(1);
});

test("no wording stands both among those that are stored and those that are asked", () => {
  for (const { stored, asked: unseen } of Object.values(PREDICATES)) {
    expect(unseen.filter((text) => (stored as readonly string[]).includes(text))).toEqual([]);
  }
});

test("no question stands in the base as a phrasing, not even in other case", () => {
  const plain = (text: string) => foldName(text).replace(/\?$/u, "");
  const stored = new Set(facts.flatMap(({ phrasings }) => phrasings.map(plain)));
  expect(asked.filter(({ text, right }) => right.length > 0 && stored.has(plain(text)))).toEqual([]);
});

test("what is right is a fact of the base, about a subject that the question names where nothing is mistyped", () => {
  const subjectOf = new Map(facts.map(({ id, subject }) => [id, subject]));
  const namesOf = new Map(made.told.map(({ id, names }) => [id, names]));
  expect(answerable.length).toBe(720);
  for (const { text, right, typos } of answerable) {
    const names = namesOf.get(subjectOf.get(right[0] as string) ?? "") ?? [];
    expect(names).not.toEqual([]);
    if (typos === 0) expect(names.some((name) => foldName(text).includes(foldName(name)))).toBe(true);
  }
});

test("typos and questions without an answer are mixed evenly, so that the first few are as hard as all", () => {
  const shares = (some: readonly Question[]) => [
    ...[0, 1, 2].map((wanted) => some.filter(({ typos }) => typos === wanted).length / some.length),
    some.filter(({ right }) => right.length === 0).length / some.length,
  ];
  expect(shares(asked.slice(0, 21))).toEqual(shares(asked));
});
