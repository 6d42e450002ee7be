import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkChannel } from "../../src/discord/digest-channel.js";
import { type Gateway, openGateway } from "../../src/discord/gateway.js";
import { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";
import { CHANNEL, type Channel, PERMISSION } from "./double/world.js";
import { keepingLog } from "./fixture.js";

let discord: DiscordDouble;
let gateway: Gateway;
const guildId = () => discord.guildIds[0] ?? "";
beforeAll(async () => {
  discord = await DiscordDouble.start({ guilds: 2 });
  const [token, { apiUrl }] = [discord.token ?? "", discord];
  gateway = await openGateway({ token, apiUrl, log: keepingLog(), onInteraction: () => undefined });
});
afterAll(async () => {
  await gateway.destroy();
  await discord.stop();
});

const check = (channelId: string, roleId: string | null = null) =>
  checkChannel(gateway.client, guildId(), channelId, { roleId });

async function opened(channel: Partial<Channel>): Promise<string> {
  const { id } = discord.chat.open(channel);
  await until("the client to know the channel", () => gateway.client.channels.cache.has(id));
  return id;
}

describe("a channel", () => {
  test.each([
    ["text", CHANNEL.text],
    ["announcement", CHANNEL.announcement],
    ["forum", CHANNEL.forum],
    ["other", 2],
  ])("of the kind “%s” is recognised", async (kind, type) => {
    expect(await check(await opened({ type }))).toEqual({ kind, missing: [], pings: true });
  });

  test("of another server, or that is not there, is gone", async () => {
    expect(await check(discord.world.general(discord.guildIds[1] ?? "").id)).toMatchObject({ kind: "gone" });
    expect(await check("123456789012345678")).toMatchObject({ kind: "gone" });
  });

  test.each([
    ["View Channel", PERMISSION.viewChannel],
    ["Send Messages", PERMISSION.sendMessages],
    ["Embed Links", PERMISSION.embedLinks],
    ["Read Message History", PERMISSION.readHistory],
  ])("tells that “%s” is missing", async (name, denied) => {
    const { missing } = await check(await opened({ denied }));
    expect(missing).toContain(name);
    if (denied !== PERMISSION.viewChannel) expect(missing).toEqual([name]);
  });

  test("needs another permission where it is a thread", async () => {
    const parentId = await opened({ denied: PERMISSION.sendInThreads });
    expect(await check(parentId)).toMatchObject({ kind: "text", missing: [] });
    expect(await check(await opened({ parentId }))).toEqual({
      kind: "thread",
      missing: ["Send Messages in Threads"],
      pings: true,
    });
  });
});

describe("a role", () => {
  test("is pinged where everybody may mention it", async () => {
    const [open, closed] = [discord.world.addRole(guildId(), true), discord.world.addRole(guildId(), false)];
    expect(await check(discord.channelId, open.id)).toMatchObject({ pings: true });
    expect(await check(discord.channelId, closed.id)).toMatchObject({ pings: false });
  });

  test("that is gone, or is everybody, is not pinged", async () => {
    expect(await check(discord.channelId, "123456789012345678")).toMatchObject({ pings: false });
    expect(await check(discord.channelId, guildId())).toMatchObject({ pings: false });
  });
});
