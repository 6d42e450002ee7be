import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, test } from "vitest";
import { persist } from "../../src/discord/persist.js";
import { failureOf, fatalClose } from "../../src/discord/trouble.js";

const nothing = { body: undefined, files: undefined };
const refusal = (code: number, status = 400) =>
  new DiscordAPIError({ code, message: "no" }, code, status, "POST", "https://x.example", nothing);
const serverError = new HTTPError(503, "Service Unavailable", "POST", "https://x.example", nothing);
const socketError = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });

/** Fails with each of these in turn, then succeeds. */
function failing(...errors: Error[]) {
  let tries = 0;
  const send = async () => {
    const error = errors[tries];
    tries += 1;
    if (error) throw error;
  };
  return { send, tries: () => tries };
}

const soon = () => Date.now() + 2_000;

describe("sending", () => {
  test("tries again after network trouble and server errors", async () => {
    const { send, tries } = failing(socketError, serverError);
    expect(await persist(send, soon())).toEqual({ done: true });
    expect(tries()).toBe(3);
  });

  test("does not try again what Discord will never take", async () => {
    const { send, tries } = failing(refusal(50035));
    expect(await persist(send, soon())).toMatchObject({ done: false, failure: "refused" });
    expect(tries()).toBe(1);
  });

  test("stops when time is up, but always tries once", async () => {
    const { send, tries } = failing(socketError, socketError);
    expect(await persist(send, 0)).toMatchObject({ done: false, failure: "passing", error: socketError });
    expect(tries()).toBe(1);
  });

  test("takes “already acknowledged” for success only after an earlier try of its own", async () => {
    expect(await persist(failing(socketError, refusal(40060)).send, soon())).toEqual({ done: true });
    expect(await persist(failing(refusal(40060)).send, soon())).toMatchObject({ failure: "acknowledged" });
  });
});

test.each([10062, 50027, 10008, 10015])("error %i means that the token is of no use any more", (code) => {
  expect(failureOf(refusal(code, 404))).toBe("gone");
});

test("a fault of our own is no network trouble", () => {
  expect(failureOf(new TypeError("x is not a function"))).toBe("refused");
});

describe("gateway closes", () => {
  test.each([4004, 4010, 4011, 4012, 4013, 4014])("%i ends the bot, with a remedy", (code) => {
    expect(fatalClose(code)?.message.length).toBeGreaterThan(60);
  });

  test.each([1000, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009])("%i is left to a reconnect", (code) => {
    expect(fatalClose(code)).toBeUndefined();
  });
});
