import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { base } from "../answering/fixture.js";
import { type ChannelSession, type ChannelSessionOptions, startChannelSession } from "./channel-session.js";

/** How much the bot writes when somebody asks too much; windows are long here, so that none ends during a test. */

let session: ChannelSession;
const start = async (options: ChannelSessionOptions = {}) => {
  session = await startChannelSession({ limits: { person: 2, channel: 5, windowS: 60 }, ...options });
  return session.discord;
};
afterEach(() => session.end());

const WAIT = /more than I answer at a time/;

/** What the bot wrote into this channel after each of so many questions of each person. */
async function flood(people: number, questions: number, where: object = {}): Promise<readonly string[]> {
  const { chat, channelId } = session.discord;
  for (let asked = 0; asked < questions; asked += 1) {
    for (let person = 0; person < people; person += 1)
      chat.say(`${chat.mention} what?`, { userId: `9${person}`, ...where });
  }
  await session.settle();
  return chat.written(channelId).map(({ content }) => content);
}

describe("a person over their limit", () => {
  test("gets one short notice that says how long to wait, then silence", async () => {
    await start();
    const written = await flood(1, 10);
    expect(written).toHaveLength(3);
    expect(written.at(-1)).toMatch(/^That is more than I answer at a time\. Ask again in \d+ seconds\.$/);
  });

  test("is over it in every channel, and others are not", async () => {
    const { chat } = await start();
    await flood(1, 2);
    const elsewhere = chat.say(`${chat.mention} what?`, { userId: "90", channelId: chat.open().id });
    expect((await chat.answerTo(elsewhere)).content).toMatch(WAIT);
    expect((await chat.answerTo(chat.say(`${chat.mention} what?`, { userId: "91" }))).content).not.toMatch(WAIT);
  });

  test("cannot use up the channel for the others", async () => {
    const { chat } = await start();
    await flood(1, 30);
    expect((await chat.answerTo(chat.say(`${chat.mention} what?`, { userId: "91" }))).content).not.toMatch(WAIT);
  });

  test("keeps the answer they have when they go on editing its question", async () => {
    const { chat, rest } = await start();
    const question = chat.say(`${chat.mention} what?`, { userId: "90" });
    for (let edit = 1; edit < 10; edit += 1) {
      chat.edit(question, `${chat.mention} what ${edit}?`, { editedAt: question.createdAt + edit });
    }
    await session.settle();
    expect(rest.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });
});

test("however many people ask however much, a channel gets no more than its limit and one notice", async () => {
  await start();
  const written = await flood(20, 5);
  expect(written.length).toBeLessThanOrEqual(6);
  expect(written.filter((content) => WAIT.test(content)).length).toBeGreaterThan(0);
});

test("mentions without a question count as well", async () => {
  const { chat, channelId } = await start();
  for (let said = 0; said < 10; said += 1) chat.say(chat.mention, { userId: "90" });
  await session.settle();
  expect(chat.written(channelId)).toHaveLength(3);
});

test("unasked answers stop at the limit without a word, and the notice is still there for who asks", async () => {
  const { chat, channelId, guildIds } = await start({ readsMessages: true, app: createApp(base) });
  await session.state.setChannelAnswers(guildIds[0] ?? "", channelId, true);
  for (let said = 0; said < 6; said += 1) chat.say("Who owns the Lund bakery?", { userId: "90" });
  await session.settle();
  expect(chat.written(channelId)).toHaveLength(2);
  expect((await chat.answerTo(chat.say(`${chat.mention} what?`, { userId: "90" }))).content).toMatch(WAIT);
});
