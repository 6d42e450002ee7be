import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as anyTest, expect } from "vitest";
import { EXIT } from "../src/exit-codes.js";
import { type BotProcess, startBot, startProgram } from "./discord/bot-process.js";
import { DiscordDouble } from "./discord/double/server.js";
import { until } from "./discord/double/until.js";

/** The program as a process, and what it remembers: while that cannot be used, and as copies of it. */

interface Place {
  readonly discord: DiscordDouble;
  readonly folder: string;
  readonly ask: () => ReturnType<ReturnType<DiscordDouble["command"]>["reply"]>;
  readonly registered: () => Promise<unknown>;
  readonly startBot: (environment: Readonly<Record<string, string>>) => BotProcess;
}

/** Each test has a Discord and a folder of its own, so that they run side by side: one waits half a minute. */
const test = anyTest.extend<{ place: Place }>({
  // biome-ignore lint/correctness/noEmptyPattern: it needs no other fixture, and the first argument must name them
  async place({}, use) {
    const discord = await DiscordDouble.start();
    const folder = mkdtempSync(join(tmpdir(), "factdesk-main-state-"));
    const bots: BotProcess[] = [];
    await use({
      discord,
      folder,
      ask: () => discord.command("ask", { question: "fact:x" }).reply(),
      registered: () => until("the commands to be registered", () => discord.commands.find("ask")),
      startBot(environment) {
        const bot = startBot(discord, environment);
        bots.push(bot);
        return bot;
      },
    });
    for (const bot of bots) {
      bot.signal("SIGKILL");
      await bot.exited();
    }
    await discord.stop();
    rmSync(folder, { recursive: true });
  },
});

/** The lines of a bot's log that say this. */
const linesWith = (output: string, text: string): readonly string[] =>
  output.split("\n").filter((line) => line.includes(text));

test.concurrent("without its state the bot answers all the same, says once what to do, and goes on as soon as it can", async ({
  place,
}) => {
  const { discord, folder, startBot, ask, registered } = place;
  const path = join(folder, "state.db");
  const environment = { STATE_URL: `sqlite:${path}` };
  mkdirSync(path);
  const bot = startBot(environment);
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
  const next = startBot(environment);
  await next.ready();
  expect((await discord.click(answer, "Why this answer").reply()).content).not.toContain("no longer");
});

test.concurrent("a damaged state is left as it is, and the bot neither ends nor loops", async ({ place }) => {
  const { folder, startBot, ask, registered } = place;
  const path = join(folder, "state.db");
  writeFileSync(path, "no state at all ".repeat(300));
  const before = readFileSync(path);
  const bot = startBot({ STATE_URL: `sqlite:${path}` });
  await bot.ready();
  await registered();
  await ask();
  expect(linesWith(bot.output(), "is damaged, or no state file at all").length).toBeGreaterThan(0);
  bot.signal("SIGTERM");
  expect(await bot.exited()).toBe(EXIT.ok);
  expect(readFileSync(path)).toEqual(before);
});

test.concurrent("of two bots on one state the one that was there first says so, and what to do", async ({ place }) => {
  const { folder, startBot } = place;
  const path = join(folder, "state.db");
  const first = startBot({ STATE_URL: `sqlite:${path}` });
  await first.ready();
  const second = startBot({ STATE_URL: `sqlite:${path}` });
  await second.ready();
  await until("the other one to be noticed", () => linesWith(first.output(), "Another process").length > 0, 60_000);
  expect(linesWith(first.output(), "Another process")[0]).toContain(path);
});

test.concurrent("a copy made while the bot runs works in its place, and overwrites nothing", async ({ place }) => {
  const { discord, folder, startBot, ask, registered } = place;
  const environment = { STATE_URL: `sqlite:${join(folder, "state.db")}` };
  const copy = join(folder, "copy.db");
  const bot = startBot(environment);
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
  const restored = startBot({ STATE_URL: `sqlite:${copy}` });
  await restored.ready();
  expect((await discord.click(answer, "Why this answer").reply()).content).not.toContain("no longer");
});

test.each([[["backup"]], [["backup", "one", "two"]]])("%j is answered with the usage", async (words) => {
  const program = startProgram({}, { words });
  expect(await program.exited()).toBe(EXIT.usage);
  expect(program.errors()).toContain("backup FILE");
});
