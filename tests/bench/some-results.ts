import { ENGINE_NAMES, type EngineName } from "./engines/index.js";
import type { Measured, Results } from "./results.js";

/** Results as a run could have them: a question's median in milliseconds by engine and size, or why there is none. */
export function someResults(medians: Partial<Record<EngineName, Readonly<Record<number, number | string>>>>): Results {
  return {
    ...{ date: "2026-06-22", machine: "2 × processor", node: "v20.0.0", versions: { minisearch: "7.2.0" } },
    start: { whole: 400, starts: 7, stages: { node: 40, imports: 120, data: 100, question: 50 } },
    runs: ENGINE_NAMES.flatMap((engine) =>
      Object.entries(medians[engine] ?? {}).map(([size, median]) => ({
        engine,
        size: Number(size),
        outcome: typeof median === "string" ? { cut: median } : measured(median),
      })),
    ),
  };
}

function measured(p50: number): Measured {
  const questions = { count: 900, p50, p99: 4 * p50 };
  return {
    ...{ take: 5, build: 1_234, heap: 321, arrays: 45, data: 67, questions, keystrokes: questions },
    ...{ byTypos: [questions, questions, { ...questions, count: 12 }], change: null },
    answerable: { count: 10, right: 7, wrong: 2 },
    unanswerable: { count: 4, answered: 1 },
  };
}
