import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { MIGRATIONS } from "../../src/state/migrations.js";
import { openConnection, type Sql, type SqliteConnection } from "../../src/state/sqlite-connection.js";
import { StateError } from "../../src/state/state-error.js";
import { freshPath } from "./folder.js";

const connections: SqliteConnection[] = [];
afterEach(async () => {
  await Promise.all(connections.splice(0).map((connection) => connection.close()));
});

async function open(path: string): Promise<SqliteConnection> {
  const connection = await openConnection(path);
  connections.push(connection);
  return connection;
}

/** The error that opening this file ends with. */
async function refusal(path: string): Promise<StateError> {
  const error = await open(path).catch((thrown: unknown) => thrown);
  if (!(error instanceof StateError)) throw new Error("was not refused as it should be", { cause: error });
  return error;
}

/** Has a look at, or changes, a file that no connection has open. */
function byHand(path: string, sql: string): unknown {
  const database = new DatabaseSync(path);
  try {
    return database.prepare(sql).get();
  } finally {
    database.close();
  }
}

const PAGE_BYTES = 4096;
const NAME = z.object({ name: z.string() });
const note = (name: string) => (connection: SqliteConnection) =>
  connection.step((sql) => sql.change("INSERT INTO channel_answers (guild, channel) VALUES ('g', ?)", name));
const notes = (connection: SqliteConnection) =>
  connection.step((sql) => sql.rows(NAME, "SELECT channel AS name FROM channel_answers").map(({ name }) => name));

describe("a new file", () => {
  test("is created with the directories above it", async () => {
    const path = join(dirname(freshPath()), "var", "deep", "state.db");
    await note("kept")(await open(path));
    expect(await notes(await open(path))).toEqual(["kept"]);
  });

  test("may be named relative to the working directory", async () => {
    const path = freshPath();
    expect((await open(relative(process.cwd(), path))).path).toBe(path);
    expect(statSync(path).isFile()).toBe(true);
  });

  test.skipIf(process.platform === "win32")("can be read by this user alone", async () => {
    const path = join(dirname(freshPath()), "var", "state.db");
    await note("kept")(await open(path));
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  });

  test("writes ahead, so that readers need not wait", async () => {
    const path = freshPath();
    await (await open(path)).close();
    expect(byHand(path, "PRAGMA journal_mode")).toMatchObject({ journal_mode: "wal" });
  });
});

test("a closed file is whole without those beside it", async () => {
  const [path, copy] = [freshPath(), freshPath()];
  const connection = await open(path);
  await note("kept")(connection);
  await connection.close();
  copyFileSync(path, copy);
  expect(await notes(await open(copy))).toEqual(["kept"]);
});

test("closing waits for no other program", async () => {
  const path = freshPath();
  const connection = await open(path);
  await note("kept")(connection);
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const started = performance.now();
  await connection.close();
  expect(performance.now() - started).toBeLessThan(1000);
  other.exec("ROLLBACK");
  other.close();
  expect(await notes(await open(path))).toEqual(["kept"]);
});

test("an empty file is taken as new", async () => {
  const path = freshPath();
  writeFileSync(path, "");
  await note("kept")(await open(path));
});

describe("is refused with what to do about it:", () => {
  test("a file of something else, which stays as it is", async () => {
    const path = freshPath();
    const text = "These are somebody's notes. ".repeat(200);
    writeFileSync(path, text);
    const error = await refusal(path);
    expect(error.message).toBe(
      `The state in ${path} is damaged, or no state file at all. ` +
        "Stop the program, move the file and those beside it (-wal, -shm) away, and put a backup in its place or none.",
    );
    expect(error.cause).toBeInstanceOf(Error);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("another program's database, which stays as it is", async () => {
    const path = freshPath();
    byHand(path, "CREATE TABLE theirs (a)");
    const before = readFileSync(path);
    expect((await refusal(path)).problem).toBe("is the database of another program");
    expect(readFileSync(path)).toEqual(before);
  });

  test("a schema from a later version, which stays as it is", async () => {
    const path = freshPath();
    await (await open(path)).close();
    byHand(path, `PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    const before = readFileSync(path);
    const error = await refusal(path);
    expect(error.problem).toContain(`schema ${MIGRATIONS.length + 1}`);
    expect(error.remedy).toMatch(/^Update the program/u);
    expect(readFileSync(path)).toEqual(before);
  });

  test("a directory", async () => {
    const path = freshPath();
    mkdirSync(path);
    expect((await refusal(path)).problem).toBe("is a directory, not a file");
  });

  test("a path through a file", async () => {
    const path = freshPath();
    writeFileSync(path, "");
    for (const below of [join(path, "state.db"), join(path, "var", "state.db")]) {
      expect((await refusal(below)).problem).toBe("has a file where a directory must be");
    }
  });

  test.skipIf(process.platform === "win32")("a file that may only be read", async () => {
    const path = freshPath();
    await (await open(path)).close();
    chmodSync(path, 0o444);
    chmodSync(dirname(path), 0o555);
    const error = await asNobody(() => refusal(path));
    expect(error.problem).toBe("cannot be written to");
    expect(error.remedy).toMatch(/the right to write it and its directory/u);
    chmodSync(dirname(path), 0o755);
  });

  test("a database cut short", async () => {
    const path = freshPath();
    const connection = await open(path);
    for (let number = 0; number < 500; number++) await note(`channel ${number}`)(connection);
    await connection.close();
    truncateSync(path, 8192);
    expect((await refusal(path)).problem).toMatch(/damaged/u);
  });

  test("a database with a garbled page, although nobody has read that one yet", async () => {
    const path = freshPath();
    const connection = await open(path);
    for (let number = 0; number < 500; number++) await note(`channel ${number}`)(connection);
    await connection.close();
    const file = openSync(path, "r+");
    writeSync(file, Buffer.alloc(PAGE_BYTES, 0xa5), 0, undefined, statSync(path).size - PAGE_BYTES);
    closeSync(file);
    expect((await refusal(path)).problem).toMatch(/damaged/u);
  });
});

/** The superuser may write everything, so tests run as one lay that down for a while. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const own = process.geteuid?.();
  if (own !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(own);
  }
}

describe("a step", () => {
  test("that throws has done nothing, and what it threw comes through", async () => {
    const connection = await open(":memory:");
    const step = connection.step((sql) => {
      sql.change("INSERT INTO channel_answers (guild, channel) VALUES ('g', 'a')");
      throw new RangeError("no");
    });
    await expect(step).rejects.toThrow(RangeError);
    expect(await notes(connection)).toEqual([]);
  });

  test("waits for the disk where it must outlive a power cut, and only there", async () => {
    const connection = await open(freshPath());
    const synchronous = (sql: Sql) => sql.rows(z.object({ synchronous: z.number() }), "PRAGMA synchronous");
    expect(await connection.durableStep(synchronous)).toEqual([{ synchronous: 2 }]);
    expect(await connection.step(synchronous)).toEqual([{ synchronous: 1 }]);
    const fails = connection.durableStep(() => {
      throw new RangeError("no");
    });
    await expect(fails).rejects.toThrow(RangeError);
    expect(await connection.step(synchronous)).toEqual([{ synchronous: 1 }]);
  });

  test("comes after those asked for before, also when one of them failed", async () => {
    const connection = await open(":memory:");
    const done = await Promise.allSettled([note("a")(connection), note("a")(connection), note("b")(connection)]);
    expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await notes(connection)).toEqual(["a", "b"]);
  });
});
