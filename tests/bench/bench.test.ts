import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, readDocument } from "../documents.js";
import { ENGINE_NAMES } from "./engines/index.js";
import { pageOf } from "./page.js";
import { pictureOf } from "./picture.js";
import { Results, SIZES } from "./results.js";

/** A small part of `npm run bench`, and what the last whole run left. No time is judged here. */

const BENCH = join(ROOT, "var", "bench", "tests", "bench", "run.js");
const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, [BENCH, ...args], { cwd: ROOT, encoding: "utf8" });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-bench-test-"));
  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [compiler, "-p", join(ROOT, "tests", "bench", "tsconfig.json")], { stdio: "inherit" });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Two of them: to warm all of them up takes half a minute, and engines.test.ts tries what each finds. */
const ENGINES = ENGINE_NAMES.slice(0, 2);

test("engines are measured on a hundred facts, and page and picture are written", { timeout: 180_000 }, () => {
  const chosen = ["--engines", ENGINES.join(","), "--sizes", "100", "--questions", "21"];
  const { status, stderr } = bench(...chosen, "--out", folder);
  expect([status, stderr]).toEqual([0, expect.stringContaining("written")]);
  const written = (name: string) => readFileSync(join(folder, name), "utf8");
  const results = Results.parse(JSON.parse(written("benchmark.json")));
  expect(results.runs.map(({ engine }) => engine)).toEqual(ENGINES);
  for (const { engine, outcome } of results.runs) {
    if ("cut" in outcome) expect.fail(`${engine} was cut off at a hundred facts: ${outcome.cut}`);
    expect(outcome.questions.count).toBe(21);
    // Each finds at least some of what is asked of so small a base, or it is not asked as it should be.
    expect([engine, outcome.answerable.right >= 4]).toEqual([engine, true]);
  }
  expect(written("benchmark.md")).toBe(pageOf(results));
  expect(written("benchmark.svg")).toBe(pictureOf(results));
});

test.each([
  [["--sizes", "0"], "“0” is no whole number above 0"],
  [["--engines", "factdesk,lucene"], "“lucene” is no engine: choose among factdesk"],
  [["--fast"], "--fast"],
])("%j is refused, with what can be asked for", (args, message) => {
  const { status, stdout, stderr } = bench(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Usage: npm run bench");
});

test("the page and the picture are those of the results beside them, of a run of all sizes and engines", async () => {
  const results = Results.parse(JSON.parse(readDocument("docs/benchmark.json")));
  expect(results.runs.map(({ engine, size }) => `${engine} ${size}`)).toEqual(
    SIZES.flatMap((size) => ENGINE_NAMES.map((engine) => `${engine} ${size}`)),
  );
  await expect(pageOf(results)).toMatchFileSnapshot("../../docs/benchmark.md");
  await expect(pictureOf(results)).toMatchFileSnapshot("../../docs/benchmark.svg");
});
