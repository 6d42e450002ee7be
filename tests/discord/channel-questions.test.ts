import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import type { StateStore } from "../../src/state/store.js";
import { type ChannelSession, type ChannelSessionOptions, slowly, startChannelSession } from "./channel-session.js";
import { until } from "./double/until.js";
import { CHANNEL, MESSAGE, PERMISSION } from "./double/world.js";
import { answered, fakeApp, outcomes } from "./fixture.js";

let session: ChannelSession;
const start = async (options: ChannelSessionOptions = {}) => {
  session = await startChannelSession(options);
  return session.discord;
};
afterEach(() => session.end());

/** An app that notes what it is asked. */
function noting(outcome = answered as (typeof outcomes)[keyof typeof outcomes]) {
  const asked: string[] = [];
  const ask: App["ask"] = (question) => {
    asked.push(question);
    return outcome;
  };
  return { asked, app: fakeApp({ ask }) };
}

describe("a mention with a question", () => {
  test("is replied to with the answer as text, sources in the embed, and buttons, pinging nobody", async () => {
    const { app, asked } = noting();
    const { chat } = await start({ app });
    const reply = await chat.answerTo(chat.say(`${chat.mention} when did the museum open?`));
    expect(asked).toEqual(["when did the museum open?"]);
    expect(reply.content).toContain("The museum opened on 12 May 1906.");
    expect(JSON.stringify(reply.embeds)).toContain("gazette.example");
    expect(JSON.stringify(reply.components)).toContain("custom_id");
    expect(reply.repliedPing).toBe(false);
  });

  test.each(Object.entries(outcomes))(
    "whose outcome is %s gets its text for a phone's notification",
    async (_, outcome) => {
      const { chat } = await start(noting(outcome));
      expect((await chat.answerTo(chat.say(`${chat.mention} what?`))).content).not.toBe("");
    },
  );

  test("needs no privileged intent", async () => {
    const { chat, gateway } = await start();
    await chat.answerTo(chat.say(`what is it, ${chat.mention}?`));
    expect((await gateway.online()).intents).toBe(4609);
  });

  test("is answered in each of two servers, and in a private talk without being named", async () => {
    const { chat, guildIds } = await start();
    const userId = "77";
    const questions = [
      chat.say(`${chat.mention} what?`, { userId, guildId: guildIds[0] ?? "" }),
      chat.say(`${chat.mention} what?`, { userId, guildId: guildIds[1] ?? "" }),
      chat.say("what?", { userId, guildId: null }),
    ];
    for (const question of questions) {
      expect((await chat.answerTo(question)).channelId).toBe(question.channelId);
    }
    await session.settle();
    const links = await Promise.all(questions.map(({ id }) => session.state.findReply(id)));
    expect(links.map((link) => link?.guildId)).toEqual([guildIds[0], guildIds[1], null]);
  });

  test("is answered inside its thread or forum post", async () => {
    const { chat, channelId } = await start();
    const thread = chat.open({ parentId: channelId });
    const forum = chat.open({ type: CHANNEL.forum });
    const post = chat.open({ parentId: forum.id });
    for (const { id } of [thread, post]) {
      const reply = await chat.answerTo(chat.say(`${chat.mention} what?`, { channelId: id }));
      expect(reply.channelId).toBe(id);
    }
  });

  test("is read without its marks, its quotations and its code", async () => {
    const { app, asked } = noting();
    const { chat } = await start({ app });
    await chat.answerTo(
      chat.say(`> who said so?\n**When** did ${chat.mention} it \`x\` open <:wave:123456789>, <@5>?`),
    );
    expect(asked).toEqual(["When did it open , ?"]);
  });

  test("that asks nothing gets one line that tells how to ask", async () => {
    const { app, asked } = noting();
    const { chat } = await start({ app });
    const reply = await chat.answerTo(chat.say(` ${chat.mention} `));
    expect(reply.content).toContain("Who founded the museum?");
    expect(reply.content).not.toContain("\n");
    expect([asked, reply.embeds, reply.components]).toEqual([[], [], []]);
  });

  test("gets its answer though the answer cannot be kept, without buttons that would do nothing", async () => {
    const wrap = (state: StateStore) => ({ ...state, keepAnswer: () => Promise.reject(new Error("disk full")) });
    const { chat } = await start({ wrap });
    expect(await chat.answerTo(chat.say(`${chat.mention} what?`))).toMatchObject({ components: [] });
  });

  test("that fails is answered calmly, and the log has the cause under the id the person sees", async () => {
    const app = fakeApp({
      ask: (question) => {
        if (question.includes("burn")) throw new Error("the disk is on fire");
        return answered;
      },
    });
    const { chat } = await start({ app });
    const { content } = await chat.answerTo(chat.say(`${chat.mention} does it burn?`));
    const errorId = /as ([0-9a-f]{8})\./.exec(content)?.[1];
    expect(content).not.toContain("fire");
    expect(session.log.text()).toContain(`"errorId":"${errorId}"`);
    expect(session.log.text()).not.toContain("does it burn");
  });
});

describe("what is not addressed to us stays without an answer", () => {
  test.each([
    ["a message that does not name us", () => ["what?", {}]],
    ["another bot", (me) => [`${me} what?`, { by: "bot" }]],
    ["a webhook", (me) => [`${me} what?`, { by: "webhook" }]],
    ["a mention of everyone", () => ["@everyone what?", { everyone: true }]],
    ["a mention of a role", () => ["<@&123> what?", { mentionedRoles: ["123"] }]],
    ["a mention inside a quotation", (me) => [`> ${me} what?\nsee above`, {}]],
    ["a mention inside code", (me) => [`try \`${me} what?\``, {}]],
    ["a forwarded question", (me) => ["", { forwarded: { content: `${me} what?`, embeds: [] } }]],
    ["a notice of Discord's own", (me) => [`${me} what?`, { type: MESSAGE.pinNotice }]],
  ] satisfies [string, (me: string) => [string, object]][])("%s", async (_, make) => {
    const { chat } = await start();
    const message = chat.say(...make(chat.mention));
    await session.settle();
    expect(chat.answersTo(message)).toEqual([]);
  });
});

describe("one question gets one answer", () => {
  test("though its event comes three times", async () => {
    const { chat } = await start();
    const question = chat.say(`${chat.mention} what?`, { times: 3 });
    await session.settle();
    expect(chat.answersTo(question)).toHaveLength(1);
  });

  test("though its event comes again after a restart", async () => {
    const { chat, gateway, world } = await start();
    const question = chat.say(`${chat.mention} what?`);
    await session.settle();
    await session.restart();
    const { messagePayload, eventPlace } = await import("./double/payloads.js");
    gateway.dispatch("MESSAGE_CREATE", { ...messagePayload(question, world, true), ...eventPlace(question, world) });
    await session.settle();
    expect(chat.answersTo(question)).toHaveLength(1);
  });

  test.each([
    ["a server error", 503],
    ["a connection that breaks before the answer is taken", "reset"],
    ["a connection that breaks after it was taken", "reset-after"],
  ] as const)("though %s comes between", async (_, how) => {
    const { chat, rest } = await start();
    rest.faults.push({ path: /^\/channels\/\d+\/messages$/, how, times: how === 503 ? 3 : 1 });
    const question = chat.say(`${chat.mention} what?`);
    await chat.answerTo(question);
    await session.settle();
    expect(chat.answersTo(question)).toHaveLength(1);
    expect(await session.state.findReply(question.id)).toBeDefined();
  });

  test("though another copy of the bot has answered: then ours goes", async () => {
    const linkReply: StateStore["linkReply"] = async () => "exists";
    const { chat } = await start({ wrap: (state) => ({ ...state, linkReply }) });
    const question = chat.say(`${chat.mention} what?`);
    await until("the warning", () => session.log.text().includes("second copy"));
    await until("ours to be gone", () => chat.answersTo(question).length === 0);
  });
});

describe("while an answer takes time", () => {
  test("typing shows, and not when it is quick", async () => {
    const { chat, world } = await start({ wrap: slowly(250), typingAfterMs: 60 });
    const slow = chat.say(`${chat.mention} what?`);
    await chat.answerTo(slow);
    expect(world.typing).toEqual([slow.channelId]);
  });

  test("and none shows when it is quick", async () => {
    const { chat, world } = await start();
    await chat.answerTo(chat.say(`${chat.mention} what?`));
    expect(world.typing).toEqual([]);
  });

  test("closing finishes what was begun and takes nothing new", async () => {
    const { chat } = await start({ wrap: slowly(200) });
    const begun = chat.say(`${chat.mention} what?`);
    await sleep(100);
    const closing = session.questions.close();
    const late = chat.say(`${chat.mention} what?`);
    await closing;
    expect(chat.answersTo(begun)).toHaveLength(1);
    await sleep(300);
    expect(chat.answersTo(late)).toEqual([]);
  });
});

describe("where permissions are missing", () => {
  test("without the right to write nothing is tried, since refusals count against the bot", async () => {
    const { chat, rest } = await start();
    const channel = chat.open({ denied: PERMISSION.sendMessages });
    chat.say(`${chat.mention} what?`, { channelId: channel.id });
    await session.settle();
    expect(rest.requests.filter(({ path }) => path.includes(channel.id))).toEqual([]);
    expect(session.log.text()).toContain("where I may not write");
  });

  test("without the right to write in threads a thread gets nothing, its channel does", async () => {
    const { chat } = await start();
    const channel = chat.open({ denied: PERMISSION.sendInThreads });
    const thread = chat.open({ parentId: channel.id });
    const inThread = chat.say(`${chat.mention} what?`, { channelId: thread.id });
    await chat.answerTo(chat.say(`${chat.mention} what?`, { channelId: channel.id }));
    await session.settle();
    expect(chat.answersTo(inThread)).toEqual([]);
  });

  test("without the right to read the history the answer comes without being a reply", async () => {
    const { chat } = await start();
    const channel = chat.open({ denied: PERMISSION.readHistory });
    chat.say(`${chat.mention} what?`, { channelId: channel.id });
    await until("an answer", () => chat.written(channel.id).length === 1);
    expect(chat.written(channel.id)[0]?.type).toBe(MESSAGE.regular);
  });
});
