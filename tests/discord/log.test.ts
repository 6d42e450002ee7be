import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, test } from "vitest";
import { createLog, describeError, readableLine, redact } from "../../src/discord/log.js";

const INTERACTION_TOKEN = Buffer.from("interaction:123456789012345678:secret-part").toString("base64url");
const BOT_TOKEN = "MTIz.Bot.s3cr3t";
const CALLBACK = `https://discord.com/api/v10/interactions/123/${INTERACTION_TOKEN}/callback`;

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: "trace", write: (line) => lines.push(line), secrets: [BOT_TOKEN] }));
  return lines.join("");
}

describe("no token gets into the log", () => {
  const apiError = new DiscordAPIError({ code: 10062, message: "Unknown interaction" }, 10062, 404, "POST", CALLBACK, {
    body: { type: 4, data: { content: "what somebody asked" } },
    files: undefined,
  });

  test.each([
    ["a Discord error", apiError],
    ["a server error", new HTTPError(503, "Service Unavailable", "POST", CALLBACK, { body: {}, files: undefined })],
    ["an error that quotes the address", new Error(`fetch failed: ${CALLBACK}`, { cause: apiError })],
    ["an error that quotes the bot's token", new Error(`header "Bot ${BOT_TOKEN}"`)],
  ])("as %s, described or whole", (_, error) => {
    const text = logged((log) => {
      log.error({ err: describeError(error) }, "failed");
      log.error({ error, raw: { ...error, url: CALLBACK } }, "failed");
      log.error(error, error.message);
    });
    expect(text).toContain("failed");
    expect(text).not.toContain(INTERACTION_TOKEN);
    expect(text).not.toContain(BOT_TOKEN);
  });

  test("as a whole interaction, a webhook's address or a field named token", () => {
    const text = logged((log) => {
      log.info({ interaction: { id: "1", token: 'any "form" of it' } });
      log.info({ headers: { Authorization: "Bot something" } });
      log.info(`PATCH /webhooks/1/opaque-token/messages/@original`);
    });
    expect(text).not.toMatch(/form|something|opaque-token/);
  });

  test("nor does what people asked, when a request is refused", () => {
    expect(JSON.stringify(describeError(apiError))).not.toContain("somebody asked");
  });
});

test("an address without a token stays readable", () => {
  expect(redact("GET /applications/1/commands")).toBe("GET /applications/1/commands");
  expect(redact(CALLBACK)).toBe("https://discord.com/api/v10/interactions/123/[redacted]/callback");
});

test("an error keeps its kind, message, code and causes, even when these form a ring", () => {
  const inner = Object.assign(new TypeError("inner"), { code: "ECONNREFUSED" });
  const outer = new Error("outer", { cause: inner });
  expect(describeError(outer)).toMatchObject({
    type: "Error",
    message: "outer",
    cause: { type: "TypeError", message: "inner", code: "ECONNREFUSED" },
  });
  inner.cause = outer;
  expect(JSON.stringify(describeError(outer))).toContain("inner");
  expect(describeError("just words")).toEqual({ message: "just words" });
});

test("a line is JSON with time, level and message, and readable at a terminal", () => {
  const line = logged((log) => log.warn({ tries: 2 }, "connection trouble"));
  expect(JSON.parse(line)).toMatchObject({ level: "warn", msg: "connection trouble", tries: 2 });
  expect(readableLine(line)).toMatch(/^\d\d:\d\d:\d\d warn {2}connection trouble \{"tries":2\}\n$/);
});
