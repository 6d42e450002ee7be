import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Outcome } from "../answering/outcome.js";
import type { App } from "../app.js";
import { readLines } from "./lines.js";
import { plain } from "./plain.js";
import { render } from "./render.js";
import { renderWhy } from "./render-why.js";
import { createStyle, type Style } from "./style.js";
import { write } from "./terminal.js";

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** True where a person sits at both ends: then there is a prompt, completion and a history. */
  readonly isTerminal: boolean;
  /** Whether to colour; without it, as `isTerminal`. */
  readonly coloured?: boolean;
}

const MOST_SUGGESTIONS = 8;
const HELP = [
  "Type a question and press Enter; Tab completes it from what can be answered.",
  "  why   explains the last answer and names all its sources",
  "  exit  ends; so do Ctrl-C and Ctrl-D",
].join("\n");

/**
 * Lets a person ask questions one after the other, or answers piped lines one by one. Resolves when the input ends, or
 * when the person leaves; never because of what was typed.
 */
export async function openTerminal(app: App, options: TerminalOptions): Promise<void> {
  const style = createStyle(options.coloured ?? options.isTerminal);
  if (options.isTerminal) await converse(app, options, style);
  else await answerLines(app, options, style);
}

async function answerLines(app: App, { input, output }: TerminalOptions, style: Style): Promise<void> {
  let before = "";
  for await (const line of readLines(input)) {
    if (line.trim() === "") continue;
    if (!(await write(output, before + render(app.ask(line), { base: app.base, style })))) return;
    before = "\n";
  }
}

function converse(app: App, { input, output }: TerminalOptions, style: Style): Promise<void> {
  const valueByLabel = new Map<string, string>();
  const completer = (typed: string): [string[], string] => {
    const found = app.suggest(typed, MOST_SUGGESTIONS).map(({ label, value }) => [plain(label), value] as const);
    for (const [label, value] of found) valueByLabel.set(label, value);
    return [found.map(([label]) => label), typed];
  };
  const session = createInterface({ input, output, terminal: true, prompt: style("bold", "> "), completer });
  let last: Outcome | undefined;
  const reply = (typed: string): string => {
    if (typed === "help") return `${HELP}\n`;
    if (typed === "why") return explain(app, last, style);
    last = app.ask(valueByLabel.get(typed) ?? typed);
    return render(last, { base: app.base, style });
  };
  output.write(`${greeting(app)}\n`);
  session.prompt();
  return new Promise((resolve) => {
    session.on("line", (line) => {
      const typed = line.trim();
      if (typed === "exit" || typed === "quit") return session.close();
      if (typed !== "") output.write(`${reply(typed)}\n`);
      session.prompt();
    });
    // Ctrl-C; Ctrl-D closes by itself. A new line keeps the shell's own prompt from standing behind ours.
    session.on("SIGINT", () => session.close());
    session.on("close", () => {
      output.write("\n");
      resolve();
    });
  });
}

function greeting({ base }: App): string {
  const stories = [...base.stories.values()];
  const example = stories[0]?.examples[0];
  const about = stories.map(({ label }) => plain(label)).join("; ");
  const first = about === "" ? "Ask a question." : `Ask about: ${about}.`;
  const second = example === undefined ? "" : `For example: ${plain(example)}\n`;
  return `${first}\n${second}“help” tells more, “exit” ends.`;
}

function explain(app: App, last: Outcome | undefined, style: Style): string {
  if (!last) return "Nothing has been asked yet.\n";
  return render(last, { base: app.base, style, allSources: true }) + renderWhy(last.why, style);
}
