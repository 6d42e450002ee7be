import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { STAGES } from "../../src/evaluation/stages.js";
import * as substitutes from "../../src/evaluation/substitutes.js";
import { museumFiles } from "../fixtures/museum.js";
import { shippedBase } from "../shipped.js";

// The hooks work on the built program, as it is started.
const { ablate }: typeof import("../../src/evaluation/ablation.js") = await import(
  new URL("../../dist/evaluation/ablation.js", import.meta.url).href
);

const folder = mkdtempSync(join(tmpdir(), "factdesk-stages-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(STAGES)("“$name” is still there to be left out", async ({ replaced = [], base }) => {
  expect(replaced.length > 0 || base !== undefined).toBe(true);
  for (const { file, name, by } of replaced) {
    const original = await import(new URL(`../../src/${file.replace(/js$/u, "ts")}`, import.meta.url).href);
    expect(original[name], `${name} of ${file}`).toBeTypeOf("function");
    expect(Object.keys(substitutes)).toContain(by);
  }
});

test("no stage stands twice, and one that takes something out of the data takes something out", () => {
  expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
  const whole = shippedBase;
  const seen = (of: typeof whole) =>
    JSON.stringify([
      ...[of.facts, of.subjects, of.predicates, of.gaps].map((map) => [...map.values()]),
      ...[of.synonyms, of.fillers, of.relations, [...of.facts.keys()].map((id) => of.relationsOf(id).length)],
    ]);
  for (const { name, base } of STAGES)
    if (base) expect(seen(base(whole)).length, name).toBeLessThan(seen(whole).length);
});

test("a stage is really left out: what needs it is missed, what does not is answered as before", {
  timeout: 60_000,
}, async () => {
  const museum = join(folder, "museum");
  mkdirSync(museum);
  for (const [at, file] of museumFiles.entries()) writeFileSync(join(museum, `${at}.json`), JSON.stringify(file));
  const line = (id: string, question: string) =>
    JSON.stringify({
      ...{ id, kind: "plain", question, expect: ["answered"], facts: ["whale-length"], cites: [] },
      ...{ mustMatch: ["14\\.5"], mustNotMatch: [] },
    });
  const questions = ["how long is the whale", "how lonng is the skeletno", "should I know how long the whale is"];
  writeFileSync(join(folder, "some.jsonl"), questions.map((question, at) => line(`q${at}`, question)).join("\n"));
  const told: string[] = [];
  const chosen = STAGES.filter(({ name }) => ["spelling corrected", "advice refused", "aliases"].includes(name));
  const rows = await ablate(museum, folder, async (name) => void told.push(name), chosen);
  expect(told).toEqual(chosen.map(({ name }) => name));
  expect(rows).toEqual([
    { stage: "spelling corrected", verdicts: ["right", "silent", "silent"] },
    { stage: "aliases", verdicts: ["right", "right", "silent"] },
    { stage: "advice refused", verdicts: ["right", "right", "right"] },
  ]);
});

test("a run that fails says so", { timeout: 60_000 }, async () => {
  const run = ablate(join(folder, "nothing"), folder, async () => {}, STAGES.slice(0, 1));
  await expect(run).rejects.toThrow(/without "spelling corrected" ended with code 1/u);
});
