import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFigures } from "../../src/evaluation/figures.js";
import { loadFactBase } from "../../src/facts/load.js";
import { base } from "../answering/fixture.js";

const folder = mkdtempSync(join(tmpdir(), "factdesk-figures-"));
afterAll(() => rmSync(folder, { recursive: true }));

const figures = {
  dataVersion: base.version,
  questions: 10,
  right: 0.9,
  harmful: 0,
  sureAt: 0.8,
  rightWhenSure: 1,
  silentWhenUnanswerable: 1,
};
const written = (value: unknown): string => {
  const file = join(folder, "figures.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
};

test("figures are read as they were written", () => {
  expect(readFigures(written(figures))).toEqual(figures);
});

test("without figures there are none, and a file of something else is refused", () => {
  expect(readFigures(join(folder, "none.json"))).toBeUndefined();
  expect(() => readFigures(written({ ...figures, right: 2 }))).toThrow();
});

test("the figures that come with the program are those of the data that come with it", () => {
  expect(readFigures()?.dataVersion).toBe(loadFactBase().version);
});
