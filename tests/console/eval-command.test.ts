import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { evalCommand } from "../../src/console/eval-command.js";
import { readEvaluation } from "../../src/evaluation/kept.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

let folder = "";
const kept = () => join(folder, "evaluation.json");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-eval-"));
  ask("cost", "open", "differ");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Golden questions on a fake app, which knows no cost: whoever wants it answered is met with silence. */
function ask(...words: readonly string[]): void {
  const line = (word: string, heldOut: boolean) => ({
    id: `${heldOut ? "hidden" : "seen"}-${word}`,
    kind: "plain",
    question: word,
    expect: word === "cost" || word.startsWith("trap") ? ["unknown"] : ["answered", "disputed"],
    facts: ["museum-opened"],
    cites: [],
    mustMatch: ["1906"],
    mustNotMatch: [],
  });
  const [first = "", ...others] = words;
  writeFileSync(join(folder, "some.jsonl"), others.map((word) => JSON.stringify(line(word, false))).join("\n"));
  writeFileSync(join(folder, "held-out.jsonl"), JSON.stringify(line(first, true)));
}

async function run(...args: readonly string[]) {
  const [output, errors] = [collector(), collector()];
  const terminal = { input: inputOf(), output, errors, environment: {} };
  const code = await evalCommand.run([...args, "--golden", folder, "--kept", kept()], { terminal, openApp: fakeApp });
  return { code, output: output.written(), errors: errors.written() };
}

test("prints the report, and the misses on demand", async () => {
  ask("cost", "open", "trap");
  const { code, output } = await run();
  expect(code).toBe(0);
  expect(output).toMatch(/^all +3 +2 +0 +0 +1 /mu);
  expect(output).not.toContain("seen-trap");
  expect((await run("--misses")).output).toContain("seen-trap plain, harmful: trap");
  expect(existsSync(kept())).toBe(false);
});

test("keeps the result, and finds nothing amiss with the same again", async () => {
  expect(await run("--keep")).toMatchObject({ code: 0, errors: "" });
  expect(readEvaluation(kept())?.all).toMatchObject({ asked: 3, right: 3 });
  expect(await run("--check")).toMatchObject({ code: 0, errors: "" });
});

test("fails on a new harmful answer, names it, and says what to do", async () => {
  await run("--keep");
  ask("cost", "open", "differ", "trap");
  const { code, errors } = await run("--check");
  expect(code).toBe(1);
  expect(errors).toMatch(/become worse.*New harmful answers: seen-trap .*Mend them/su);
});

test("never names a harmful answer among those held out", async () => {
  await run("--keep");
  ask("trap", "open", "differ");
  const { code, errors } = await run("--check", "--misses");
  expect(code).toBe(1);
  expect(errors).toContain("1 more harmful among the questions held out.");
  expect(errors).not.toContain("hidden-trap");
});

test("fails where more than a point fewer are right", async () => {
  await run("--keep");
  const lines = readFileSync(join(folder, "some.jsonl"), "utf8");
  writeFileSync(join(folder, "some.jsonl"), lines.replace('"question":"open"', '"question":"what does it cost"'));
  const { code, errors } = await run("--check");
  expect(code).toBe(1);
  expect(errors).toMatch(/Right are 66\.7 %, more than a point fewer than the 100\.0 % kept/u);
});

test("fails on a stale figure, and where nothing is kept, and says what to do", async () => {
  const nothing = await run("--check");
  expect(nothing.code).toBe(1);
  expect(nothing.errors).toMatch(/stale:.*No evaluation is kept.*--keep/su);
  await run("--keep");
  writeFileSync(kept(), readFileSync(kept(), "utf8").replace('"calibrationError": 0.', '"calibrationError": 0.9'));
  const stale = await run("--check");
  expect(stale.code).toBe(1);
  expect(stale.errors).toMatch(/stale:.*calibrationError.*--keep.*CONTRIBUTING\.md/su);
  expect(stale.errors).not.toContain("worse");
});

test("keeps no loss unless told to", async () => {
  await run("--keep");
  const before = readFileSync(kept(), "utf8");
  ask("cost", "open", "trap");
  expect(await run("--keep")).toMatchObject({ code: 1, errors: expect.stringMatching(/Not kept.*--worse/su) });
  expect(readFileSync(kept(), "utf8")).toBe(before);
  expect((await run("--keep", "--worse")).code).toBe(0);
  expect(readEvaluation(kept())?.harmful).toEqual(["seen-trap"]);
});

test("asks other engines in the same run where told to, and shows them beside ours", async () => {
  const { output, errors } = await run("--alternatives", "--keep");
  expect(errors).toMatch(/measuring: fuse\.js\n.*measuring: fuse\.js, token search\n.*measuring: MiniSearch\n/su);
  for (const name of ["Factdesk", "fuse.js", "fuse.js, token search", "MiniSearch"]) {
    expect(output).toMatch(new RegExp(`^${name} +\\d`, "mu"));
  }
  expect((await run()).output).toMatch(/measured on the same data and questions.*^MiniSearch /msu);
});

test.each([
  [["--check", "--keep"], "exclude"],
  [["--worse"], "--keep"],
])("options that do not go together are refused: %j", async (args, part) => {
  await expect(run(...args)).rejects.toThrow(part);
});
