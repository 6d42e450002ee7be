import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PostKey, postKey } from "../../src/digest/post-key.js";
import type { Poster } from "../../src/digest/poster.js";
import { createPoster } from "../../src/discord/digest-post.js";
import { type Gateway, openGateway } from "../../src/discord/gateway.js";
import { createPostingRest } from "../../src/discord/posting-rest.js";
import { digest } from "../digest/digest-fixture.js";
import { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";
import { CHANNEL, PERMISSION } from "./double/world.js";
import { keepingLog } from "./fixture.js";

const MINUTE = 60_000;

let discord: DiscordDouble;
let gateway: Gateway;
let poster: Poster;
beforeEach(async () => {
  discord = await DiscordDouble.start();
  const [token, { apiUrl }] = [discord.token ?? "", discord];
  gateway = await openGateway({ token, apiUrl, log: keepingLog(), onInteraction: () => undefined });
  poster = createPoster(async () => gateway.client, createPostingRest(token, apiUrl));
});
afterEach(async () => {
  await gateway.destroy();
  await discord.stop();
});

const key = (more: Partial<PostKey> = {}): PostKey => ({
  digestId: "digest1",
  date: "2026-11-23",
  occasion: "daily",
  part: 1,
  parts: 1,
  since: new Date("2026-11-22T09:00:00Z"),
  toldUntil: new Date("2026-11-23T09:00:00Z"),
  ...more,
});
const message = (about: PostKey = key(), more: object = {}): string =>
  JSON.stringify({
    content: "news",
    components: [{ type: 1, components: [{ type: 2, style: 2, label: "Open all", custom_id: postKey(about) }] }],
    allowed_mentions: { parse: [] },
    ...more,
  });
const idOf = (attempt: object): string => {
  if (!("messageId" in attempt) || typeof attempt.messageId !== "string") throw new Error(JSON.stringify(attempt));
  return attempt.messageId;
};
const longAgo = (): Date => new Date(discord.world.now() - 60 * MINUTE);
const findIn = (channelId: string, wanted: (key: PostKey) => boolean = () => true, since = longAgo()) =>
  poster.find(channelId, since, wanted);

describe("posting", () => {
  test("sends the message as it is, and the same nonce leads to the same message", async () => {
    const first = await poster.post(discord.channelId, message(), "nonce");
    expect(await poster.post(discord.channelId, message(), "nonce")).toEqual(first);
    expect(discord.chat.written()).toMatchObject([{ id: idOf(first), content: "news", nonce: "nonce" }]);
  });

  test("pings the role that the message allows, and no other", async () => {
    const [guildId = ""] = discord.guildIds;
    const [role, other] = [discord.world.addRole(guildId, true), discord.world.addRole(guildId, true)];
    const content = `<@&${role.id}> <@&${other.id}> @everyone`;
    await poster.post(
      discord.channelId,
      message(key(), { content, allowed_mentions: { parse: [], roles: [role.id] } }),
      "1",
    );
    expect(discord.chat.written()[0]?.pingedRoles).toEqual([role.id]);
  });

  test.each([
    ["server trouble", 503, { failure: "passing", code: "503" }],
    ["a broken connection", "reset", { failure: "passing", code: "network" }],
  ] as const)("tries once: %s is told at once", async (_, how, failure) => {
    discord.rest.faults.push({ path: /messages$/, how, times: 1 });
    expect(await poster.post(discord.channelId, message(), "nonce")).toEqual(failure);
    expect(discord.rest.requests.filter(({ path }) => path.endsWith("/messages"))).toEqual([]);
  });

  test("tells of a long wait that Discord wants, and waits out a short one", async () => {
    discord.rest.faults.push({ path: /messages$/, how: 429, times: 1, retryAfterS: 5 });
    const told = await poster.post(discord.channelId, message(), "nonce");
    expect(told).toMatchObject({ failure: "passing", code: "429" });
    expect("waitMs" in told && told.waitMs).toBeGreaterThanOrEqual(5_000);
    const { id } = discord.chat.open();
    await until("the client to know the channel", () => gateway.client.channels.cache.has(id));
    discord.rest.faults.push({ path: /messages$/, how: 429, times: 1, retryAfterS: 0.05 });
    expect(await poster.post(id, message(), "other")).toHaveProperty("messageId");
  });

  test("of many digests in the same minute gets all of them through", async () => {
    const posts = Array.from({ length: 60 }, (_, at) => poster.post(discord.channelId, message(), String(at)));
    for (const post of await Promise.all(posts)) expect(post).toHaveProperty("messageId");
  });

  test.each([
    ["see", PERMISSION.viewChannel, "50001"],
    ["write in", PERMISSION.sendMessages, "50013"],
    ["link in", PERMISSION.embedLinks, "50013"],
    ["read the history of", PERMISSION.readHistory, "50013"],
  ])("does not even ask in a channel that it may not %s", async (_, denied, code) => {
    const { id } = discord.chat.open({ denied });
    await until("the client to know the channel", () => gateway.client.channels.cache.has(id));
    const { length } = discord.rest.requests;
    expect(await poster.post(id, message(), "nonce")).toEqual({ failure: "futile", code });
    expect(await findIn(id)).toEqual({ failure: "futile", code });
    expect(discord.rest.requests).toHaveLength(length);
  });

  test("into a channel that is gone is futile", async () => {
    expect(await poster.post("123456789012345678", message(), "nonce")).toEqual({ failure: "futile", code: "10003" });
  });

  test("what Discord does not take is refused for good", async () => {
    const tooLong = message(key(), { content: "x".repeat(2_001) });
    expect(await poster.post(discord.channelId, tooLong, "nonce")).toEqual({ failure: "refused", code: "50035" });
  });
});

describe("looking for our own posts", () => {
  const write = async (about: PostKey, nonce: string) =>
    idOf(await poster.post(discord.channelId, message(about), nonce));

  test("finds the latest one that is wanted", async () => {
    const [one, two] = [await write(key(), "1"), await write(key({ date: "2026-11-24" }), "2")];
    expect(await findIn(discord.channelId)).toMatchObject({ messageId: two, key: { date: "2026-11-24" } });
    expect(await findIn(discord.channelId, ({ date }) => date === "2026-11-23")).toEqual({
      messageId: one,
      key: key(),
    });
    expect(await findIn(discord.channelId, ({ digestId }) => digestId === "other")).toBeUndefined();
  });

  test("finds it under a few pages of what people wrote since", async () => {
    const id = await write(key(), "1");
    for (let said = 0; said < 250; said += 1) discord.chat.say("hello", { channelId: discord.channelId });
    expect(await findIn(discord.channelId)).toMatchObject({ messageId: id });
  });

  test("does not turn pages from before the time", async () => {
    for (let said = 0; said < 150; said += 1) discord.chat.say("hello", { channelId: discord.channelId });
    discord.world.aheadMs = 2 * 60 * MINUTE;
    for (let said = 0; said < 150; said += 1) discord.chat.say("hello", { channelId: discord.channelId });
    expect(await findIn(discord.channelId)).toBeUndefined();
    expect(
      discord.rest.requests.filter(({ method, path }) => method === "GET" && path.endsWith("/messages")),
    ).toHaveLength(2);
  });

  test("takes nobody else's message for one of ours, whatever it carries", async () => {
    const said = discord.chat.say("news", { channelId: discord.channelId });
    discord.world.put({ ...said, components: JSON.parse(message()).components });
    expect(await findIn(discord.channelId)).toBeUndefined();
  });

  test("tells trouble instead of finding nothing", async () => {
    discord.rest.faults.push({ path: /messages$/, how: "reset", times: 1 });
    expect(await findIn(discord.channelId)).toEqual({ failure: "passing", code: "network" });
  });
});

describe("crossposting", () => {
  test("sends a post on, and counts as done where that happened before", async () => {
    const { id: channelId } = discord.chat.open({ type: CHANNEL.announcement });
    const messageId = idOf(await poster.post(channelId, message(), "nonce"));
    expect(await poster.crosspost(channelId, messageId)).toEqual({ messageId });
    expect(await poster.crosspost(channelId, messageId)).toEqual({ messageId });
    expect(discord.world.crossposts).toEqual([messageId]);
  });

  test("a post that is gone, or whose channel has no followers, is refused for good", async () => {
    const { id: channelId } = discord.chat.open({ type: CHANNEL.announcement });
    expect(await poster.crosspost(channelId, "12345")).toEqual({ failure: "refused", code: "10008" });
    const messageId = idOf(await poster.post(discord.channelId, message(), "nonce"));
    expect(await poster.crosspost(discord.channelId, messageId)).toMatchObject({ failure: "refused" });
  });
});

describe("telling that a digest is paused", () => {
  const paused = digest({
    name: "*daily*",
    scheduledBy: "100000000000000001",
    pause: { since: new Date("2026-11-23T09:10:00Z"), reason: "50001", told: false },
  });

  test("says in private which one, why and what to do, once", async () => {
    await poster.tellPaused(paused);
    await poster.tellPaused(paused);
    const [told, ...more] = discord.chat.written();
    expect(more).toEqual([]);
    expect(told?.guildId).toBeNull();
    expect(told?.content).toContain("“\\*daily\\*” in <#channel> is paused");
    expect(told?.content).toContain("I cannot see the channel any more.");
    expect(told?.content).toContain("/digest resume");
  });

  test("to somebody who takes no private messages cannot be mended", async () => {
    discord.world.closedToTalks.add(paused.scheduledBy);
    expect(await poster.tellPaused(paused)).toEqual({ failure: "refused", code: "50007" });
  });
});
