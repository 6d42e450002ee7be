import { DatabaseSync } from "@photostructure/sqlite";
import { expect, test } from "vitest";
import { MIGRATIONS } from "../../src/state/migrations.js";
import { openConnection } from "../../src/state/sqlite-connection.js";
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
