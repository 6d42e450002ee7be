import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EXIT } from "../src/exit-codes.js";
import { endAll, startBot, startProgram } from "./discord/bot-process.js";
import { DiscordDouble } from "./discord/double/server.js";
import { until } from "./discord/double/until.js";

/** The program as a process, and what it remembers: while that cannot be used, and as copies of it. */

let discord: DiscordDouble;
let folder: string;
beforeEach(async () => {
  discord = await DiscordDouble.start();
  folder = mkdtempSync(join(tmpdir(), "factdesk-main-state-"));
});
afterEach(async () => {
  await endAll();
  await discord.stop();
  rmSync(folder, { recursive: true });
});

const ask = () => discord.command("ask", { question: "fact:x" }).reply();
const registered = () => until("the commands to be registered", () => discord.commands.find("ask"));

/** The lines of a bot's log that say this. */
const linesWith = (output: string, text: string): readonly string[] =>
  output.split("\n").filter((line) => line.includes(text));

test("without its state the bot answers all the same, says once what to do, and goes on as soon as it can", {
  timeout: 60_000,
}, async () => {
  const path = join(folder, "state.db");
  const environment = { STATE_URL: `sqlite:${path}` };
  mkdirSync(path);
  const bot = startBot(discord, environment);
  await bot.ready();
  await registered();
  const answer = await ask();
  expect((await discord.click(answer, "Why this answer").reply()).content).not.toContain("no longer");
  const refused = await discord.click(answer, "Helpful").reply();
  expect(refused.content).toContain("cannot be read or written at present");
  const told = linesWith(bot.output(), "Let STATE_URL name a file in it.");
  expect(told.filter((line) => line.includes("answered from memory alone"))).toHaveLength(1);
  expect(told[0]).toContain(path);

  rmSync(path, { recursive: true });
  await until("the state to be back", () => bot.output().includes("the state can be used again"));
  await until("what was kept in memory to be written", () => statSync(path).size > 0);
  bot.signal("SIGTERM");
  expect(await bot.exited()).toBe(EXIT.ok);
  const next = startBot(discord, environment);
  await next.ready();
  expect((await discord.click(answer, "Why this answer").reply()).content).not.toContain("no longer");
});

test("a damaged state is left as it is, and the bot neither ends nor loops", async () => {
  const path = join(folder, "state.db");
  writeFileSync(path, "no state at all ".repeat(300));
  const before = readFileSync(path);
  const bot = startBot(discord, { STATE_URL: `sqlite:${path}` });
  await bot.ready();
  await registered();
  await ask();
  expect(linesWith(bot.output(), "is damaged, or no state file at all").length).toBeGreaterThan(0);
  bot.signal("SIGTERM");
  expect(await bot.exited()).toBe(EXIT.ok);
  expect(readFileSync(path)).toEqual(before);
});

test("of two bots on one state the one that was there first says so, and what to do", { timeout: 60_000 }, async () => {
  const path = join(folder, "state.db");
  const first = startBot(discord, { STATE_URL: `sqlite:${path}` });
  await first.ready();
  const second = startBot(discord, { STATE_URL: `sqlite:${path}` });
  await second.ready();
  await until("the other one to be noticed", () => linesWith(first.output(), "Another process").length > 0, 40_000);
  expect(linesWith(first.output(), "Another process")[0]).toContain(path);
});

test("a copy made while the bot runs works in its place, and overwrites nothing", { timeout: 60_000 }, async () => {
  const environment = { STATE_URL: `sqlite:${join(folder, "state.db")}` };
  const copy = join(folder, "copy.db");
  const bot = startBot(discord, environment);
  await bot.ready();
  await registered();
  const answer = await ask();
  const backup = startProgram(environment, { words: ["backup", copy] });
  expect(await backup.exited()).toBe(EXIT.ok);
  expect(backup.errors()).toContain(copy);
  const bytes = readFileSync(copy);
  const second = startProgram(environment, { words: ["backup", copy] });
  expect(await second.exited()).toBe(EXIT.state);
  expect(second.errors()).toContain("exists already");
  expect(readFileSync(copy)).toEqual(bytes);
  bot.signal("SIGKILL");
  await bot.exited();
  const restored = startBot(discord, { STATE_URL: `sqlite:${copy}` });
  await restored.ready();
  expect((await discord.click(answer, "Why this answer").reply()).content).not.toContain("no longer");
});

test.each([[["backup"]], [["backup", "one", "two"]]])("%j is answered with the usage", async (words) => {
  const program = startProgram({}, { words });
  expect(await program.exited()).toBe(EXIT.usage);
  expect(program.errors()).toContain("backup FILE");
});
