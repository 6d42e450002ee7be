import { DatabaseSync } from "@photostructure/sqlite";
import { fileAt } from "./sqlite-file.js";
import { type Database, inspect } from "./sqlite-schema.js";
import { asStateError, StateError } from "./state-error.js";

/** How long to wait while the bot writes; each of its steps takes milliseconds. */
const LOCK_WAIT_MS = 10_000;

/**
 * The path itself.
 * @throws {StateError} where nothing lies there.
 */
export function existing(path: string): string {
  if (fileAt(path) !== undefined) return path;
  throw new StateError(path, {
    problem: "does not exist",
    remedy: "Check STATE_URL, and from which directory this is run.",
  });
}

/**
 * Reads a state file as it lies there, also while the bot writes, once it was looked through. With `readOnly` not even
 * SQLite itself writes into it.
 * @throws {StateError} where it cannot be read; anything else that `work` throws as it is.
 */
export function readFile<T>(path: string, work: (database: Database) => T, readOnly = false): T {
  try {
    const database = new DatabaseSync(path, { timeout: LOCK_WAIT_MS, readOnly });
    try {
      inspect(database, path);
      return work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw asStateError(error, path);
  }
}
