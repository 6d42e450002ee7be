import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readDataFolder } from "../../src/facts/load.js";
import { describeProblem } from "../../src/facts/problem.js";
import { type BotProcess, endAll, startBot } from "../discord/bot-process.js";
import { DiscordDouble } from "../discord/double/server.js";
import { until } from "../discord/double/until.js";
import { textOf } from "../discord/seen.js";
import { dataFolder, museumWith } from "./data-folder.js";

/** The whole way: the real program and the real discord.js client, while the data are edited on disk. */

const VISITORS = "how many people visit the museum?";
/** “Manage Server” and “Send Messages”; without the first one is a member like others. */
const MANAGER = { permissions: (1n << 5n) | (1n << 11n) };
const MEMBER = { permissions: 1n << 11n };

let data: ReturnType<typeof dataFolder>;
let discord: DiscordDouble;
let bot: BotProcess;
beforeAll(async () => {
  data = dataFolder();
  discord = await DiscordDouble.start();
  bot = startBot(discord, { DATA_DIR: data.path });
  await bot.ready();
  await until("the commands to be registered", () => discord.commands.find("ask"));
});
afterAll(async () => {
  await endAll();
  await discord.stop();
});

const answer = async () => textOf(await discord.command("ask", { question: VISITORS }).reply());
const about = async (scene: object) => textOf(await discord.command("about", {}, scene).reply());
/** What the log says of the data from now on, as soon as it does. */
function logged(words: string) {
  const from = bot.output().length;
  return until(`the log to say “${words}”; it says ${bot.output().slice(from)}`, () => {
    return bot.output().slice(from).includes(words) && bot.output().slice(from);
  });
}
const plain = (shown: string): string => shown.replace(/\\(?=[^\w\s])/g, "");

beforeEach(async () => {
  if ((await answer()).includes("41,000")) return;
  const live = logged("are live");
  data.fill();
  await live;
});

test("a file that an editor saves answers a moment later, and everything else speaks of the new data as well", async () => {
  const live = logged("are live");
  data.save("facts/museum.json", JSON.stringify(museumWith(52_500)));
  await live;
  expect(await answer()).toContain("52,500");
  const [choice] = await discord.type("ask", "question", "52,500 visitors").completion();
  expect(choice?.name).toContain("About 52,500 visitors in 2024");
  const checked = readDataFolder(data.path);
  expect(checked.ok).toBe(true);
  expect(await about(MANAGER)).not.toContain("not live");
});

describe("data with problems", () => {
  test.each([
    ["are broken", () => data.save("bakery.json", '{ "facts": [ }')],
    ["say what cannot be", () => data.save("bakery.json", '{ "gaps": [{ "id": "*x*", "story": "`y`" }], "more": 1 }')],
    ["are gone", () => rmSync(data.path, { recursive: true })],
  ])(
    "because they %s: the old ones answer, and managers and the log are told what the check tells",
    async (_, spoil) => {
      const refused = logged("from before answer");
      spoil();
      const log = await refused;
      expect(await answer()).toContain("41,000");
      const checked = readDataFolder(data.path);
      if (checked.ok) throw new Error("nothing was spoilt");
      const reply = discord.command("about", {}, MANAGER);
      expect(textOf(await reply.reply())).toContain("**The data on disk are not live**");
      const list = await until("the list", () => reply.followUps[0]);
      for (const problem of checked.problems) {
        for (const line of describeProblem(problem).split("\n")) {
          expect(plain(textOf(list))).toContain(line.trim());
          expect(log).toContain(JSON.stringify(line).slice(1, -1));
        }
      }
      expect(list).toMatchObject({ ephemeral: true, allowedMentions: { parse: [] } });
      expect(await about(MEMBER)).not.toContain("not live");
      const live = logged("in order again");
      data.fill();
      await live;
      expect(await answer()).toContain("41,000");
      expect(await about(MANAGER)).not.toContain("not live");
    },
  );

  test("are listed page by page, to managers alone, as they are when the page is turned", async () => {
    const refused = logged("from before answer");
    data.save("bakery.json", JSON.stringify({ facts: Array.from({ length: 12 }, (_, at) => ({ id: `f${at}` })) }));
    await refused;
    const reply = discord.command("about", {}, MANAGER);
    const list = await until("the list", () => reply.followUps[0]);
    const [first, next] = [textOf(list), textOf(await discord.click(list, "Next", MANAGER).reply())];
    expect(next).not.toBe(first);
    expect(next).toContain("remedy:");
    expect(textOf(await discord.press("data-problems:1", MEMBER).reply())).toContain("manage the server");
    const live = logged("in order again");
    data.fill();
    await live;
    expect(textOf(await discord.press("data-problems:1", MANAGER).reply())).toContain("in order");
  });
});

test("many quick saves, some of them half written, end with what was saved last", async () => {
  const text = JSON.stringify(museumWith(60_000));
  for (let part = 1; part < 12; part += 1) {
    data.write("facts/museum.json", text.slice(0, (text.length * part) / 12));
    await sleep(15);
  }
  data.write("facts/museum.json", text);
  await expect.poll(answer, { timeout: 8_000 }).toContain("60,000");
  expect(await about(MANAGER)).not.toContain("not live");
});

describe("SIGHUP", () => {
  test("has the data read anew and does not end the bot", async () => {
    const refused = logged("from before answer");
    data.save("bakery.json", "{");
    await refused;
    const again = logged("from before answer");
    bot.signal("SIGHUP");
    await again;
    expect(await answer()).toContain("41,000");
    data.fill();
    await expect.poll(() => about(MANAGER)).not.toContain("not live");
  });
});

describe("at the end of the program", () => {
  let other: DiscordDouble;
  afterEach(() => other.stop());

  test("nothing of it holds up the stop", async () => {
    other = await DiscordDouble.start();
    const folder = dataFolder();
    const program = startBot(other, { DATA_DIR: folder.path });
    await program.ready();
    folder.write("bakery.json", "{");
    program.signal("SIGTERM");
    expect(await program.exited()).toBe(0);
  });
});
