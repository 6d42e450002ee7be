import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../src/answering/outcome.js";
import { createApp } from "../src/app.js";
import { loadFactBase } from "../src/facts/load.js";
import type { Fact } from "../src/facts/schema.js";
import { expectValid, factIds } from "./answering/fixture.js";
import { shippedApp, shippedBase } from "./shipped.js";

/** What must hold for the data that come with the program, whatever stories they tell. */
const base = shippedBase;
const { ask, suggest } = shippedApp();
const facts = [...base.facts.values()];
const current = facts.filter(({ rank }) => rank !== "deprecated");

/** Texts in whole sentences: each ends as a sentence does, before the next begins. */
const WHOLE = /[.?!]["”’)]?$/u;

const first = ({ phrasings }: Pick<Fact, "phrasings">): string => phrasings[0] ?? "";
const own: ReadonlyMap<string, Outcome> = new Map(facts.map((fact) => [fact.id, ask(fact.phrasings[0] ?? "")]));
/** What a fact's own first question is answered by. */
const ownOutcome = ({ id }: Fact): Outcome => own.get(id) as Outcome;

/** Facts of the same subject and predicate: a question for one is a question for the others. */
const fellows = ({ subject, predicate }: Fact): readonly string[] =>
  facts.filter((other) => other.subject === subject && other.predicate === predicate).map(({ id }) => id);
/** What an outcome is about: its facts, or its reason. */
const gist = (outcome: Outcome): string =>
  outcome.status === "unknown" ? outcome.reason : `${outcome.status} ${factIds(outcome).join(" ")}`;

test("any string gives a valid outcome", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => expectValid(base, ask(text))),
    { numRuns: 300 },
  );
});

test("any words of the base, in any order, give a valid outcome", () => {
  const vocabulary = [
    ...new Set(facts.flatMap(({ label, phrasings }) => [label, ...phrasings].flatMap((text) => text.split(" ")))),
    ...[...base.subjects.values()].flatMap(({ label, aliases }) => [label, ...aliases]),
    ...["?", "and who", "when", "1999", "not", "\u202e", "zanzibar"],
  ];
  const question = fc.array(fc.constantFrom(...vocabulary), { maxLength: 16 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(question, (text) => expectValid(base, ask(text))),
    { numRuns: 200 },
  );
});

test("a fact's own question finds it, or what stands for it: its disagreement, its successor, its fellow", () => {
  const missed = current.filter((fact) => {
    const told = factIds(ownOutcome(fact));
    const related = base.relationsOf(fact.id).map(({ other }) => other.id);
    return !told.some((id) => [...fellows(fact), ...related].includes(id));
  });
  // A question may belong to two facts by right, so a few may be won by another; many would be a fault.
  expect(missed.length / current.length, missed.map(({ id }) => id).join(", ")).toBeLessThanOrEqual(0.02);
});

test("its question means the same in small letters, in capitals and with other marks around it", () => {
  const lost: string[] = [];
  for (const fact of facts) {
    const plain = gist(ownOutcome(fact));
    const question = first(fact).replace(/\?$/u, "");
    // "US" is an acronym only in capitals, and in a message all in capitals nobody can tell.
    if (/\bUS\b/u.test(question)) continue;
    const ways = [question.toUpperCase(), ` “${question.toLowerCase()}” …?! `];
    for (const way of ways) if (gist(ask(way)) !== plain) lost.push(`${fact.id}: ${way}`);
  }
  expect(lost).toEqual([]);
});

test.each(facts)("fact:$id is told in at most 600 characters and whole sentences", ({ id, rank }) => {
  const outcome = ask(`fact:${id}`);
  expectValid(base, outcome);
  if (rank !== "deprecated") expect(factIds(outcome)).toContain(id);
  expect(outcome.headline).toMatch(WHOLE);
  for (const caveat of outcome.caveats) expect(caveat).toMatch(WHOLE);
});

test("what is out of date or known to be wrong is never told by itself", () => {
  const alone = facts.filter((fact) => {
    const questions = [`fact:${fact.id}`, ...fact.phrasings];
    return fact.rank === "deprecated" && questions.some((text) => factIds(ask(text)).join() === fact.id);
  });
  expect(alone.map(({ id }) => id)).toEqual([]);
});

test("every disagreement that can be asked for shows both sides", () => {
  for (const { from, to, kind, phrasings } of base.relations) {
    if (kind !== "contradicts") continue;
    for (const phrasing of phrasings.slice(0, 1)) {
      const outcome = ask(phrasing);
      expectValid(base, outcome);
      expect(outcome.status, phrasing).toBe("disputed");
      expect(factIds(outcome), phrasing).toEqual([from, to]);
    }
  }
});

test("a disagreement shows both values however one of them is chosen", () => {
  for (const { from, to, kind } of base.relations) {
    if (kind !== "contradicts") continue;
    for (const id of [from, to]) {
      const outcome = ask(`fact:${id}`);
      expect(outcome.status, id).toBe("disputed");
      if (outcome.status !== "disputed") continue;
      expect(outcome.text).toMatch(/A: .+ \(.+\)\. B: .+ \(.+\)\./u);
      expect(outcome.text).toContain(outcome.verdict);
      expect(outcome.verdict).toMatch(WHOLE);
    }
  }
});

test.each([...base.gaps.values()])("the gap $id is known to be one", (gap) => {
  const outcome = ask(first(gap));
  expectValid(base, outcome);
  expect(outcome).toMatchObject({ status: "unknown", reason: "known-gap" });
  expect(outcome.near.map(({ id }) => id)).toEqual(gap.nearest);
});

/** One slip of the keyboard in a word: two letters swapped, one left out, one doubled, or one changed. */
const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  (word, at) => `${word.slice(0, at)}${word.slice(at + 1)}`,
  (word, at) => `${word.slice(0, at)}${word[at]}${word.slice(at)}`,
  (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
];

test("a slip in a long word finds the same fact, or nothing, and nearly always the same", () => {
  let [asked, same] = [0, 0];
  const wrong: string[] = [];
  const long = current.filter((fact) => /(?<!\p{L})[a-z]{7,}(?!\p{L})/u.test(first(fact)));
  const property = fc.property(
    fc.constantFrom(...long.keys()),
    fc.nat(),
    fc.constantFrom(...SLIPS),
    (at, place, slip) => {
      const fact = long[at] as Fact;
      const words = [...first(fact).matchAll(/(?<!\p{L})[a-z]{7,}(?!\p{L})/gu)];
      const match = words[place % words.length] as RegExpExecArray;
      const [word] = match;
      const typed = `${first(fact).slice(0, match.index)}${slip(word, 1 + (place % (word.length - 3)))}${first(fact).slice(match.index + word.length)}`;
      const [clean, slipped] = [ownOutcome(fact), ask(typed)];
      asked += 1;
      if (gist(slipped) === gist(clean)) same += 1;
      const told = factIds(slipped);
      if (told.length > 0 && !told.some((id) => [...factIds(clean), ...fellows(fact)].includes(id))) wrong.push(typed);
    },
  );
  // The seed is fixed: how often a slip is forgiven is a share, and a share over other slips would be another one.
  fc.assert(property, { numRuns: 250, seed: 20_260_622 });
  expect(wrong).toEqual([]);
  expect(same / asked).toBeGreaterThan(0.9);
});

test("asking for a suggestion gives its fact, whatever was typed", () => {
  const typed = fc.constantFrom(...facts.map(({ label }) => label.slice(0, 9)), "w", "how", "the", "");
  fc.assert(
    fc.property(typed, (text) => {
      const found = suggest(text);
      expect(found.length).toBeLessThanOrEqual(25);
      for (const { value, label } of found) {
        expect(Math.max(value.length, label.length)).toBeLessThanOrEqual(100);
        const outcome = ask(value);
        expect(["answered", "disputed"], value).toContain(outcome.status);
        if (value.startsWith("fact:")) expect(factIds(outcome)).toContain(value.slice(5));
      }
    }),
    { numRuns: 60 },
  );
});

test("an answer does not depend on what was asked before", () => {
  const other = createApp(loadFactBase());
  const some = facts.filter((_, at) => at % 5 === 0).toReversed();
  const differs = (fact: Fact) => JSON.stringify(other.ask(first(fact))) !== JSON.stringify(ownOutcome(fact));
  expect(some.filter(differs).map(first)).toEqual([]);
});
