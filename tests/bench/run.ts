import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Made, makeBase } from "./base/generate.js";
import { makeQuestions, type Questions } from "./base/questions.js";
import { reasonToStop } from "./cut-off.js";
import { ENGINE_NAMES, type EngineName, engineOf, versionOf } from "./engines/index.js";
import { pageOf } from "./page.js";
import { pictureOf } from "./picture.js";
import { type Measured, percentile, type Results, type Run, SIZES, Stages, type StageTimes } from "./results.js";

/** Measures every engine on every size of base, each alone in its process, one after the other. */

const USAGE = `Usage: npm run bench -- [--sizes 100,1000] [--engines ${ENGINE_NAMES.join(",")}] [--questions N] [--out FOLDER]
Without options it measures all and writes docs/benchmark.md, .svg and .json, which takes about ten minutes.
With some it prints the page; give --out as well to have files written.
`;
const SEED = 20_260_622;
const QUESTIONS = 900;
const WARM_UP_QUESTIONS = 100;
const LIMIT_OF_A_RUN = 300_000;
/** Megabytes of heap that a process may use: more than any engine that can be used needs. */
const HEAP_LIMIT = 4_096;
const STARTS = 7;
const QUESTION_OF_THE_START = "What was the delay in the London-Gibraltar operation?";

const say = (line: string) => process.stderr.write(`${line}\n`);
const HERE = import.meta.dirname;

interface Wanted {
  readonly sizes: readonly number[];
  readonly engines: readonly EngineName[];
  readonly questions: number;
  /** Where the files go; undefined for none. */
  readonly out: string | undefined;
}

/** @throws where an option is none, or its value is none of its own. */
function readOptions(args: readonly string[]): Wanted {
  const option = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: option, engines: option, questions: option, out: option },
  });
  const numberOf = (text: string): number => {
    if (!/^[1-9]\d*$/u.test(text)) throw new Error(`“${text}” is no whole number above 0`);
    return Number(text);
  };
  const engines = values.engines?.split(",") ?? ENGINE_NAMES;
  const isEngine = (name: string): name is EngineName => ENGINE_NAMES.some((known) => known === name);
  const strange = engines.find((name) => !isEngine(name));
  if (strange !== undefined) throw new Error(`“${strange}” is no engine: choose among ${ENGINE_NAMES.join(", ")}`);
  const isPartial = values.sizes !== undefined || values.engines !== undefined || values.questions !== undefined;
  return {
    // Ascending, as what is hopeless on one size is not tried on the next.
    sizes: [...new Set(values.sizes?.split(",").map(numberOf) ?? SIZES)].sort((a, b) => a - b),
    engines: engines.filter(isEngine),
    questions: values.questions === undefined ? QUESTIONS : numberOf(values.questions),
    out: values.out ?? (isPartial ? undefined : "docs"),
  };
}

/** What one engine comes to on the base in a folder. */
function runEngine(engine: EngineName, folder: string): Run["outcome"] {
  const options = ["--expose-gc", `--max-old-space-size=${HEAP_LIMIT}`];
  const { status, signal, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...options, join(HERE, "measure.js"), engine, folder],
    { encoding: "utf8", timeout: LIMIT_OF_A_RUN, killSignal: "SIGKILL" },
  );
  if (error && "code" in error && error.code === "ETIMEDOUT") return { cut: `over ${LIMIT_OF_A_RUN / 1_000} s` };
  if (/heap out of memory/u.test(stderr)) return { cut: `over ${HEAP_LIMIT / 1_024} GB` };
  if (status !== 0) {
    // Some have a limit of their own, such as how much one map can hold; the others are measured all the same.
    say(stderr);
    return { cut: /^\w*Error: .*$/mu.exec(stderr)?.[0].slice(0, 80) ?? `ended with ${status ?? signal}` };
  }
  // Printed by measure.ts.
  return JSON.parse(stdout) as Measured;
}

const questionsOf = (made: Made, count: number): Questions => ({
  questions: makeQuestions(made, count, SEED + 1),
  warmUp: makeQuestions(made, WARM_UP_QUESTIONS, SEED + 2),
});

function runAll({ sizes, engines, questions }: Wanted): Run[] {
  const runs: Run[] = [];
  const hopeless = new Map<EngineName, string>();
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "factdesk-bench-"));
    try {
      say(`making a base of ${size} facts`);
      const made = makeBase(size, SEED);
      writeFileSync(join(folder, "base.json"), JSON.stringify(made.data));
      writeFileSync(join(folder, "questions.json"), JSON.stringify(questionsOf(made, questions)));
      for (const engine of engines) {
        const cut = hopeless.get(engine);
        const outcome = cut === undefined ? runEngine(engine, folder) : { cut };
        runs.push({ engine, size, outcome });
        say(`${engine} at ${size}: ${"cut" in outcome ? outcome.cut : `${outcome.questions.p50} ms a question`}`);
        const reason = reasonToStop(outcome, size);
        if (reason !== undefined) hopeless.set(engine, reason);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return runs;
}

/** How long the built program takes from its start to the end of its first answer, and with what. */
function measureStart(): Results["start"] {
  const dist = resolve("dist");
  const run = (...args: readonly string[]): string => execFileSync(process.execPath, args, { encoding: "utf8" });
  const wholes: number[] = [];
  const stages: StageTimes[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const before = performance.now();
    run(join(dist, "cli.js"), "ask", QUESTION_OF_THE_START);
    wholes.push(performance.now() - before);
    stages.push(Stages.parse(JSON.parse(run(join(HERE, "start.js"), dist, QUESTION_OF_THE_START))));
  }
  const median = (values: readonly number[]) => Math.round(percentile(values, 0.5));
  const of = (stage: keyof StageTimes) => median(stages.map((times) => times[stage]));
  return {
    whole: median(wholes),
    starts: STARTS,
    stages: { node: of("node"), imports: of("imports"), data: of("data"), question: of("question") },
  };
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 2 ** 30)} GB of memory`;
}

function main(wanted: Wanted): void {
  const runs = runAll(wanted);
  const versions = wanted.engines.flatMap((name) => {
    const version = versionOf(engineOf(name));
    return version === undefined ? [] : [[name, version] as const];
  });
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    node: process.version,
    versions: Object.fromEntries(versions),
    runs,
    start: measureStart(),
  };
  const { out } = wanted;
  if (out === undefined) {
    process.stdout.write(pageOf(results));
    return;
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "benchmark.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(out, "benchmark.md"), pageOf(results));
  writeFileSync(join(out, "benchmark.svg"), pictureOf(results));
  say(`written: ${out}/benchmark.json, benchmark.md and benchmark.svg`);
}

let wanted: Wanted | undefined;
try {
  wanted = readOptions(process.argv.slice(2));
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n${USAGE}`);
  process.exitCode = 2;
}
if (wanted) main(wanted);
