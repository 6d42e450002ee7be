import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DataFileInput } from "../../src/facts/schema.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile } from "../fixtures/museum.js";
import { temporaryFolder } from "../temporary.js";

/** An empty folder of its own that goes with the tests of the file. */
export const freshFolder = (): string => temporaryFolder("factdesk-live-");

/** A data folder with the museum and the bakery, and the ways in which people and programs save files. */
export function dataFolder(path = join(freshFolder(), "data")) {
  const at = (name: string) => join(path, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const folder = {
    path,
    at,
    write,
    /** As editors save: a new file takes the place of the old one. */
    save(name: string, text: string) {
      write(`${name}~`, text);
      renameSync(at(`${name}~`), at(name));
    },
    fill(museum: DataFileInput = museumFile) {
      write("facts/museum.json", JSON.stringify(museum));
      write("bakery.json", JSON.stringify(bakeryFile));
    },
  };
  folder.fill();
  return folder;
}

/** The museum after another year's count of its visitors. */
export function museumWith(visitors: number): DataFileInput {
  const text = JSON.stringify(museumFile)
    .replaceAll("41,000", visitors.toLocaleString("en"))
    .replaceAll("41000", `${visitors}`);
  return JSON.parse(text);
}
