import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFileInput } from "../../src/facts/schema.js";
import type { Question, Questions } from "./base/questions.js";
import type { Engine, Take } from "./engines/engine.js";
import { type EngineName, engineOf } from "./engines/index.js";
import { type Measured, timesOf } from "./results.js";

/**
 * Measures one engine on one base, alone in its process, and prints what it found as JSON.
 * Usage: node --expose-gc measure.js ENGINE FOLDER, where FOLDER holds base.json and questions.json.
 */

/** How long an engine is asked, or typed to, before it is measured: a program that runs all day is warm. */
const WARM_UP = 3_000;
/** After so long no further question or key is measured: by then an engine is known to be slow. */
const LIMITS = { questions: 20_000, keystrokes: 8_000, changes: 2_000 };
/** Every so many of the questions is also typed key by key. */
const TYPED_EVERY = 20;
const CHANGES = 50;
const MEGABYTE = 1e6;

interface Asked extends Question {
  readonly took: number;
  readonly found: string | undefined;
}

function now<T>(work: () => T): { readonly took: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { took: performance.now() - start, result };
}

/** Does it to one item after the other, at least to one, until the time is up. */
function until<T, R>(limit: number, items: readonly T[], work: (item: T) => R): R[] {
  const end = performance.now() + limit;
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    if (performance.now() > end) break;
  }
  return results;
}

/** What is in use once everything unused is gone. */
function memory() {
  if (!global.gc) throw new Error("start it with --expose-gc, or its memory cannot be measured");
  for (let turn = 0; turn < 2; turn += 1) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed / MEGABYTE, arrays: external / MEGABYTE };
}

/** What stands in the field after each key, of some of the questions. */
const typed = (questions: readonly Question[]): readonly string[] =>
  questions
    .filter((_, at) => at % TYPED_EVERY === 0)
    .flatMap(({ text }) => [...text].map((_, at) => text.slice(0, at + 1)));

const ask = (engine: Engine, question: Question): Asked => {
  const { took, result } = now(() => engine.ask(question.text));
  return { ...question, took, found: result[0] };
};

function measure(take: Take, folder: string): Measured {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
  const { questions, warmUp } = read<Questions>("questions.json");
  const before = memory();
  let data: DataFileInput | undefined = read("base.json");
  const withData = memory();
  const taken = now(() => take(data as DataFileInput));
  // Each engine keeps what it needs of them, and no more counts as its memory.
  data = undefined;
  const built = now(taken.result);
  const engine = built.result;
  const { heap, arrays } = memory();

  until(WARM_UP, warmUp, ({ text }) => engine.ask(text));
  const asked = until(LIMITS.questions, questions, (question) => ask(engine, question));
  until(WARM_UP, typed(warmUp), (text) => engine.complete(text));
  const keystrokes = until(LIMITS.keystrokes, typed(questions), (text) => now(() => engine.complete(text)).took);
  const { change } = engine;
  const changes = change && until(LIMITS.changes, Array.from({ length: CHANGES }), () => now(change).took);
  const answerable = asked.filter(({ right }) => right.length > 0);
  const unanswerable = asked.filter(({ right }) => right.length === 0);
  const isRight = ({ right, found }: Asked) => found !== undefined && right.includes(found);
  const ofTypos = (wanted: number) => asked.flatMap(({ typos, took }) => (typos === wanted ? [took] : []));
  return {
    take: Math.round(taken.took),
    build: Math.round(built.took),
    heap: Math.round(heap - before.heap),
    arrays: Math.round(arrays - before.arrays),
    data: Math.round(withData.heap - before.heap),
    questions: timesOf(asked.map(({ took }) => took)),
    byTypos: [0, 1, 2].map((typos) => (ofTypos(typos).length === 0 ? null : timesOf(ofTypos(typos)))),
    keystrokes: timesOf(keystrokes),
    change: changes ? timesOf(changes) : null,
    answerable: {
      count: answerable.length,
      right: answerable.filter(isRight).length,
      wrong: answerable.filter((one) => one.found !== undefined && !isRight(one)).length,
    },
    unanswerable: { count: unanswerable.length, answered: unanswerable.filter(({ found }) => found).length },
  };
}

const [name = "", folder = ""] = process.argv.slice(2);
const take = await engineOf(name as EngineName).load();
process.stdout.write(JSON.stringify(measure(take, folder)));
