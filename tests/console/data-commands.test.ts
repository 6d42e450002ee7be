import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Command } from "../../src/console/command.js";
import { dataCheckCommand } from "../../src/console/data-check-command.js";
import { dataSchemaCommand } from "../../src/console/data-schema-command.js";
import { dataJsonSchema } from "../../src/facts/json-schema.js";
import { museumFiles } from "../fixtures/museum.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-data-"));
  for (const [at, file] of museumFiles.entries()) writeFileSync(join(folder, `${at}.json`), JSON.stringify(file));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(command: Command, ...args: readonly string[]) {
  const output = collector();
  const terminal = { input: inputOf(), output, errors: collector(), environment: {} };
  const code = await command.run([...args, "--data", folder], { terminal, openApp: fakeApp });
  return { code, written: output.written() };
}

test("data-check says what good data hold", async () => {
  expect(await run(dataCheckCommand)).toEqual({
    code: 0,
    written: "No problems: 2 stories, 19 facts, 2 relations, 2 gaps, 6 subjects, 17 predicates, 7 sources.\n",
  });
  expect(await run(dataCheckCommand, "--json")).toEqual({ code: 0, written: "" });
});

test("data-check lists every problem and ends with 1", async () => {
  writeFileSync(join(folder, "2.json"), '{"facts": [{"id": "x"}],\n}');
  writeFileSync(join(folder, "3.json"), '{"fillers": [""], "\\u001b[31mred": 1}');
  const { code, written } = await run(dataCheckCommand);
  expect(code).toBe(1);
  expect(written).toMatch(/2\.json 2:1: a key in double quotes is missing here\n {2}remedy: .+\n/u);
  expect(written).toMatch(/3\.json fillers\[0\]: this entry is empty\n/u);
  expect(written).toMatch(/3 problems in 2 files; nothing was loaded\.\n$/u);
  expect(written).not.toContain("\u001b");
  const lines = (await run(dataCheckCommand, "--json")).written.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).place)).toEqual(["2:1", "fillers[0]", expect.stringContaining("red")]);
});

test("data-schema writes the schema into the folder, where the check passes over it", async () => {
  const { code, written } = await run(dataSchemaCommand);
  expect([code, written]).toEqual([0, `Wrote ${join(folder, "schema.json")}\n`]);
  expect(readFileSync(join(folder, "schema.json"), "utf8")).toBe(dataJsonSchema());
  expect((await run(dataCheckCommand)).code).toBe(0);
});
