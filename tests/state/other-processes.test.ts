import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "../../src/state/open-store.js";
import { watchForOthers } from "../../src/state/other-processes.js";
import type { StateStore } from "../../src/state/store.js";

const EVERY_MS = 1_000;

let state: StateStore;
let time = 0;
const watching: { close: () => void }[] = [];
const now = () => new Date(time);

beforeEach(async () => {
  time = 1_000_000;
  state = await openStore("sqlite::memory:");
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(async () => {
  for (const one of watching.splice(0)) one.close();
  vi.useRealTimers();
  await state.close();
});

function start() {
  const onOther = vi.fn();
  const one = watchForOthers({ state, onOther, now, everyMs: EVERY_MS });
  watching.push(one);
  return { onOther, end: one.close };
}
async function pass(times = 1): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    time += EVERY_MS;
    vi.advanceTimersByTime(EVERY_MS);
    // All steps of the store take their turn before this one.
    await state.guilds();
  }
}

test("two at once are told of, each once, and again after the other had gone", async () => {
  const first = start();
  await pass();
  expect(first.onOther).not.toHaveBeenCalled();
  time += 1;
  const second = start();
  await pass(4);
  expect(first.onOther).toHaveBeenCalledTimes(1);
  expect(second.onOther).toHaveBeenCalledTimes(1);
  second.end();
  await pass(3);
  time += 1;
  start();
  await pass(3);
  expect(first.onOther).toHaveBeenCalledTimes(2);
});

test("one that was ended the hard way is no other for the one that is started after it", async () => {
  const before = start();
  await pass(2);
  before.end();
  time += 1;
  const after = start();
  await pass(5);
  expect(after.onOther).not.toHaveBeenCalled();
});
