import { type Prepared, prepare } from "../answering/prepare.js";
import { createFactBase, type FactChange } from "../facts/fact-base.js";
import { readDataFolder } from "../facts/load.js";
import type { Problem } from "../facts/problem.js";
import type { DataFile } from "../facts/schema.js";
import { changeSince, type Imprint, imprintOf } from "./imprint.js";

/** Data in order, with all that answering must know of them, or every problem; one thread can hand it to another. */
export type PreparedData =
  | { readonly ok: true; readonly data: DataFile; readonly prepared: Prepared }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** In how few facts data differ from those of the version that answers. */
export interface ChangedData {
  readonly ok: true;
  readonly change: FactChange;
}

/** Reads, checks and prepares a data folder at once, which takes long. Never throws for what the folder holds. */
export function readPrepared(folder: string): PreparedData {
  const checked = readDataFolder(folder);
  return checked.ok ? { ...checked, prepared: prepare(createFactBase(checked.data)) } : checked;
}

/**
 * Gives the same again and again, but where the data differ in a few facts only from those that it gave last, and these
 * are what answers (`version` is theirs), just in which.
 */
export function createChangeReader(): (folder: string, version?: string) => PreparedData | ChangedData {
  let last: Imprint | undefined;
  return (folder, version) => {
    const checked = readDataFolder(folder);
    if (!checked.ok) return checked;
    const base = createFactBase(checked.data);
    const now = imprintOf(checked.data, base.version);
    const change = last?.version === version ? last && changeSince(last, now, checked.data) : undefined;
    last = now;
    return change ? { ok: true, change } : { ...checked, prepared: prepare(base) };
  };
}
