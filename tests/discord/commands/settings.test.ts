import { expect, test } from "vitest";
import { waysOf } from "../../../src/discord/command.js";
import { settings } from "../../../src/discord/commands/settings.js";
import type { Here } from "../../../src/discord/surroundings.js";
import { desk, here, noticeOf, setup } from "../desk.js";

const run = async (what: string, place: Here, more: Parameters<typeof desk>[0] = {}) => {
  const set: unknown[] = [];
  const given = desk(more);
  const state = { ...given.state, setChannelAnswers: async (...call: unknown[]) => void set.push(call) };
  const call = waysOf([settings])
    .find(({ path }) => path === `settings channel-answers ${what}`)
    ?.leaf.prepare(() => undefined);
  if (!call || "problem" in call) throw new Error("it takes no options");
  expect(call.manner).toBe("quiet");
  return { notice: noticeOf(await call.run({ ...given, state }, place)), set };
};

test("a thread's settings are those of the channel it hangs under", async () => {
  const { set } = await run("on", here({ channelId: "9", settingsChannelId: "8" }));
  expect(set).toEqual([["200000000000000002", "8", true]]);
});

test.each(["on", "off", "status"])("%s is for servers alone", async (what) => {
  const { notice, set } = await run(what, here({ guildId: null, mayManageChannels: false }));
  expect([notice, set]).toEqual([expect.stringContaining("belong to a server"), []]);
});

test("off works without the intent, so that what was on can be switched off", async () => {
  const { set } = await run("off", here(), { setup: { ...setup, readsMessages: false } });
  expect(set).toEqual([["200000000000000002", "300000000000000003", false]]);
});

test.each([
  [[], "Off in this channel."],
  [["300000000000000003"], "On in this channel."],
  [["300000000000000003", "1"], "On in this channel, and on in 1 other."],
  [["1", "2"], "Off in this channel, and on in 2 others."],
])("with %j switched on, the status is “%s”", async (channels, expected) => {
  const { state } = desk();
  const { notice } = await run("status", here(), { state: { ...state, channelAnswers: async () => channels } });
  expect(notice).toBe(expected);
});
