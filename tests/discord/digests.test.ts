import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { readPostKey } from "../../src/digest/post-key.js";
import { createDigests } from "../../src/discord/digests.js";
import { type Gateway, openGateway } from "../../src/discord/gateway.js";
import { openStore } from "../../src/state/open-store.js";
import type { SteadyStore } from "../../src/state/store.js";
import { digest, PLAN } from "../digest/digest-fixture.js";
import { base } from "../views/fixture.js";
import { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";
import { CHANNEL } from "./double/world.js";
import { keepingLog } from "./fixture.js";

/** Digests as Discord receives them: the real content, the real store, the real client. */

let discord: DiscordDouble;
let gateway: Gateway;
let state: SteadyStore;
let log: ReturnType<typeof keepingLog>;
let digests: ReturnType<typeof createDigests>;
beforeEach(async () => {
  discord = await DiscordDouble.start();
  log = keepingLog();
  state = await openStore("sqlite::memory:");
  const [token, { apiUrl }] = [discord.token ?? "", discord];
  gateway = await openGateway({ token, apiUrl, log, onInteraction: () => undefined });
  const client = async () => gateway.client;
  digests = createDigests({ app: createApp(base), state, token, apiUrl, log, latestHours: 12, client });
});
afterEach(async () => {
  await digests.close();
  await gateway.destroy();
  await state.close();
  await discord.stop();
});

const guildId = () => discord.guildIds[0] ?? "";
const add = (channelId: string, more: Partial<typeof PLAN> = {}) =>
  state.addDigest(
    digest({
      guildId: guildId(),
      channelId,
      plan: { ...PLAN, ...more },
      toldUntil: new Date("2025-01-01T00:00:00Z"),
      scheduledAt: new Date(),
    }),
  );

describe("a digest posted at once", () => {
  test("stands in its channel, each part with its key, and pings nobody", async () => {
    await add(discord.channelId, { quiet: true });
    const report = await digests.postNow("digest1", "900000000000000001");
    const posts = discord.chat.written(discord.channelId);
    expect(report).toMatchObject({ state: "sent", parts: posts.length, messageIds: posts.map(({ id }) => id) });
    expect(posts.length).toBeGreaterThan(0);
    for (const { components, flags } of posts) {
      expect(JSON.stringify(components)).toContain("digest-all:digest1:");
      expect(flags & (1 << 12)).toBeGreaterThan(0);
    }
    expect(await digests.postNow("digest1", "900000000000000001")).toEqual(report);
    expect(discord.chat.written(discord.channelId)).toHaveLength(posts.length);
  });

  test("tells nothing twice", async () => {
    await add(discord.channelId);
    await digests.postNow("digest1", "1");
    expect(await digests.postNow("digest1", "2")).toMatchObject({ state: "empty" });
  });

  test("pings the chosen role once, and goes on to the channels that follow its own", async () => {
    const { id: channelId } = discord.chat.open({ type: CHANNEL.announcement });
    await until("the client to know the channel", () => gateway.client.channels.cache.has(channelId));
    const role = discord.world.addRole(guildId(), true);
    await add(channelId, { roleId: role.id, crosspost: true });
    await digests.postNow("digest1", "1");
    const posts = discord.chat.written(channelId);
    expect(posts.flatMap(({ pingedRoles }) => pingedRoles ?? [])).toEqual([role.id]);
    await until("the crossposts", () => discord.world.crossposts.length === posts.length);
    expect(discord.world.crossposts).toEqual(posts.map(({ id }) => id));
  });
});

test("a digest whose time has come is posted as soon as somebody wakes the digests", async () => {
  const now = new Date();
  await state.addDigest(
    digest({
      guildId: guildId(),
      channelId: discord.channelId,
      plan: { ...PLAN, zone: "UTC", time: now.toISOString().slice(11, 16) },
      toldUntil: new Date("2025-01-01T00:00:00Z"),
      scheduledAt: new Date(now.getTime() - 60 * 60_000),
    }),
  );
  digests.wake();
  await until("the digest", () => discord.chat.written(discord.channelId).length > 0);
  const [post] = discord.chat.written(discord.channelId);
  const [key] = JSON.stringify(post?.components).match(/digest-all:[^"]+/u) ?? [];
  expect(readPostKey(key ?? "")).toMatchObject({ digestId: "digest1", occasion: "daily", part: 1 });
});

describe("on hold", () => {
  test("are digests while the store cannot be used, and that is said without a path", async () => {
    expect(digests.onHold()).toBeUndefined();
    await state.close();
    digests.wake();
    await until("the trouble to be noticed", () => digests.onHold() !== undefined);
    expect(digests.onHold()).toMatch(/^Digests are on hold, because/);
    expect(digests.onHold()).not.toContain("sqlite");
  });
});
