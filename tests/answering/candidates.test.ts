import { expect, test } from "vitest";
import { candidatesOf, disputeId, phrasingsOf } from "../../src/answering/candidates.js";
import { kindsOf } from "../../src/answering/language.js";
import { SPEAKS } from "../../src/answering/phrase-index.js";
import { prepare } from "../../src/answering/prepare.js";
import { base } from "./fixture.js";

const { index } = prepare(base);
const { supportStarts, supportKeys, supportHow, candidateAsked } = index.columns;

/** The candidates with what the index holds of each, as names again. */
const candidates = candidatesOf(base).map((candidate, at) => {
  const from = supportStarts[at] ?? 0;
  const keys = [...supportKeys.subarray(from, supportStarts[at + 1])];
  const support = new Map(
    keys.map((key, place) => [index.keys[key] ?? "", (supportHow[from + place] ?? 0) & SPEAKS.inPhrasing ? 2 : 1]),
  );
  return {
    ...candidate,
    phrasings: phrasingsOf(base, candidate).map((text) => ({ text })),
    support,
    asked: kindsOf(candidateAsked[at] ?? 0),
  };
});
const candidate = (id: string) => {
  const found = candidates.find((one) => one.id === id);
  if (!found) throw new Error(`no candidate ${id}`);
  return found;
};

test("every fact, every gap and every disagreement that can be asked for is a candidate, once", () => {
  const disputes = base.relations.filter(({ phrasings }) => phrasings.length > 0).map(disputeId);
  const ids = [...base.facts.keys(), ...base.gaps.keys(), ...disputes];
  expect(candidates.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test("what nobody should be told is still recognised", () => {
  expect(candidate("bakery-opens-seven").fact?.rank).toBe("deprecated");
});

test("a predicate's ways of asking are asked of each of its subjects by name", () => {
  expect(candidate("museum-visitors").phrasings.map(({ text }) => text)).toContain(
    "how many people visit the harbour museum",
  );
  expect(candidate("bakery-bread").phrasings.map(({ text }) => text)).toEqual([
    "what does the bakery bake",
    "which bread can one buy",
    "The bakery is known for dark rye bread",
  ]);
});

test("no phrasing keeps the place where a name belongs", () => {
  expect(candidates.flatMap(({ phrasings }) => phrasings.filter(({ text }) => text.includes("{")))).toEqual([]);
});

test.each([
  ["museum-keeper", "who"],
  ["museum-opened", "when"],
  ["museum-visitors", "count"],
  ["bakery-price", "amount"],
  ["bakery-price", "price"],
  ["bakery-owner", "who"],
])("%s can tell %s", (id, asked) => {
  expect([...candidate(id).asked]).toContain(asked);
});

test.each([
  ["museum-opened", "amount"],
  ["museum-keeper", "when"],
  ["bakery-price", "when"],
  ["whale-length", "price"],
  ["bakery-loaves", "price"],
  ["whale-length", "who"],
  ["bakery-bread", "where"],
])("%s cannot tell %s", (id, asked) => {
  expect([...candidate(id).asked]).not.toContain(asked);
});

test("speaks of its subject, of the subject it gives and of what its statement says", () => {
  const { support } = candidate("museum-keeper");
  expect(support.has("e:museum") && support.has("e:ada-lind")).toBe(true);
  expect(candidate("whale-length").support.has("n:14.5")).toBe(true);
  expect(candidate("whale-length").support.has("e:bakery")).toBe(false);
});

test("what its questions say counts for more than what only its statement says", () => {
  const { support } = candidate("whale-length");
  expect(support.get("e:museum")).toBeGreaterThan(0);
  expect(support.get("e:whale")).toBeGreaterThan(support.get("e:museum") ?? 2);
});
