import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { dataCoverageCommand } from "../../src/console/data-coverage-command.js";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import { base } from "../answering/fixture.js";
import { collector, inputOf } from "./fake-app.js";

const app = createApp(base);
let file = "";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-coverage-"));
  file = join(folder, "questions.txt");
  writeFileSync(
    file,
    "how long is the whale\n\n  does the museum sell zeppelins, \u001b[31mred ones  \n钟楼有多高钟楼有多高钟楼有多高钟楼有多高钟楼有多高钟楼有多高钟楼有多高？\n",
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  const output = collector();
  const terminal = { input: inputOf(), output, errors: collector(), environment: {} };
  const code = await dataCoverageCommand.run(["--questions", file, ...args], { terminal, openApp: () => app });
  return { code, written: output.written() };
}

/** Columns of a terminal: a Chinese character takes two. */
const columns = (line: string): number =>
  [...line].reduce((sum, one) => sum + (/\p{Script=Han}|[！-｠]/u.test(one) ? 2 : 1), 0);

test("shows the threshold, how much is reached, and three lists, in 80 columns", async () => {
  const { code, written } = await run();
  expect(code).toBe(0);
  expect(written).toContain(`A question is answered from a confidence of ${app.answerAt.toFixed(2)} on.\n`);
  for (const title of [
    "Hard to reach: ",
    "Phrasings that find something else: ",
    "Nearest to nothing: 2 (of 3 questions asked)",
  ]) {
    expect(written).toContain(`\n\n${title}`);
  }
  expect(written).toMatch(/^fact {4,}\d+ +\d+ +[\d.]+ % +[\d.]+ % +[\d.]+ %$/mu);
  expect(written).toContain("does the museum sell zeppelins");
  expect(written).not.toContain("\u001b");
  expect(written.split("\n").filter((line) => columns(line) > 80)).toEqual([]);
});

test("lists the worst first, the first few of them unless all are wanted", async () => {
  const titled = /^Hard to reach: (\d+)(?:, the first (\d+))?/mu;
  const counts = async (...args: readonly string[]) => {
    const { written } = await run(...args);
    const shares = [...written.matchAll(/^ {2}(\d+) of (\d+) +(?:fact|gap|disagreement) /gmu)].map(
      ([, part, whole]) => Number(part) / Number(whole),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    return { title: titled.exec(written)?.slice(1).map(Number), listed: shares.length };
  };
  const [few, all] = [await counts(), await counts("--all")];
  expect(few).toEqual({ title: [all.listed, few.listed], listed: 15 });
  expect(all.listed).toBeGreaterThan(few.listed);
});

test("as JSON it is one object with everything in it", async () => {
  const { written } = await run("--json");
  const { answerAt, reaches, unanswered } = JSON.parse(written);
  expect(written.trimEnd()).not.toContain("\n");
  expect(answerAt).toBe(app.answerAt);
  expect(reaches).toHaveLength(base.facts.size + base.gaps.size + base.relations.length);
  expect(unanswered).toHaveLength(2);
});

test("a file of questions that cannot be read is named, before anything is asked", async () => {
  await expect(run("--questions", join(folder, "none.txt"))).rejects.toThrow(/none\.txt.*one question a line/u);
  await expect(run("--questions", "")).rejects.toThrow("needs a value");
});

test("questions that the bot keeps in its state stand by what each is nearest to, most asked first", async () => {
  const path = join(folder, "state.db");
  const store = await openSqliteStore(path);
  const ask = (key: string, question: string) =>
    store.recordUnanswered({ guildId: "g", key, question, lastAt: new Date(Date.UTC(2026, 5, 1)) });
  await ask("answered", "how long is the whale");
  await ask("far", "does the museum sell zeppelins");
  for (let times = 0; times < 3; times += 1) await ask("near", "who paid for the roof of the museum");
  await store.close();
  const shown = await run("--state", path);
  expect(shown.written).toContain("\n\nAsked in vain, by what is nearest: 2 (of 3 questions kept)\n");
  const [first = "", second = ""] =
    shown.written
      .split("questions kept)\n")[1]
      ?.split(/^ {2}(?=\S)/mu)
      .slice(1) ?? [];
  expect(first).toMatch(/^\S+\n {4}0\.\d\d {2}3× {2}“who paid for the roof of the museum”\n {10}like “.+”\n$/u);
  expect(second).toMatch(/1× {2}“does the museum sell zeppelins”/u);
  const { wanting } = JSON.parse((await run("--state", path, "--json")).written);
  expect(wanting).toHaveLength(2);
  expect(wanting[0]).toMatchObject({ questions: [{ count: 3, question: "who paid for the roof of the museum" }] });
  expect(JSON.parse((await run("--json")).written)).not.toHaveProperty("wanting");
});

test("a state file that cannot be read is named", async () => {
  await expect(run("--state", join(folder, "none.db"))).rejects.toThrow(/kept questions.*none\.db does not exist/u);
});
