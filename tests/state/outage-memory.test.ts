import { mkdirSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/state/open-store.js";
import { StateError } from "../../src/state/state-error.js";
import type { SteadyStore } from "../../src/state/store.js";
import { until } from "../discord/double/until.js";
import { answer, digest, NOON, reply } from "./fixture.js";
import { freshPath } from "./folder.js";

const stores: SteadyStore[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function open(path: string): Promise<SteadyStore> {
  const store = await openStore(`sqlite:${path}`, { pausesMs: [5] });
  stores.push(store);
  return store;
}

/** A store that is down, and how to bring it back. */
async function down(): Promise<{ store: SteadyStore; path: string; mend: () => Promise<void> }> {
  const path = freshPath();
  mkdirSync(path);
  const store = await open(path);
  return {
    store,
    path,
    async mend() {
      rmSync(path, { recursive: true });
      await until("the state to be back", () => store.trouble() === undefined);
    },
  };
}

describe("while the store is down", () => {
  test("answers and replies are kept in memory and found there", async () => {
    const { store } = await down();
    await store.keepAnswer(answer());
    expect(await store.findAnswer("a1")).toEqual(answer());
    expect(await store.linkReply(reply())).toBe("linked");
    expect(await store.linkReply(reply({ replyId: "second" }))).toBe("exists");
    expect(await store.findReply("question")).toEqual(reply());
    await store.forgetReply("question");
    expect(await store.findReply("question")).toBeUndefined();
    expect(await store.findReply("never")).toBeUndefined();
  });

  test("an answer goes with the reply that shows it, or when that shows another, or by itself", async () => {
    const { store } = await down();
    for (const id of ["a1", "a2", "a3"]) await store.keepAnswer(answer({ id }));
    await store.linkReply(reply({ answerId: "a1" }));
    await store.changeReply("question", "a2");
    await expect(store.findAnswer("a1")).rejects.toThrow(StateError);
    expect(await store.findReply("question")).toEqual(reply({ answerId: "a2" }));
    await store.forgetReply("question");
    await expect(store.findAnswer("a2")).rejects.toThrow(StateError);
    expect(await store.forgetAnswer("a3")).toBe(true);
    await expect(store.forgetAnswer("a3")).rejects.toThrow(StateError);
    await expect(store.changeReply("earlier", null)).rejects.toThrow(StateError);
  });

  test("what nobody can know is not claimed to be gone", async () => {
    const { store } = await down();
    await expect(store.findAnswer("earlier")).rejects.toThrow(StateError);
    await expect(store.forgetReply("earlier")).rejects.toThrow(StateError);
    await expect(store.channelAnswers("guild")).rejects.toThrow(StateError);
  });

  test("what people count on to last is refused", async () => {
    const { store } = await down();
    await store.keepAnswer(answer());
    for (const refused of [
      store.setChannelAnswers("guild", "a", true),
      store.vote("a1", "ann", true),
      store.addDigest(digest()),
      store.eraseGuild("guild"),
    ]) {
      await expect(refused).rejects.toThrow(/is a directory/u);
    }
  });

  test("only so many answers are kept, the latest", async () => {
    const { store } = await down();
    for (let number = 0; number <= 2_000; number++) await store.keepAnswer(answer({ id: `a${number}` }));
    await expect(store.findAnswer("a0")).rejects.toThrow(StateError);
    for (const id of ["a1", "a2000"]) expect(await store.findAnswer(id)).toBeDefined();
  });

  test("what is past its days is forgotten all the same, and what belongs to a server that is left", async () => {
    const { store, mend } = await down();
    await store.keepAnswer(answer());
    await store.keepAnswer(answer({ id: "a2", at: new Date(NOON.getTime() + 1) }));
    await store.linkReply(reply());
    await store.linkReply(reply({ questionId: "q2", guildId: "other", at: new Date(NOON.getTime() + 1) }));
    await expect(store.forget(new Date(NOON.getTime() + 1))).rejects.toThrow(StateError);
    await expect(store.eraseGuild("other")).rejects.toThrow(StateError);
    await mend();
    for (const id of ["question", "q2"]) expect(await store.findReply(id)).toBeUndefined();
    expect(await store.findAnswer("a1")).toBeUndefined();
    expect(await store.findAnswer("a2")).toBeDefined();
  });
});

describe("when the store is back", () => {
  test("what was kept in memory is in it", async () => {
    const { store, path, mend } = await down();
    await store.keepAnswer(answer());
    await store.linkReply(reply());
    await mend();
    expect(await store.vote("a1", "ann", true)).toBe("counted");
    await store.close();
    const after = await open(path);
    expect(await after.findAnswer("a1")).toEqual(answer());
    expect(await after.findReply("question")).toEqual(reply());
  });

  test("a server that was left in the meantime is erased", async () => {
    const path = freshPath();
    const store = await open(path);
    await store.addDigest(digest());
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    await expect(store.eraseGuild("guild")).rejects.toThrow(/locked/u);
    other.exec("COMMIT");
    other.close();
    await until("the state to be back", () => store.trouble() === undefined);
    expect(await store.digests()).toEqual([]);
  });
});

test("where answers may come unasked is remembered through an outage", async () => {
  const path = freshPath();
  const store = await open(path);
  await store.setChannelAnswers("guild", "a", true);
  expect(await store.channelAnswers("guild")).toEqual(["a"]);
  renameSync(path, `${path}.moved`);
  await expect(store.votes()).rejects.toThrow(StateError);
  expect(await store.channelAnswers("guild")).toEqual(["a"]);
  await expect(store.channelAnswers("other")).rejects.toThrow(StateError);
});

test("a closed store keeps nothing in memory", async () => {
  const { store } = await down();
  await store.close();
  await expect(store.keepAnswer(answer())).rejects.toThrow(/is closed/u);
});
