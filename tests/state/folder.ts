import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The path of a state file that does not exist yet, in a folder of its own that goes with the tests. */
export function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "factdesk-state-"));
  folders.push(folder);
  return join(folder, "state.db");
}
