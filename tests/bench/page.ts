import { type EngineName, engineOf, titleOf } from "./engines/index.js";
import type { Measured, Results, Run, Times } from "./results.js";

/** The results in words and tables: a page of its own, and what the README shows of it. */

/** Of fewer than this many the 99th percentile is just the slowest, so the number is given with it. */
const ENOUGH_FOR_P99 = 100;
/** Of fewer than this many a share says hardly anything: its 95 % interval is wider than 35 points. */
const ENOUGH_FOR_SHARES = 30;
/** The engine that a user of this kind of thing would most likely pick instead. */
const RIVAL: EngineName = "minisearch";
export const OURS: EngineName = "factdesk";

const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** Milliseconds with about two digits that count. */
export function milliseconds(value: number): string {
  if (value >= 10) return whole(value);
  return value >= 1 ? value.toFixed(1) : value.toFixed(2);
}

const seconds = (value: number): string => (value >= 10_000 ? whole(value / 1_000) : (value / 1_000).toFixed(2));

const pair = ({ count, p50, p99 }: Times): string =>
  `${milliseconds(p50)} / ${milliseconds(p99)}${count < ENOUGH_FOR_P99 ? ` (${count})` : ""}`;

const percent = (part: number, of: number): string => (of === 0 ? "–" : `${Math.round((100 * part) / of)} %`);

const sizesOf = ({ runs }: Results): readonly number[] => [...new Set(runs.map(({ size }) => size))];
const enginesOf = ({ runs }: Results): readonly EngineName[] => [...new Set(runs.map(({ engine }) => engine))];

export function outcomeOf({ runs }: Results, engine: EngineName, size: number): Run["outcome"] | undefined {
  return runs.find((run) => run.engine === engine && run.size === size)?.outcome;
}

const measuredOf = (results: Results, engine: EngineName, size: number): Measured | undefined => {
  const outcome = outcomeOf(results, engine, size);
  return outcome === undefined || "cut" in outcome ? undefined : outcome;
};

function nameOf({ versions }: Results, engine: EngineName): string {
  const title = titleOf(engineOf(engine), versions[engine]);
  return engine === OURS ? `**${title}**` : title;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ["---", ...head.slice(1).map(() => "---:")], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function sizeTable(results: Results, size: number): string {
  const head = ["", "Question", "no typo", "one", "two", "Key", "Build", "Memory", "One fact changed"];
  const rows = enginesOf(results).map((engine) => {
    const outcome = outcomeOf(results, engine, size);
    const name = nameOf(results, engine);
    if (outcome === undefined || "cut" in outcome) {
      return [name, `cut off: ${outcome?.cut ?? "not run"}`, ...head.slice(2).map(() => "")];
    }
    const { questions, byTypos, keystrokes, build, heap, arrays, change } = outcome;
    return [
      name,
      pair(questions),
      ...byTypos.map((times) => (times === null ? "–" : pair(times))),
      pair(keystrokes),
      `${seconds(build)} s`,
      `${whole(heap)} + ${whole(arrays)} MB`,
      change === null ? "built anew" : pair(change),
    ];
  });
  return tableOf(head, rows);
}

const ofHowMany = ({ questions: { count } }: Measured): string => (count < ENOUGH_FOR_P99 ? ` (${count})` : "");

const rightAndWrong = ({ answerable: { count, right, wrong } }: Measured): string =>
  `${percent(right, count)} / ${percent(wrong, count)}`;

/** How good the first results were that the times were measured on. */
function rightTable(results: Results): string {
  const sizes = sizesOf(results);
  const cell = (engine: EngineName, size: number): string => {
    const measured = measuredOf(results, engine, size);
    if (!measured) return "cut off";
    const { answerable, unanswerable } = measured;
    const { count, right, wrong } = answerable;
    return [percent(right, count), percent(wrong, count), percent(unanswerable.answered, unanswerable.count)].join(
      " / ",
    );
  };
  const head = ["Right / wrong / answered though nothing is known", ...sizes.map((size) => `${whole(size)} facts`)];
  const rows = enginesOf(results).map((engine) => [
    nameOf(results, engine),
    ...sizes.map((size) => cell(engine, size)),
  ]);
  return tableOf(head, rows);
}

function startTable({ start }: Results): string {
  const { node, imports, data, question } = start.stages;
  const rest = Math.max(0, start.whole - node - imports - data - question);
  const rows = [
    ["Node.js itself", node],
    ["Reading the program", imports],
    ["Opening the data", data],
    ["The first question", question],
    ["Printing, and ending", rest],
    ["From the command to its end", start.whole],
  ] as const;
  return tableOf(
    ["Start to first answer", "ms"],
    rows.map(([name, value]) => [name, whole(value)]),
  );
}

/** What the README shows of the results. */
export function speedOf(results: Results): string {
  const sizes = sizesOf(results);
  const engines = enginesOf(results);
  /** The largest base on which every engine could be asked enough to tell how good it is. */
  const common = sizes.findLast((size) =>
    engines.every((engine) => (measuredOf(results, engine, size)?.questions.count ?? 0) >= ENOUGH_FOR_SHARES),
  );
  const head = [
    "A question, p50 / p99 in ms",
    ...sizes.map((size) => `${whole(size)} facts`),
    ...(common === undefined ? [] : [`Right / wrong at ${whole(common)}`]),
  ];
  const rows = engines.map((engine) => {
    const cells = sizes.map((size) => {
      const measured = measuredOf(results, engine, size);
      return measured ? pair(measured.questions) : "cut off";
    });
    const measured = common === undefined ? undefined : measuredOf(results, engine, common);
    return [nameOf(results, engine), ...cells, ...(measured ? [rightAndWrong(measured) + ofHowMany(measured)] : [])];
  });
  const own = sizes.flatMap((size) => {
    const measured = measuredOf(results, OURS, size);
    return measured ? [{ size, measured }] : [];
  });
  const ownRows = own.map(({ size, measured: { keystrokes, build, heap, arrays, change } }) => [
    whole(size),
    pair(keystrokes),
    `${seconds(build)} s`,
    `${whole(heap)} + ${whole(arrays)} MB`,
    change === null ? "built anew" : `${pair(change)} ms`,
  ]);
  return [
    tableOf(head, rows),
    tableOf(["Factdesk, facts", "Key typed, p50 / p99 in ms", "Build", "Memory", "One fact changed"], ownRows),
    `From the command to its first answer in the terminal it takes ${whole(results.start.whole)} ms on the shipped data.`,
  ].join("\n\n");
}

/** How much longer the rival's median question takes, where both were measured. */
function ratios(results: Results): string {
  const told = sizesOf(results).flatMap((size) => {
    const [ours, theirs] = [measuredOf(results, OURS, size), measuredOf(results, RIVAL, size)];
    if (!ours || !theirs) return [];
    const ratio = theirs.questions.p50 / ours.questions.p50;
    return [`${ratio.toFixed(ratio < 10 ? 1 : 0)} at ${whole(size)}`];
  });
  if (told.length === 0) return "";
  return `The median question to ${engineOf(RIVAL).label} takes so many times as long as one to Factdesk: ${told.join(", ")} facts.\n\n`;
}

/** The whole page. */
export function pageOf(results: Results): string {
  const { date, machine, node } = results;
  const settings = enginesOf(results).map((name) => `- **${titleOf(engineOf(name))}**: ${engineOf(name).settings}.`);
  const tables = sizesOf(results).map((size) => `## ${whole(size)} facts\n\n${sizeTable(results, size)}\n`);
  return `# Benchmark

Written by \`npm run bench\` on ${date}: ${machine}, Node.js ${node}.

![Milliseconds a question by number of facts](benchmark.svg)

${ratios(results)}Times are in milliseconds, as p50 / p99; a number in brackets says how many were measured where it is below ${ENOUGH_FOR_P99},
and p99 is then the slowest. A key is one keystroke of completion. Memory is the heap after garbage collection plus typed
arrays, each with the facts that the engine keeps. Each engine runs alone in its process, one after the other. One that
took more than two seconds a question is not tried on more facts.

The bases are made up from a seed, and read like news: five phrasings a fact, several names a subject, gaps, and
contradictions. Questions are worded as nothing in the base is, a third with one typo, a third with two; one in seven
cannot be answered. All engines get the same facts with all phrasings, labels, statements and names, and are set as their
documentation advises for questions with typos:

${settings.join("\n")}

Factdesk reads gaps and contradictions besides, says nothing where it is not sure, and returns a worded answer with its
sources; its questions are measured whole. Checking the data before they are built into an index is not part of the build.

${tables.join("\n")}
## Right answers

Speed is no use without them. How often the first result was a right fact, how often a wrong one, and how often a
question got a result that nothing in the base answers. A number in brackets says how many were asked.

${rightTable(results)}

## Start

The command \`ask\` on the data that come with Factdesk, built, from a warm disk; medians of ${results.start.starts} starts.

${startTable(results)}
`;
}
