import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFigures } from "../../src/evaluation/figures.js";
import { evaluationOf, keepEvaluation } from "../../src/evaluation/kept.js";
import { base } from "../answering/fixture.js";
import { shippedBase } from "../shipped.js";
import { answer, result, silence, spoken } from "./fixture.js";

const folder = mkdtempSync(join(tmpdir(), "factdesk-figures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "evaluation.json");

test("figures are those of the kept evaluation, as shares", () => {
  const results = [
    answer("right", 0.9),
    answer("flawed", 0.9),
    result("right", silence, { expect: ["unknown"] }),
    result("harmful", { ...spoken, confidence: 0.5 }, { expect: ["unknown"] }),
  ];
  keepEvaluation(evaluationOf({ base, answerAt: 0.6 }, results), file);
  expect(readFigures(file)).toEqual({
    dataVersion: base.version,
    questions: 4,
    right: 0.5,
    harmful: 0.25,
    sureAt: 0.8,
    rightWhenSure: 0.5,
    silentWhenUnanswerable: 0.5,
  });
});

test("without an evaluation there are none, and a file of something else is refused", () => {
  expect(readFigures(join(folder, "none.json"))).toBeUndefined();
  writeFileSync(file, "{}");
  expect(() => readFigures(file)).toThrow();
});

test("the figures that come with the program are those of the data that come with it", () => {
  expect(readFigures()?.dataVersion).toBe(shippedBase.version);
});
