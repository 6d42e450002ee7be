import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { MIGRATIONS } from "../../src/state/migrations.js";
import { openConnection } from "../../src/state/sqlite-connection.js";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import { freshPath } from "./folder.js";

/** Everything that a file's schema says. */
function schemaOf(path: string): unknown {
  const database = new DatabaseSync(path);
  try {
    const version: unknown = database.prepare("PRAGMA user_version").get();
    return { version, entries: database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all() };
  } finally {
    database.close();
  }
}

async function opened(path: string): Promise<string> {
  await (await openConnection(path)).close();
  return path;
}

test("the number of steps taken is kept in the file, and opening it again takes none twice", async () => {
  const path = await opened(freshPath());
  const schema = schemaOf(path);
  expect(schema).toMatchObject({ version: { user_version: MIGRATIONS.length } });
  await opened(path);
  expect(schemaOf(path)).toEqual(schema);
});

test.each(MIGRATIONS.map((_, taken) => taken))(
  "a file after %i steps comes to the same schema as a new one",
  async (taken) => {
    const path = await opened(freshPath());
    const older = freshPath();
    const database = new DatabaseSync(older);
    const [application] = Object.values<unknown>(markOf(path));
    for (const step of MIGRATIONS.slice(0, taken)) database.exec(step);
    database.exec(`PRAGMA user_version = ${taken}; PRAGMA application_id = ${application}`);
    database.close();
    expect(schemaOf(await opened(older))).toEqual(schemaOf(path));
  },
);

test("what was kept before the digests came is still there", async () => {
  const path = freshPath();
  const older = new DatabaseSync(path);
  const [application] = Object.values<unknown>(markOf(await opened(freshPath())));
  older.exec(MIGRATIONS[0] ?? "");
  older.exec(`PRAGMA user_version = 1; PRAGMA application_id = ${application};
    INSERT INTO channel_answers VALUES ('guild', 'channel');
    INSERT INTO vote_sums VALUES ('fact', 'answered', 3, 1);
    INSERT INTO secret VALUES (1, 'key');`);
  older.close();
  const store = await openSqliteStore(path);
  expect(await store.channelAnswers("guild")).toEqual(["channel"]);
  expect(await store.votes()).toEqual([{ fact: "fact", outcome: "answered", helpful: 3, notHelpful: 1 }]);
  expect(await store.secret()).toBe("key");
  expect([await store.digests(), await store.knownAt(new Date())]).toEqual([[], undefined]);
  await store.close();
});

function markOf(path: string): Record<string, unknown> {
  const database = new DatabaseSync(path);
  try {
    return database.prepare("PRAGMA application_id").get();
  } finally {
    database.close();
  }
}

test("a step that fails leaves nothing of itself behind", async () => {
  const path = freshPath();
  const database = new DatabaseSync(path);
  const [application] = Object.values<unknown>(markOf(await opened(freshPath())));
  database.exec(`PRAGMA application_id = ${application}; CREATE TABLE replies (in_the_way)`);
  database.close();
  const before = schemaOf(path);
  await expect(openConnection(path)).rejects.toThrow(/replies/u);
  expect(schemaOf(path)).toEqual(before);
});
