import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";
import { FUNCTION_WORDS } from "../src/answering/language.js";
import { splitWords } from "../src/answering/text.js";
import { dataJsonSchema } from "../src/facts/json-schema.js";
import { DATA_FOLDER, loadFactBase, readDataFolder, SCHEMA_FILE } from "../src/facts/load.js";
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

test("no two phrasings of a fact, gap or disagreement share all their words of content, so that each adds something", () => {
  const { facts, gaps, relations } = loadFactBase();
  const entries = [
    ...[...facts.values(), ...gaps.values()],
    ...relations.map(({ from, to, phrasings }) => ({ id: `${from}~${to}`, phrasings })),
  ];
  const alike = entries.flatMap(({ id, phrasings }) => {
    const first = new Map<string, string>();
    return phrasings.flatMap((phrasing) => {
      const words = splitWords(phrasing).map(({ lower }) => lower);
      const content = [...new Set(words.filter((word) => !FUNCTION_WORDS.has(word)))].sort().join(" ");
      const earlier = first.get(content);
      first.set(content, earlier ?? phrasing);
      return earlier === undefined ? [] : [`${id}: “${phrasing}” and “${earlier}”`];
    });
  });
  expect(alike).toEqual([]);
});
