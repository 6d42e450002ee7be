import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { base } from "../answering/fixture.js";
import { type ChannelSession, type ChannelSessionOptions, startChannelSession } from "./channel-session.js";

/** Questions that lean on an earlier one, over the museum's real facts. */

const app = createApp(base);
const FIRST = "How many people visit the museum?";
const THEN = "and who runs it?";
const ASSUMED = "Read as about the harbour museum";

let session: ChannelSession;
const start = async (options: ChannelSessionOptions = {}) => {
  session = await startChannelSession({ app, ...options });
  return session.discord;
};
afterEach(() => session.end());

const ada = { userId: "1001" };
const bob = { userId: "1002" };

async function askFirst(where: object = ada) {
  const { chat } = session.discord;
  const answer = await chat.answerTo(chat.say(`${chat.mention} ${FIRST}`, where));
  await session.settle();
  return answer;
}

async function answerTo(content: string, where: object): Promise<string> {
  const { chat } = session.discord;
  return (await chat.answerTo(chat.say(content, where))).content;
}

describe("a further mention by the same person in the same place", () => {
  test("inherits what was talked about, and the answer says what it assumed", async () => {
    const { chat } = await start();
    await askFirst();
    const answer = await answerTo(`${chat.mention} ${THEN}`, ada);
    expect(answer).toContain("Ada Lind");
    expect(answer).toContain(ASSUMED);
  });

  test("works in a thread, and in a private talk without being named", async () => {
    const { chat, channelId } = await start();
    const thread = { ...ada, channelId: chat.open({ parentId: channelId }).id };
    await askFirst(thread);
    expect(await answerTo(`${chat.mention} ${THEN}`, thread)).toContain(ASSUMED);
    const inPrivate = { ...bob, guildId: null };
    await answerTo(FIRST, inPrivate);
    expect(await answerTo(THEN, inPrivate)).toContain(ASSUMED);
  });

  test("goes on from the last answer, over several questions", async () => {
    const { chat } = await start();
    await askFirst();
    await answerTo(`${chat.mention} ${THEN}`, ada);
    expect(await answerTo(`${chat.mention} when did it open?`, ada)).toContain("1906");
  });

  test("that names its own subject is read by itself", async () => {
    const { chat } = await start();
    await askFirst();
    const answer = await answerTo(`${chat.mention} How long is the whale?`, ada);
    expect(answer).toContain("14.5 metres");
    expect(answer).not.toContain("Read as");
  });
});

test.each([
  ["by another person", () => bob],
  ["by the same person in another channel", () => ({ ...ada, channelId: session.discord.chat.open().id })],
  [
    "by the same person in a thread of the channel",
    () => ({ ...ada, channelId: session.discord.chat.open({ parentId: session.discord.channelId }).id }),
  ],
  ["by the same person in another server", () => ({ ...ada, guildId: session.discord.guildIds[1] ?? "" })],
])("a mention %s inherits nothing", async (_, where) => {
  const { chat } = await start();
  await askFirst();
  expect(await answerTo(`${chat.mention} ${THEN}`, where())).not.toContain("Read as");
});

describe("a reply that pings our answer", () => {
  test("asks without naming us, whoever replies", async () => {
    await start();
    const answer = await askFirst();
    expect(await answerTo(THEN, { ...bob, replyTo: answer })).toContain(ASSUMED);
  });

  test("inherits from the answer it replies to, though another was given since", async () => {
    const { chat } = await start();
    const answer = await askFirst();
    await answerTo(`${chat.mention} How long is the whale?`, ada);
    expect(await answerTo(THEN, { ...ada, replyTo: answer })).toContain(ASSUMED);
  });

  test("still inherits after a restart", async () => {
    await start();
    const answer = await askFirst();
    await session.restart();
    expect(await answerTo(THEN, { ...ada, replyTo: answer })).toContain(ASSUMED);
  });

  test("that pings nobody is not to us", async () => {
    const { chat } = await start();
    const answer = await askFirst();
    const reply = chat.say(THEN, { ...ada, replyTo: answer, ping: false });
    await session.settle();
    expect(chat.answersTo(reply)).toEqual([]);
  });
});

describe("a reply to the answer of a command", () => {
  const answerOfCommand = () => {
    const { world, channelId, guildIds } = session.discord;
    const parts = { content: "", embeds: [], components: [], flags: 1 << 15, authorIsBot: true, type: 20 };
    const at = { channelId, guildId: guildIds[0] ?? "", authorId: world.botId, createdAt: Date.now() };
    return world.put({ id: "99", ...parts, ...at });
  };

  test("comes without its text, so one line says what works instead", async () => {
    await start();
    const content = await answerTo(THEN, { ...ada, replyTo: answerOfCommand() });
    expect(content).toContain("Follow up");
    expect(content).not.toContain("\n");
  });

  test("that names us comes with its text and is answered", async () => {
    const { chat } = await start();
    expect(await answerTo(`${chat.mention} ${FIRST}`, { ...ada, replyTo: answerOfCommand() })).toContain("41,000");
  });
});
