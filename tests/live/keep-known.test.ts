import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FactBase } from "../../src/facts/fact-base.js";
import { keepKnown } from "../../src/live/keep-known.js";
import type { Follower } from "../../src/live/live-data.js";
import { base } from "../answering/fixture.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MORNING = new Date("2026-11-22T08:00:00Z");
const NOON = new Date("2026-11-22T12:00:00Z");
const later: FactBase = { ...base, version: "later" };

function keeping() {
  const followers: Follower[] = [];
  const live = {
    follow(follower: Follower) {
      followers.push(follower);
      follower(base, MORNING);
    },
  };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const record = vi.fn(async (_: FactBase, __: Date) => undefined);
  const start = () => keepKnown(live, { record, log, againMs: 1_000 });
  return { record, log, start, change: () => followers[0]?.(later, NOON) };
}

test("what is known is recorded at the start and after every change, with its moment", async () => {
  const { record, start, change } = keeping();
  start();
  change();
  await vi.runAllTimersAsync();
  expect(record.mock.calls).toEqual([
    [base, MORNING],
    [later, NOON],
  ]);
});

test("what could not be recorded is tried again with the moment it was known from, and said once", async () => {
  const { record, start, log } = keeping();
  record.mockRejectedValueOnce(new Error("locked")).mockRejectedValueOnce(new Error("locked"));
  start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(record.mock.calls).toEqual([
    [base, MORNING],
    [base, MORNING],
    [base, MORNING],
  ]);
  expect(log.error).toHaveBeenCalledOnce();
});

test("what is known no longer is not tried again, so that it cannot undo what came after it", async () => {
  const { record, start, change, log } = keeping();
  record.mockRejectedValueOnce(new Error("locked"));
  start();
  await vi.advanceTimersByTimeAsync(500);
  change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(record.mock.calls.map(([{ version }]) => version)).toEqual([base.version, "later"]);
  expect(log.error).toHaveBeenCalledOnce();
});
