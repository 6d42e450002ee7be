import { afterEach, expect, test } from "vitest";
import { type ChannelSession, type ChannelSessionOptions, startChannelSession } from "./channel-session.js";
import { answered, fakeApp, unknown } from "./fixture.js";

/** What becomes of questions in channels that found no fact. */

let session: ChannelSession;
afterEach(() => session.end());

const outcome = { ...unknown, reason: "not-recorded" } as const;

async function start(options: ChannelSessionOptions = {}) {
  const ask = (question: string) => (question.includes("known") ? answered : outcome);
  session = await startChannelSession({ app: fakeApp({ ask }), ...options });
  const { chat, guildIds, applicationId } = session.discord;
  return { chat, guildId: guildIds[0] ?? "", self: `<@${applicationId}>` };
}
const kept = (guildId: string) => session.state.unanswered(guildId, new Date(0));

test("a question that mentions the bot and finds no fact is kept for the server, without who asked and whom it names", async () => {
  const { chat, guildId, self } = await start();
  const first = chat.say(`${self} which hospitals use it, <@100000000000000009>?`);
  await chat.answerTo(first);
  await chat.answerTo(chat.say(`${self} Which hospital uses it`));
  await chat.answerTo(chat.say(`${self} what is known?`));
  await session.settle();
  const questions = await kept(guildId);
  expect(questions).toMatchObject([{ count: 2, question: "which hospital uses it" }]);
  expect(JSON.stringify(questions)).not.toContain(first.authorId);
});

test("a question that is edited counts once", async () => {
  const { chat, guildId, self } = await start();
  const asked = chat.say(`${self} which hospitals use it?`);
  await chat.answerTo(asked);
  chat.edit(asked, `${self} which hospitals in town use it?`);
  await session.settle();
  expect(await kept(guildId)).toMatchObject([{ count: 1, question: "which hospitals use it?" }]);
});

test("nothing is kept of private messages", async () => {
  const { chat, guildId } = await start();
  await chat.answerTo(chat.say("which hospitals use it?", { guildId: null }));
  await session.settle();
  expect(await kept(guildId)).toEqual([]);
});

test("nothing is kept of what was asked nobody in particular, though the channel is switched on", async () => {
  const { chat, guildId } = await start({ readsMessages: true });
  await session.state.setChannelAnswers(guildId, session.discord.channelId, true);
  chat.say("which hospitals use it?");
  await session.settle();
  expect(await kept(guildId)).toEqual([]);
});
