import { expect, test } from "vitest";
import { indexBase } from "../../src/answering/indexed-base.js";
import { createInterpreter } from "../../src/answering/interpret.js";
import { createLeaveOut, type Without } from "../../src/answering/without.js";
import { createApp } from "../../src/app.js";
import { buildFactBase } from "../../src/facts/check.js";
import { baseOf, fileOf, type Said } from "./any-base.js";
import { appAfter, base, factIds } from "./fixture.js";

const { ask, askWithout } = createApp(base);
/** Two facts, each with a word that no other says. */
const ONLY: readonly Said[] = [
  { name: "Vellaro", thing: "escarpment", value: "marzipan" },
  { name: "Vellaro", thing: "dirigible", value: "turquoise" },
];
const only = baseOf(ONLY);

test("without a fact its questions go to nothing, as in a base that never had it", () => {
  const question = "is entry to the museum free";
  expect(factIds(ask(question))).toContain("museum-admission");
  const never = appAfter(({ museum }) => {
    museum.facts = museum.facts.filter(({ id }) => id !== "museum-admission");
    museum.predicates = museum.predicates.filter(({ id }) => id !== "admission");
  });
  expect(askWithout(question, { facts: ["museum-admission"] }).status).toBe("unknown");
  expect(never.ask(question).status).toBe("unknown");
});

test("without a fact neither it nor a disagreement that it is a side of is found", () => {
  for (const { from, to, phrasings } of base.relations) {
    for (const phrasing of phrasings) {
      for (const id of [from, to]) {
        const { candidates } = askWithout(phrasing, { facts: [id] }).why;
        expect(candidates.map((candidate) => candidate.id)).not.toContain(id);
        expect(candidates.map((candidate) => candidate.id)).not.toContain(`${from}~${to}`);
      }
    }
  }
});

test("without a subject nothing on it is found, gaps included", () => {
  for (const { id, subject, phrasings } of [...base.facts.values(), ...base.gaps.values()]) {
    for (const phrasing of phrasings) {
      const found = askWithout(phrasing, { subjects: [subject] }).why.candidates.map((candidate) => candidate.id);
      expect(found).not.toContain(id);
    }
  }
});

test("a word that only what is left out says is one that the base has never heard of", () => {
  const { knownShare: all } = createInterpreter(only).interpret("marzipan of Vellaro");
  const made = indexBase(only);
  const leftOut = createLeaveOut(made)({ facts: ["vellaro-escarpment"] });
  const { knownShare: some, read } = createInterpreter(only, made).interpret("marzipan of Vellaro", leftOut);
  expect([all, some]).toEqual([1, 0.5]);
  expect(read.terms.find(({ written }) => written === "marzipan")?.kind).toBe("unknown");
});

test("without one of its phrasings a fact is found by the others, and by no word that this one alone has", () => {
  const own = base.facts.get("museum-opened")?.phrasings ?? [];
  const at = own.indexOf("when did the museum open");
  const outcome = askWithout("when did the museum open", { phrasing: { of: "museum-opened", at } });
  const [closest] = outcome.why.candidates;
  expect(closest?.id).toBe("museum-opened");
  expect(closest?.phrasing).not.toBe("when did the museum open");
  expect(closest?.score).toBeLessThan(ask("when did the museum open").why.candidates[0]?.score ?? 0);
});

test("a word that a fact has in one phrasing alone is strange to it without that phrasing, though others say it", () => {
  const file = fileOf(ONLY);
  for (const fact of file.facts ?? []) fact.phrasings = [...fact.phrasings, `gossamer of ${fact.label}`];
  const both = buildFactBase(file);
  const made = indexBase(both);
  const interpreter = createInterpreter(both, made);
  const strangeWords = (without: Without) =>
    interpreter
      .interpret("gossamer of Vellaro", createLeaveOut(made)(without))
      .readings.find(({ candidate }) => candidate.id === "vellaro-escarpment")?.features.strangeWords;
  expect(strangeWords({})).toBe(0);
  expect(strangeWords({ phrasing: { of: "vellaro-escarpment", at: 4 } })).toBe(1);
});

test("ids that the base does not have leave nothing out", () => {
  const question = "how long is the whale";
  expect(askWithout(question, { facts: ["none"], subjects: ["none"], phrasing: { of: "none", at: 0 } })).toEqual(
    ask(question),
  );
});

test("what was asked without something changes no later answer", () => {
  const before = JSON.stringify(ask("how long is the whale"));
  askWithout("how long is the whale", { subjects: ["whale"] });
  expect(JSON.stringify(ask("how long is the whale"))).toBe(before);
});
