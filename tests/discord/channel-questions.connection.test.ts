import { afterEach, describe, expect, test } from "vitest";
import { type ChannelSession, type ChannelSessionOptions, startChannelSession } from "./channel-session.js";
import { until } from "./double/until.js";

/** What is asked while the connection is lost, and what Discord then delivers late or twice. */

let session: ChannelSession;
const start = async (options: ChannelSessionOptions = {}) => {
  session = await startChannelSession(options);
  return session.discord;
};
afterEach(() => session.end());

describe.each([
  ["a lost connection", () => session.discord.gateway.drop()],
  ["close code 4000", () => session.discord.gateway.close(4000)],
  ["a request to reconnect", () => session.discord.gateway.askToReconnect()],
  ["an invalid session that may be resumed", () => session.discord.gateway.invalidate(true)],
])("after %s", (_, disturb) => {
  test("a question asked meanwhile is answered once, and one deleted meanwhile loses its answer", async () => {
    const { chat, gateway } = await start();
    const before = chat.say(`${chat.mention} before?`);
    await chat.answerTo(before);
    await session.settle();
    disturb();
    await until("the connection to be gone", () => !gateway.isOnline);
    const meanwhile = chat.say(`${chat.mention} meanwhile?`);
    chat.delete(before);
    await chat.answerTo(meanwhile);
    await until("the old answer to be gone", () => chat.answersTo(before).length === 0);
    await session.settle();
    expect(chat.answersTo(meanwhile)).toHaveLength(1);
    expect([gateway.identifies, gateway.resumes]).toEqual([1, 1]);
  }, 15_000);
});

test("an invalid session is begun anew, and questions are answered again", async () => {
  const { chat, gateway } = await start();
  gateway.invalidate(false);
  await until("a second session", () => gateway.identifies === 2, 15_000);
  await gateway.online();
  expect((await chat.answerTo(chat.say(`${chat.mention} what?`))).content).not.toBe("");
}, 20_000);

test("a resume that Discord does not take begins a new session", async () => {
  const { chat, gateway } = await start();
  gateway.forgetSessions();
  gateway.drop();
  await until("a second session", () => gateway.identifies === 2, 15_000);
  await gateway.online();
  await chat.answerTo(chat.say(`${chat.mention} what?`));
}, 20_000);

test("a question right after the start is answered while a server is still in an outage", async () => {
  const { chat, guildIds } = await start({ double: { guilds: 3, guildsInOutage: 1 } });
  const asked = Date.now();
  await chat.answerTo(chat.say(`${chat.mention} what?`, { guildId: guildIds[1] ?? "" }));
  expect(Date.now() - asked).toBeLessThan(1_000);
});
