import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { SqliteConnection } from "../../src/state/sqlite-connection.js";
import { StateError } from "../../src/state/state-error.js";
import { openSteadyConnection } from "../../src/state/steady-connection.js";
import { until } from "../discord/double/until.js";
import { freshPath } from "./folder.js";

const connections: SqliteConnection[] = [];
afterEach(async () => {
  await Promise.all(connections.splice(0).map((connection) => connection.close()));
});

/** A connection that tries again every few milliseconds, and what it reported. */
async function open(path: string, pausesMs: readonly number[] = [5]) {
  const reports: (string | undefined)[] = [];
  const connection = await openSteadyConnection(path, { pausesMs, report: (met) => reports.push(met?.problem) });
  connections.push(connection);
  return { connection, reports };
}

const NAME = z.object({ name: z.string() });
const note = (connection: SqliteConnection, name: string) =>
  connection.step((sql) => sql.change("INSERT INTO channel_answers (guild, channel) VALUES ('g', ?)", name));
const notes = (connection: SqliteConnection) =>
  connection.step((sql) => sql.rows(NAME, "SELECT channel AS name FROM channel_answers").map(({ name }) => name));
const back = (connection: SqliteConnection) => until("the state to be back", () => connection.trouble() === undefined);

/** Long enough for dozens of tries. */
const pause = () => sleep(50);

/** A path on which nothing can be opened until `clear` is called. */
function blockedPath(): { path: string; clear: () => void } {
  const path = freshPath();
  mkdirSync(path);
  return { path, clear: () => rmSync(path, { recursive: true }) };
}

describe("a file that cannot be opened at first", () => {
  test("is reported once, and every step rejects with it at once", async () => {
    const { path } = blockedPath();
    const { connection, reports } = await open(path, [1]);
    for (let tries = 0; tries < 3; tries++) {
      await expect(note(connection, "a")).rejects.toMatchObject({ path, problem: "is a directory, not a file" });
    }
    expect(connection.trouble()).toMatchObject({ path, remedy: "Let STATE_URL name a file in it." });
    await pause();
    expect(reports).toEqual(["is a directory, not a file"]);
  });

  test("is used as soon as it can be", async () => {
    const { path, clear } = blockedPath();
    const { connection, reports } = await open(path);
    clear();
    await back(connection);
    await note(connection, "a");
    expect(await notes(connection)).toEqual(["a"]);
    expect(reports).toEqual(["is a directory, not a file", undefined]);
  });

  test("is reported anew when something else becomes the matter", async () => {
    const { path, clear } = blockedPath();
    const { connection, reports } = await open(path);
    clear();
    writeFileSync(path, "no database at all ".repeat(100));
    await until("the new trouble", () => reports.length > 1);
    expect(reports[1]).toBe("is damaged, or no state file at all");
    rmSync(path);
    await back(connection);
  });

  test.each([
    ["another program's", "CREATE TABLE theirs (a)"],
    ["a later version's", "PRAGMA application_id = 0x4644736b; PRAGMA user_version = 999"],
  ])("is refused for good where it is %s", async (_, sql) => {
    const path = freshPath();
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
    const error = await open(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ refused: true });
  });
});

describe("a file that is moved away while in use", () => {
  test("stops everything, before a word more is written into it, until it is back", async () => {
    const path = freshPath();
    const { connection, reports } = await open(path);
    await note(connection, "before");
    renameSync(path, `${path}.moved`);
    await expect(note(connection, "meanwhile")).rejects.toThrow(/was moved, deleted or replaced while in use/u);
    expect(reports).toHaveLength(1);
    renameSync(`${path}.moved`, path);
    await back(connection);
    await note(connection, "after");
    expect(await notes(connection)).toEqual(["after", "before"]);
  });

  test("takes with it all that was written, so that it is whole elsewhere", async () => {
    const path = freshPath();
    const { connection } = await open(path);
    await note(connection, "before");
    renameSync(path, `${path}.moved`);
    await expect(note(connection, "meanwhile")).rejects.toThrow(StateError);
    await connection.close();
    const elsewhere = await open(`${path}.moved`);
    expect(await notes(elsewhere.connection)).toEqual(["before"]);
  });

  test("is not replaced by a new one, nor by any other", async () => {
    const path = freshPath();
    const { connection } = await open(path, [1]);
    const other = await open(freshPath());
    await note(connection, "before");
    await other.connection.close();
    rmSync(path);
    await expect(note(connection, "meanwhile")).rejects.toThrow(StateError);
    renameSync(other.connection.path, path);
    await pause();
    await expect(note(connection, "meanwhile")).rejects.toThrow(StateError);
  });
});

test("a lock that stays is an outage, and its end brings everything back", async () => {
  const path = freshPath();
  const { connection, reports } = await open(path);
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  await expect(note(connection, "meanwhile")).rejects.toThrow(/is locked by another program/u);
  await expect(notes(connection)).rejects.toThrow(/is locked by another program/u);
  other.exec("COMMIT");
  other.close();
  await back(connection);
  await note(connection, "after");
  expect(await notes(connection)).toEqual(["after"]);
  expect(reports).toEqual(["is locked by another program", undefined]);
});

test("a row that cannot be read is no outage", async () => {
  const { connection, reports } = await open(freshPath());
  await note(connection, "a");
  const read = connection.step((sql) => sql.rows(z.object({ name: z.number() }), "SELECT 'a' AS name"));
  await expect(read).rejects.toThrow(/damaged/u);
  expect(await notes(connection)).toEqual(["a"]);
  expect(reports).toEqual([]);
});

test("a fault of ours is no outage", async () => {
  const { connection, reports } = await open(freshPath());
  const fault = connection.step(() => {
    throw new RangeError("no");
  });
  await expect(fault).rejects.toThrow(RangeError);
  await note(connection, "a");
  expect(reports).toEqual([]);
});

test("closed during an outage, it tries no more", async () => {
  const { path, clear } = blockedPath();
  const { connection } = await open(path, [1]);
  await connection.close();
  await connection.close();
  await expect(note(connection, "a")).rejects.toThrow(/is closed/u);
  clear();
  await pause();
  expect(existsSync(path)).toBe(false);
});

test("closed while it is just coming back, it does not come back", async () => {
  const { path, clear } = blockedPath();
  const { connection, reports } = await open(path, [1]);
  clear();
  const other = new DatabaseSync(path);
  other.exec("BEGIN EXCLUSIVE");
  await pause();
  await connection.close();
  other.exec("COMMIT");
  other.close();
  await pause();
  expect(reports).toEqual(["is a directory, not a file"]);
});
