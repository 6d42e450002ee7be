import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type FolderWatch, type WatchOptions, watchFolder } from "../../src/live/watch-folder.js";
import { until } from "../discord/double/until.js";
import { dataFolder, freshFolder } from "./data-folder.js";

/** Real folders and the system's own notices: whatever is done to the data must be noticed. */

const open: FolderWatch[] = [];
afterEach(() => {
  for (const watch of open.splice(0)) watch.close();
});

function watching(folder: string, options: Partial<WatchOptions> = {}) {
  const seen = { changes: 0, troubles: [] as unknown[] };
  const onChange = () => {
    seen.changes += 1;
  };
  const onTrouble = (error: unknown) => seen.troubles.push(error);
  open.push(watchFolder(folder, { onChange, onTrouble, quietMs: 20, ...options }));
  return {
    seen,
    /** Waits until it has noticed what is done, and all that still follows from it. */
    async notices(what: string, act: () => void) {
      const before = seen.changes;
      act();
      await until(`a notice that ${what}`, () => seen.changes > before);
      for (let last = -1; last !== seen.changes; await sleep(80)) last = seen.changes;
    },
  };
}

/** Long after a change would have been noticed. */
const LONG_MS = 250;

test("a file is written, replaced as editors do it, added in a new folder, and deleted", async () => {
  const data = dataFolder();
  const { notices, seen } = watching(data.path);
  await notices("a file was written", () => data.write("bakery.json", "{}"));
  await notices("a file was replaced", () => data.save("facts/museum.json", "{}"));
  await notices("the file that took its place was replaced", () => data.save("facts/museum.json", "{ }"));
  await notices("a folder was added", () => data.write("more/inside/new.json", "{}"));
  await notices("a file in the new folder was written", () => data.write("more/inside/new.json", "{ }"));
  await notices("a file was deleted", () => rmSync(data.at("facts/museum.json")));
  expect(seen.troubles).toEqual([]);
});

test("the folder is deleted, made again, and edited then", async () => {
  const data = dataFolder();
  const { notices, seen } = watching(data.path);
  await notices("the folder was deleted", () => rmSync(data.path, { recursive: true }));
  await notices("the folder is there again", () => data.fill());
  await notices("a file in it was replaced", () => data.save("facts/museum.json", "{}"));
  expect(seen.troubles).toEqual([]);
});

test("another folder takes its place, and is edited then", async () => {
  const data = dataFolder();
  const { notices } = watching(data.path);
  await notices("the folder was replaced", () => {
    cpSync(data.path, `${data.path}-new`, { recursive: true });
    renameSync(data.path, `${data.path}-old`);
    renameSync(`${data.path}-new`, data.path);
  });
  await notices("a file in the new one was written", () => data.write("bakery.json", "{}"));
});

test("the folder and the one above it come into being only later", async () => {
  const root = freshFolder();
  const { notices, seen } = watching(join(root, "not", "yet"));
  await notices("there is something", () => mkdirSync(join(root, "not", "yet"), { recursive: true }));
  await notices("a file was written", () => writeFileSync(join(root, "not", "yet", "a.json"), "{}"));
  expect(seen.troubles).toEqual([]);
});

describe("a link to the folder", () => {
  test("leads elsewhere, and what it leads to is edited then", async () => {
    const [root, one, two] = [freshFolder(), dataFolder(), dataFolder()];
    const link = join(root, "current");
    symlinkSync(one.path, link);
    const { notices } = watching(link);
    await notices("a file behind it was written", () => one.write("bakery.json", "{}"));
    await notices("it leads elsewhere", () => {
      symlinkSync(two.path, `${link}-new`);
      renameSync(`${link}-new`, link);
    });
    await notices("a file there was written", () => two.write("bakery.json", "{}"));
  });

  test("stands in it and is swapped, as containers swap their configuration", async () => {
    const root = freshFolder();
    for (const name of ["..1", "..2"]) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, "a.json"), "{}");
    }
    symlinkSync("..1", join(root, "..data"));
    symlinkSync("..data/a.json", join(root, "a.json"));
    const { notices } = watching(root);
    await notices("the link was swapped", () => {
      symlinkSync("..2", join(root, "..data_tmp"));
      renameSync(join(root, "..data_tmp"), join(root, "..data"));
    });
  });
});

test("many quick saves are one change, and saves without end are told of all the same", async () => {
  const data = dataFolder();
  const { seen } = watching(data.path, { quietMs: 100, longestWaitMs: 400 });
  for (let save = 0; save < 30; save += 1) data.save("bakery.json", `{ "fillers": ["${save}"] }`);
  await until("a change", () => seen.changes > 0);
  await sleep(LONG_MS);
  expect(seen.changes).toBe(1);
  const saving = setInterval(() => data.write("bakery.json", "{}"), 10);
  await until("a change while saving goes on", () => seen.changes > 1).finally(() => clearInterval(saving));
});

test("what is not data is left aside: hidden files, what editors keep, and the folders beside", async () => {
  const data = dataFolder();
  const { seen } = watching(data.path);
  for (const name of [".facts.json.swp", "facts/.#museum.json", "facts/museum.json~", "x.tmp", "../other/a.json"]) {
    data.write(name, "{}");
  }
  await sleep(LONG_MS);
  expect(seen.changes).toBe(0);
});

test("nothing more is told after it was closed", async () => {
  const data = dataFolder();
  const { seen } = watching(data.path, { quietMs: 50 });
  data.write("bakery.json", "{}");
  await sleep(20);
  open.pop()?.close();
  data.write("bakery.json", "{ }");
  await sleep(LONG_MS);
  expect(seen.changes).toBe(0);
});
