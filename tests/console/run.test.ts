import { expect, test } from "vitest";
import { askCommand } from "../../src/console/ask-command.js";
import { runCommandLine } from "../../src/console/run.js";
import { DataError } from "../../src/facts/problem.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

const commands = { ask: { summary: "answer a question", load: async () => askCommand } };

async function run(args: readonly string[], openApp = fakeApp as () => ReturnType<typeof fakeApp>) {
  const output = collector();
  const errors = collector();
  const terminal = { input: inputOf(), output, errors, environment: {} };
  const code = await runCommandLine(args, commands, { terminal, openApp });
  return { code, output: output.written(), errors: errors.written() };
}

test.each([
  [["tell"], 'Unknown command "tell". Usage: '],
  [["toString"], 'Unknown command "toString". Usage: '],
  [[], "A command is missing. Usage: "],
  [["ask", "--colour"], "Unknown option '--colour'. Usage: node dist/cli.js ask "],
  [["ask", "--data"], "Option '--data <value>' argument missing. Usage: "],
  [["ask", "--json=yes"], "Option '--json' does not take an argument. Usage: "],
])("says in one line what of %j was not understood, and ends with 2", async (args, words) => {
  const { code, output, errors } = await run(args);
  expect([code, output]).toEqual([2, ""]);
  expect(errors.startsWith(words)).toBe(true);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
});

test("shows no order to the terminal that stood on the command line", async () => {
  expect((await run(["\u001b[31mred"])).errors).toContain('"red"');
});

test.each([["--help"], ["-h"], ["help"]])("%s lists the commands", async (word) => {
  const { code, output } = await run([word]);
  expect(code).toBe(0);
  expect(output).toContain("  ask               answer a question\n");
});

test("explains one command", async () => {
  const { code, output } = await run(["ask", "--help"]);
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: node dist\/cli\.js ask \[--json\]/u);
});

test("what stands after two hyphens is the question, whatever it looks like", async () => {
  const app = fakeApp();
  expect((await run(["ask", "--", "--help"], () => app)).code).toBe(0);
  expect(app.asked).toEqual(["--help"]);
});

test("lists the problems of the data and ends with 1", async () => {
  const problem = { file: "data/a.json", place: "facts[0].id", id: "a", problem: "is bad", remedy: "make it good" };
  const { code, output, errors } = await run(["ask", "when?"], () => {
    throw new DataError([problem]);
  });
  expect([code, output]).toEqual([1, ""]);
  expect(errors).toContain("data/a.json facts[0].id (a): is bad\n  remedy: make it good\n");
});

test("hides no fault of its own", async () => {
  const fault = new Error("a bug");
  await expect(
    run(["ask", "when?"], () => {
      throw fault;
    }),
  ).rejects.toBe(fault);
});
