import { type CommandTable, runCommandLine } from "./console/run.js";
import { endQuietlyWhenClosed } from "./console/terminal.js";
import { keepData, openApp } from "./live/kept-data.js";

/** Everything the command line can do, by the word that calls it. */
const COMMANDS: CommandTable = {
  ask: {
    summary: "answer a question, or each line of the standard input",
    load: async () => (await import("./console/ask-command.js")).askCommand,
  },
  check: {
    summary: "hold the claims of a text against the facts",
    load: async () => (await import("./console/check-command.js")).checkCommand,
  },
  story: {
    summary: "print a story: brief, timeline, disputes or unknowns",
    load: async () => (await import("./console/story-command.js")).storyCommand,
  },
  digest: {
    summary: "print what a digest would say",
    load: async () => (await import("./console/digest-command.js")).createDigestCommand(() => new Date()),
  },
  facts: {
    summary: "print every fact",
    load: async () => (await import("./console/facts-command.js")).factsCommand,
  },
  eval: {
    summary: "ask the golden questions and judge the answers",
    load: async () => (await import("./console/eval-command.js")).evalCommand,
  },
  "data-check": {
    summary: "list every problem of the data",
    load: async () => (await import("./console/data-check-command.js")).dataCheckCommand,
  },
  "data-coverage": {
    summary: "show what the data make hard to find",
    load: async () => (await import("./console/data-coverage-command.js")).dataCoverageCommand,
  },
  "data-prepare": {
    summary: "keep the data prepared, so that the next start is quick",
    load: async () => (await import("./console/data-prepare-command.js")).createDataPrepareCommand(() => keepData()),
  },
  "data-schema": {
    summary: "write the JSON Schema by which editors check the data",
    load: async () => (await import("./console/data-schema-command.js")).dataSchemaCommand,
  },
};

const { stdin, stdout, stderr, env, argv } = process;
for (const stream of [stdout, stderr]) endQuietlyWhenClosed(stream, () => process.exit());

// The exit code is only set, not forced, so that what was written reaches a slow reader.
process.exitCode = await runCommandLine(argv.slice(2), COMMANDS, {
  terminal: { input: stdin, output: stdout, errors: stderr, environment: env },
  openApp: (dataFolder) => openApp(dataFolder ?? (env.DATA_DIR || undefined)),
});
