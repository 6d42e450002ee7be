import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ClientThrottler, IdentifyPace, identifyWait } from "../../src/discord/identify-pace.js";

describe("how long the next IDENTIFY waits", () => {
  test("not at all at first", () => {
    expect(identifyWait([], 1_000_000)).toBe(0);
  });

  test("twice as long each time, up to 90 seconds", () => {
    let now = 0;
    const sent: number[] = [];
    const waits: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const wait = identifyWait(sent, now);
      waits.push(wait / 1_000);
      now += wait;
      sent.push(now);
    }
    expect(waits).toEqual([0, 5, 10, 20, 40, 80, 90, 90]);
  });

  test("so that a session that fails all day stays under Discord's 1,000 a day", () => {
    const day = 24 * 60 * 60_000;
    const sent: number[] = [];
    for (let now = 0; now < day; now += identifyWait(sent, now)) sent.push(now);
    expect(sent.length).toBeLessThan(1_000);
  });

  test("not longer than usual once things were calm for a quarter of an hour", () => {
    expect(identifyWait([0, 5_000, 15_000, 35_000], 16 * 60_000)).toBe(0);
  });
});

test("a client that was given up never identifies again", async () => {
  const throttler = new ClientThrottler(new IdentifyPace());
  throttler.retire();
  const abort = new AbortController();
  const waiting = throttler.waitForIdentify(0, abort.signal).then(
    () => "identified",
    () => "aborted",
  );
  expect(await Promise.race([waiting, sleep(50, "still waiting")])).toBe("still waiting");
  abort.abort();
  expect(await waiting).toBe("aborted");
});

test("the first IDENTIFY goes out at once", async () => {
  const throttler = new ClientThrottler(new IdentifyPace());
  const started = Date.now();
  await throttler.waitForIdentify(0, new AbortController().signal);
  expect(Date.now() - started).toBeLessThan(1_000);
});
