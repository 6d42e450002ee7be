import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadFactBase, readDataFolder } from "../../src/facts/load.js";
import { DataError } from "../../src/facts/problem.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile } from "../fixtures/museum.js";

let parent = "";
let folder = "";

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "factdesk-load-"));
  folder = join(parent, "data");
  mkdirSync(folder);
});
afterEach(() => rmSync(parent, { recursive: true }));

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(join(folder, path), isRaw ? content : JSON.stringify(content));
}

function problems() {
  const checked = readDataFolder(folder);
  return checked.ok ? [] : checked.problems;
}

test("reads every JSON file of a folder and its folders, in order, but not the schema", () => {
  put("stories/bakery.json", bakeryFile);
  put("museum.json", museumFile);
  put("schema.json", "no data at all");
  put("notes.txt", "no data either");
  put(".hidden/old.json", "{");
  const base = loadFactBase(folder);
  expect([...base.stories.keys()]).toEqual(["harbour-museum", "bakery"]);
});

test("a link to a folder is not followed, so one that leads back does no harm", () => {
  put("museum.json", museumFile);
  symlinkSync(".", join(folder, "again"));
  expect(problems()).toEqual([]);
});

test("equal data have an equal version, other data another", () => {
  put("a.json", museumFile);
  put("b.json", bakeryFile);
  const { version } = loadFactBase(folder);
  expect(loadFactBase(folder).version).toBe(version);
  put("b.json", { ...bakeryFile, synonyms: [["bread", "bun"]] });
  expect(loadFactBase(folder).version).not.toBe(version);
});

test("a broken file never half loads: what was good in it and beside it is not given either", () => {
  put("museum.json", museumFile);
  put("bakery.json", JSON.stringify(bakeryFile, null, 2).replace("[", "[,"));
  const checked = readDataFolder(folder);
  expect(checked).toEqual({ ok: false, problems: [expect.objectContaining({ file: "data/bakery.json" })] });
  expect(() => loadFactBase(folder)).toThrow(DataError);
});

test("lists the problems of all files at once, syntax included", () => {
  put("a/broken.json", '{\n  "facts": [\n    {"id": "x" "label": "y"}\n  ]\n}');
  put("b/latin.json", Uint8Array.from([0x7b, 0x7d, 0x20, 0xff]));
  put("c/marked.json", "\ufeff{}");
  put("museum.json", { ...museumFile, colour: "blue" });
  put("bakery.json", { ...bakeryFile, gaps: [{ ...bakeryFile.gaps?.[0], story: "mill" }] });
  expect(problems().map(({ file, place }) => `${file} ${place}`)).toEqual([
    "data/a/broken.json 3:16",
    "data/b/latin.json 1:4",
    "data/bakery.json gaps[0].story",
    "data/c/marked.json 1:1",
    "data/museum.json colour",
  ]);
});

test("the message of the error tells each problem with file, place, id and remedy", () => {
  put("museum.json", museumFile);
  put("bakery.json", { ...bakeryFile, gaps: [{ ...bakeryFile.gaps?.[0], story: "mill" }] });
  expect(() => loadFactBase(folder)).toThrow(
    [
      "data/bakery.json gaps[0].story (bakery-recipe): there is no story “mill”",
      "  remedy: correct the id, or add a story with it",
      "1 problem in 1 file; nothing was loaded.",
    ].join("\n"),
  );
});

test("an empty folder and a folder that is not there are problems", () => {
  expect(problems()).toEqual([
    {
      file: "data",
      place: "(folder)",
      problem: "the folder holds no data file",
      remedy: "add a .json file, or name another folder",
    },
  ]);
  put("schema.json", "{}");
  expect(problems()).toHaveLength(1);
  expect(readDataFolder(join(folder, "nowhere"))).toMatchObject({
    problems: [
      { file: "nowhere", problem: expect.stringContaining("ENOENT"), remedy: expect.stringContaining("exists") },
    ],
  });
});

test("data without a single fact are a problem", () => {
  put("a.json", {});
  expect(problems()).toMatchObject([{ file: "data", place: "(folder)", problem: "the data hold no fact" }]);
});

// Whoever may read everything (root in a container) cannot be kept from a file.
test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a file that may not be read is a problem",
  () => {
    put("museum.json", museumFile);
    put("bakery.json", bakeryFile);
    chmodSync(join(folder, "bakery.json"), 0);
    expect(problems()).toMatchObject([{ file: "data/bakery.json", problem: expect.stringContaining("EACCES") }]);
  },
);

test("a folder named like a file is a folder", () => {
  put("museum.json/museum.json", museumFile);
  put("museum.json/bakery.json", bakeryFile);
  expect(problems()).toEqual([]);
});

test("files of any bytes make problems and never anything else", () => {
  put("museum.json", museumFile);
  const json = Buffer.from(JSON.stringify(bakeryFile));
  const damaged = fc.tuple(fc.nat(json.length), fc.uint8Array({ maxLength: 6 })).map(([at, bytes]) => {
    return Buffer.concat([json.subarray(0, at), bytes, json.subarray(at + bytes.length)]);
  });
  fc.assert(
    fc.property(fc.oneof(damaged, fc.uint8Array(), fc.json().map(Buffer.from)), (bytes) => {
      put("bakery.json", bytes);
      expect(readDataFolder(folder)).toHaveProperty("ok");
    }),
    { numRuns: 150 },
  );
});
