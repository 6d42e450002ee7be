import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { RawClient } from "./raw-client.js";
import { DiscordDouble } from "./server.js";
import { until } from "./until.js";

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await DiscordDouble.start({ heartbeatIntervalMs: 5_000 });
});
afterEach(() => discord.stop());

const sessionOf = (d: unknown) => z.looseObject({ session_id: z.string() }).parse(d).session_id;

async function ready(fields: object = {}): Promise<{ client: RawClient; session: string }> {
  const client = new RawClient(discord);
  await client.identify(discord.token, fields);
  return { client, session: sessionOf((await client.frame(0, "READY")).d) };
}

/** A client that sends these payloads after HELLO, and the code it is closed with. */
async function closeAfter(...payloads: unknown[]): Promise<number> {
  const client = new RawClient(discord);
  await client.frame(10);
  for (const payload of payloads) client.send(payload);
  return client.closed();
}

const identify = (fields: object = {}) => ({
  op: 2,
  d: { token: discord.token, intents: 0, properties: {}, ...fields },
});

describe("connecting", () => {
  test("says HELLO, takes IDENTIFY, and answers READY with the servers still unavailable", async () => {
    const { client } = await ready();
    expect((await client.frame(10)).d).toEqual({ heartbeat_interval: 5_000 });
    expect((await client.frame(0, "READY")).d).toMatchObject({
      guilds: [{ id: discord.guildIds[0], unavailable: true }],
      application: { id: discord.applicationId },
    });
  });

  test("servers follow only for who asks for them", async () => {
    const [without, with_] = [await ready(), await ready({ intents: 1 })];
    await with_.client.frame(0, "GUILD_CREATE");
    expect(without.client.frames.some(({ t }) => t === "GUILD_CREATE")).toBe(false);
  });

  test("heartbeats are acknowledged", async () => {
    const { client } = await ready();
    client.send({ op: 1, d: 1 });
    await client.frame(11);
    expect(discord.gateway.heartbeats).toBe(1);
  });
});

describe("what is refused, and with which code", () => {
  test.each([
    ["a wrong token", 4004, () => identify({ token: "wrong" })],
    ["a shard that is out of range", 4010, () => identify({ shard: [1, 1] })],
    ["an intent that does not exist", 4013, () => identify({ intents: 1 << 30 })],
    ["an intent that is not switched on", 4014, () => identify({ intents: 1 << 15 })],
    ["something that is no JSON", 4002, () => "{"],
    ["an IDENTIFY without its fields", 4002, () => ({ op: 2, d: {} })],
    ["a payload over 4,096 bytes", 4002, () => identify({ properties: { os: "x".repeat(4096) } })],
    ["an opcode that does not exist", 4001, () => ({ op: 99, d: null })],
    ["anything before IDENTIFY", 4003, () => ({ op: 3, d: {} })],
  ])("%s: %i", async (_, code, payload) => {
    expect(await closeAfter(payload())).toBe(code);
  });

  test("a second IDENTIFY: 4005", async () => {
    expect(await closeAfter(identify(), identify())).toBe(4005);
  });

  test("more than 120 payloads in a minute: 4008", async () => {
    expect(await closeAfter(...Array.from({ length: 121 }, () => ({ op: 1, d: null })))).toBe(4008);
  });

  test("another gateway version: 4012", async () => {
    expect(await new RawClient(discord, "9").closed()).toBe(4012);
  });

  test("an intent that is switched on is taken", async () => {
    await discord.stop();
    discord = await DiscordDouble.start({ allowedIntents: 1 << 15 });
    await ready({ intents: 1 << 15 });
  });

  test("one session more than allowed in a day: the token is reset", async () => {
    await discord.stop();
    discord = await DiscordDouble.start({ sessionStartsLeft: 1 });
    await ready();
    expect(await closeAfter(identify())).toBe(4004);
    expect(discord.token).toBeUndefined();
  });
});

describe("resuming", () => {
  const resume = (session: string, seq: number, token = discord.token) => ({
    op: 6,
    d: { token, session_id: session, seq },
  });

  async function resumed(payload: unknown): Promise<RawClient> {
    const client = new RawClient(discord);
    await client.frame(10);
    client.send(payload);
    return client;
  }

  test("brings the events that were missed, then RESUMED", async () => {
    const { client, session } = await ready();
    client.close(4000);
    await client.closed();
    await until("the session to be without a connection", () => discord.gateway.clientCloses.length > 0);
    discord.gateway.dispatch("TYPING_START", { missed: true });
    const again = await resumed(resume(session, 1));
    expect((await again.frame(0, "TYPING_START")).d).toEqual({ missed: true });
    await again.frame(0, "RESUMED");
    expect(again.frames.some(({ t }) => t === "READY")).toBe(false);
  });

  test("is not possible after a goodbye with 1000", async () => {
    const { client, session } = await ready();
    client.close(1000);
    await until("the goodbye", () => discord.gateway.clientCloses.includes(1000));
    expect((await (await resumed(resume(session, 1))).frame(9)).d).toBe(false);
  });

  test("is refused with a wrong token or a sequence from the future", async () => {
    const { session } = await ready();
    expect(await (await resumed(resume(session, 1, "wrong"))).closed()).toBe(4004);
    expect(await (await resumed(resume(session, 99))).closed()).toBe(4007);
  });

  test("is asked for with opcode 7, or ruled out with opcode 9", async () => {
    const { client } = await ready();
    discord.gateway.askToReconnect();
    await client.frame(7);
    discord.gateway.invalidate(false);
    expect((await client.frame(9)).d).toBe(false);
  });
});
