import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showTypingDuring } from "../../src/discord/typing.js";
import { keepingLog } from "./fixture.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typing(showTyping = vi.fn(async () => undefined)) {
  const log = keepingLog();
  return { log, showTyping, where: { channelId: "1", channels: { showTyping }, afterMs: 500, log } };
}

/** Work that takes as long as the fake clock says. */
const lasting = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

test("quick work shows nothing, and nothing afterwards", async () => {
  const { where, showTyping } = typing();
  const done = showTypingDuring(where, lasting(400));
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  expect(showTyping).not.toHaveBeenCalled();
});

test("long work shows it again before Discord lets it go out, and no more once it is done", async () => {
  const { where, showTyping } = typing();
  const done = showTypingDuring(where, lasting(10_000));
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  expect(showTyping).toHaveBeenCalledTimes(2);
});

test("that it cannot be shown does not disturb the work", async () => {
  const { where, log } = typing(vi.fn(() => Promise.reject(new Error("no right to"))));
  const done = showTypingDuring(where, lasting(1_000));
  await vi.advanceTimersByTimeAsync(1_000);
  await done;
  expect(log.debug).toHaveBeenCalledTimes(1);
});

test("what the work throws gets through, and typing ends", async () => {
  vi.useRealTimers();
  const { where, showTyping } = typing();
  const failing = showTypingDuring({ ...where, afterMs: 5 }, () => Promise.reject(new Error("broken")));
  await expect(failing).rejects.toThrow("broken");
  await sleep(20);
  expect(showTyping).not.toHaveBeenCalled();
});
