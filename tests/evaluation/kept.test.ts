import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { evaluationOf, keepEvaluation, readEvaluation, versionOf } from "../../src/evaluation/kept.js";
import { base } from "../answering/fixture.js";
import { answer, asked, result, silence, spoken } from "./fixture.js";

const folder = mkdtempSync(join(tmpdir(), "factdesk-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

const results = [
  answer("right", 0.9),
  result("harmful", spoken, { id: "q2" }),
  result("harmful", spoken, { id: "hidden", heldOut: true }),
  result("silent", silence, { id: "q3", kind: "gap" }),
];
const measured = {
  alternatives: [
    {
      name: "another",
      threshold: 0.12345,
      milliseconds: 7,
      verdicts: ["right", "right", "silent", "silent"] as const,
    },
  ],
  ablation: [{ stage: "a stage", verdicts: ["right", "harmful", "right", "silent"] as const }],
};

test("an evaluation counts all, what is held out, and each kind, and says on what", () => {
  const evaluation = evaluationOf({ base, answerAt: 0.6 }, results);
  expect(evaluation).toMatchObject({
    dataVersion: base.version,
    questionsVersion: versionOf(results.map(({ question }) => question)),
    all: { asked: 4, right: 1, silent: 1, harmful: 2 },
    heldOut: { asked: 1, harmful: 1 },
    kinds: { plain: { asked: 3 }, gap: { asked: 1 } },
  });
  expect(evaluation).not.toHaveProperty("alternatives");
});

test("which of the questions held out was answered harmfully is nowhere in it", () => {
  const evaluation = evaluationOf({ base, answerAt: 0.6 }, results, measured);
  expect(evaluation.harmful).toEqual(["q2"]);
  expect(JSON.stringify(evaluation)).not.toContain("hidden");
});

test("alternatives and stages left out are counted alike, and stay until they are measured anew", () => {
  const first = evaluationOf({ base, answerAt: 0.6 }, results, measured);
  expect(first.alternatives?.rows).toMatchObject([
    { name: "another", threshold: 0.123, all: { asked: 4, right: 2, silent: 2 }, heldOut: { asked: 1, silent: 1 } },
  ]);
  expect(first.ablation).toMatchObject({
    whole: { all: { right: 1, harmful: 2 } },
    rows: [{ stage: "a stage", all: { right: 2, harmful: 1 }, heldOut: { right: 1 } }],
  });
  const later = evaluationOf({ base, answerAt: 0.6 }, results.slice(1), {}, first);
  expect(later.all.asked).toBe(3);
  expect(later.alternatives).toEqual(first.alternatives);
  expect(later.ablation).toEqual(first.ablation);
  expect(later.alternatives?.on.questionsVersion).not.toBe(later.questionsVersion);
});

test("what is kept is read again; where nothing is kept there is nothing, and a file of something else is refused", () => {
  const file = join(folder, "evaluation.json");
  expect(readEvaluation(file)).toBeUndefined();
  const evaluation = evaluationOf({ base, answerAt: 0.6 }, results, measured);
  keepEvaluation(evaluation, file);
  expect(readEvaluation(file)).toEqual(evaluation);
  writeFileSync(file, JSON.stringify({ ...evaluation, all: { ...evaluation.all, right: -1 } }));
  expect(() => readEvaluation(file)).toThrow("right");
});

test("the version of questions changes with any word of a key", () => {
  expect(versionOf([asked])).toBe(versionOf([{ ...asked }]));
  expect(versionOf([asked])).not.toBe(versionOf([{ ...asked, mustMatch: ["14"] }]));
});
