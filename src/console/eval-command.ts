import { GOLDEN_FOLDER, readGoldenQuestions } from "../evaluation/questions.js";
import { evaluate, report } from "../evaluation/report.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments } from "./command.js";
import { plain } from "./plain.js";
import { write } from "./terminal.js";

/** Asks the golden questions and says how many answers were right, silent and harmful, and how far to trust confidence. */
export const evalCommand: Command = {
  usage: "eval [--misses] [--golden <folder>] [--data <folder>]",
  help: [
    "Asks the golden questions, judges every answer by its key, and prints per kind how many were right, flawed",
    "(true but incomplete or uncited), silent and harmful, then what silence and confidence are worth.",
    "",
    "  --misses           list every question whose answer was not right",
    "  --golden <folder>  read the questions (*.jsonl) of this folder instead of tests/golden",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal: { output }, openApp }) {
    const { values } = readArguments(args, { ...DATA_OPTION, misses: { type: "boolean" }, golden: { type: "string" } });
    const app = openApp(values.data);
    const results = evaluate(app.base, readGoldenQuestions(values.golden ?? GOLDEN_FOLDER), app.ask);
    const text = report(results, values.misses === true);
    await write(output, `${text.split("\n").map(plain).join("\n")}\n`);
    return 0;
  },
};
