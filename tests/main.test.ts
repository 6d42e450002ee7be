import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { commands as ourCommands } from "../src/discord/commands/index.js";
import { EXIT } from "../src/exit-codes.js";
import { endAll, startBot, startProgram } from "./discord/bot-process.js";
import { DiscordDouble, type DoubleOptions } from "./discord/double/server.js";
import { until } from "./discord/double/until.js";

/** The program as a process: how it starts, how it ends, and what it says then. */

let discord: DiscordDouble | undefined;
afterEach(async () => {
  await endAll();
  await discord?.stop();
  discord = undefined;
});

async function serve(options: DoubleOptions = {}): Promise<DiscordDouble> {
  discord = await DiscordDouble.start(options);
  return discord;
}

async function freePort(): Promise<number> {
  const double = await DiscordDouble.start();
  const { port } = double;
  await double.stop();
  return port;
}

/** How many lines for people it wrote. */
const lines = (text: string): number => text.trim().split("\n").length;

describe("without a token", () => {
  test("says so in one line, with how to get one, and answers piped lines", async () => {
    const program = startProgram({}, { input: "Is this a question?\n\nAnd this?\n" });
    expect(await program.exited()).toBe(EXIT.ok);
    expect(lines(program.errors())).toBe(1);
    expect(program.errors()).toContain("https://discord.com/developers/applications");
    expect(program.output().split("\n\n")).toHaveLength(2);
  });

  test("and without terminal or input says what to do and fails", async () => {
    for (const given of [{}, { input: "" }]) {
      const program = startProgram({}, given);
      expect(await program.exited()).toBe(EXIT.noInput);
      expect(program.errors()).toContain("nothing to do");
    }
  });

  test("cannot register", async () => {
    const program = startProgram({}, { words: ["register"] });
    expect(await program.exited()).toBe(EXIT.config);
    expect(program.errors()).toContain("DISCORD_TOKEN");
  });
});

test("every problem of the configuration is listed, and the data are not even read", async () => {
  const program = startProgram({ LOG_LEVEL: "loud", DISCORD_GUILD_ID: "here", DATA_DIR: "/nowhere" });
  expect(await program.exited()).toBe(EXIT.config);
  expect(program.errors()).toMatch(/DISCORD_GUILD_ID.*\n.*LOG_LEVEL/);
});

test("problems of the data are listed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "factdesk-test-"));
  writeFileSync(join(folder, "broken.json"), '{ "facts": [ }');
  const program = startProgram({ DATA_DIR: folder, DISCORD_TOKEN: "any" });
  expect(await program.exited()).toBe(EXIT.data);
  expect(program.errors()).toContain("broken.json");
  rmSync(folder, { recursive: true });
});

test("a state with an address nobody understands ends it, saying what to do", async () => {
  const { gateway, ...double } = await serve();
  const program = startProgram({ DISCORD_TOKEN: double.token ?? "", STATE_URL: "postgres:x" });
  expect(await program.exited()).toBe(EXIT.config);
  expect(program.errors()).toContain("STATE_URL must be sqlite:");
  expect(gateway.identifies).toBe(0);
});

test("what is remembered is created where it is missing, and outlives a restart", async () => {
  const double = await serve();
  const folder = mkdtempSync(join(tmpdir(), "factdesk-state-"));
  const environment = { STATE_URL: `sqlite:${join(folder, "var", "state.db")}` };
  const first = startBot(double, environment);
  await first.ready();
  await until("the commands to be registered", () => double.commands.find("ask"));
  const answer = await double.command("ask", { question: "fact:x" }).reply();
  first.signal("SIGTERM");
  await first.exited();
  const second = startBot(double, environment);
  await second.ready();
  expect((await double.click(answer, "Why this answer").reply()).content).not.toContain("no longer");
  second.signal("SIGTERM");
  await second.exited();
  rmSync(folder, { recursive: true });
});

test("an unknown word is answered with the usage", async () => {
  const program = startProgram({}, { words: ["regster"] });
  expect(await program.exited()).toBe(EXIT.usage);
  expect(program.errors()).toContain("Usage");
});

test("the token may stand in .env, quietly, and the environment goes before it", async () => {
  const { apiUrl, token = "", gateway } = await serve();
  const bot = startProgram({ DISCORD_TOKEN: token }, { dotenv: `DISCORD_TOKEN=wrong\nDISCORD_API_URL=${apiUrl}\n` });
  await bot.ready();
  expect(gateway.identifies).toBe(1);
  expect(bot.output() + bot.errors()).not.toMatch(/dotenv|injected/);
});

describe("registering", () => {
  test("registers, then finds nothing changed, without starting a session", async () => {
    const { apiUrl, token = "", commands, gateway, guildIds } = await serve();
    const environment = { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildIds[0] ?? "" };
    const [first, second] = [
      () => startProgram(environment, { words: ["register"] }),
      () => startProgram(environment, { words: ["register"] }),
    ];
    const registering = first();
    expect(await registering.exited()).toBe(EXIT.ok);
    expect(registering.errors()).toContain("Registered in server");
    const again = second();
    expect(await again.exited()).toBe(EXIT.ok);
    expect(again.errors()).toContain("nothing changed");
    expect([commands.writes, gateway.identifies]).toEqual([1, 0]);
    expect(commands.list(guildIds[0]).map(({ name }) => name)).toEqual(ourCommands.map(({ name }) => name));
  });

  test("with a wrong token says what to do", async () => {
    const { apiUrl } = await serve();
    const program = startProgram({ DISCORD_API_URL: apiUrl, DISCORD_TOKEN: "wrong" }, { words: ["register"] });
    expect(await program.exited()).toBe(EXIT.token);
    expect(program.errors()).toContain("Reset Token");
  });

  test("with nothing reachable says so", async () => {
    const environment = { DISCORD_API_URL: `http://127.0.0.1:${await freePort()}/api`, DISCORD_TOKEN: "any" };
    const program = startProgram(environment, { words: ["register"] });
    expect(await program.exited(12_000)).toBe(EXIT.unreachable);
    expect(program.errors()).toContain("cannot be reached");
  });
});

describe("what the bot cannot mend itself ends it with one clear line", () => {
  test("a wrong token", async () => {
    const bot = startBot(await serve(), { DISCORD_TOKEN: "wrong" });
    expect(await bot.exited()).toBe(EXIT.token);
    expect(lines(bot.errors())).toBe(1);
    expect(bot.errors()).toContain("Reset Token");
  });

  test("an intent that is not switched on (4014)", async () => {
    const double = await serve();
    double.gateway.refuseIdentifyWith.push(4014);
    const bot = startBot(double);
    expect(await bot.exited()).toBe(EXIT.config);
    expect(bot.errors()).toContain("Privileged Gateway Intents");
    expect(double.gateway.identifies).toBe(1);
  });

  test("no session start left today", async () => {
    const bot = startBot(await serve({ sessionStartsLeft: 0 }));
    expect(await bot.exited()).toBe(EXIT.tryLater);
    expect(bot.errors()).toMatch(/after \d{4}-\d\d-\d\dT/);
  });

  test.each([
    [4004, EXIT.token],
    [4014, EXIT.config],
    [4011, EXIT.refused],
  ])("close code %i long after it was ready", async (code, exit) => {
    const double = await serve();
    const bot = startBot(double);
    await bot.ready();
    double.gateway.close(code);
    expect(await bot.exited()).toBe(exit);
    expect(lines(bot.errors())).toBe(1);
  });
});

describe("trouble that passes", () => {
  test("a network that is down at the start is waited for", async () => {
    const port = await freePort();
    const bot = startProgram({ DISCORD_API_URL: `http://127.0.0.1:${port}/api`, DISCORD_TOKEN: "placeholder" });
    await until("the bot to notice", () => bot.output().includes("trying again"));
    expect(bot.output()).toContain("ECONNREFUSED");
    const double = await serve({ port });
    double.token = "placeholder";
    await bot.ready();
    bot.signal("SIGTERM");
    expect(await bot.exited()).toBe(EXIT.ok);
  });

  test("commands that cannot be registered do not keep the bot from working", async () => {
    const double = await serve();
    double.rest.faults.push({ path: /\/commands$/, how: 403, times: 1 });
    const bot = startBot(double, { DISCORD_GUILD_ID: double.guildIds[0] ?? "" });
    await until("the log to tell", () => bot.output().includes("could not be registered"));
    expect(bot.output()).toContain("Invite it there");
    await double.press("x").reply();
  });
});

describe("stopping", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("%s says goodbye and ends at once", async (name) => {
    const double = await serve();
    const bot = startBot(double);
    await bot.ready();
    const asked = Date.now();
    bot.signal(name);
    expect(await bot.exited()).toBe(EXIT.ok);
    expect(Date.now() - asked).toBeLessThan(3_000);
    await until("the goodbye", () => double.gateway.clientCloses.includes(1000));
    expect(bot.errors()).toBe("");
  });

  test("works while still connecting, too", async () => {
    const bot = startProgram({ DISCORD_API_URL: `http://127.0.0.1:${await freePort()}/api`, DISCORD_TOKEN: "any" });
    await until("the bot to try", () => bot.output().includes("trying again"));
    bot.signal("SIGTERM");
    expect(await bot.exited(3_000)).toBe(EXIT.ok);
  });
});
