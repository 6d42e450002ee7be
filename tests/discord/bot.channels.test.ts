import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mayTellUnasked } from "../../src/discord/unasked.js";
import { shippedApp } from "../shipped.js";
import { type BotProcess, endAll, startBot } from "./bot-process.js";
import { MESSAGE_CONTENT } from "./double/chat.js";
import type { Pending } from "./double/interactions.js";
import { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";
import { PERMISSION } from "./double/world.js";

/** The whole way in channels: the real program, the real fact base, and people who write messages. */

const app = shippedApp();
// Unasked, only what names something of ours is answered.
const question = [...app.base.facts.values()]
  .flatMap(({ phrasings }) => phrasings)
  .find((phrasing) => {
    const outcome = app.ask(phrasing);
    return phrasing.endsWith("?") && outcome.status === "answered" && mayTellUnasked(phrasing, outcome, app.base);
  });
if (question === undefined) throw new Error("no fact has a phrasing that is surely answered");
const headline = app.ask(question).headline.slice(0, 20);

const folder = mkdtempSync(join(tmpdir(), "factdesk-state-"));
const environment = { STATE_URL: `sqlite:${join(folder, "state.db")}`, MESSAGE_CONTENT_INTENT: "true" };

let discord: DiscordDouble;
let bot: BotProcess;
const written: string[] = [];

async function startAgain(): Promise<void> {
  bot = startBot(discord, environment);
  await bot.ready();
}

async function stop(): Promise<void> {
  bot.signal("SIGTERM");
  expect(await bot.exited(10_000)).toBe(0);
  written.push(bot.output() + bot.errors());
}

beforeAll(async () => {
  discord = await DiscordDouble.start({ guilds: 2, allowedIntents: MESSAGE_CONTENT });
  await startAgain();
  await until("the commands to be registered", () => discord.commands.find("settings"));
});
afterAll(async () => {
  await endAll();
  await discord.stop();
  rmSync(folder, { recursive: true });
});

const manager = { permissions: PERMISSION.manageChannels };
const noticeOf = async (pending: Pending): Promise<string> => JSON.stringify(await pending.reply());

test("a mention is answered in two servers and in private, with buttons that work for anybody", async () => {
  const { chat, guildIds } = discord;
  for (const where of [{ guildId: guildIds[0] ?? "" }, { guildId: guildIds[1] ?? "" }, { guildId: null }]) {
    const answer = await chat.answerTo(chat.say(`${chat.mention} ${question}`, where));
    expect(answer.content).toContain(headline);
    await discord.click(answer, "Sources", { userId: "12345" }).reply();
  }
});

test("unprompted answers come where a manager switches them on, and end where one switches them off", async () => {
  const { chat } = discord;
  const before = chat.say(question);
  expect(await noticeOf(discord.command("settings channel-answers on"))).toContain("Only people");
  await noticeOf(discord.command("settings channel-answers on", {}, manager));
  const after = chat.say(question);
  expect((await chat.answerTo(after)).content).toContain(headline);
  expect(chat.answersTo(before)).toEqual([]);
  await noticeOf(discord.command("settings channel-answers off", {}, manager));
  const later = chat.say(question);
  await chat.answerTo(chat.say(`${chat.mention} ${question}`));
  expect(chat.answersTo(later)).toEqual([]);
});

test("a follow-up by reply, an edit and a deletion work across a restart", async () => {
  const { chat } = discord;
  const asked = chat.say(`${chat.mention} ${question}`);
  const answer = await chat.answerTo(asked);
  await stop();
  await startAgain();
  expect((await chat.answerTo(chat.say("and who made it?", { replyTo: answer }))).content).toContain("Read as");
  chat.edit(asked, chat.mention);
  await until("the hint", () => chat.answersTo(asked)[0]?.content.includes("Write your question"));
  chat.delete(asked);
  await until("the answer to be gone", () => chat.answersTo(asked).length === 0);
}, 30_000);

test("the log holds neither what people wrote nor a token, and complains of nothing", async () => {
  await stop();
  const log = written.join("");
  expect(log).not.toContain(question);
  expect(log).not.toContain("and who made it");
  expect(log).not.toContain(discord.token);
  expect(log).not.toMatch(/"level":"(warn|error|fatal)"/);
});

test("without the intent switched on in the Developer Portal the program says what to do", async () => {
  const strict = await DiscordDouble.start();
  const refused = startBot(strict, environment);
  expect(await refused.exited()).not.toBe(0);
  expect(refused.errors()).toContain("Message Content Intent");
  await strict.stop();
});
