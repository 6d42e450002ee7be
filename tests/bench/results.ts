import { z } from "zod";
import { ENGINE_NAMES } from "./engines/index.js";

/** What a run of the benchmark finds out, as it is kept in docs/benchmark.json. Times are in milliseconds. */

export const SIZES = [100, 1_000, 10_000, 100_000] as const;

const times = z.object({
  /** How many were measured: fewer than were wanted where an engine took too long. */
  count: z.int().min(1),
  p50: z.number(),
  p99: z.number(),
});
export type Times = z.output<typeof times>;

const measured = z.object({
  /** Taking the data: checking them, or making documents of them. */
  take: z.number(),
  build: z.number(),
  /** Megabytes in use after it was built, the facts included: objects and texts, and typed arrays beside them. */
  heap: z.number(),
  arrays: z.number(),
  /** Megabytes of heap that the content of the data file takes by itself. */
  data: z.number(),
  questions: times,
  /** The same by how many words of a question were mistyped: none, one, two. */
  byTypos: z.array(times.nullable()),
  keystrokes: times,
  /** One fact changed; null where that takes building anew. */
  change: times.nullable(),
  /** Of the questions that the base answers: how often the first result was right, and how often it was wrong. */
  answerable: z.object({ count: z.int(), right: z.int(), wrong: z.int() }),
  /** Of those that it cannot answer: how many got a result all the same. */
  unanswerable: z.object({ count: z.int(), answered: z.int() }),
});
export type Measured = z.output<typeof measured>;

const run = z.object({
  engine: z.enum(ENGINE_NAMES),
  size: z.int(),
  /** What was measured, or why nothing was. */
  outcome: z.union([measured, z.object({ cut: z.string() })]),
});
export type Run = z.output<typeof run>;

export const Stages = z.object({
  /** Until the first line of a program runs. */
  node: z.number(),
  /** Reading the program's modules. */
  imports: z.number(),
  /** Opening the shipped data, kept prepared since the program was built. */
  data: z.number(),
  question: z.number(),
});

export type StageTimes = z.output<typeof Stages>;

export const Results = z.object({
  date: z.iso.date(),
  machine: z.string(),
  node: z.string(),
  /** Version of each engine that has one, by its name. */
  versions: z.record(z.string(), z.string()),
  runs: z.array(run),
  /** From the command to its end, the median, and the medians of its stages. */
  start: z.object({ whole: z.number(), starts: z.int(), stages: Stages }),
});
export type Results = z.output<typeof Results>;

/** The nearest-rank percentile: the smallest time that at least `share` (0 to 1) of all do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("no percentile of nothing: at least one value is needed");
  return value;
}

/** Microseconds are enough, and a run's file stays legible. */
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** @throws where nothing was measured. */
export const timesOf = (values: readonly number[]): Times => ({
  count: values.length,
  p50: rounded(percentile(values, 0.5)),
  p99: rounded(percentile(values, 0.99)),
});
