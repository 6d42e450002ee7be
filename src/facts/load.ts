import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Checked, mergeDataFiles, type ReadFile } from "./check.js";
import { createFactBase, type FactBase } from "./fact-base.js";
import { readJsonText } from "./json-text.js";
import { DataError, type Problem } from "./problem.js";

/** The data that come with the program. */
export const DATA_FOLDER = fileURLToPath(new URL("../../data", import.meta.url));

/** The generated description of the data, which is no data itself. */
export const SCHEMA_FILE = "schema.json";

/**
 * Reads every `*.json` below a folder, in the order of their paths, and gives either all data merged or the list of
 * all problems. Files and folders whose names start with a dot are left out. Never throws for what the folder holds.
 */
export function readDataFolder(folder: string): Checked {
  const name = basename(resolve(folder));
  const problems: Problem[] = [];
  const paths = listJson(folder, name, problems);
  const files: ReadFile[] = [];
  for (const path of paths) {
    const file = `${name}/${path}`;
    const bytes = readBytes(join(folder, path), file, problems);
    if (!bytes) continue;
    const { text, problems: faults, ...parsed } = readJsonText(file, bytes);
    problems.push(...faults);
    files.push("value" in parsed ? { file, value: parsed.value } : { file, text });
  }
  if (paths.length === 0 && problems.length === 0) {
    const problem = "the folder holds no data file";
    problems.push({ file: name, place: "(folder)", problem, remedy: "add a .json file, or name another folder" });
  }
  // What a file that cannot be opened holds is anybody's guess, so what the others need of it is not judged.
  if (files.length < paths.length) return { ok: false, problems };
  const checked = mergeDataFiles(files, problems);
  if (!checked.ok || checked.data.facts.length > 0) return checked;
  const remedy = "add a fact: without one, nothing can be answered";
  return { ok: false, problems: [{ file: name, place: "(folder)", problem: "the data hold no fact", remedy }] };
}

/**
 * The fact base of a data folder; without an argument, of the data that come with the program.
 * @throws {DataError} whose message lists every problem, with file, place, id and remedy.
 */
export function loadFactBase(folder: string = DATA_FOLDER): FactBase {
  const checked = readDataFolder(folder);
  if (!checked.ok) throw new DataError(checked.problems);
  return createFactBase(checked.data);
}

/** Equal for equal files of a data folder, by path and byte; undefined where any cannot be read. */
export function fingerprintOf(folder: string): string | undefined {
  const problems: Problem[] = [];
  const hash = createHash("sha256");
  for (const path of listJson(folder, folder, problems)) {
    const bytes = readBytes(join(folder, path), path, problems);
    if (bytes) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return problems.length === 0 ? hash.digest("hex") : undefined;
}

/** Paths of the data files, from the folder down, with forward slashes, sorted by code unit on every system. */
function listJson(folder: string, name: string, problems: Problem[]): string[] {
  const found: string[] = [];
  const left = [""];
  for (let inner = left.pop(); inner !== undefined; inner = left.pop()) {
    for (const entry of listFolder(join(folder, inner), inner === "" ? name : `${name}/${inner}`, problems)) {
      if (entry.startsWith(".")) continue;
      const path = inner === "" ? entry : `${inner}/${entry}`;
      if (isFolder(join(folder, path))) left.push(path);
      else if (entry.endsWith(".json") && path !== SCHEMA_FILE) found.push(path);
    }
  }
  return found.sort();
}

/** Links to folders are not followed: one that leads back would never end. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function listFolder(path: string, file: string, problems: Problem[]): string[] {
  try {
    return readdirSync(path);
  } catch (cause) {
    const problem = `the folder cannot be read: ${reasonOf(cause)}`;
    problems.push({ file, place: "(folder)", problem, remedy: "check that it exists, is a folder and may be read" });
    return [];
  }
}

function readBytes(path: string, file: string, problems: Problem[]): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    const problem = `the file cannot be read: ${reasonOf(cause)}`;
    problems.push({ file, place: "(whole file)", problem, remedy: "check that it exists and may be read" });
    return undefined;
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
