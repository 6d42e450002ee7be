import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildFactBase } from "../src/facts/check.js";
import { museumFiles } from "./fixtures/museum.js";

/** These tests start the real program, from a folder that is not its own, on the museum's data. */
const CLI = join(import.meta.dirname, "../dist/cli.js");
const base = buildFactBase(...museumFiles);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "factdesk-cli-"));
  for (const [at, file] of museumFiles.entries()) writeFileSync(join(folder, `${at}.json`), JSON.stringify(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(args: readonly string[], input: string | Uint8Array = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...args], { cwd: tmpdir(), maxBuffer: 1e8 }, (_, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    );
    child.stdin?.end(input);
  });
}

const onMuseum = (command: string, ...args: readonly string[]) => [command, "--data", folder, ...args];
const linesOf = (output: string) => output.split("\n").filter((line) => line !== "");

test("answers a question readably, without colour where no terminal listens", async () => {
  const { code, output, errors } = await run(onMuseum("ask", "how long is the whale?"));
  expect([code, errors]).toEqual([0, ""]);
  expect(output.split("\n")[0]).toBe("The whale skeleton in the harbour museum is 14.5 metres long.");
  expect(output).toContain("Osterby Gazette · 13 May 1906 · s2, s3");
  expect(output).not.toContain("\u001b");
});

test("explains an answer", async () => {
  const { output } = await run(onMuseum("ask", "--why", "how long is the wahle?"));
  expect(output).toContain(`  data version  ${base.version}\n`);
  expect(output).toContain("fact    whale-length");
});

test("answers lines of the input in the order they came, each as JSON", async () => {
  const input = 'how long is the whale?\r\n\r\n{"id":"b","question":"who owns the bakery?"}\n{"id":"c","question":\n';
  const { code, output } = await run(onMuseum("ask", "--json"), input);
  const answers = linesOf(output).map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(["1", "b", "4"]);
  expect(answers[0]).toMatchObject({
    question: "how long is the whale?",
    status: "answered",
    facts: [
      {
        id: "whale-length",
        citations: [{ source: "town-gazette", locator: "s2, s3" }],
      },
    ],
    dataVersion: base.version,
  });
  for (const { confidence } of answers) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test("answers 500 questions of one input, each", async () => {
  const questions = Array.from({ length: 500 }, (_, at) => `${at} people ask: how long is the whale, and who owns it?`);
  const { output } = await run(onMuseum("ask", "--json"), questions.join("\n"));
  expect(linesOf(output)).toHaveLength(500);
});

const odd: readonly (readonly [string, string | Uint8Array])[] = [
  ["100,000 letters", "a".repeat(100_000)],
  ["100,000 words", "whale ".repeat(16_667)],
  ["100,000 brackets", "([{".repeat(33_334)],
  ["random bytes", Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256)],
  ["a null character", "how long\u0000 is the whale?"],
  ["emoji", "🐋📏❓👩‍👩‍👧‍👦"],
  ["right-to-left text", "כמה זמן הלוויתן \u202eelahw"],
  ["zero-width characters", "\u200b\u200d\ufeff\u2060"],
  ["half a surrogate pair", '{"question":"\\ud83d whale \\udc0b"}'],
  ["a terminal's orders", "\u001b[2J\u001b]0;owned\u0007 whale"],
  ["names of an object's own", "__proto__ constructor toString hasOwnProperty"],
];

/** What it prints to an input, which must be plain text, without an error. */
async function calmly(format: string, input: string | Uint8Array): Promise<string> {
  const { code, output, errors } = await run(onMuseum("ask", format), input);
  expect([code, errors]).toEqual([0, ""]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/u);
  return output;
}

test.each(["--json", "--why"])("with %s stays calm whatever is asked, and answers what comes next", async (format) => {
  // One after the other to one process, which each of them could end or leave confused.
  const inputs = odd.flatMap(([, input]) => [Buffer.from(input), Buffer.from("\nhow long is the whale?\n")]);
  const output = await calmly(format, Buffer.concat(inputs));
  const answers = output.split("The whale skeleton in the harbour museum is 14.5 metres long.").length - 1;
  expect(answers).toBeGreaterThanOrEqual(odd.length);
});

test.each([
  ["nothing", ""],
  ["only line ends", "\n\r\n\n"],
  ["spaces", "   \t  "],
])("prints nothing when asked %s", async (_name, input) => {
  expect(await calmly("--json", input)).toBe("");
});

test("an empty question on the command line gets a calm answer", async () => {
  const { code, output } = await run(onMuseum("ask", "--json", ""));
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ status: "unknown", facts: [] });
});

test("prints every fact", async () => {
  const { code, output } = await run(onMuseum("facts", "--json"));
  expect(code).toBe(0);
  expect(linesOf(output).map((line) => JSON.parse(line).id)).toEqual([...base.facts.keys()]);
});

test("ends quietly when what reads it has had enough", async () => {
  const child = spawn(process.execPath, [CLI, ...onMuseum("ask", "--json")], { stdio: "pipe" });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  child.stdin.on("error", () => {});
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.write("how long is the whale?\n".repeat(2_000));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect([code, errors]).toEqual([0, ""]);
});

test.each([
  [["tell"], 2],
  [["ask", "--colour"], 2],
  [["facts", "museum"], 2],
  [["--help"], 0],
  [["facts", "--help"], 0],
])("ends %j with %i", async (args, code) => {
  expect((await run(args)).code).toBe(code);
});

test("shows what the data make hard to find, readably and as JSON", async () => {
  const questions = join(folder, "questions.txt");
  writeFileSync(questions, "how long is the whale?\ndoes the museum sell zeppelins?\n");
  const shown = await run(onMuseum("data-coverage", "--questions", questions));
  expect([shown.code, shown.errors]).toEqual([0, ""]);
  expect(shown.output).toContain("\nHard to reach: ");
  expect(shown.output).toContain("\nNearest to nothing: 1 (of 2 questions asked)\n");
  const { output } = await run(onMuseum("data-coverage", "--questions", questions, "--json"));
  expect(JSON.parse(output).reaches).toHaveLength(base.facts.size + base.gaps.size + base.relations.length);
  const missing = await run(onMuseum("data-coverage", "--questions", join(folder, "none.txt")));
  expect(missing).toMatchObject({ code: 2, output: "" });
  expect(missing.errors).toMatch(/^Cannot read the questions in '.*none\.txt'.* Usage: .*data-coverage/u);
});

test("data with problems answer nothing: they are listed instead", async () => {
  const broken = mkdtempSync(join(tmpdir(), "factdesk-broken-"));
  writeFileSync(join(broken, "a.json"), '{"facts": [],}');
  for (const command of ["ask", "facts"]) {
    const { code, output, errors } = await run([command, "--data", broken], "how long is the whale?\n");
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toContain("a.json 1:14: a key in double quotes is missing here");
  }
  expect(await run(["data-check", "--data", broken])).toMatchObject({ code: 1, errors: "" });
  rmSync(broken, { recursive: true });
});
