import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { MESSAGE_CONTENT, type Saying } from "./chat.js";
import { RawClient } from "./raw-client.js";
import { DiscordDouble } from "./server.js";
import { CHANNEL, MESSAGE, PERMISSION } from "./world.js";

const GUILDS = 1;
const MESSAGES = (1 << 9) | (1 << 12);

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await DiscordDouble.start({ guilds: 2, allowedIntents: MESSAGE_CONTENT });
});
afterEach(() => discord.stop());

async function listener(intents: number): Promise<RawClient> {
  const client = new RawClient(discord);
  await client.identify(discord.token, { intents });
  await client.frame(0, "READY");
  return client;
}

const Seen = z.looseObject({
  content: z.string(),
  embeds: z.array(z.unknown()),
  guild_id: z.string().optional(),
  mentions: z.array(z.looseObject({ id: z.string() })),
});
const seen = async (client: RawClient, t = "MESSAGE_CREATE") => Seen.parse((await client.frame(0, t)).d);

/** A message that the bot itself wrote, in answer to a command or by itself. */
const ownMessage = (type: number) => {
  const { world, channelId, guildIds, applicationId } = discord;
  const at = { channelId, guildId: guildIds[0] ?? "", authorId: applicationId, createdAt: Date.now() };
  return world.put({ id: "99", ...at, type, content: "mine", embeds: [], components: [], flags: 0, authorIsBot: true });
};

const api = (method: string, path: string, body?: object) =>
  fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const Answer = z.looseObject({ id: z.string().optional(), code: z.int().optional(), type: z.int().optional() });
const send = async (body: object, channelId = discord.channelId) =>
  Answer.parse(await (await api("POST", `/channels/${channelId}/messages`, body)).json());

describe("content is withheld", () => {
  test.each([
    ["of a message in a server that does not name the bot", () => ({}), ""],
    ["of a reply to the answer of a command", () => ({ replyTo: ownMessage(MESSAGE.commandAnswer) }), ""],
    ["of a reply to the bot that pings nobody", () => ({ replyTo: ownMessage(MESSAGE.regular), ping: false }), ""],
    ["of a mention of everyone", () => ({ everyone: true }), ""],
    ["not of a reply that pings the bot's own message", () => ({ replyTo: ownMessage(MESSAGE.regular) }), "hello"],
    ["not in a private talk", () => ({ guildId: null }), "hello"],
  ] satisfies [string, () => Saying, string][])("%s", async (_, where, content) => {
    const client = await listener(MESSAGES);
    discord.chat.say("hello", { embeds: [{ title: "x" }], ...where() });
    expect(await seen(client)).toMatchObject({ content, embeds: content === "" ? [] : [{ title: "x" }] });
  });

  test("not of a message that names the bot, but of one that names it in code", async () => {
    const client = await listener(MESSAGES);
    discord.chat.say(`\`${discord.chat.mention}\``);
    expect((await seen(client)).content).toBe("");
    client.frames.length = 0;
    discord.chat.say(`hello ${discord.chat.mention}`);
    expect(await seen(client)).toMatchObject({ content: `hello ${discord.chat.mention}` });
  });

  test("from no one who has the intent", async () => {
    const client = await listener(MESSAGES | MESSAGE_CONTENT);
    discord.chat.say("hello");
    expect((await seen(client)).content).toBe("hello");
  });
});

describe("who is told", () => {
  test("of messages in servers and in private talks: only who asked for them", async () => {
    const client = await listener(1 << 12);
    discord.chat.say("in a server");
    discord.chat.say("in private", { guildId: null });
    expect((await seen(client)).content).toBe("in private");
  });

  test("of edits and deletions too, one by one or in bulk", async () => {
    const client = await listener(MESSAGES);
    const [one, two, three] = ["a", "b", "c"].map((text) => discord.chat.say(text));
    if (!one || !two || !three) throw new Error("three were said");
    discord.chat.edit(one, "changed");
    discord.chat.delete(one);
    discord.chat.delete(two, three);
    await client.frame(0, "MESSAGE_UPDATE");
    expect((await client.frame(0, "MESSAGE_DELETE")).d).toMatchObject({ id: one.id, guild_id: discord.guildIds[0] });
    expect((await client.frame(0, "MESSAGE_DELETE_BULK")).d).toMatchObject({ ids: [two.id, three.id] });
  });

  test("of threads and channels when they open, and of those there are when a session begins", async () => {
    const client = await listener(GUILDS);
    const thread = discord.chat.open({ parentId: discord.channelId });
    expect((await client.frame(0, "THREAD_CREATE")).d).toMatchObject({ id: thread.id, type: CHANNEL.thread });
    const later = await listener(GUILDS);
    expect((await later.frame(0, "GUILD_CREATE")).d).toMatchObject({
      channels: [{ id: discord.channelId }],
      threads: [{ id: thread.id, parent_id: discord.channelId }],
    });
  });
});

describe("what the bot may write", () => {
  beforeEach(() => listener(MESSAGES));

  test("a reply to a message, once for one nonce", async () => {
    const question = discord.chat.say("hello");
    const body = { content: "hi", nonce: "1", enforce_nonce: true, message_reference: { message_id: question.id } };
    const [first, second] = [await send(body), await send(body)];
    expect(first).toMatchObject({ type: MESSAGE.reply });
    expect(second.id).toBe(first.id);
    expect(discord.chat.answersTo(question)).toHaveLength(1);
  });

  test("no reply to a message that is gone, unless it says that this does not matter", async () => {
    const gone = { content: "hi", message_reference: { message_id: "12345" } };
    expect((await send(gone)).code).toBe(50035);
    const anyway = { ...gone, message_reference: { message_id: "12345", fail_if_not_exists: false } };
    expect(await send(anyway)).toMatchObject({ type: MESSAGE.regular });
  });

  test.each([
    ["see", PERMISSION.viewChannel, 50001],
    ["write in", PERMISSION.sendMessages, 50013],
    ["read the history of", PERMISSION.readHistory, 160002],
  ])("no reply in a channel that it may not %s", async (_, denied, code) => {
    const { id } = discord.chat.open({ denied });
    expect((await send({ content: "hi", message_reference: { message_id: "1" } }, id)).code).toBe(code);
  });

  test("in a thread it needs another right than in its channel", async () => {
    const channel = discord.chat.open({ denied: PERMISSION.sendInThreads });
    const thread = discord.chat.open({ parentId: channel.id });
    expect((await send({ content: "hi" }, thread.id)).code).toBe(50013);
    expect((await send({ content: "hi" }, channel.id)).code).toBeUndefined();
  });

  test("edits of its own messages alone, of which the parts not named stay", async () => {
    const { id } = await send({ content: "hi", embeds: [{ title: "x" }] });
    const theirs = discord.chat.say("hello");
    const path = (message: string) => `/channels/${discord.channelId}/messages/${message}`;
    expect((await api("PATCH", path(id ?? ""), { content: "ho" })).status).toBe(200);
    expect(discord.chat.written()[0]).toMatchObject({ content: "ho", embeds: [{ title: "x" }] });
    expect((await api("PATCH", path(theirs.id), { content: "ho" })).status).toBe(403);
    expect((await api("DELETE", path(theirs.id))).status).toBe(403);
    expect((await api("DELETE", path(id ?? ""))).status).toBe(204);
    expect((await api("DELETE", path(id ?? ""))).status).toBe(404);
  });

  test("nothing into a channel that does not exist", async () => {
    expect((await send({ content: "hi" }, "12345")).code).toBe(10003);
  });
});
