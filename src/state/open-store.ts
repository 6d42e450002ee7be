import { openSqliteStore } from "./sqlite-store.js";
import { StateError } from "./state-error.js";
import type { StateStore } from "./store.js";

/**
 * Opens the store at an address: `sqlite:PATH`, the path absolute or relative to the working directory, or
 * `sqlite::memory:` for one that ends when it is closed. What is missing is created.
 * @throws {StateError} where the address is not understood or the store cannot be used.
 */
export async function openStore(url: string): Promise<StateStore> {
  const [, path] = /^sqlite:(.+)$/su.exec(url) ?? [];
  if (path !== undefined) return openSqliteStore(path);
  // No more of an address than its scheme is shown: the rest may hold a password.
  const [scheme] = /^[a-z]*/iu.exec(url) ?? [];
  throw new StateError(`“${scheme}:…”`, {
    problem: "has an address that is not understood",
    remedy: "Set STATE_URL to sqlite:PATH, such as sqlite:var/state.db.",
  });
}
