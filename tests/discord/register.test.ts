import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registerOnly } from "../../src/discord/bot.js";
import { defineCommand } from "../../src/discord/command.js";
import { commands } from "../../src/discord/commands/index.js";
import { createRest } from "../../src/discord/gateway.js";
import { flag, text } from "../../src/discord/option.js";
import { registerCommands, removeGuildCopies } from "../../src/discord/register.js";
import { DiscordDouble } from "./double/server.js";
import { keepingLog } from "./fixture.js";

let discord: DiscordDouble;
let log: ReturnType<typeof keepingLog>;
beforeEach(async () => {
  discord = await DiscordDouble.start({ guilds: 2 });
  log = keepingLog();
});
afterEach(() => discord.stop());

const registration = () => ({
  rest: createRest(discord.token ?? "", discord.apiUrl),
  applicationId: discord.applicationId,
  commands,
  log,
});
const register = (guildId?: string, list = commands) =>
  registerCommands({ ...registration(), guildId, commands: list });
const here = () => discord.guildIds[0] ?? "";
const all = commands.map(({ name }) => name);
const names = (guildId?: string) => discord.commands.list(guildId).map(({ name }) => name);

const changed = defineCommand({
  name: "ask",
  description: "Ask differently",
  zhCN: { name: "另问", description: "换个问法" },
  options: {
    question: text("What?", { zhCN: { name: "问题", description: "什么" } }),
    private: flag("Quietly", { zhCN: { name: "私下", description: "私下" } }),
  },
  examples: () => [],
  run: () => ({ notice: "Differently." }),
});

describe("registration", () => {
  test("puts the commands everywhere, and nothing more when they are there already", async () => {
    expect(await register()).toEqual({ changed: true, names: all });
    expect(await register()).toEqual({ changed: false, names: all });
    expect(names()).toEqual(all);
    expect(discord.commands.writes).toBe(1);
  });

  test("puts them into one server alone when that is configured, where Discord adds defaults of its own", async () => {
    expect((await register(here())).changed).toBe(true);
    expect((await register(here())).changed).toBe(false);
    expect([names(), names(here())]).toEqual([[], all]);
  });

  test("puts them again when a definition changed", async () => {
    await register();
    expect((await register(undefined, [changed])).changed).toBe(true);
    expect(discord.commands.list()[0]?.description).toBe("Ask differently");
  });

  test("removes what is no longer declared and says so", async () => {
    discord.commands.put([{ name: "old", description: "From before" }]);
    await register();
    expect(names()).toEqual(all);
    expect(log.text()).toContain('"removed":["old"]');
  });

  test("in one server, leaves the global ones alone, since other servers may use them, and says so", async () => {
    await register();
    await register(here());
    expect(names()).toEqual(all);
    expect(log.text()).toContain("show twice");
  });

  test("takes the application's id from the API", async () => {
    await registerOnly({ token: discord.token ?? "", apiUrl: discord.apiUrl, guildId: undefined, log });
    expect(names()).toEqual(all);
  });

  test("waits out a moment of trouble", async () => {
    discord.rest.faults.push({ path: /^\/applications/, how: 503, times: 4 });
    await registerOnly({ token: discord.token ?? "", apiUrl: discord.apiUrl, guildId: undefined, log });
    expect(names()).toEqual(all);
  });

  test.each([
    ["a wrong token", "token", () => ({ token: "wrong", guildId: undefined })],
    ["a server the bot is not in", "config", () => ({ token: discord.token ?? "", guildId: "123456789012345678" })],
  ])("with %s ends with what to do", async (_, reason, what) => {
    await expect(registerOnly({ apiUrl: discord.apiUrl, log, ...what() })).rejects.toMatchObject({ reason });
  });
});

describe("after global registration, a server's own copies", () => {
  test("go where they are word for word ours", async () => {
    await register(here());
    await removeGuildCopies(registration(), discord.guildIds);
    expect(names(here())).toEqual([]);
  });

  test("stay where they are not, with a line in the log", async () => {
    await register(here(), [changed]);
    await removeGuildCopies(registration(), discord.guildIds);
    expect(names(here())).toEqual(["ask"]);
    expect(log.text()).toContain("shows twice");
  });

  test("stay where they have another name", async () => {
    discord.commands.put([{ name: "other", description: "Not ours" }], here());
    await removeGuildCopies(registration(), discord.guildIds);
    expect(names(here())).toEqual(["other"]);
  });

  test("do not matter in a server that does not let us look", async () => {
    await removeGuildCopies(registration(), ["123456789012345678", ...discord.guildIds]);
    expect(log.error).not.toHaveBeenCalled();
  });
});
