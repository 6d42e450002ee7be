import {
  type Missed,
  type Reach,
  reachesOf,
  type Unanswered,
  unansweredOf,
  type Wanting,
  wantingOf,
} from "../evaluation/coverage.js";
import { readQuestionsToAnswer } from "../evaluation/questions.js";
import { type KeptQuestion, readKeptQuestions } from "../state/kept-questions.js";
import { StateError } from "../state/state-error.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments, UsageError } from "./command.js";
import { jsonLine, plain } from "./plain.js";
import { write } from "./terminal.js";

const LIST_LENGTH = 15;
const PHRASINGS_SHOWN = 3;
const WIDTH = 80;
const KINDS: readonly Reach["kind"][] = ["fact", "gap", "disagreement"];

/** Shows where the data are hard to reach, so that an editor knows what to word anew. */
export const dataCoverageCommand: Command = {
  usage: "data-coverage [--all] [--json] [--questions <file>] [--state <file>] [--data <folder>]",
  help: [
    "Asks every phrasing of the data with that phrasing itself left out, so that only what is said elsewhere",
    "can find it, and shows what is hard to reach; then phrasings that find something else though nothing is",
    "left out; then questions that nothing answers, those nearest to nothing first. It takes about a minute.",
    "",
    `  --all               list everything instead of the worst ${LIST_LENGTH} of each list`,
    "  --json              print one JSON object: answerAt, reaches, unanswered, and wanting with --state",
    "  --questions <file>  take the questions from this file, one a line, instead of the golden questions that",
    "                      want an answer",
    "  --state <file>      also show the questions that the bot keeps in this file because no fact answered",
    "                      them, by what each is nearest to; the file is only read",
    DATA_HELP.replace("--data <folder>", "--data <folder>    "),
  ].join("\n"),

  async run(args, { terminal: { output }, openApp }) {
    const { values } = readArguments(args, {
      ...DATA_OPTION,
      all: { type: "boolean" },
      json: { type: "boolean" },
      questions: { type: "string" },
      state: { type: "string" },
    });
    const questions = questionsFrom(values.questions);
    const kept = values.state === undefined ? undefined : keptFrom(values.state);
    const app = openApp(values.data);
    const [reaches, unanswered] = [reachesOf(app), unansweredOf(app, questions)];
    const wanting = kept && wantingOf(app, kept);
    const { answerAt } = app;
    if (values.json) {
      await write(output, jsonLine({ answerAt, reaches, unanswered, ...(wanting && { wanting }) }));
      return 0;
    }
    const most = values.all ? Number.POSITIVE_INFINITY : LIST_LENGTH;
    const lines = [
      `A question is answered from a confidence of ${answerAt.toFixed(2)} on.`,
      "",
      ...summary(reaches),
      ...hardToReach(reaches, most),
      ...takenPhrasings(reaches, most),
      ...nearestToNothing(unanswered, questions.length, most),
      ...(kept && wanting ? askedInVain(wanting, kept.length, most) : []),
    ];
    await write(output, `${lines.map((line) => clip(plain(line))).join("\n")}\n`);
    return 0;
  },
};

function questionsFrom(file: string | undefined): readonly string[] {
  try {
    return readQuestionsToAnswer(file);
  } catch (cause) {
    if (file === undefined) throw cause;
    throw new UsageError(`Cannot read the questions in '${file}': name a text file with one question a line`, {
      cause,
    });
  }
}

function keptFrom(file: string): readonly KeptQuestion[] {
  try {
    return readKeptQuestions(file);
  } catch (cause) {
    if (!(cause instanceof StateError)) throw cause;
    throw new UsageError(`Cannot read the kept questions. ${cause.message}`, { cause });
  }
}

/** Columns of a terminal that a character takes: those of Han script and its punctuation take two. */
const columnsOf = (character: string): number =>
  /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(character) ? 2 : 1;

/** A line that is no wider than the terminal. */
function clip(line: string): string {
  let columns = 0;
  let kept = "";
  for (const character of line) {
    columns += columnsOf(character);
    if (columns > WIDTH) return `${kept}…`;
    // The last column is kept for the sign that something was left out.
    if (columns < WIDTH) kept += character;
  }
  return line;
}

const sum = (reaches: readonly Reach[], of: (reach: Reach) => number): number =>
  reaches.reduce((total, reach) => total + of(reach), 0);
const shareOf = ({ reached, phrasings }: Reach): number => reached / phrasings;

function summary(reaches: readonly Reach[]): readonly string[] {
  const rows = KINDS.map((kind) => {
    const of = reaches.filter((reach) => reach.kind === kind);
    const phrasings = sum(of, (reach) => reach.phrasings);
    const share = (count: number) => `${((100 * count) / (phrasings || 1)).toFixed(1)} %`.padStart(10);
    const elsewhere = sum(of, ({ missed }) => missed.filter(({ finds }) => finds.length > 0).length);
    const reached = sum(of, (reach) => reach.reached);
    const counts = `${String(of.length).padStart(8)}${String(phrasings).padStart(11)}`;
    const shares = [reached, elsewhere, phrasings - reached - elsewhere].map(share).join("");
    return `${kind.padEnd(14)}${counts}${shares}`;
  });
  return [
    `${"".padEnd(14)} entries  phrasings   reached      else   nothing`,
    ...rows,
    "Each phrasing was asked with itself left out: it reached its own entry,",
    "something else, or nothing.",
  ];
}

function hardToReach(reaches: readonly Reach[], most: number): readonly string[] {
  const worst = reaches
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => shareOf(a) - shareOf(b) || b.phrasings - a.phrasings || (a.id < b.id ? -1 : 1));
  return [
    ...titleOf("Hard to reach", worst.length, most, "phrasings that reached it without themselves"),
    ...worst
      .slice(0, most)
      .flatMap(({ kind, id, label, reached, phrasings, missed }) => [
        `  ${`${reached} of ${phrasings}`.padEnd(9)} ${kind} ${id}`,
        `            ${label}`,
        ...missed.slice(0, PHRASINGS_SHOWN).flatMap(missedLines),
      ]),
  ];
}

function takenPhrasings(reaches: readonly Reach[], most: number): readonly string[] {
  const taken = reaches.flatMap((reach) => reach.taken.map((one) => ({ id: reach.id, ...one })));
  return [
    ...titleOf("Phrasings that find something else", taken.length, most, "with nothing left out"),
    ...taken.slice(0, most).flatMap((one) => [`  ${one.id}`, ...missedLines(one)]),
  ];
}

const missedLines = ({ phrasing, finds }: Missed): readonly string[] => [
  `    “${phrasing}”`,
  `      finds ${finds.length === 0 ? "nothing" : finds.join(", ")}`,
];

function nearestToNothing(unanswered: readonly Unanswered[], asked: number, most: number): readonly string[] {
  return [
    ...titleOf("Nearest to nothing", unanswered.length, most, `of ${asked} questions asked`),
    ...unanswered
      .slice(0, most)
      .flatMap(({ question, confidence, closest }) => [
        `  ${confidence.toFixed(2)}  “${question}”`,
        `        ${closest ? `nearest: ${closest.id}, “${closest.phrasing}”` : "nothing is near"}`,
      ]),
  ];
}

function askedInVain(wanting: readonly Wanting[], kept: number, most: number): readonly string[] {
  return [
    ...titleOf("Asked in vain, by what is nearest", wanting.length, most, `of ${kept} questions kept`),
    ...wanting
      .slice(0, most)
      .flatMap(({ id, questions }) => [
        `  ${id ?? "nothing is near"}`,
        ...questions.flatMap(({ question, confidence, count, closest }) => [
          `    ${confidence.toFixed(2)}  ${count}×  “${question}”`,
          ...(closest ? [`          like “${closest.phrasing}”`] : []),
        ]),
      ]),
  ];
}

const titleOf = (name: string, count: number, most: number, note: string): readonly string[] => [
  "",
  `${name}: ${count}${count > most ? `, the first ${most}` : ""} (${note})`,
];
