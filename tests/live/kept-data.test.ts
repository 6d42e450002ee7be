import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/app.js";
import { loadFactBase } from "../../src/facts/load.js";
import { DataError } from "../../src/facts/problem.js";
import { keepData, openApp } from "../../src/live/kept-data.js";
import * as reading from "../../src/live/prepared-data.js";
import { museumFiles } from "../fixtures/museum.js";

let folder: string;
let place: URL;
const data = () => join(folder, "data");
const question = "how long is the whale?";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-kept-"));
  place = pathToFileURL(join(folder, "kept", "data.bin"));
  mkdirSync(data());
  for (const [at, file] of museumFiles.entries()) writeFileSync(join(data(), `${at}.json`), JSON.stringify(file));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** How often the data were read and prepared by an opening. */
function openings(): { answers: string; made: number } {
  const made = vi.spyOn(reading, "readPrepared");
  const answers = JSON.stringify(openApp(data(), place).ask(question));
  const { length } = made.mock.calls;
  made.mockRestore();
  return { answers, made: length };
}

test("what was kept answers to the byte as what is read anew, and nothing is read anew", () => {
  expect(openings().made).toBe(1);
  expect(keepData(data(), place)).toBe(true);
  const { answers, made } = openings();
  expect(made).toBe(0);
  expect(answers).toBe(JSON.stringify(createApp(loadFactBase(data())).ask(question)));
});

describe("is not taken", () => {
  test("once a single byte of the data differs, be it a file more", () => {
    keepData(data(), place);
    writeFileSync(join(data(), "empty.json"), "{}");
    expect(openings().made).toBe(1);
  });

  test.each(["", "no such thing", "\u0000".repeat(64)])("where it is damaged (%j)", (text) => {
    keepData(data(), place);
    writeFileSync(place, text);
    expect(openings().made).toBe(1);
  });
});

test("data with problems are neither kept nor opened, whatever was kept before", () => {
  keepData(data(), place);
  writeFileSync(join(data(), "broken.json"), "{");
  expect(keepData(data(), place)).toBe(false);
  expect(() => openApp(data(), place)).toThrow(DataError);
});
