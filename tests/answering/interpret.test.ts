import fc from "fast-check";
import { expect, test } from "vitest";
import { createInterpreter } from "../../src/answering/interpret.js";
import { buildFactBase } from "../../src/facts/check.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile } from "../fixtures/museum.js";
import { appAfter, base } from "./fixture.js";

const interpreter = createInterpreter(base);
const winner = (question: string, by = interpreter) => by.interpret(question).readings[0]?.candidate.id;

const OWN = [...base.facts.values(), ...base.gaps.values()].flatMap(({ id, phrasings }) =>
  phrasings.map((phrasing) => ({ id, phrasing })),
);

test.each(OWN)("$phrasing means $id", ({ id, phrasing }) => {
  // Two keepers share one way of asking: then both are meant, and either may come first.
  const same = OWN.filter((own) => own.phrasing === phrasing).map((own) => own.id);
  expect(same).toContain(winner(phrasing));
  expect(same).toContain(id);
});

test.each([
  ["who is in charge of the museum", "museum-keeper", "a predicate's own phrasing, by an alias"],
  ["the person running Museet ved Havnen", "museum-keeper", "an alias in another language and another form"],
  ["when was the museum inaugurated", "museum-opened", "a synonym"],
  ["whale length", "whale-length", "keywords"],
  ["length of the fin whale", "whale-length", "an alias"],
  ["how big is the skeleton", "whale-length", "part of a name and a word nobody used"],
  ["is the museum building protected", "museum-listed", "protected building, not plans for it"],
  ["power of Argus Two", "light-lamp-power", "a fact on the lamp may meet a question on its version"],
])("%j means %s: %s", (question, id) => {
  expect(winner(question)).toBe(id);
});

test("readings come best first, each candidate once, with a confidence from 0 to 1", () => {
  const { readings } = interpreter.interpret("Who runs the museum, and how long is the whale?");
  const scores = readings.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(readings.map(({ candidate }) => candidate.id)).size).toBe(readings.length);
  for (const { confidence } of readings) expect(confidence >= 0 && confidence <= 1).toBe(true);
  expect(readings.length).toBeGreaterThan(2);
});

test("a capital in front, punctuation and the order of words never change what is meant", () => {
  const phrasing = fc.constantFrom(...OWN);
  fc.assert(
    fc.property(phrasing, fc.constantFrom("", "?", "!?", " …", " :-)"), ({ phrasing: own }, end) => {
      expect(winner(`${own}${end}`)).toBe(winner(own));
      expect(winner(`${own.slice(0, 1).toUpperCase()}${own.slice(1)}${end}`)).toBe(winner(own));
    }),
  );
  for (const [one, other] of [
    ["the length of the whale", "the whale: the length"],
    ["owner of the bakery", "the bakery its owner"],
  ] as const) {
    expect(winner(one)).toBe(winner(other));
  }
});

test("a message all in capitals means what it means in small letters, though a name is spelt like a small word", () => {
  for (const { phrasing } of OWN) expect(winner(phrasing.toUpperCase())).toBe(winner(phrasing.toLowerCase()));
});

test("another story in the base changes nothing", () => {
  const smaller = createInterpreter(buildFactBase(museumFile, bakeryFile));
  for (const { id, phrasing } of OWN) {
    if (base.facts.get(id)?.story === "lighthouse" || id === "guide-stars") continue;
    expect(winner(phrasing)).toBe(winner(phrasing, smaller));
  }
});

test("without its fact, a question is not as sure of another", () => {
  const without = createInterpreter(
    appAfter(({ museum }) => {
      museum.facts = museum.facts.filter(({ id }) => id !== "museum-admission");
      museum.predicates = museum.predicates.filter(({ id }) => id !== "admission");
    }).base,
  );
  const sure = (by: typeof without) => by.interpret("is entry to the museum free").readings[0]?.confidence ?? 0;
  expect(sure(without)).toBeLessThan(0.5);
  expect(sure(interpreter)).toBeGreaterThan(0.5);
});

test("says which share of the words the base knows", () => {
  const known = (text: string) => interpreter.interpret(text).knownShare;
  expect(known("whale length")).toBe(1);
  expect(known("whale zanzibar")).toBe(0.5);
  expect(known("zanzibar")).toBe(0);
  expect(known("")).toBe(0);
});

test("names what the question names", () => {
  const { names } = interpreter.interpret("Did Ada Lind see the whale?");
  expect(names.map(({ main }) => main)).toEqual(["e:ada-lind", "e:whale"]);
});

test("no words, no reading", () => {
  expect(interpreter.interpret("").readings).toEqual([]);
  expect(interpreter.interpret("is it there?").readings).toEqual([]);
});

test("a part that a fact speaks of as little as of its whole is a strange name", () => {
  const { base: larger } = appAfter(({ museum }) => {
    for (const subject of museum.subjects) subject.parts?.push({ label: "Lind Hall", aliases: [] });
  });
  const by = createInterpreter(larger);
  const strangeNames = (question: string, id: string) =>
    by.interpret(question).readings.find(({ candidate }) => candidate.id === id)?.features.strangeNames;
  expect(strangeNames("how much power does the Argus lamp in Lind Hall need", "light-lamp-power")).toBe(1);
  expect(strangeNames("how many visitors come to Lind Hall", "museum-visitors")).toBe(0);
});
