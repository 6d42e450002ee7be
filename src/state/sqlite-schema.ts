import type { DatabaseSync } from "@photostructure/sqlite";
import { MIGRATIONS } from "./migrations.js";
import { damagedState, StateError } from "./state-error.js";

/** Marks a database file as ours ("FDsk" in ASCII), so that another program's is refused and not written to. */
const APPLICATION_ID = 0x4644736b;

export type Database = InstanceType<typeof DatabaseSync>;

/**
 * Looks at a file without changing it.
 * @throws {StateError} where it is another program's; any error, of SQLite's too, where it is damaged.
 */
export function inspect(database: Database, path: string): void {
  refuseForeign(database, path);
  refuseDamaged(database, path);
}

function refuseForeign(database: Database, path: string): void {
  if (pragma(database, "application_id") === APPLICATION_ID) return;
  if (database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined) return;
  throw new StateError(path, {
    problem: "is the database of another program",
    remedy: "Let STATE_URL name a file of its own; a new one is created.",
    refused: true,
  });
}

/** Damage is found when the program starts, not weeks later by whoever first reads the damaged page. */
function refuseDamaged(database: Database, path: string): void {
  const [found] = Object.values<unknown>(database.prepare("PRAGMA quick_check(1)").get());
  if (found !== "ok") throw damagedState(path, found);
}

/**
 * Takes the steps that are missing to today's schema; call it in a transaction.
 * @throws {StateError} where a later version wrote the file.
 */
export function migrate(database: Database, path: string): void {
  const schema = schemaOf(database, path);
  for (const migration of MIGRATIONS.slice(schema)) database.exec(migration);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
}

/**
 * How many steps a file has taken towards today's schema.
 * @throws {StateError} where a later version wrote it.
 */
function schemaOf(database: Database, path: string): number {
  const schema = pragma(database, "user_version");
  if (schema > MIGRATIONS.length) {
    throw new StateError(path, {
      problem: `was written by a later version of this program (schema ${schema}; this one knows ${MIGRATIONS.length})`,
      remedy: "Update the program, or put back the backup from before the update.",
      refused: true,
    });
  }
  return schema;
}

/**
 * Refuses a file that is to be read as it is, and not of today's schema.
 * @throws {StateError} saying which version wrote it, and what to do.
 */
export function refuseOtherSchema(database: Database, path: string): void {
  if (schemaOf(database, path) === MIGRATIONS.length) return;
  throw new StateError(path, {
    problem: "was written by an earlier version of this program",
    remedy: "Start the bot once with this version, which brings it up to date.",
  });
}

function pragma(database: Database, name: "application_id" | "user_version"): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get())[0]);
}
