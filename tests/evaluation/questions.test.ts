import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readGoldenQuestions } from "../../src/evaluation/questions.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-golden-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const line = (id: string, more = {}) =>
  JSON.stringify({
    id,
    kind: "plain",
    question: "how long is the whale",
    expect: ["answered"],
    facts: [],
    cites: [],
    mustMatch: [],
    mustNotMatch: [],
    ...more,
  });
const write = (name: string, ...lines: readonly string[]) => writeFileSync(join(folder, name), lines.join("\n"));

test("reads every file of the folder in the order of their names, blank lines aside", () => {
  write("b.jsonl", line("three"));
  write("a.jsonl", line("one"), "", "  ", line("two"), "");
  write("notes.txt", "no question");
  expect(readGoldenQuestions(folder).map(({ id }) => id)).toEqual(["one", "two", "three"]);
});

test.each([
  ["is not JSON", "{", /a\.jsonl:3 is not JSON/u],
  ["is no golden question", line("x", { colour: "blue" }), /a\.jsonl:3 is no golden question.*colour/su],
])("names the file and line of what %s", (_, bad, message) => {
  write("a.jsonl", line("one"), "", bad, "{");
  expect(() => readGoldenQuestions(folder)).toThrow(message);
});
