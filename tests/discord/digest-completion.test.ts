import { expect, test } from "vitest";
import { waysOf } from "../../src/discord/command.js";
import { commands } from "../../src/discord/commands/index.js";
import { suggestDays, suggestDigests, suggestStoryList, suggestTimes } from "../../src/discord/digest-completion.js";
import { desk, here, typing } from "./desk.js";
import { digestOf } from "./digest-desk.js";
import { base, fakeApp } from "./fixture.js";

const values = (suggestions: readonly { readonly value: string }[]) => suggestions.map(({ value }) => value);

test.each([
  ["9", ["09:00", "09:30"]],
  ["8.45", ["08:45"]],
  ["7pm", ["19:00"]],
  ["1", ["01:00", "01:30", "10:00"]],
  ["noon", []],
])("a time typed “%s” offers %j first", (typed, expected) => {
  expect(values(suggestTimes(typed)).slice(0, expected.length || 1)).toEqual(expected);
});

test("before anything is typed, the hours of a working day are offered", () => {
  expect(values(suggestTimes(" ")).slice(0, 3)).toEqual(["06:00", "06:30", "07:00"]);
});

test.each([
  ["mon wed", ["Monday and Wednesday"]],
  ["weekd", ["Monday to Friday"]],
  ["th", ["Thursday"]],
  ["xyz", []],
])("days typed “%s” offer %j", (typed, expected) => {
  expect(values(suggestDays(typed))).toEqual(expected);
});

test("before anything is typed, the usual days are offered", () => {
  expect(values(suggestDays("")).slice(0, 2)).toEqual(["every day", "Monday to Friday"]);
});

test("stories are added one after the other, none twice", () => {
  expect(values(suggestStoryList("", base))).toEqual(["all", "museum"]);
  expect(values(suggestStoryList("mus", base))).toEqual(["museum"]);
  expect(values(suggestStoryList("other, mus", base))).toEqual(["other, museum"]);
  expect(values(suggestStoryList("museum, ", base))).toEqual([]);
});

test("digests are offered by name and by channel, each with its hour", async () => {
  const digests = [digestOf(), digestOf({ id: "second", name: "evening", channelId: "300000000000000009" })];
  const at = typing({ state: { ...desk().state, digests: async () => digests } });
  expect(await suggestDigests("", at)).toEqual([
    {
      value: "first",
      label: "digest in #channel-300000000000000003",
      hint: "Monday to Friday at 09:00, Europe/London",
    },
    {
      value: "second",
      label: "evening in #channel-300000000000000009",
      hint: "Monday to Friday at 09:00, Europe/London",
    },
  ]);
  expect(values(await suggestDigests("EVE", at))).toEqual(["second"]);
  expect(values(await suggestDigests("#channel-300000000000000009", at))).toEqual(["second"]);
  expect(values(await suggestDigests("first", at))).toEqual(["first"]);
});

test("nobody else is told which digests there are", async () => {
  const state = { ...desk().state, digests: async () => [digestOf()] };
  expect(await suggestDigests("", typing({ state, here: here({ mayManageServer: false }) }))).toEqual([]);
  expect(await suggestDigests("", typing({ state, here: here({ guildId: null }) }))).toEqual([]);
});

test.each([
  ["Lond", "Europe/London"],
  ["shanghai", "Asia/Shanghai"],
])("the time zone of /digest schedule is completed from “%s” to %s", async (typed, zone) => {
  const schedule = waysOf(commands).find(({ path }) => path === "digest schedule")?.leaf;
  const found = await schedule?.options.timezone?.suggest?.(typed, fakeApp(), typing());
  expect(values(found ?? [])[0]).toBe(zone);
});
