import fc from "fast-check";
import { expect, test } from "vitest";
import { candidatesOf } from "../../src/answering/candidates.js";
import { askAlternatives, atBestThreshold } from "../../src/evaluation/alternatives.js";
import { documentsOf, ENGINES, type Engine } from "../../src/evaluation/engines.js";
import type { Verdict } from "../../src/evaluation/judge.js";
import { pointsOf, tallyOf } from "../../src/evaluation/measures.js";
import { base } from "../answering/fixture.js";
import { asked } from "./fixture.js";

const candidates = candidatesOf(base);
const documents = documentsOf(base, candidates);
const placeOf = (id: string) => candidates.findIndex((candidate) => candidate.id === id);

/** Finds what it is told to find. */
const oracle = (name: string, found: Readonly<Record<string, readonly [string, number]>>): Engine => ({
  name,
  open: async () => (question) => {
    const [id, score] = found[question] ?? [];
    return id === undefined || score === undefined ? undefined : { id: placeOf(id), score };
  },
});
const told: string[] = [];
const run = (engine: Engine, ...questions: readonly (typeof asked)[]) =>
  askAlternatives(base, questions, async (name) => void told.push(name), [engine]);

test("every candidate is a document, found by the same phrasings, statement and names as ours", () => {
  expect(documents).toHaveLength(candidates.length);
  const whale = documents[placeOf("whale-length")];
  const fact = base.facts.get("whale-length");
  const subject = base.subjects.get(fact?.subject ?? "");
  expect(whale).toMatchObject({ id: placeOf("whale-length"), label: fact?.label, statement: fact?.statement });
  expect(whale?.phrasings).toEqual(expect.arrayContaining([...(fact?.phrasings ?? ["none"])]));
  expect(whale?.aliases).toEqual([subject?.label, ...(subject?.aliases ?? [])]);
  for (const { statement } of documents) expect(statement).not.toBe("");
});

test.each(ENGINES)("$name finds a fact by its own phrasing, and one full of slips scores less", async ({ open }) => {
  const search = await open(documents);
  const exact = search("how long is the whale");
  expect(candidates[exact?.id ?? -1]?.id).toBe("whale-length");
  expect(exact?.score).toBeGreaterThan(search("how lonh is teh whlae")?.score ?? 0);
});

test("what is found is told and judged like an answer of ours; what is not is silence", async () => {
  const question = (id: string, text: string, more: object) => ({ ...asked, id, question: text, ...more });
  const gap = [...base.gaps.keys()][0] ?? "";
  const engine = oracle("oracle", { fact: ["whale-length", 1], gap: [gap, 1], wrong: [gap, 1] });
  const questions = [
    question("1", "fact", {}),
    question("2", "gap", { expect: ["unknown"], facts: [], mustMatch: [], mustNotMatch: ["none of the facts"] }),
    question("3", "wrong", {}),
    question("4", "nothing", {}),
  ];
  const [row] = await run(engine, ...questions);
  expect(row).toMatchObject({ name: "oracle", verdicts: ["right", "right", "silent", "silent"] });
  expect(told).toContain("oracle");
});

test("a disagreement that is found, or that a found fact stands in, is shown with both sides", async () => {
  const dispute = candidates.find(({ relation }) => relation?.kind === "contradicts");
  const side = dispute?.relation?.to ?? "";
  const engine = oracle("oracle", { dispute: [dispute?.id ?? "", 1], side: [side, 1] });
  const wants = { expect: ["disputed" as const], facts: [side], mustMatch: ["sources disagree"] };
  const [row] = await run(
    engine,
    { ...asked, ...wants, question: "dispute" },
    { ...asked, ...wants, question: "side" },
  );
  expect(row?.verdicts).toEqual(["right", "right"]);
});

test("each gets the threshold that serves it best: the wrong hit below it is left unsaid", async () => {
  const engine = oracle("oracle", { right: ["whale-length", 0.8], trap: ["whale-length", 0.7] });
  const trap = { ...asked, id: "2", question: "trap", expect: ["unknown" as const], facts: [], mustMatch: [] };
  const [row] = await run(engine, { ...asked, question: "right" }, trap);
  expect(row).toMatchObject({ threshold: 0.8, verdicts: ["right", "right"] });
});

test("an engine that is best silent has no threshold", async () => {
  const trap = { ...asked, question: "trap", expect: ["unknown" as const], facts: [], mustMatch: [] };
  const [row] = await run(oracle("oracle", { trap: ["whale-length", 1] }), trap);
  expect(row).toMatchObject({ threshold: null, verdicts: ["right"] });
});

test("no other threshold would bring more points", () => {
  const verdict = fc.constantFrom<Verdict>("right", "flawed", "silent", "harmful");
  const tried = fc.record({ score: fc.integer({ min: 0, max: 9 }), spoken: verdict, silent: verdict });
  const points = (verdicts: readonly Verdict[]) => pointsOf(tallyOf(verdicts));
  fc.assert(
    fc.property(fc.array(tried), fc.integer({ min: 0, max: 10 }), (all, other) => {
      const best = atBestThreshold(all);
      expect(points(best.verdicts)).toBeGreaterThanOrEqual(
        points(all.map(({ score, spoken, silent }) => (score >= other ? spoken : silent))),
      );
    }),
  );
});
