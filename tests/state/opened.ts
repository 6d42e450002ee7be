import { afterEach } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import type { StateStore } from "../../src/state/store.js";

const stores: StateStore[] = [];
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** Opens the store in a file until the test is over. */
export async function open(path: string): Promise<StateStore> {
  const store = await openSqliteStore(path);
  stores.push(store);
  return store;
}
