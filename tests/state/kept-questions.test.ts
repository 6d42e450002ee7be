import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { readKeptQuestions } from "../../src/state/kept-questions.js";
import { StateError } from "../../src/state/state-error.js";
import { freshPath } from "./folder.js";
import { open } from "./opened.js";

const asked = (guildId: string, key: string, question: string, day: number) => ({
  guildId,
  key,
  question,
  lastAt: new Date(Date.UTC(2026, 5, day)),
});

test("near-identical questions of all servers are one, in its latest form, the most frequent first", async () => {
  const path = freshPath();
  const store = await open(path);
  await store.recordUnanswered(asked("g1", "tower", "how high is the tower", 3));
  await store.recordUnanswered(asked("g2", "tower", "height of the tower?", 5));
  await store.recordUnanswered(asked("g1", "once", "asked only once", 9));
  // Read while the bot has it open, and after.
  for (const close of [async () => undefined, async () => store.close()]) {
    await close();
    expect(readKeptQuestions(path).map(({ question, count }) => ({ question, count }))).toEqual([
      { question: "height of the tower?", count: 2 },
      { question: "asked only once", count: 1 },
    ]);
  }
});

test("the file stays as it is, also where the bot left a log beside it", async () => {
  const path = freshPath();
  const store = await open(path);
  await store.recordUnanswered(asked("g1", "once", "asked only once", 9));
  const left = `${path}.left`;
  for (const end of ["", "-wal"]) copyFileSync(`${path}${end}`, `${left}${end}`);
  const before = readFileSync(left);
  expect(readKeptQuestions(left)).toHaveLength(1);
  expect(readFileSync(left).equals(before)).toBe(true);
});

test.each([
  ["is missing", () => undefined, "does not exist"],
  ["is no database", (path: string) => writeFileSync(path, "x".repeat(5_000)), "damaged"],
  ["is of an earlier schema", (path: string) => schemaIn(path, 1), "earlier version"],
  ["is of a later schema", (path: string) => schemaIn(path, 9_999), "later version"],
])("a file that %s is refused", async (_, make, problem) => {
  const path = freshPath();
  make(path);
  expect(() => readKeptQuestions(path)).toThrow(StateError);
  expect(() => readKeptQuestions(path)).toThrow(problem);
});

function schemaIn(path: string, version: number): void {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA application_id = ${0x4644736b}`);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}
