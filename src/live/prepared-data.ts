import { type Prepared, prepare } from "../answering/prepare.js";
import { createFactBase } from "../facts/fact-base.js";
import { readDataFolder } from "../facts/load.js";
import type { Problem } from "../facts/problem.js";
import type { DataFile } from "../facts/schema.js";

/** Data in order, with all that answering must know of them, or every problem; one thread can hand it to another. */
export type PreparedData =
  | { readonly ok: true; readonly data: DataFile; readonly prepared: Prepared }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, checks and prepares a data folder at once, which takes long. Never throws for what the folder holds. */
export function readPrepared(folder: string): PreparedData {
  const checked = readDataFolder(folder);
  return checked.ok ? { ...checked, prepared: prepare(createFactBase(checked.data)) } : checked;
}
