import { expect, test } from "vitest";
import { createJoined, isOfKind, isStranger } from "../../src/answering/called.js";
import { prepare } from "../../src/answering/prepare.js";
import { createReader, type Term } from "../../src/answering/reader.js";
import { base } from "./fixture.js";

const reader = createReader(prepare(base).vocabulary);
const named = (text: string): Term => reader.readOwn(text)[0] as Term;

test("a capital makes a stranger of what the base has no subject for", () => {
  expect(isStranger(named("Nordsee"))).toBe(true);
  expect(isStranger(named("nordsee"))).toBe(false);
  expect(isStranger(named("Ada Lind"))).toBe(false);
  expect(isStranger(named("The"))).toBe(false);
});

test("a person can stand in the place of a person, a stranger in that of either, and nobody in that of a thing", () => {
  expect(isOfKind(base, named("Ole Lund"), "ada-lind")).toBe(true);
  expect(isOfKind(base, named("Island Trust"), "ada-lind")).toBe(false);
  expect(isOfKind(base, named("Nordsee"), "ada-lind")).toBe(true);
  expect(isOfKind(base, named("Nordsee"), "whale")).toBe(false);
});

test("two subjects are joined where a fact on the one has the other for its value", () => {
  const joined = createJoined(base);
  expect(joined(named("Ada Lind"), ["museum"])).toBe(true);
  expect(joined(named("Ada Lind"), ["ada-lind"])).toBe(true);
  expect(joined(named("Ole Lund"), ["museum", "ada-lind"])).toBe(false);
  expect(joined(named("Nordsee"), ["museum"])).toBe(false);
});
