import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDigestRunner, type DigestRunner, type RunDeps } from "../../src/digest/run.js";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import { StateError } from "../../src/state/state-error.js";
import type { Digest, StateStore } from "../../src/state/store.js";
import { until } from "../discord/double/until.js";
import { digest, PLAN } from "./digest-fixture.js";
import { createFakePoster, type FakePoster, writeFake } from "./fake-poster.js";

const NINE = new Date("2026-11-23T09:00:00Z");
const MINUTE = 60_000;

let now: Date;
let store: StateStore;
let poster: FakePoster;
let runner: DigestRunner;
let deps: RunDeps;
let notes: string[];
/** How many parts each digest has, by its id; one where it is not named. */
let parts: Record<string, number>;
/** How the digests are made; tests that need another way replace it. */
let prepare: RunDeps["prepare"];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  now = new Date(NINE.getTime() - MINUTE);
  store = await openSqliteStore(":memory:");
  poster = createFakePoster(() => now);
  notes = [];
  parts = {};
  prepare = async (given, at, { date, late }) => ({
    content: { date, late, since: given.toldUntil, stories: [], unknowns: [], unanswered: [], refresher: null },
    toldUntil: at,
    refresher: null,
  });
  deps = {
    store,
    poster,
    latestHours: 12,
    now: () => now,
    chance: () => 0,
    patienceMs: 200,
    note: (what) => notes.push(what),
    prepare: (...given) => prepare(...given),
    write: (_, about) =>
      writeFake(
        Array.from({ length: parts[about.digestId] ?? 1 }, (__, at) => `${at + 1}`),
        about,
      ),
  };
  runner = createDigestRunner(deps);
});
afterEach(async () => {
  vi.useRealTimers();
  await runner.close();
  await store.close();
});

const add = (more: Partial<Digest> = {}) => store.addDigest(digest(more));
const kept = async (id = "digest1"): Promise<Digest | undefined> =>
  (await store.digests()).find((one) => one.id === id);

/** Lets time pass, as the clock shows it and as timers count it, step by step so that work in between comes to its end. */
async function pass(ms: number, atOnce = 5_000): Promise<void> {
  const end = now.getTime() + ms;
  for (let left = ms; left > 0; left = end - now.getTime()) {
    const next = Math.min(left, atOnce);
    now = new Date(now.getTime() + next);
    await vi.advanceTimersByTimeAsync(next);
    await quiet();
  }
}

/** Resolves when nothing is being done. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** `until` waits with timers, and these stand still here. */
async function shown(what: string, read: () => boolean): Promise<void> {
  vi.useRealTimers();
  await until(what, read, 2_000);
}

test("a digest comes at its time, and not before", async () => {
  now = new Date(NINE.getTime() - 1.5 * MINUTE);
  await add();
  runner.wake();
  await pass(80_000);
  expect(poster.posts).toEqual([]);
  await pass(20_000);
  expect(poster.posts.map(({ at }) => at.getTime() - NINE.getTime())).toEqual([0]);
  expect(await kept()).toMatchObject({ servedDate: "2026-11-23", toldUntil: NINE });
});

test("one that is scheduled while the bot sleeps comes too", async () => {
  runner.wake();
  await quiet();
  await add();
  runner.wake();
  await pass(70_000);
  expect(poster.posts).toHaveLength(1);
});

test("it comes once a day", async () => {
  await add();
  runner.wake();
  await pass(25 * 60 * MINUTE, MINUTE);
  expect(poster.posts.map(({ key }) => key.date)).toEqual(["2026-11-23", "2026-11-24"]);
});

test("its parts come in their order, those of several digests side by side", async () => {
  for (let at = 1; at <= 12; at += 1) {
    await add({ id: `digest${at}`, channelId: `channel${at}`, plan: { ...PLAN, crosspost: at === 12 } });
    parts[`digest${at}`] = 3;
  }
  now = NINE;
  runner.wake();
  await quiet();
  await pass(1_000);
  expect(poster.posts).toHaveLength(36);
  for (let at = 1; at <= 12; at += 1) {
    const own = poster.posts.filter(({ channelId }) => channelId === `channel${at}`);
    expect(own.map(({ key }) => key.part)).toEqual([1, 2, 3]);
  }
  expect(poster.crossposts).toHaveLength(3);
});

describe("trouble with Discord", () => {
  beforeEach(async () => {
    now = NINE;
    await add();
  });

  test("that passes is waited out, and what got through all the same is not sent again", async () => {
    poster.failures.post.push({ failure: "passing", code: "503" }, "lost");
    runner.wake();
    await quiet();
    expect(await store.runs("digest1", 1)).toMatchObject([{ state: "due", code: "503" }]);
    await pass(10_000);
    expect(poster.posts).toHaveLength(1);
    await pass(5 * MINUTE);
    expect(poster.posts).toHaveLength(1);
    expect(await store.runs("digest1", 1)).toMatchObject([{ state: "sent", messageIds: ["message-1"] }]);
  });

  test("that never passes ends with the day's deadline, and its changes come with the next one", async () => {
    const [failure] = [{ failure: "passing", code: "503" } as const];
    runner.wake();
    poster.failures.post.push(...Array.from({ length: 1_000 }, () => failure));
    await pass(13 * 60 * MINUTE, MINUTE);
    expect(await store.runs("digest1", 1)).toMatchObject([{ state: "failed", code: "deadline" }]);
    expect((await kept())?.toldUntil).toEqual(digest().toldUntil);
    expect(poster.calls.filter((call) => call === "post").length).toBeLessThan(400);
    poster.failures.post.length = 0;
    await pass(12 * 60 * MINUTE, MINUTE);
    expect(poster.posts).toMatchObject([{ key: { date: "2026-11-24", since: digest().toldUntil } }]);
  });

  test("in one channel holds up no other", async () => {
    await add({ id: "digest2", channelId: "other" });
    poster.closed.set("channel", { failure: "passing", code: "network" });
    runner.wake();
    await pass(1_000);
    expect(poster.posts.map(({ channelId }) => channelId)).toEqual(["other"]);
  });

  test("that makes one channel hang holds up no other", async () => {
    await add({ id: "digest2", channelId: "other" });
    const post = poster.post;
    let release = () => {};
    poster.post = async (channelId, ...given) => {
      if (channelId === "channel") {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return post(channelId, ...given);
    };
    runner.wake();
    await quiet();
    expect(poster.posts.map(({ channelId }) => channelId)).toEqual(["other"]);
    release();
    await quiet();
    expect(poster.posts).toHaveLength(2);
  });

  test("that only a person can mend pauses the digest after three attempts, and whoever scheduled it is told once", async () => {
    poster.closed.set("channel", { failure: "futile", code: "50001" });
    runner.wake();
    await pass(60 * MINUTE);
    // Once when it is planned, and then the three attempts.
    expect(poster.calls.filter((call) => call === "find")).toHaveLength(4);
    expect(poster.told.map(({ id }) => id)).toEqual(["digest1"]);
    expect(await kept()).toMatchObject({ pause: { reason: "50001", told: true } });
    // Once the channel is open again and somebody resumes it, the day's digest still comes.
    poster.closed.clear();
    await store.pauseDigest("digest1", null);
    runner.wake();
    await pass(MINUTE);
    expect(await store.runs("digest1", 1)).toMatchObject([{ state: "sent" }]);
  });

  test("telling somebody who cannot be told is tried once", async () => {
    await store.pauseDigest("digest1", { since: NINE, reason: "50001", told: false });
    poster.failures.tellPaused.push({ failure: "refused", code: "50007" });
    runner.wake();
    await pass(5 * MINUTE);
    expect(poster.calls.filter((call) => call === "tellPaused")).toHaveLength(1);
    expect(await kept()).toMatchObject({ pause: { told: false } });
  });

  test("who paused a digest by hand is not told of it", async () => {
    await store.pauseDigest("digest1", { since: NINE, reason: "by-hand", told: false });
    runner.wake();
    await pass(5 * MINUTE);
    expect(poster.calls).toEqual([]);
  });
});

test("a digest that cannot be made does not keep the others from coming", async () => {
  now = NINE;
  await add();
  await add({ id: "digest2", channelId: "other" });
  const made = prepare;
  prepare = async (given, ...rest) => {
    if (given.id === "digest1") throw new TypeError("a fault");
    return made(given, ...rest);
  };
  runner.wake();
  await quiet();
  expect(poster.posts.map(({ channelId }) => channelId)).toEqual(["other"]);
  expect(notes).toContain("a digest could not be made");
});

describe("while the store is down", () => {
  const error = new StateError("/var/factdesk.db", { problem: "is full", remedy: "Make room." });

  test("nothing is posted, it is noted once, and all goes on afterwards", async () => {
    await add();
    now = NINE;
    const down = vi.spyOn(store, "digests").mockRejectedValue(error);
    runner.wake();
    await pass(5 * MINUTE);
    expect(runner.trouble()).toBe(error);
    expect(notes.filter((note) => note === "digests are on hold")).toHaveLength(1);
    down.mockRestore();
    await pass(2 * MINUTE);
    expect(runner.trouble()).toBeUndefined();
    expect(poster.posts).toHaveLength(1);
  });

  test("a post whose end could not be noted is found again instead of being sent again", async () => {
    await add();
    now = NINE;
    const down = vi.spyOn(store, "settleStep").mockRejectedValue(error);
    runner.wake();
    await quiet();
    expect(poster.posts).toHaveLength(1);
    down.mockRestore();
    await pass(10 * MINUTE);
    expect(poster.posts).toHaveLength(1);
    expect(await store.runs("digest1", 1)).toMatchObject([{ state: "sent" }]);
  });
});

describe("at once", () => {
  beforeEach(() => vi.useRealTimers());

  test("tells what became of it", async () => {
    await add();
    expect(await runner.postNow("digest1", "123")).toMatchObject({ state: "sent", messageIds: ["message-1"] });
    expect(await runner.postNow("digest1", "123")).toMatchObject({ state: "sent", messageIds: ["message-1"] });
    expect(poster.posts).toHaveLength(1);
  });

  test("what is gone, paused or cannot be looked at is not posted", async () => {
    expect(await runner.postNow("digest1", "123")).toBe("gone");
    await add();
    poster.failures.find.push({ failure: "passing", code: "network" });
    expect(await runner.postNow("digest1", "123")).toBe("unreachable");
    await store.pauseDigest("digest1", { since: now, reason: "by-hand", told: true });
    expect(await runner.postNow("digest1", "123")).toBe("paused");
    expect(poster.posts).toEqual([]);
  });

  test("what is under way is told instead, and waited for", async () => {
    await add();
    now = NINE;
    poster.failures.post.push({ failure: "passing", code: "503" });
    runner.wake();
    await shown("the first attempt", () => poster.calls.includes("post"));
    expect(await runner.postNow("digest1", "123")).toMatchObject({ occasion: "daily", state: "due", code: "503" });
  });
});

test("closed, it takes no further step and waits for those that were begun", async () => {
  vi.useRealTimers();
  await add();
  parts.digest1 = 3;
  now = NINE;
  let release = () => {};
  const post = poster.post;
  poster.post = async (...given) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return post(...given);
  };
  runner.wake();
  await until("a step that is begun", () => poster.calls.filter((call) => call === "find").length > 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closing = runner.close();
  release();
  await closing;
  expect(poster.posts).toHaveLength(1);
  expect(await store.claimStep("another", new Date(NINE.getTime() + 2 * MINUTE), NINE)).toMatchObject({ part: 2 });
});
