import { describe, expect, type TestContext, test } from "vitest";
import { type ChannelSessionOptions, startChannelSession } from "./channel-session.js";
import type { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";

/**
 * What is asked while the connection is lost, and what Discord then delivers late or twice. The library waits seconds
 * before it connects again, so each of these has a session of its own, and they wait side by side.
 */

const start = async ({ onTestFinished }: TestContext, options: ChannelSessionOptions = {}) => {
  const session = await startChannelSession(options);
  onTestFinished(() => session.end());
  return session;
};

describe.concurrent.each<[string, (gateway: DiscordDouble["gateway"]) => void]>([
  ["a lost connection", (gateway) => gateway.drop()],
  ["close code 4000", (gateway) => gateway.close(4000)],
  ["a request to reconnect", (gateway) => gateway.askToReconnect()],
  ["an invalid session that may be resumed", (gateway) => gateway.invalidate(true)],
])("after %s", (_, disturb) => {
  test("a question asked meanwhile is answered once, and one deleted meanwhile loses its answer", async (context) => {
    const session = await start(context);
    const { chat, gateway } = session.discord;
    const before = chat.say(`${chat.mention} before?`);
    await chat.answerTo(before);
    await session.settle();
    disturb(gateway);
    await until("the connection to be gone", () => !gateway.isOnline);
    const meanwhile = chat.say(`${chat.mention} meanwhile?`);
    chat.delete(before);
    await chat.answerTo(meanwhile);
    await until("the old answer to be gone", () => chat.answersTo(before).length === 0);
    await session.settle();
    expect(chat.answersTo(meanwhile)).toHaveLength(1);
    expect([gateway.identifies, gateway.resumes]).toEqual([1, 1]);
  });
});

test.concurrent("an invalid session is begun anew, and questions are answered again", async (context) => {
  const { chat, gateway } = (await start(context)).discord;
  gateway.invalidate(false);
  await until("a second session", () => gateway.identifies === 2);
  await gateway.online();
  expect((await chat.answerTo(chat.say(`${chat.mention} what?`))).content).not.toBe("");
});

test.concurrent("a resume that Discord does not take begins a new session", async (context) => {
  const { chat, gateway } = (await start(context)).discord;
  gateway.forgetSessions();
  gateway.drop();
  await until("a second session", () => gateway.identifies === 2);
  await gateway.online();
  await chat.answerTo(chat.say(`${chat.mention} what?`));
});

test("a question right after the start is answered while a server is still in an outage", async (context) => {
  const { discord } = await start(context, { double: { guilds: 3, guildsInOutage: 1 } });
  const { chat, guildIds } = discord;
  const asked = Date.now();
  await chat.answerTo(chat.say(`${chat.mention} what?`, { guildId: guildIds[1] ?? "" }));
  expect(Date.now() - asked).toBeLessThan(5_000);
});
