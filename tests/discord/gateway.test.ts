import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Gateway, type GatewayOptions, openGateway } from "../../src/discord/gateway.js";
import { MESSAGE_CONTENT } from "./double/chat.js";
import { DiscordDouble, type DoubleOptions } from "./double/server.js";
import { until } from "./double/until.js";
import { keepingLog } from "./fixture.js";

let discord: DiscordDouble;
let log: ReturnType<typeof keepingLog>;
let gateway: Gateway | undefined;
const seen: string[] = [];

beforeEach(() => {
  log = keepingLog();
  seen.length = 0;
});
afterEach(async () => {
  await gateway?.destroy();
  gateway = undefined;
  await discord.stop();
});

async function serve(options: DoubleOptions = {}): Promise<void> {
  discord = await DiscordDouble.start(options);
}

async function open(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  gateway = await openGateway({
    token: discord.token ?? "",
    apiUrl: discord.apiUrl,
    log,
    onInteraction: ({ id }) => seen.push(id),
    ...options,
  });
  return gateway;
}

describe("coming online", () => {
  test("takes one IDENTIFY and no more waiting than a moment, even while servers are unavailable", async () => {
    await serve({ guilds: 3, guildsInOutage: 1 });
    const started = Date.now();
    const { client } = await open();
    expect(Date.now() - started).toBeLessThan(2_500);
    expect(client.application.id).toBe(discord.applicationId);
    expect(discord.gateway.identifies).toBe(1);
  });

  test("an interaction right after the start is not held back", async () => {
    await serve();
    const opening = open();
    await discord.gateway.online();
    const [first, second, third] = [discord.press("a"), discord.press("b"), discord.press("c")];
    await opening;
    await until("all three", () => seen.length === 3, 1_000);
    expect(seen).toEqual([first.id, second.id, third.id]);
  });

  test("asks for no privileged intent, and for the text of messages only where it is to read them", async () => {
    await serve({ allowedIntents: MESSAGE_CONTENT });
    await open();
    expect((await discord.gateway.online()).intents).toBe(4609);
    await gateway?.destroy();
    await open({ readsMessages: true });
    expect((await discord.gateway.online()).intents).toBe(4609 | MESSAGE_CONTENT);
  }, 15_000);

  test("waits out server errors, telling so", async () => {
    await serve();
    discord.rest.faults.push({ path: /^\/gateway/, how: 503, times: 4 });
    await open();
    expect(log.text()).toContain("HTTP 503");
    expect(log.text()).toContain("trying again in");
  });

  test("waits out a login that breaks half way, and the half client never answers anything", async () => {
    await serve();
    discord.gateway.refuseUpgrades = 1;
    await open();
    const pending = discord.press("x");
    await until("the press", () => seen.includes(pending.id));
    expect(discord.gateway.identifies).toBe(1);
    expect(seen).toEqual([pending.id]);
  }, 15_000);

  test("what is still out of reach after some time ends the program, saying what to check", async () => {
    await serve();
    discord.rest.faults.push({ path: /^\/gateway/, how: "reset", times: 1_000 });
    const trouble = await open({ giveUpAfterMs: 1_500 }).catch((error: unknown) => error);
    expect(trouble).toMatchObject({ reason: "unreachable", message: expect.stringContaining("Check the network") });
    expect(log.text()).toContain("Check the network");
  });

  test("can be given up while nothing answers", async () => {
    await serve();
    discord.rest.faults.push({ path: /^\/gateway/, how: "reset", times: 1_000 });
    const stop = new AbortController();
    const opening = open({ signal: stop.signal });
    await until("a first failure", () => log.text().includes("trying again"));
    stop.abort();
    await expect(opening).rejects.toThrow();
  });
});

describe("what waiting cannot mend ends at once, with the reason", () => {
  const reasonOf = async (options: Partial<GatewayOptions> = {}) =>
    open(options).then(
      () => "open",
      (error: unknown) => (error instanceof Error && "reason" in error ? error.reason : error),
    );

  test("a wrong token", async () => {
    await serve();
    expect(await reasonOf({ token: "wrong" })).toBe("token");
    expect(discord.gateway.identifies).toBe(0);
  });

  test.each([
    [4004, "token"],
    [4010, "refused"],
    [4011, "refused"],
    [4012, "refused"],
    [4013, "refused"],
    [4014, "config"],
  ])("close code %i at login, after one IDENTIFY", async (code, reason) => {
    await serve();
    discord.gateway.refuseIdentifyWith.push(code);
    expect(await reasonOf()).toBe(reason);
    expect(discord.gateway.identifies).toBe(1);
  });

  test("an intent that is asked for and not switched on, saying where to switch it on", async () => {
    await serve();
    const trouble = await open({ readsMessages: true }).catch((error: unknown) => error);
    expect(trouble).toMatchObject({ reason: "config", message: expect.stringContaining("MESSAGE_CONTENT_INTENT") });
  });

  test("no session start left", async () => {
    await serve({ sessionStartsLeft: 0 });
    expect(await reasonOf()).toBe("try-later");
    expect(discord.token).toBeDefined();
  });

  test.each([404, 403])("an address that is not Discord's (%i)", async (how) => {
    await serve();
    discord.rest.faults.push({ path: /^\/gateway/, how, times: 1 });
    expect(await reasonOf()).toBe("config");
  });

  test("an address where something else answers", async () => {
    await serve();
    discord.rest.faults.push({ path: /^\/gateway/, how: 200, times: 1 });
    expect(await reasonOf()).toBe("config");
  });
});

describe("once online", () => {
  test.each([4004, 4011, 4014])("close code %i ends it for good, with the reason", async (code) => {
    await serve();
    const { ended } = await open();
    discord.gateway.close(code);
    expect((await ended).message.length).toBeGreaterThan(60);
  });

  test.each([
    ["a lost connection", () => discord.gateway.drop()],
    ["close code 4000", () => discord.gateway.close(4000)],
    ["a request to reconnect", () => discord.gateway.askToReconnect()],
  ])("%s is resumed, and what came meanwhile arrives", async (_, disturb) => {
    await serve();
    await open();
    disturb();
    await until("the connection to be gone", () => discord.gateway.clientCloses.length > 0);
    const meanwhile = discord.press("x");
    await until("what came meanwhile", () => seen.includes(meanwhile.id));
    expect([discord.gateway.identifies, discord.gateway.resumes]).toEqual([1, 1]);
  });

  test("heartbeats go out", async () => {
    await serve({ heartbeatIntervalMs: 50 });
    await open();
    await until("three heartbeats", () => discord.gateway.heartbeats >= 3);
  });

  test("a goodbye ends the session", async () => {
    await serve();
    await (await open()).destroy();
    await until("the goodbye", () => discord.gateway.clientCloses.includes(1000));
  });
});
