import type { App } from "../app.js";
import { answerLine } from "./answer-line.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments } from "./command.js";
import { readLines } from "./lines.js";
import { jsonLine } from "./plain.js";
import { type NumberedQuestion, readQuestionLine } from "./question-line.js";
import { render } from "./render.js";
import { renderWhy } from "./render-why.js";
import { openTerminal } from "./repl.js";
import { createStyle } from "./style.js";
import { mayColour, write } from "./terminal.js";

const OPTIONS = { ...DATA_OPTION, json: { type: "boolean" }, why: { type: "boolean" } } as const;

/** Answers one question, or each line of the standard input. */
export const askCommand: Command = {
  usage: 'ask [--json] [--why] [--data <folder>] ["question"]',
  help: [
    "Answers a question from the fact base, with its sources. Without a question it reads",
    'the standard input: one question a line, plain or {"id": …, "question": …}.',
    "",
    "  --json           print one JSON object for each question, each on a line",
    "  --why            also explain how the answer came about",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal, openApp }) {
    const { values, positionals } = readArguments(args, OPTIONS, true);
    const app = openApp(values.data);
    const { input, output } = terminal;
    const coloured = mayColour(terminal);
    if (positionals.length === 0 && input.isTTY === true && !values.json) {
      await openTerminal(app, { input, output, isTerminal: output.isTTY === true, coloured });
      return 0;
    }
    const show = answering(app, { json: values.json === true, why: values.why === true, coloured });
    if (positionals.length > 0) {
      await write(output, show({ id: "1", question: positionals.join(" ") }));
      return 0;
    }
    const between = values.json ? "" : "\n";
    let number = 0;
    let before = "";
    for await (const line of readLines(input)) {
      number += 1;
      const question = readQuestionLine(line, number);
      if (question && !(await write(output, before + show(question)))) break;
      if (question) before = between;
    }
    return 0;
  },
};

function answering(app: App, { json, why, coloured }: { json: boolean; why: boolean; coloured: boolean }) {
  const style = createStyle(coloured);
  return (asked: NumberedQuestion): string => {
    const outcome = app.ask(asked.question);
    if (json) return jsonLine(answerLine(asked, outcome, why));
    return render(outcome, { base: app.base, style, allSources: why }) + (why ? renderWhy(outcome.why, style) : "");
  };
}
