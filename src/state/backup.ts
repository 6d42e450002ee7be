import { closeSync, fsyncSync, openSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { sqlitePath } from "./open-store.js";
import { pathOf } from "./sqlite-file.js";
import { existing, readFile } from "./sqlite-reading.js";
import { isLocked } from "./state-error.js";

/** What is wrong with the file that the copy shall go to; the message says what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/** Where the copy went, and its size. */
export interface Backup {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Copies the state at an address into a new file, as it is at one moment, also while the bot writes. The copy is for
 * this user alone to read, as the state is, and was looked through once it was written.
 * @throws {StateError} where the state cannot be read.
 * @throws {BackupError} where the file exists or cannot be written; then no part of it is left behind.
 */
export function backUp(url: string, file: string): Backup {
  const [source, path] = [existing(pathOf(sqlitePath(url))), resolve(file)];
  reserve(path);
  try {
    copy(source, path);
    return { path, bytes: statSync(path).size };
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Creates the file, so that nobody else's can be there when the copy is written. */
function reserve(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (cause) {
    const exists = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    const why = exists ? "exists already; name one that does not" : `cannot be created: ${messageOf(cause)}`;
    throw new BackupError(`The file ${path} ${why}.`, { cause });
  }
}

function copy(source: string, path: string): void {
  readFile(source, (database) => {
    try {
      // Reads as one moment left it, whatever is written meanwhile, and leaves out what was deleted.
      database.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`);
    } catch (cause) {
      if (isLocked(cause)) throw cause;
      throw new BackupError(`The copy could not be written to ${path}: ${messageOf(cause)}.`, { cause });
    }
  });
  readFile(path, () => undefined);
  const written = openSync(path, "r+");
  fsyncSync(written);
  closeSync(written);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
