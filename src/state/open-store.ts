import { createOutageMemory, type OutageMemory } from "./outage-memory.js";
import { pathOf } from "./sqlite-file.js";
import { sqliteStore } from "./sqlite-store.js";
import { StateError } from "./state-error.js";
import { openSteadyConnection, type SteadyOptions } from "./steady-connection.js";
import type { SteadyStore } from "./store.js";

/**
 * Opens the store at an address: `sqlite:PATH`, the path absolute or relative to the working directory, or
 * `sqlite::memory:` for one that ends when it is closed. What is missing is created. Where the store cannot be used at
 * present, that is reported and tried again until it can.
 * @throws {StateError} where the address is not understood or what lies there is not for this program.
 */
export async function openStore(
  url: string,
  { report = () => undefined, ...pace }: Partial<SteadyOptions> = {},
): Promise<SteadyStore> {
  let memory: OutageMemory | undefined;
  const connection = await openSteadyConnection(sqlitePath(url), {
    ...pace,
    report(trouble) {
      report(trouble);
      // Where it fails because the store is down again, that is reported, and the next recovery hands over the rest.
      if (!trouble) void memory?.handOver().catch(() => undefined);
    },
  });
  const store = sqliteStore(connection);
  memory = createOutageMemory(store, () => connection.trouble() !== undefined);
  return { ...store, ...memory, trouble: connection.trouble };
}

/** Where the state at an address lies, to be shown: never with a password. @throws {StateError} as `sqlitePath` does. */
export const placeOf = (url: string): string => pathOf(sqlitePath(url));

/**
 * The path in an address.
 * @throws {StateError} where it is not understood.
 */
export function sqlitePath(url: string): string {
  const [, path] = /^sqlite:(.+)$/su.exec(url) ?? [];
  if (path !== undefined) return path;
  // No more of an address than its scheme is shown: the rest may hold a password.
  const [scheme] = /^[a-z]*/iu.exec(url) ?? [];
  throw new StateError(`“${scheme}:…”`, {
    problem: "has an address that is not understood",
    remedy: "Set STATE_URL to sqlite:PATH, such as sqlite:var/state.db.",
    refused: true,
  });
}
