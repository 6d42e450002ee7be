import { pathToFileURL } from "node:url";
import type { openApp } from "../../src/live/kept-data.js";

/**
 * Does what `ask` does in the terminal, in the built program, stage by stage, and prints how long each took as JSON.
 * Usage: node start.js DIST QUESTION
 */
const node = performance.now();
const [dist = "", question = ""] = process.argv.slice(2);
const load = async (path: string) => import(new URL(path, pathToFileURL(`${dist}/`)).href);
const [kept] = await Promise.all(
  ["live/kept-data.js", "console/run.js", "console/terminal.js", "console/ask-command.js"].map(load),
);
const imported = performance.now();
const app = (kept as { readonly openApp: typeof openApp }).openApp();
const opened = performance.now();
app.ask(question);
const answered = performance.now();
const stages = { node, imports: imported - node, data: opened - imported, question: answered - opened };
process.stdout.write(JSON.stringify(stages));
