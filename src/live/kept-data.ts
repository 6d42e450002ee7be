import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag, deserialize, serialize } from "node:v8";
import { createApp, type EditableApp } from "../app.js";
import { createFactBase } from "../facts/fact-base.js";
import { DATA_FOLDER, fingerprintOf } from "../facts/load.js";
import { DataError } from "../facts/problem.js";
import { type PreparedData, readPrepared } from "./prepared-data.js";

/**
 * Reading, checking and preparing the data takes most of a start, and gives the same as long as neither the data nor
 * the program has changed. So building the program keeps the result beside it, under a key of both.
 */

const ROOT = new URL("../", import.meta.url);
const KEPT = new URL("kept/data.bin", ROOT);
/** The folders of the program that decide what is made of data. */
const MAKERS = ["facts/", "answering/", "live/"];

interface Kept {
  readonly key: string;
  readonly made: PreparedData & { readonly ok: true };
}

/** The app for a data folder, at once where the very same data were kept. @throws {DataError} where they have problems. */
export function openApp(folder: string = DATA_FOLDER, place: URL = KEPT): EditableApp {
  const made = readKept(folder, place) ?? readPrepared(folder);
  if (!made.ok) throw new DataError(made.problems);
  return createApp(createFactBase(made.data), made.prepared);
}

/** Keeps what a data folder comes to, for the next start. False where the data have problems: then nothing is kept. */
export function keepData(folder: string = DATA_FOLDER, place: URL = KEPT): boolean {
  const key = keyOf(folder);
  const made = readPrepared(folder);
  if (key === undefined || !made.ok) return false;
  mkdirSync(new URL("./", place), { recursive: true });
  // Renamed when it is whole, so that a start meanwhile never reads half of it.
  const beside = `${fileURLToPath(place)}.${randomUUID()}`;
  writeFileSync(beside, serialize({ key, made } satisfies Kept));
  renameSync(beside, place);
  return true;
}

function readKept(folder: string, place: URL): Kept["made"] | undefined {
  try {
    // Written by this very program, or else its key is another: so it is what the types say.
    const kept = deserialize(readFileSync(place)) as Kept;
    return kept.key === keyOf(folder) ? kept.made : undefined;
  } catch {
    // Nothing was kept, or by a Node that wrote it in a form of its own: then it is made anew.
    return undefined;
  }
}

/** Equal only for equal data under the same program on the same Node; undefined where the data cannot be read. */
function keyOf(folder: string): string | undefined {
  const data = fingerprintOf(folder);
  if (data === undefined) return undefined;
  const hash = createHash("sha256").update(`${cachedDataVersionTag()} ${data}`);
  for (const maker of MAKERS) {
    const names = readdirSync(new URL(maker, ROOT)).filter((name) => /\.[jt]s$/u.test(name));
    for (const name of names.sort())
      hash.update(`\0${maker}${name}\0`).update(readFileSync(new URL(maker + name, ROOT)));
  }
  return hash.digest("hex");
}
