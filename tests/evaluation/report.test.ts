import { expect, test } from "vitest";
import { evaluationOf } from "../../src/evaluation/kept.js";
import { ablationTable, alternativesTable, report, table } from "../../src/evaluation/report.js";
import { base } from "../answering/fixture.js";
import { answer, result, silence, spoken } from "./fixture.js";

test("the table counts each verdict, by kind and in all", () => {
  const results = [
    answer("right", 0.9),
    answer("harmful", 0.9),
    result("silent", silence, { kind: "gap" }),
    result("flawed", spoken, { kind: "gap" }),
  ];
  const cells = table(results)
    .split("\n")
    .map((line) => line.split(/\s{2,}/u).slice(0, 6));
  expect(cells).toEqual([
    ["kind", "asked", "right", "flawed", "silent", "harmful"],
    ["plain", "2", "1", "0", "0", "1"],
    ["gap", "2", "0", "1", "1", "0"],
    ["all", "4", "1", "1", "1", "1"],
  ]);
  expect(table(results).split("\n").at(-1)).toMatch(/(?:25\.0 %\s+4\.6 % to\s+69\.9 %\s*){2}$/u);
});

test("what is held out has a line of its own and is never named among the misses", () => {
  const missed = (id: string, heldOut: boolean) => result("harmful", spoken, { id, heldOut });
  const text = report([missed("seen", false), missed("unseen", true)], true);
  expect(text).toMatch(/^held out +1 +0 +0 +0 +1 +0\.0 % .* 100\.0 % /mu);
  expect(text).toMatch(/^not held out +1 +0 +0 +0 +1 /mu);
  expect(text).toMatch(/^all +2 +0 +0 +0 +2 /mu);
  expect(text).toContain("seen plain, harmful");
  expect(text).not.toContain("unseen plain");
});

test("the report names every miss with question, reason and answer, if wanted", () => {
  const results = [answer("right", 0.9), result("harmful", spoken, { id: "q7", question: "how old is the whale" })];
  const missed = report(results, true);
  expect(missed).toContain("q7 plain, harmful: how old is the whale\n  for a reason\n  answered ");
  expect(missed).not.toContain("q1 plain");
  expect(report(results, false)).not.toContain("q7");
  expect(report(results, false)).toMatch(/at 0\.8 or more: right +50\.0 % +9\.5 % to +90\.5 % +of 2$/mu);
});

test("the report says what silence is worth, with intervals, and shows the calibration", () => {
  const results = [
    result("right", silence, { kind: "gap", expect: ["unknown"] }),
    result("silent", silence),
    result("harmful", { ...spoken, confidence: 0.9 }, { kind: "outOfDomain", expect: ["unknown"] }),
    result("right", { ...spoken, confidence: 0.7 }, { kind: "conflict" }),
  ];
  const text = report(results, false);
  expect(text).toMatch(/precision: .* 50\.0 % +9\.5 % to +90\.5 % +of 2$/mu);
  expect(text).toMatch(/recall: .* 50\.0 % .* of 2$/mu);
  expect(text).toMatch(/both sides shown +100\.0 % .* of 1$/mu);
  expect(text).toMatch(/tricks: answered +100\.0 % .* of 1$/mu);
  expect(text).toMatch(/expected error +0\.600$/mu);
  expect(text).toContain("  0.9–1.0     1 answers, mean 0.90, right 0.00");
});

const results = [answer("right", 0.9), result("harmful", spoken, { id: "q2", heldOut: true })];
const measured = {
  alternatives: [
    { name: "another", threshold: 0.5, milliseconds: 12.3, verdicts: ["right", "silent"] as const },
    { name: "a third", threshold: 7, milliseconds: 1, verdicts: ["harmful", "harmful"] as const },
  ],
  ablation: [
    { stage: "useful", verdicts: ["silent", "harmful"] as const },
    { stage: "useless", verdicts: ["right", "harmful"] as const },
    { stage: "harmful", verdicts: ["right", "right"] as const },
  ],
};

test("alternatives stand beside ours, with points, thresholds and times", () => {
  const lines = alternativesTable(evaluationOf({ base, answerAt: 0.6 }, results, measured)).split("\n");
  expect(lines[0]).toContain("the same data and questions");
  expect(lines.slice(2).map((line) => line.trim().split(/\s{2,}/u))).toEqual([
    ["Factdesk", "1", "0", "0", "1", "0", "50.0 %", "0.0 %"],
    ["another", "1", "0", "1", "0", "1", "50.0 %", "0.0 %", "0.500", "12"],
    ["a third", "0", "0", "0", "2", "-2", "0.0 %", "0.0 %", "7.000", "1"],
  ]);
});

test("each stage stands with what is left without it, and the points that it buys", () => {
  const lines = ablationTable(evaluationOf({ base, answerAt: 0.6 }, results, measured)).split("\n");
  expect(lines.slice(3).map((line) => line.trim().split(/\s{2,}/u))).toEqual([
    ["(nothing)", "1", "1", "0", "0", "1", "-1"],
    ["useful", "0", "1", "-1", "0", "1", "-1", "+1", "0"],
    ["useless", "1", "1", "0", "0", "1", "-1", "0", "0"],
    ["harmful", "2", "0", "2", "1", "0", "1", "-2", "-2"],
  ]);
});

test("what was measured on other questions says so, what was not measured says nothing", () => {
  const older = evaluationOf({ base, answerAt: 0.6 }, results, measured);
  const now = evaluationOf({ base, answerAt: 0.6 }, results.slice(1), {}, older);
  expect(alternativesTable(now)).toContain(`questions ${older.questionsVersion}; now`);
  expect(ablationTable(now)).toContain(`questions ${older.questionsVersion}; now`);
  const none = evaluationOf({ base, answerAt: 0.6 }, results);
  expect([alternativesTable(none), ablationTable(none)]).toEqual(["", ""]);
});
