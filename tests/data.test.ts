import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";
import { dataJsonSchema } from "../src/facts/json-schema.js";
import { DATA_FOLDER, readDataFolder, SCHEMA_FILE } from "../src/facts/load.js";
import { describeProblems } from "../src/facts/problem.js";

const files = readdirSync(DATA_FOLDER, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && path !== SCHEMA_FILE);

test("the data have no problem", () => {
  const checked = readDataFolder(DATA_FOLDER);
  expect(checked.ok ? "" : describeProblems(checked.problems)).toBe("");
});

test("schema.json is what the schemas in the program say (if not: npm run data:schema)", () => {
  expect(readFileSync(join(DATA_FOLDER, SCHEMA_FILE), "utf8")).toBe(dataJsonSchema());
});

test.each(files)("%s names the schema, so that an editor completes and checks it", (path) => {
  const way = posix.relative(dirname(path), SCHEMA_FILE);
  const named: unknown = JSON.parse(readFileSync(join(DATA_FOLDER, path), "utf8")).$schema;
  expect(named).toBe(way.startsWith(".") ? way : `./${way}`);
});
