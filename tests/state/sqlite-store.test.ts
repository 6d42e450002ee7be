import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, test } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import { StateError } from "../../src/state/state-error.js";
import { another } from "./another.js";
import { answer, reply } from "./fixture.js";
import { freshPath } from "./folder.js";
import { open } from "./opened.js";
import { describeStore } from "./store.contract.js";

describeStore("a SQLite file", {
  lasting: true,
  randomRuns: 3,
  place: async () => {
    const path = freshPath();
    return () => openSqliteStore(path);
  },
});

describeStore("SQLite in memory", {
  lasting: false,
  randomRuns: 100,
  place: async () => () => openSqliteStore(":memory:"),
});

describe("several processes on one file", () => {
  test("lose none of each other's votes", async () => {
    const path = freshPath();
    const store = await open(path);
    await store.keepAnswer(answer());
    const ends = Array.from({ length: 4 }, (_, number) => {
      const child = another(
        path,
        `for (let n = 0; n < 50; n++) await store.vote("a1", "${number}-" + n, n % 2 === 0); await store.close();`,
      );
      return once(child, "exit");
    });
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0, 0, 0]);
    expect(await store.votes()).toMatchObject([{ helpful: 100, notHelpful: 100 }]);
  });

  test("opening a new file at once agree on its schema and secret", async () => {
    const path = freshPath();
    const secrets = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = another(path, "console.log(await store.secret()); await store.close();");
        let output = "";
        child.stdout?.on("data", (text) => {
          output += text;
        });
        await once(child, "close");
        return output.trim();
      }),
    );
    expect(new Set(secrets)).toEqual(new Set([await (await open(path)).secret()]));
  });
});

test("what was kept is there after the process was killed in the midst of writing", async () => {
  const path = freshPath();
  const child = another(
    path,
    "for (let n = 0; ; n++) { await store.keepAnswer(kept('k' + n)); console.log('k' + n); }",
  );
  if (!child.stdout) throw new Error("no output");
  const ids: string[] = [];
  for await (const id of createInterface(child.stdout)) {
    ids.push(id);
    if (ids.length === 100) child.kill("SIGKILL");
  }
  const store = await open(path);
  for (const id of ids) expect(await store.findAnswer(id)).toBeDefined();
});

describe("while another program has the file locked", () => {
  test("a step waits for it without stopping anything else", async () => {
    const path = freshPath();
    const store = await open(path);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    setTimeout(() => {
      other.exec("COMMIT");
      other.close();
    }, 200);
    await store.keepAnswer(answer());
    await store.setChannelAnswers("guild", "a", true);
    expect(await store.findAnswer("a1")).toEqual(answer());
  });

  test("steps that wait keep their order", async () => {
    const path = freshPath();
    const store = await open(path);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const done: number[] = [];
    const steps = Array.from({ length: 20 }, async (_, number) => {
      await sleep(number * 3);
      await store.setChannelAnswers("guild", String(number), true);
      done.push(number);
    });
    await sleep(100);
    other.close();
    await Promise.all(steps);
    expect(done).toEqual(done.toSorted((one, next) => one - next));
  });

  test("a step gives up after a while and has done nothing, and what waited behind it gives up with it", async () => {
    const path = freshPath();
    const store = await open(path);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const started = performance.now();
    const steps = [store.keepAnswer(answer()), store.keepAnswer(answer({ id: "a2" })), store.secret()];
    for (const step of await Promise.allSettled(steps)) {
      expect(step).toMatchObject({ reason: { path, problem: "is locked by another program" } });
    }
    expect(performance.now() - started).toBeLessThan(5_000);
    other.close();
    const after = await open(path);
    for (const id of ["a1", "a2"]) expect(await after.findAnswer(id)).toBeUndefined();
  });
});

test("what was forgotten is no longer in the file or beside it", async () => {
  const path = freshPath();
  const store = await open(path);
  const [question, guildId] = ["a question of somebody who wants it gone", "the-server-itself"];
  const stored = (text: string): boolean =>
    [path, `${path}-wal`].filter(existsSync).some((file) => readFileSync(file).includes(text));
  await store.keepAnswer(answer({ question }));
  await store.linkReply(reply({ guildId }));
  expect([question, guildId].map(stored)).toEqual([true, true]);
  await store.eraseGuild(guildId);
  expect([question, guildId].map(stored)).toEqual([true, false]);
  await store.forget(new Date(answer().at.getTime() + 1));
  expect([question, guildId].map(stored)).toEqual([false, false]);
});

test("a copy made by VACUUM INTO while the store is in use is a whole store", async () => {
  const [path, copy] = [freshPath(), freshPath()];
  const store = await open(path);
  await store.keepAnswer(answer());
  const backup = new DatabaseSync(path);
  backup.prepare("VACUUM INTO ?").run(copy);
  backup.close();
  await store.keepAnswer(answer({ id: "a2" }));
  const restored = await open(copy);
  expect(await restored.findAnswer("a1")).toEqual(answer());
  expect(await restored.findAnswer("a2")).toBeUndefined();
});

test.each([
  ["broken JSON", "UPDATE answers SET facts = '[{'"],
  ["JSON of another shape", `UPDATE answers SET facts = '[{"id": 1}]'`],
])("a stored answer with %s is reported as damage, not returned", async (_, garble) => {
  const path = freshPath();
  const store = await open(path);
  await store.keepAnswer(answer());
  const other = new DatabaseSync(path);
  other.exec(garble);
  other.close();
  await expect(store.findAnswer("a1")).rejects.toThrow(StateError);
  await expect(store.findAnswer("a1")).rejects.toThrow(/damaged/u);
});
