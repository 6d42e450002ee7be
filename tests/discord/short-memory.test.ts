import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createShortMemory } from "../../src/discord/short-memory.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const memory = (most = 100) => createShortMemory<string>({ forMs: 1_000, most, now: Date.now });

test("a value is there for its time, counted from when it was last set", () => {
  const held = memory();
  held.set("a", "one");
  vi.advanceTimersByTime(900);
  held.set("a", "two");
  vi.advanceTimersByTime(1_000);
  expect(held.get("a")).toBe("two");
  vi.advanceTimersByTime(1);
  expect(held.get("a")).toBeUndefined();
});

test("what is past its time is dropped by itself, although nobody reads and nothing new comes", () => {
  const held = memory();
  held.set("a", "one");
  vi.advanceTimersByTime(600);
  held.set("b", "two");
  vi.advanceTimersByTime(402);
  expect(held.size).toBe(1);
  vi.advanceTimersByTime(601);
  expect(held.size).toBe(0);
  held.set("c", "three");
  vi.advanceTimersByTime(1_001);
  expect([held.size, vi.getTimerCount()]).toEqual([0, 0]);
});

test("of too many the oldest goes first", () => {
  const held = memory(2);
  for (const key of ["a", "b", "a", "c"]) held.set(key, key);
  expect(["a", "b", "c"].map((key) => held.get(key))).toEqual(["a", undefined, "c"]);
});
