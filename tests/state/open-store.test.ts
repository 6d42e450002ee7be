import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { openStore } from "../../src/state/open-store.js";
import { StateError } from "../../src/state/state-error.js";
import { freshPath } from "./folder.js";

test("sqlite:PATH opens that file", async () => {
  const path = freshPath();
  const store = await openStore(`sqlite:${path}`);
  await store.setChannelAnswers("guild", "channel", true);
  await store.close();
  expect(statSync(path).size).toBeGreaterThan(0);
});

test("sqlite::memory: opens a store of its own each time", async () => {
  const [one, other] = [await openStore("sqlite::memory:"), await openStore("sqlite::memory:")];
  await one.setChannelAnswers("guild", "channel", true);
  expect(await one.channelAnswers("guild")).toEqual(["channel"]);
  expect(await other.channelAnswers("guild")).toEqual([]);
  await Promise.all([one.close(), other.close()]);
});

test.each(["", "sqlite:", "var/state.db", "mongodb://user:hunter2@host/db", "/etc/passwd:x", "constructor:x"])(
  "“%s” is refused with what an address looks like",
  async (url) => {
    const error = await openStore(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ remedy: expect.stringContaining("sqlite:PATH") });
    expect(String(error)).not.toContain("hunter2");
  },
);
