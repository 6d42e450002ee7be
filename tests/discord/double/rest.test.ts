import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { RawClient } from "./raw-client.js";
import { DiscordDouble } from "./server.js";

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await DiscordDouble.start();
  const client = new RawClient(discord);
  await client.identify(discord.token);
  await discord.gateway.online();
});
afterEach(() => discord.stop());

async function call(method: string, path: string, body?: unknown, authorization = `Bot ${discord.token}`) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

const commandsPath = () => `/applications/${discord.applicationId}/commands`;
const ask = { name: "ask", description: "Ask", options: [{ type: 3, name: "question", description: "What" }] };

describe("authorisation", () => {
  test.each(["/gateway/bot", "/users/@me", "/applications/@me", "/oauth2/applications/@me"])(
    "%s wants the token",
    async (path) => {
      expect((await call("GET", path)).status).toBe(200);
      expect((await call("GET", path, undefined, "Bot wrong")).status).toBe(401);
      expect((await call("GET", path, undefined, discord.token)).status).toBe(401);
    },
  );

  test("a token that was reset is a wrong one", async () => {
    discord.token = undefined;
    expect((await call("GET", "/users/@me", undefined, "Bot undefined")).status).toBe(401);
  });
});

test("what does not exist is not found, and what is no JSON is refused", async () => {
  expect(await call("GET", "/nothing/here")).toMatchObject({ status: 404 });
  expect(await call("PUT", commandsPath(), "{")).toMatchObject({ status: 400, body: { code: 50109 } });
  expect((await fetch(`${discord.apiUrl}/v9/gateway/bot`)).status).toBe(404);
});

describe("commands", () => {
  test("are put, listed and removed in their own scope", async () => {
    const inServer = `/applications/${discord.applicationId}/guilds/${discord.guildIds[0]}/commands`;
    const { body } = await call("PUT", inServer, [ask]);
    expect(body).toMatchObject([{ name: "ask", application_id: discord.applicationId }]);
    expect((await call("GET", commandsPath())).body).toEqual([]);
    expect((await call("DELETE", `${inServer}/${body[0].id}`)).status).toBe(204);
    expect((await call("DELETE", `${inServer}/${body[0].id}`)).body).toMatchObject({ code: 10063 });
    expect((await call("GET", inServer)).body).toEqual([]);
  });

  test("cannot be registered in a server the bot is not in", async () => {
    expect(await call("PUT", `/applications/${discord.applicationId}/guilds/1/commands`, [ask])).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
  });

  test("can be used by people only once they are registered, with the options they have", async () => {
    expect(() => discord.command("ask")).toThrow("No command /ask");
    await call("PUT", commandsPath(), [ask]);
    expect(() => discord.command("ask", { answer: "x" })).toThrow("no option answer");
    discord.command("ask", { question: "x" });
  });

  test("a refusal says where the fault is", async () => {
    const { status, body } = await call("PUT", commandsPath(), [{ ...ask, description: "" }]);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 50035, message: "Invalid Form Body" });
    expect(JSON.stringify(body.errors)).toContain("_errors");
  });
});

describe("answering an interaction", () => {
  const hello = { type: 4, data: { content: "hello" } };
  const pressed = () => {
    const pending = discord.press("x");
    return {
      pending,
      callback: `/interactions/${pending.id}/${pending.token}/callback`,
      webhook: `/webhooks/${discord.applicationId}/${pending.token}`,
    };
  };

  test("needs no bot token, but the interaction's own", async () => {
    const { callback, pending } = pressed();
    expect((await call("POST", `/interactions/${pending.id}/wrong/callback`, hello, "")).body).toMatchObject({
      code: 10062,
    });
    expect((await call("POST", callback, hello, "")).status).toBe(204);
    expect((await call("POST", callback, hello, "")).body).toMatchObject({ code: 40060 });
  });

  test("gives the message back where that is asked for", async () => {
    const { status, body } = await call("POST", `${pressed().callback}?with_response=true`, hello, "");
    expect(status).toBe(200);
    expect(body).toMatchObject({ resource: { type: 4, message: { content: "hello" } } });
  });

  test("goes on over the webhook: read, edit, follow up, delete", async () => {
    const { callback, webhook, pending } = pressed();
    const original = `${webhook}/messages/@original`;
    await call("POST", callback, hello, "");
    expect((await call("GET", original)).body).toMatchObject({ content: "hello" });
    expect((await call("PATCH", original, { content: "bye" })).body).toMatchObject({ content: "bye" });
    expect((await call("POST", webhook, { content: "more" })).body).toMatchObject({ content: "more" });
    expect((await call("DELETE", original)).status).toBe(204);
    expect((await call("GET", original)).body).toMatchObject({ code: 10008 });
    expect(pending.followUps).toHaveLength(1);
    expect((await call("GET", `/webhooks/${discord.applicationId}/wrong/messages/@original`)).body).toMatchObject({
      code: 50027,
    });
  });
});

test("every request is on record, and planned failures happen as often as planned", async () => {
  discord.rest.faults.push({ path: /^\/users/, how: 503, times: 1 }, { path: /^\/users/, how: "reset", times: 1 });
  expect((await call("GET", "/users/@me")).status).toBe(503);
  await expect(call("GET", "/users/@me")).rejects.toThrow();
  expect((await call("GET", "/users/@me")).status).toBe(200);
  expect(discord.rest.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /users/@me"]);
});
