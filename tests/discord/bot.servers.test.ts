import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "../../src/state/open-store.js";
import type { StateStore } from "../../src/state/store.js";
import { endAll, startBot } from "./bot-process.js";
import { DiscordDouble } from "./double/server.js";
import { snowflake } from "./double/snowflake.js";

/** The real program and what it keeps of servers: deleted with them, and not with their outages. */

let folder: string;
let discord: DiscordDouble;
let state: StateStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-servers-"));
  discord = await DiscordDouble.start({ guilds: 3, guildsInOutage: 1 });
  state = await openStore(`sqlite:${join(folder, "state.db")}`, { report: () => undefined });
});
afterEach(async () => {
  await endAll();
  await discord.stop();
  await state.close();
  rmSync(folder, { recursive: true });
});

async function eventually(expected: readonly string[]): Promise<void> {
  await expect.poll(() => state.guilds(), { timeout: 8_000 }).toEqual(expected.toSorted());
}

test("a server left while it was offline is erased at the start, one removed later at once, and none by an outage", async () => {
  const [outage = "", removed = "", kept = ""] = discord.guildIds;
  const left = snowflake();
  for (const guildId of [outage, removed, kept, left]) await state.setUnansweredDays(guildId, 7);
  const bot = startBot(discord, { STATE_URL: `sqlite:${join(folder, "state.db")}` });
  await bot.ready();
  await eventually([outage, removed, kept]);
  discord.gateway.dispatch("GUILD_DELETE", { id: kept, unavailable: true });
  discord.gateway.dispatch("GUILD_DELETE", { id: removed });
  await eventually([outage, kept]);
  // All that was sent before has been dealt with when this is answered.
  await discord.command("help", {}, { guildId: null }).reply();
  expect(await state.guilds()).toEqual([outage, kept].toSorted());
});

test("a channel that is gone at the start does not count where answers come unasked", async () => {
  const [, guildId = ""] = discord.guildIds;
  const channel = discord.world.general(guildId).id;
  for (const id of [channel, snowflake()]) await state.setChannelAnswers(guildId, id, true);
  await startBot(discord, { STATE_URL: `sqlite:${join(folder, "state.db")}` }).ready();
  await expect.poll(() => state.channelAnswers(guildId), { timeout: 8_000 }).toEqual([channel]);
});
