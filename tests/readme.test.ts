import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { parse } from "dotenv";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { loadConfig } from "../src/config.js";
import { INVITE_PERMISSIONS } from "../src/discord/bot.js";
import { commands } from "../src/discord/commands/index.js";
import { toDefinition } from "../src/discord/definition.js";
import { type Evaluation, readEvaluation } from "../src/evaluation/kept.js";
import { type Share, SURE_AT } from "../src/evaluation/measures.js";
import { EXIT } from "../src/exit-codes.js";
import { dataJsonSchema } from "../src/facts/json-schema.js";
import { openStore } from "../src/state/open-store.js";
import { speedOf } from "./bench/page.js";
import { Results } from "./bench/results.js";
import { endAll, startProgram } from "./discord/bot-process.js";
import { DiscordDouble } from "./discord/double/server.js";
import {
  blocksOf,
  commandsOf,
  nodeArguments,
  ROOT,
  readDocument,
  readPackage,
  runNode,
  withOutputs,
} from "./documents.js";
import { museumFile } from "./fixtures/museum.js";
import { shippedBase } from "./shipped.js";

/** The documents hold: every command they show runs, every output and figure is the real one, every path is there. */

const README = readDocument("README.md");
const PAGES = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pagesIn("docs")];

function pagesIn(folder: string): string[] {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".md")).map((path) => join(folder, path));
}

let scratch: string | undefined;
afterEach(async () => {
  await endAll();
  if (scratch !== undefined) rmSync(scratch, { recursive: true });
  scratch = undefined;
});

function scratchFolder(): string {
  scratch = mkdtempSync(join(tmpdir(), "factdesk-readme-"));
  return scratch;
}

const linesOf = (output: string): unknown[] =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** Commands that no step of .ci/run runs, each with a test of what it does. */
const CHECKS: Readonly<Record<string, (command: string) => void | Promise<void>>> = {
  "npm start": async () => {
    expect(nodeArguments("npm start")).toEqual(["dist/main.js"]);
    const program = startProgram({}, { input: "What was the delay in the London-Gibraltar operation?\n" });
    expect(await program.exited(15_000)).toBe(EXIT.ok);
    expect(program.output()).toContain("Sources disagree.");
    expect(program.errors()).toContain("No DISCORD_TOKEN is set");
  },
  "cp .env.example .env": () => {
    const copy = join(scratchFolder(), ".env");
    cpSync(join(ROOT, ".env.example"), copy);
    expect(loadConfig(parse(readFileSync(copy)))).toEqual(loadConfig({}));
  },
  "npm run commands:register": async (command) => {
    const [program, ...words] = nodeArguments(command);
    expect(program).toBe("dist/main.js");
    const discord = await DiscordDouble.start();
    const environment = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token ?? "" };
    const registering = startProgram(environment, { words });
    expect(await registering.exited(15_000)).toBe(EXIT.ok);
    expect(registering.errors()).toContain("/ask");
    await discord.stop();
  },
  'npm run --silent ask -- --why "Which notified body assessed the robot?"': async (command) => {
    const output = await runNode(nodeArguments(command));
    for (const part of ["not known", "understood", "candidates", "rule"]) expect(output).toContain(part);
  },
  "npm run --silent ask -- --json < questions.txt": async (command) => {
    const questions = 'who makes the robot?\n{"id": "b", "question": "What is the weather like?"}\n';
    const answers = linesOf(await runNode(nodeArguments(command.replace(/ < .*/u, "")), questions));
    const named = /A JSON answer has (.*?) and more besides/su.exec(README)?.[1] ?? "";
    for (const answer of answers) {
      for (const field of ["id", "question", "status", "text", "facts", "confidence"]) {
        expect(named).toContain(`\`${field}\``);
        expect(answer).toHaveProperty(field);
      }
    }
    expect(answers).toMatchObject([{ id: "1" }, { id: "b", status: "unknown" }]);
  },
  "npm run --silent facts -- --json": async (command) => {
    const facts = linesOf(await runNode(nodeArguments(command)));
    expect(facts).toHaveLength(shippedBase.facts.size);
  },
  "npm run --silent digest -- preview --since 2026-06-20": async (command) => {
    const output = await runNode(nodeArguments(command));
    for (const { label } of shippedBase.stories.values()) expect(output).toContain(label);
  },
  "npm run backup -- factdesk-backup.db": async (command) => {
    const folder = scratchFolder();
    const STATE_URL = `sqlite:${join(folder, "state.db")}`;
    await (await openStore(STATE_URL)).close();
    const [program = "", word = "", file = ""] = nodeArguments(command);
    const options = { cwd: ROOT, encoding: "utf8", env: { ...process.env, STATE_URL } } as const;
    const called = spawnSync(process.execPath, [program, word, join(folder, file)], options);
    expect([called.status, called.stderr]).toEqual([EXIT.ok, expect.stringContaining("Copied")]);
    expect(existsSync(join(folder, file))).toBe(true);
  },
  // Over the data that come with the program it takes the better part of a minute.
  "npm run --silent data:coverage": async (command) => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "museum.json"), JSON.stringify(museumFile));
    expect(await runNode([...nodeArguments(command), "--data", folder])).toContain("Hard to reach: ");
  },
  // Both take minutes; smaller versions of the same run with all tests.
  "npm run crash-test": () => expect(measured("crash-test")).toContain("tests/crash/"),
  "npm run time-test": () => expect(measured("time-test")).toContain("tests/digest/"),
  "npm run --silent eval": async (command) => {
    expect(await runNode([...nodeArguments(command), "--golden", oneQuestion()])).toMatch(/^all +1 /mu);
  },
  "npm run --silent eval -- --keep": async (command) => {
    const folder = oneQuestion();
    const file = join(folder, "evaluation.json");
    await runNode([...nodeArguments(command), "--golden", folder, "--kept", file]);
    expect(readEvaluation(file)?.all.asked).toBe(1);
  },
  // So does this, and a smaller one runs with all tests too.
  "npm run bench": () => expect(readPackage().scripts.bench).toContain("tests/bench/tsconfig.json"),
  ".ci/run": (command) => accessSync(join(ROOT, command), constants.X_OK),
  "npm run format": () => {
    const { scripts } = readPackage();
    expect(scripts.format).toBe(scripts.lint?.replace("check", "check --write"));
  },
  "npm run data:schema": async (command) => {
    const folder = scratchFolder();
    await runNode([...nodeArguments(command), "--data", folder]);
    expect(readFileSync(join(folder, "schema.json"), "utf8")).toBe(dataJsonSchema());
  },
  "npm run discord:openapi -- path/to/openapi.json": (command) => {
    // It runs the tests itself, so here it is only called without the file it needs.
    const [program = ""] = nodeArguments(command);
    const called = spawnSync(process.execPath, [program], { cwd: ROOT, encoding: "utf8" });
    expect([called.status, called.stderr]).toEqual([2, expect.stringContaining("Usage")]);
  },
  "npx vitest run tests/readme.test.ts tests/library.test.ts tests/adding-a-story.test.ts -u": (command) => {
    const tests = command.split(" ").filter((word) => word.startsWith("tests/"));
    expect(tests.filter((path) => !readDocument(path).includes("toMatchFileSnapshot"))).toEqual([]);
  },
};

/** A folder with the first of the golden questions alone: to ask them all is the work of .ci/run. */
function oneQuestion(): string {
  const folder = scratchFolder();
  const [question = ""] = readDocument("tests/golden/hostile.jsonl").split("\n");
  writeFileSync(join(folder, "one.jsonl"), question);
  return folder;
}

/** The configuration by which a script of measurements runs, which must be there. */
function measured(script: string): string {
  const [, path = ""] = /--config (\S+)$/u.exec(readPackage().scripts[script] ?? "") ?? [];
  accessSync(join(ROOT, path));
  return path;
}

/** What is really registered, each way to call it with its description. */
function commandTable(): string {
  const rows = commands.map(toDefinition).flatMap((definition) => {
    if (definition.type === ApplicationCommandType.Message) {
      const { description = "" } = commands.find(({ name }) => name === definition.name) ?? {};
      return [`| right-click on a message, “${definition.name}” | ${description} |`];
    }
    return waysIn(OptionTree.parse(definition), "/").map(([path, description]) => `| \`${path}\` | ${description} |`);
  });
  return ["| | |", "| --- | --- |", ...rows].join("\n");
}

interface OptionTree {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly OptionTree[] | undefined;
}
const OptionTree: z.ZodType<OptionTree> = z.looseObject({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  get options() {
    return z.array(OptionTree).optional();
  },
});
const SUBCOMMANDS: readonly number[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

/** A definition's subcommands as they are typed; the command itself where it has none. */
function waysIn(
  { name, description, options = [] }: OptionTree,
  before: string,
): readonly (readonly [string, string])[] {
  const inner = options.filter(({ type }) => SUBCOMMANDS.includes(type));
  const path = `${before}${name}`;
  return inner.length === 0 ? [[path, description]] : inner.flatMap((option) => waysIn(option, `${path} `));
}

/** A command without what only changes how much npm says. */
const bare = (command: string): string => command.replaceAll(/ --(?:silent|no-audit|no-fund)\b/gu, "");

const inCi = [...readDocument(".ci/run").matchAll(/^step "[^"]+" (.+)$/gmu)].map(([, command = ""]) => bare(command));
const shown = new Set(
  PAGES.flatMap((path) => blocksOf(readDocument(path)))
    .filter(({ language }) => language === "sh")
    .flatMap(commandsOf),
);

describe("commands", () => {
  test.each([...shown].filter((command) => !inCi.includes(bare(command))))(
    "“%s” does what is said",
    async (command) => {
      const check = Object.hasOwn(CHECKS, command) ? CHECKS[command] : undefined;
      if (!check) expect.fail("nothing checks this command: add it to CHECKS, or let .ci/run run it");
      await check(command);
    },
  );

  test("stand in blocks that this test reads, and nowhere else", () => {
    const known = ["sh", "console", "json", "js", "text", "mermaid"];
    for (const path of PAGES) {
      for (const { language, text } of blocksOf(readDocument(path))) {
        expect([path, known.includes(language)]).toEqual([path, true]);
        if (language === "text") expect(text).not.toMatch(/^\s*(?:\$|npm|npx|node)\s/mu);
      }
    }
  });

  test("that are checked here are shown somewhere", () => {
    expect(Object.keys(CHECKS).filter((command) => !shown.has(command))).toEqual([]);
  });

  test("for a fresh machine come first: one that runs it, one that tests it", () => {
    const first = blocksOf(README).filter(({ language }) => language === "sh");
    expect(first.slice(0, 2).map(({ text }) => text)).toEqual(["npm ci && npm start\n", "npm ci && npm test\n"]);
  });
});

const percent = ({ hits, of }: Share): string => `${((100 * hits) / of).toFixed(1)} %`;

/** The figures of the kept result; that it is the result of these answers is checked where the questions are asked. */
function figures(kept: Evaluation): string {
  const { all, heldOut, abstentionPrecision, abstentionRecall, rightWhenSure, bothSides, outsideAnswered } = kept;
  const both = (name: string, verdict: "right" | "flawed" | "silent" | "harmful") => {
    const shares = [all, heldOut].map(
      (tally) => `${tally[verdict]} (${percent({ hits: tally[verdict], of: tally.asked })})`,
    );
    return [name, ...shares];
  };
  const of = (share: Share) => `${percent(share)} of ${share.of}`;
  const rows = [
    ["Questions asked", String(all.asked), String(heldOut.asked)],
    both("Right", "right"),
    both("Flawed: true, but incomplete or without the wanted reference", "flawed"),
    both("Silent, though the facts hold an answer", "silent"),
    both("Harmful: wrong, or half an answer that misleads", "harmful"),
    [`Right, of the answers given at a confidence of ${SURE_AT} or more`, of(rightWhenSure), ""],
    ["Silent, of the questions that nobody can answer", of(abstentionRecall), ""],
    ["Wanted, of the silences", of(abstentionPrecision), ""],
    ["Both sides shown, of the questions on what sources dispute", of(bothSides), ""],
    ["Answered, of what is off topic, small talk, advice or a trick", of(outsideAnswered), ""],
  ];
  return table(["", "All", "Held out"], rows);
}

/** What other engines come to, as the kept result has it. */
function alternatives({ all, heldOut, alternatives: others }: Evaluation): string {
  if (!others) throw new Error("no alternatives are kept: npm run eval -- --alternatives --keep");
  const rows = [{ name: "Factdesk", all, heldOut }, ...others.rows].map((one) => [
    one.name,
    ...[one.all.right, one.all.harmful].map((hits) => percent({ hits, of: one.all.asked })),
    ...[one.heldOut.right, one.heldOut.harmful].map((hits) => percent({ hits, of: one.heldOut.asked })),
  ]);
  return table(["", "Right", "Harmful", "Right, held out", "Harmful, held out"], rows);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ["---", ...head.slice(1).map(() => "---:")], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

test("the README shows the real answers and the kept figures (if not: CONTRIBUTING.md, “Documents”)", {
  timeout: 60_000,
}, async () => {
  const kept = readEvaluation() ?? expect.fail("no evaluation is kept");
  const outputs = await withOutputs(README, (command) => runNode(nodeArguments(command)));
  const speed = speedOf(Results.parse(JSON.parse(readDocument("docs/benchmark.json"))));
  const parts = { figures: figures(kept), alternatives: alternatives(kept), speed, commands: commandTable() };
  const fresh = Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`<!-- ${name} -->.*<!-- /${name} -->`, "su"),
        () => `<!-- ${name} -->\n${part}\n<!-- /${name} -->`,
      ),
    outputs,
  );
  for (const part of Object.values(parts)) expect(fresh).toContain(part);
  await expect(fresh).toMatchFileSnapshot("../README.md");
});

test("the README opens with what it does and a real answer, before anything else", () => {
  expect(README.indexOf("```console")).toBeGreaterThan(0);
  expect(README.indexOf("```console")).toBeLessThan(README.indexOf("## "));
  const statuses = blocksOf(README)
    .filter(({ language }) => language === "console")
    .flatMap(({ text }) =>
      text.split("\n").filter((line) => /^ {2}(?:answered|sources disagree|not known)/u.test(line)),
    );
  expect(new Set(statuses.map((line) => line.trim().split(" · ")[0]))).toEqual(
    new Set(["answered", "sources disagree"]),
  );
});

test("the README names the variables of .env.example, in its order, and the Node.js of package.json", () => {
  const rows = [...README.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(parse(readDocument(".env.example"))));
  expect(`>=${/Node\.js ([\d.]+) or later/u.exec(README)?.[1]}`).toBe(readPackage().engines.node);
});

test("the README's invitation asks for exactly what the bot needs", () => {
  const permissions = [...README.matchAll(/permissions=(\d+)/gu)].map(([, number]) => number);
  expect(permissions).toEqual([String(INVITE_PERMISSIONS)]);
});

test("every link to a file, and every path in code that looks like one of ours, leads to one", () => {
  for (const path of PAGES) {
    const text = readDocument(path);
    const prose = text.replaceAll(/^ *```.*?^ *```$/gmsu, "");
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)].map(([, to = ""]) => join(dirname(path), to));
    const named = [...prose.matchAll(/`((?:src|tests|docs|data|\.ci)\/[\w./-]*)`/gu)].map(([, to = ""]) => to);
    const layout = [...text.matchAll(/^((?:src|tests|docs|data)\/\S*) {2,}/gmu)].map(([, to = ""]) => to);
    const missing = [...links, ...named, ...layout].filter((to) => !existsSync(join(ROOT, to)));
    expect([path, missing]).toEqual([path, path.endsWith("adding-a-story.md") ? ["data/stories/tarn-pump.json"] : []]);
  }
});
