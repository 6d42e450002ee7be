import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createApp } from "../src/app.js";
import { DATA_FOLDER, loadFactBase, readDataFolder } from "../src/facts/load.js";
import { describeProblems } from "../src/facts/problem.js";
import {
  blocksOf,
  commandsOf,
  nodeArguments,
  onlyBlock,
  readDocument,
  runNode,
  withBlock,
  withOutputs,
} from "./documents.js";

/** What a newcomer does by docs/adding-a-story.md, done in a copy of the data. */

const PATH = "docs/adding-a-story.md";
const page = readDocument(PATH);
const story = onlyBlock(page, "json");
const file = /`data\/(stories\/[a-z-]+\.json)`/u.exec(page)?.[1] ?? "";

let scratch = "";
let data = "";

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "factdesk-story-"));
  data = join(scratch, "data");
  cpSync(DATA_FOLDER, data, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

let made: App | undefined;
/** The answers from the data with the story, which take seconds to prepare. */
function appWithStory(): App {
  save(story);
  made ??= createApp(loadFactBase(data));
  return made;
}

const save = (text: string): void => writeFileSync(join(data, file), text);

test("the one new file passes the check together with all the data there are", () => {
  save(story);
  const checked = readDataFolder(data);
  expect(checked.ok ? "" : describeProblems(checked.problems)).toBe("");
  expect(Object.keys(JSON.parse(story))).not.toContain("synonyms");
});

test("the page shows what the check and the answers really say", async () => {
  const broken = story.replace('"source": "westmark-notice"', '"source": "westmark-notise"');
  expect(broken).not.toBe(story);
  save(broken);
  const checked = readDataFolder(data);
  const problems = checked.ok ? "none" : describeProblems(checked.problems);
  save(story);
  const fresh = await withOutputs(page, (command) => runNode([...nodeArguments(command), "--data", data]));
  await expect(withBlock(fresh, "text", 0, `${problems}\n`)).toMatchFileSnapshot(`../${PATH}`);
});

test("the questions of the page get the new facts: an answer, a dispute and a known gap", () => {
  const app = appWithStory();
  const questions = blocksOf(page)
    .filter(({ language }) => language === "console")
    .flatMap((block) => commandsOf(block).map((command) => nodeArguments(command).at(-1) ?? ""));
  expect(questions.map((question) => app.ask(question))).toMatchObject([
    { status: "answered", facts: [{ id: "tarn-recalled" }] },
    { status: "disputed", facts: [{ id: "tarn-units-courier" }, { id: "tarn-units-notice" }] },
    { status: "unknown", reason: "known-gap", near: [{ id: "tarn-recalled" }] },
  ]);
  expect(app.suggest("patch pump off the mark")).toContainEqual(
    expect.objectContaining({ value: "fact:tarn-recalled" }),
  );
});

test("the questions that the story itself gives as examples are answered from it", () => {
  const app = appWithStory();
  const { base } = app;
  const examples = base.stories.get("tarn-pump")?.examples ?? [];
  expect(examples).not.toHaveLength(0);
  for (const example of examples) {
    const stories = app.ask(example).facts.map(({ id }) => base.facts.get(id)?.story);
    expect([example, stories.length > 0, new Set(stories)]).toEqual([example, true, new Set(["tarn-pump"])]);
  }
});
