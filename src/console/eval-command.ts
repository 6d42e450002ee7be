import { ablate } from "../evaluation/ablation.js";
import { askAlternatives } from "../evaluation/alternatives.js";
import { fitReport } from "../evaluation/fit.js";
import { objectionsTo } from "../evaluation/gate.js";
import { EVALUATION_FILE, type Evaluation, evaluationOf, keepEvaluation, readEvaluation } from "../evaluation/kept.js";
import { GOLDEN_FOLDER, readGoldenQuestions } from "../evaluation/questions.js";
import { ablationTable, alternativesTable, report } from "../evaluation/report.js";
import { evaluate } from "../evaluation/results.js";
import { DATA_FOLDER } from "../facts/load.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments, UsageError } from "./command.js";
import { plain } from "./plain.js";
import { type Terminal, write } from "./terminal.js";

const OBJECTED = 1;

/** Asks the golden questions and says how many answers were right, silent and harmful, and how far to trust confidence. */
export const evalCommand: Command = {
  usage:
    "eval [--misses] [--alternatives] [--ablate] [--fit [--also <folder>]…] [--check | --keep [--worse]] [--kept <file>] [--golden <folder>] [--data <folder>]",
  help: [
    "Asks the golden questions, judges every answer by its key, and prints per kind how many were right, flawed",
    "(true but incomplete or uncited), silent and harmful, then what silence and confidence are worth.",
    "Then come other engines on the same facts and questions, as they were last measured.",
    "",
    "  --misses           list every question whose answer was not right, but for those held out",
    "  --alternatives     ask the other engines too, in this run; fuse.js takes half an hour",
    "  --ablate           ask again without each stage of answering, and show what it buys; takes minutes",
    "  --fit              fit the weights of the confidence and show them beside those in use; takes a minute",
    "  --also <folder>    fit to the phrasings of these data as well, in which no fact says what another does",
    "  --check            fail on a new harmful answer, on a point fewer right, and where the kept result is stale",
    "  --keep             keep the result, from which the figures of the README and of /about are taken",
    "  --worse            keep it even though the answers have become worse",
    "  --kept <file>      the kept result, instead of docs/evaluation.json",
    "  --golden <folder>  read the questions (*.jsonl) of this folder instead of tests/golden",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal, openApp }) {
    const { values } = readArguments(args, {
      ...DATA_OPTION,
      misses: { type: "boolean" },
      alternatives: { type: "boolean" },
      ablate: { type: "boolean" },
      fit: { type: "boolean" },
      also: { type: "string", multiple: true },
      check: { type: "boolean" },
      keep: { type: "boolean" },
      worse: { type: "boolean" },
      kept: { type: "string" },
      golden: { type: "string" },
    });
    if (values.check && values.keep) throw new UsageError("Options '--check' and '--keep' exclude each other");
    if (values.worse && !values.keep) throw new UsageError("Option '--worse' goes with '--keep'");
    if (values.also && !values.fit) throw new UsageError("Option '--also' goes with '--fit'");
    const file = values.kept ?? EVALUATION_FILE;
    const golden = values.golden ?? GOLDEN_FOLDER;
    const app = openApp(values.data);
    const questions = readGoldenQuestions(golden);
    const results = evaluate(app.base, questions, app.ask);
    await print(terminal, report(results, values.misses === true));

    const measuring = (what: string) => write(terminal.errors, `measuring: ${what}\n`);
    const measured = {
      ...(values.alternatives ? { alternatives: await askAlternatives(app.base, questions, measuring) } : {}),
      ...(values.ablate ? { ablation: await ablate(values.data ?? DATA_FOLDER, golden, measuring) } : {}),
    };
    const kept = readEvaluation(file);
    const now = evaluationOf(app, results, measured, kept);
    for (const text of [alternativesTable(now), values.ablate ? ablationTable(now) : ""]) {
      if (text !== "") await print(terminal, `\n${text}`);
    }
    if (values.fit) {
      const others = (values.also ?? []).map((folder) => openApp(folder).base);
      await print(terminal, `\n${fitReport(app.base, questions, others)}`);
    }
    if (values.check) return check(terminal, now, kept);
    return values.keep ? keep(terminal, now, kept, file, values.worse === true) : 0;
  },
};

const print = ({ output }: Terminal, text: string): Promise<unknown> =>
  write(output, `${text.split("\n").map(plain).join("\n")}\n`);

/** Says what speaks against the result, and what to do about it. */
async function check({ errors }: Terminal, now: Evaluation, kept: Evaluation | undefined): Promise<number> {
  const { worse, stale } = objectionsTo(now, kept);
  if (worse.length > 0) {
    await write(
      errors,
      `\nThe answers have become worse:\n${listed(worse)}Mend them, or keep the loss with --keep --worse.\n`,
    );
  }
  if (stale.length > 0) {
    await write(
      errors,
      `\nThe kept result is stale:\n${listed(stale)}Keep this one with --keep, bring the README up to date (CONTRIBUTING.md, “Documents”), and commit both.\n`,
    );
  }
  return worse.length + stale.length === 0 ? 0 : OBJECTED;
}

async function keep(
  { output, errors }: Terminal,
  now: Evaluation,
  kept: Evaluation | undefined,
  file: string,
  evenWorse: boolean,
): Promise<number> {
  const { worse } = objectionsTo(now, kept);
  if (worse.length > 0 && !evenWorse) {
    await write(
      errors,
      `\nNot kept, because the answers have become worse:\n${listed(worse)}Mend them, or add --worse.\n`,
    );
    return OBJECTED;
  }
  keepEvaluation(now, file);
  await write(output, `\nKept in ${plain(file)}.\n`);
  return 0;
}

const listed = (sentences: readonly string[]): string => sentences.map((one) => `  ${plain(one)}\n`).join("");
