import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { describe, expect, test } from "vitest";
import { BackupError, backUp } from "../../src/state/backup.js";
import { StateError } from "../../src/state/state-error.js";
import { another } from "./another.js";
import { answer, digest, minutes, run } from "./fixture.js";
import { freshPath } from "./folder.js";
import { open } from "./opened.js";

const copyPath = (path: string): string => join(dirname(path), "it's a copy.db");

describe("a copy made while the store is in use", () => {
  test("is a whole store as it was at that moment, in a single file that this user alone can read", async () => {
    const path = freshPath();
    const store = await open(path);
    await store.keepAnswer(answer());
    await store.addDigest(digest());
    await store.planRun(run());
    const copy = copyPath(path);
    const secret = await store.secret();
    expect(backUp(`sqlite:${path}`, copy)).toEqual({ path: copy, bytes: statSync(copy).size });
    await store.keepAnswer(answer({ id: "a2" }));
    await store.settleStep({ ...run(), kind: "post", part: 1 }, "one", minutes(11), { state: "sent", messageId: "m" });
    if (process.platform !== "win32") expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(existsSync(`${copy}-wal`)).toBe(false);
    const restored = await open(copy);
    expect(await restored.findAnswer("a1")).toEqual(answer());
    expect(await restored.findAnswer("a2")).toBeUndefined();
    expect(await restored.runs("d1", 1)).toMatchObject([{ state: "due" }]);
    expect(await restored.secret()).toBe(secret);
  });

  test("holds nothing of what was deleted", async () => {
    const path = freshPath();
    const store = await open(path);
    await store.keepAnswer(answer({ question: "what somebody wants gone" }));
    await store.forget(new Date(answer().at.getTime() + 1));
    backUp(`sqlite:${path}`, copyPath(path));
    expect(readFileSync(copyPath(path)).includes("somebody wants gone")).toBe(false);
  });

  test("has every step whole or not at all, while another process writes", async () => {
    const path = freshPath();
    await (await open(path)).addDigest(digest({ toldUntil: new Date(0) }));
    const writer = another(
      path,
      `const day = 86_400_000;
       for (let n = 1; ; n++) {
         const at = new Date(n * day);
         await store.planRun({ digestId: "d1", date: at.toISOString().slice(0, 10), occasion: "daily", dueAt: at,
           deadline: at, late: false, toldUntil: at, refresher: null, steps: [] });
         if (n === 1) console.log("writing");
       }`,
    );
    await once(writer.stdout ?? writer, "data");
    for (let number = 0; number < 8; number++) {
      backUp(`sqlite:${path}`, `${path}.${number}`);
      const copy = await open(`${path}.${number}`);
      const [[latest], [now]] = [await copy.runs("d1", 1), await copy.digests()];
      // A run without steps is planned, marks its date and tells its changes in one step.
      expect(now).toMatchObject({ servedDate: latest?.date, toldUntil: latest?.dueAt });
    }
  });
});

describe("nothing is copied, and nothing left behind,", () => {
  test("where a file of that name exists, which stays as it is", async () => {
    const path = freshPath();
    await open(path);
    writeFileSync(copyPath(path), "precious");
    expect(() => backUp(`sqlite:${path}`, copyPath(path))).toThrow(BackupError);
    expect(() => backUp(`sqlite:${path}`, path)).toThrow(/exists already; name one that does not/u);
    expect(readFileSync(copyPath(path), "utf8")).toBe("precious");
  });

  test("where the file cannot be created", async () => {
    const path = freshPath();
    await open(path);
    expect(() => backUp(`sqlite:${path}`, join(path, "copy.db"))).toThrow(BackupError);
    expect(() => backUp(`sqlite:${path}`, join(dirname(path), "nowhere", "copy.db"))).toThrow(/cannot be created/u);
  });

  test("where there is no state, and none is created", () => {
    const path = freshPath();
    expect(() => backUp(`sqlite:${path}`, copyPath(path))).toThrow(StateError);
    expect(() => backUp("sqlite::memory:", copyPath(path))).toThrow(/does not exist/u);
    expect(() => backUp("postgres:x", copyPath(path))).toThrow(/is not understood/u);
    expect([path, copyPath(path)].map(existsSync)).toEqual([false, false]);
  });

  test.each([
    ["damaged", "nothing of ours ".repeat(500), /is damaged/u],
    ["another program's", undefined, /is the database of another program/u],
  ])("where the state is %s", (_, content, message) => {
    const path = freshPath();
    if (content !== undefined) writeFileSync(path, content);
    else new DatabaseSync(path).exec("CREATE TABLE theirs (a)");
    expect(() => backUp(`sqlite:${path}`, copyPath(path))).toThrow(message);
    expect(existsSync(copyPath(path))).toBe(false);
  });
});
