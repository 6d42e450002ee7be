import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { describe, expect, test } from "vitest";
import { isCrosspostedAlready, refusalOf } from "../../src/discord/digest-refusal.js";

const URL = "https://discord.com/api/v10/channels/1/messages";
const refused = (status: number, code: number) =>
  new DiscordAPIError({ code, message: "refused" }, code, status, "POST", URL, { body: {}, files: undefined });
const withCode = (code: string) => Object.assign(new Error("network"), { code });

describe("what a refusal means", () => {
  test.each([
    ["server trouble", new HTTPError(503, "Service Unavailable", "POST", URL, { body: {}, files: undefined }), "503"],
    ["a refused connection", withCode("ECONNREFUSED"), "network"],
    ["a connection that broke off", withCode("UND_ERR_SOCKET"), "network"],
    ["no answer in time", Object.assign(new Error("aborted"), { name: "AbortError" }), "timeout"],
    ["an overloaded resource", refused(503, 130_000), "130000"],
    ["too many writes in a channel", refused(429, 20_028), "20028"],
    ["a feature that is switched off for now", refused(400, 40_006), "40006"],
    ["a refused token", refused(401, 0), "401"],
  ])("%s passes", (_, error, code) => {
    expect(refusalOf(error)).toMatchObject({ failure: "passing", code });
  });

  test.each([
    [403, 50_001],
    [403, 50_013],
    [404, 10_003],
    [404, 10_004],
    [404, 0],
  ])("%i with the code %i needs a person", (status, code) => {
    expect(refusalOf(refused(status, code))).toEqual({ failure: "futile", code: String(code || status) });
  });

  test.each([
    [400, 50_035],
    [404, 10_008],
    [403, 50_007],
    [400, 50_008],
  ])("%i with the code %i is final", (status, code) => {
    expect(refusalOf(refused(status, code))).toEqual({ failure: "refused", code: String(code) });
  });

  test("too many requests pass, after as long as Discord wants", () => {
    const limit = { ...{ timeToReset: 1_500, limit: 5, method: "POST", hash: "x", url: URL, route: "/channels/:id" } };
    const more = { majorParameter: "1", global: false, retryAfter: 2_500, sublimitTimeout: 0, scope: "user" as const };
    expect(refusalOf(new RateLimitError({ ...limit, ...more }))).toEqual({
      failure: "passing",
      code: "429",
      waitMs: 2_500,
    });
  });

  test("a fault of the program is thrown", () => {
    const fault = new TypeError("a fault");
    expect(() => refusalOf(fault)).toThrow(fault);
  });
});

test("a message that was crossposted before is told from others", () => {
  expect(isCrosspostedAlready(refused(400, 40_033))).toBe(true);
  expect(isCrosspostedAlready(refused(400, 50_035))).toBe(false);
});
