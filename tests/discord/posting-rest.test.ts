import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPostingRest, soon } from "../../src/discord/posting-rest.js";
import { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await DiscordDouble.start();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await discord.stop();
});

test("a request that has to wait is made after a moment", async () => {
  const rest = createPostingRest(discord.token ?? "", discord.apiUrl);
  await Promise.all(Array.from({ length: 40 }, () => soon(() => rest.get("/users/@me"))));
  expect(discord.rest.requests).toHaveLength(40);
});

test("a request that waited while the process stood still is not made any more", async () => {
  const rest = createPostingRest(discord.token ?? "", discord.apiUrl);
  const made = Array.from({ length: 40 }, () => soon(() => rest.get("/users/@me")).catch((error: Error) => error.name));
  await until("as many as go out at once", () => discord.rest.requests.length === 25);
  const awake = Date.now() + 60_000;
  vi.spyOn(Date, "now").mockImplementation(() => awake);
  const names = (await Promise.all(made)).filter((name) => name === "AbortError");
  expect(names).toHaveLength(15);
  expect(discord.rest.requests).toHaveLength(25);
});
