import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { base } from "../answering/fixture.js";
import { type ChannelSession, type ChannelSessionOptions, startChannelSession } from "./channel-session.js";
import { CHANNEL } from "./double/world.js";
import { fakeApp, outcomes } from "./fixture.js";

/** Answers that nobody asked the bot for, where a manager switched them on. */

const app = createApp(base);
const QUESTION = "Who owns the Lund bakery?";

let session: ChannelSession;
const start = async (options: ChannelSessionOptions = {}) => {
  session = await startChannelSession({ app, readsMessages: true, ...options });
  const { discord, state } = session;
  await state.setChannelAnswers(discord.guildIds[0] ?? "", discord.channelId, true);
  return discord;
};
afterEach(() => session.end());

/** What was answered to a message that names nobody. */
async function afterSaying(content: string, where: object = {}): Promise<readonly string[]> {
  const { chat } = session.discord;
  const message = chat.say(content, where);
  await session.settle();
  return chat.answersTo(message).map((answer) => answer.content);
}

describe("where it is switched on", () => {
  test.each([
    QUESTION,
    "hey, who runs the Osterby museum",
    "I was there last week. How many people visit the Osterby museum? It was empty.",
    "When did the Osterby museum open?",
  ])("%s is answered", async (content) => {
    await start();
    expect(await afterSaying(content)).toHaveLength(1);
  });

  test("a thread and a forum post count as their channel", async () => {
    const { chat, channelId, guildIds } = await start();
    const forum = chat.open({ type: CHANNEL.forum });
    await session.state.setChannelAnswers(guildIds[0] ?? "", forum.id, true);
    for (const parentId of [channelId, forum.id]) {
      expect(await afterSaying(QUESTION, { channelId: chat.open({ parentId }).id })).toHaveLength(1);
    }
  });

  test("one question is answered once though its event comes twice", async () => {
    await start();
    expect(await afterSaying(QUESTION, { times: 2 })).toHaveLength(1);
  });

  test("the same person can follow up by naming us", async () => {
    const { chat } = await start();
    await afterSaying("When did the Osterby museum open?", { userId: "7" });
    const answer = await chat.answerTo(chat.say(`${chat.mention} and who runs it?`, { userId: "7" }));
    expect(answer.content).toContain("Read as about the harbour museum");
  });

  test("the answer goes when its question does", async () => {
    const { chat } = await start();
    const question = chat.say(QUESTION);
    await chat.answerTo(question);
    chat.delete(question);
    await session.settle();
    expect(chat.answersTo(question)).toEqual([]);
  });
});

describe("silence is kept", () => {
  test.each([
    ["on what asks nothing", "Ole Lund owns the Lund bakery, and who would not.", {}],
    ["on questions about anything else", "Is anyone up for lunch at noon?", {}],
    ["on a statement of ours beside another question", "Ole Lund owns the Lund bakery. Lunch?", {}],
    ["on what we do not know", "What is the budget of the Osterby museum?", {}],
    ["on what names nothing of ours", "When did the museum open?", {}],
    ["on what people ask one another", "Who owns our Lund bakery?", {}],
    ["on a quotation", `> ${QUESTION}\nlol`, {}],
    ["on a quotation of many lines", `>>> well\n${QUESTION}`, {}],
    ["on code", `\`\`\`\n${QUESTION}\n\`\`\``, {}],
    ["on other bots", QUESTION, { by: "bot" }],
    ["on webhooks", QUESTION, { by: "webhook" }],
    ["on what is asked of somebody by name", `<@555> ${QUESTION}`, {}],
    ["on forwarded messages", "", { forwarded: { content: QUESTION, embeds: [] } }],
    ["on embeds", "look", { embeds: [{ title: QUESTION }] }],
  ])("%s", async (_, content, where) => {
    await start();
    expect(await afterSaying(content, where)).toEqual([]);
  });

  test("in every other channel and server", async () => {
    const { chat, guildIds } = await start();
    expect(await afterSaying(QUESTION, { channelId: chat.open().id })).toEqual([]);
    expect(await afterSaying(QUESTION, { guildId: guildIds[1] ?? "" })).toEqual([]);
  });

  test("after it was switched off", async () => {
    const { guildIds, channelId } = await start();
    await session.state.setChannelAnswers(guildIds[0] ?? "", channelId, false);
    expect(await afterSaying(QUESTION)).toEqual([]);
  });

  test("where the intent is not asked for, since the text does not come", async () => {
    const { gateway } = await start({ readsMessages: false });
    expect(await afterSaying(QUESTION)).toEqual([]);
    expect((await gateway.online()).intents & (1 << 15)).toBe(0);
  });

  test.each([
    ["answered", 0.93, 1],
    ["answered", 0.929, 0],
    ["disputed", 0.93, 1],
    ["disputed", 0.929, 0],
    ["unknown", 1, 0],
    ["ambiguous", 1, 0],
  ] as const)("an outcome that is %s at %d gets %i answers", async (status, confidence, answers) => {
    const ask = () => ({ ...outcomes[status], text: "Argus Two shines.", confidence });
    await start({ app: { ...fakeApp({ ask }), base } });
    expect(await afterSaying("What is Argus Two?")).toHaveLength(answers);
  });

  test("on faults: nobody asked for an apology", async () => {
    const ask = (question: string) => {
      if (question === "Why?") throw new Error("the disk is on fire");
      return outcomes.answered;
    };
    await start({ app: fakeApp({ ask }) });
    expect(await afterSaying("Why?")).toEqual([]);
    expect(session.log.text()).toContain("the disk is on fire");
  });
});
