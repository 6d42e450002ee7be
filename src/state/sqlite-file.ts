import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StateError } from "./state-error.js";

/** The location of a database that ends when it is closed. */
export const IN_MEMORY = ":memory:";

/** The absolute path of a location, which may be relative to the working directory. */
export function pathOf(location: string): string {
  return location === IN_MEMORY ? IN_MEMORY : resolve(location);
}

/**
 * Creates a file and its directories where they are missing. SQLite says of every file it cannot open the same; the file
 * system says why.
 */
export function createFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a+", 0o600));
}

/** Tells the file at a path from any other that comes to lie there; undefined where there is none. */
export function fileAt(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/**
 * SQLite would go on writing into a file that was moved away or deleted, and take what it left beside it for that of the
 * file put in its place.
 * @throws {StateError} where the file at the path is not the one that was there before.
 */
export function refuseOther(path: string, file: string): void {
  if (fileAt(path) === file) return;
  throw new StateError(path, {
    problem: "was moved, deleted or replaced while in use",
    remedy: "Stop the program, see to it that the right file is there, and start it again.",
  });
}
