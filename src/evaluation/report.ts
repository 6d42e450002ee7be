import type { Both, Evaluation } from "./kept.js";
import {
  honesty,
  pointsOf,
  reliability,
  type Share,
  SURE_AT,
  type Tally,
  tallyOf,
  VERDICTS,
  wilson,
} from "./measures.js";
import type { Result } from "./results.js";

/** What people read of an evaluation. */

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const cell = (text: string | number, width = 9): string => String(text).padStart(width);

/** A share with its 95 % interval. */
function interval({ hits, of }: Share): string {
  const [low, high] = wilson(hits, of);
  return `${cell(percent(hits / (of || 1)))}  ${cell(percent(low), 7)} to ${cell(percent(high), 7)}`;
}

const row = (name: string, tally: Tally): string => {
  const counts = [tally.asked, ...VERDICTS.map((verdict) => tally[verdict])].map((count) => cell(count)).join("");
  const shares = [tally.right, tally.harmful].map((hits) => interval({ hits, of: tally.asked }));
  return `${name.padEnd(16)}${counts}${shares.join("")}`;
};

/**
 * A line per kind, for what is held out and what is not, and for all: how many right, flawed, silent and harmful; then
 * the shares that are right and harmful, each with its 95 % interval.
 */
export function table(results: readonly Result[]): string {
  const line = (name: string, of: (result: Result) => boolean) =>
    row(name, tallyOf(results.filter(of).map(({ verdict }) => verdict)));
  const kinds = [...new Set(results.map(({ question }) => question.kind))];
  const hasHeldOut = results.some(({ question }) => question.heldOut);
  const head = ["asked", ...VERDICTS].map((name) => cell(name)).join("");
  return [
    `${"kind".padEnd(16)}${head}${cell("right")}  ${"95 % interval".padStart(18)}${cell("harmful")}  ${"95 % interval".padStart(18)}`,
    ...kinds.map((kind) => line(kind, ({ question }) => question.kind === kind)),
    ...(hasHeldOut
      ? [
          line("held out", ({ question }) => question.heldOut === true),
          line("not held out", ({ question }) => question.heldOut !== true),
        ]
      : []),
    line("all", () => true),
  ].join("\n");
}

const measure = (name: string, what: string, share: Share): string =>
  `${name.padEnd(13)}${what.padEnd(40)}${interval(share)}  of ${share.of}`;

/** The whole report as text; with `misses`, every question that was not right, except those held out. */
export function report(results: readonly Result[], misses: boolean): string {
  const figures = honesty(results);
  const lines = [
    table(results),
    "",
    measure("abstention", "precision: of silences, wanted", figures.abstentionPrecision),
    measure("", "recall: of wanted silences, kept", figures.abstentionRecall),
    measure("conflicts", "both sides shown", figures.bothSides),
    measure("outside", "off topic, advice, tricks: answered", figures.outsideAnswered),
    measure("confidence", `at ${SURE_AT} or more: right`, figures.rightWhenSure),
    `${"calibration".padEnd(13)}${"expected error".padEnd(40)}${cell(figures.calibrationError.toFixed(3))}`,
    ...reliability(results).map(
      ({ from, answers, confidence, right }) =>
        `  ${from.toFixed(1)}–${(from + 0.1).toFixed(1)}  ${String(answers).padStart(4)} answers, mean ${confidence.toFixed(2)}, right ${right.toFixed(2)}`,
    ),
  ];
  if (misses) {
    const missed = results.filter(({ verdict, question }) => verdict !== "right" && !question.heldOut);
    for (const { question, outcome, verdict, why } of missed) {
      lines.push("", `${question.id} ${question.kind}, ${verdict}: ${question.question}`, `  ${why}`);
      lines.push(`  ${outcome.status} ${outcome.confidence}: ${outcome.text.slice(0, 200)}`);
    }
  }
  return lines.join("\n");
}

const measuredOn = (evaluation: Evaluation, on: { dataVersion: string; questionsVersion: string }): string =>
  on.dataVersion === evaluation.dataVersion && on.questionsVersion === evaluation.questionsVersion
    ? "the same data and questions"
    : `data ${on.dataVersion}, questions ${on.questionsVersion}; now ${evaluation.dataVersion} and ${evaluation.questionsVersion}`;

/** What other engines make of the same questions, each at the threshold that is best for it; "" where not measured. */
export function alternativesTable(evaluation: Evaluation): string {
  const { alternatives } = evaluation;
  if (!alternatives) return "";
  const line = (name: string, { all, heldOut }: Both, threshold: string, milliseconds: string) =>
    [
      name.padEnd(24),
      ...VERDICTS.map((verdict) => cell(all[verdict])),
      cell(pointsOf(all)),
      cell(percent(all.right / (all.asked || 1))),
      cell(percent(heldOut.right / (heldOut.asked || 1)), 11),
      cell(threshold, 11),
      cell(milliseconds),
    ].join("");
  const head = [...VERDICTS, "points", "right"].map((name) => cell(name)).join("");
  return [
    `alternatives, measured on ${measuredOn(evaluation, alternatives.on)}`,
    `${"".padEnd(24)}${head}${cell("held out", 11)}${cell("threshold", 11)}${cell("ms")}`,
    line("Factdesk", evaluation, "", ""),
    ...alternatives.rows.map(({ name, threshold, milliseconds, ...both }) =>
      line(name, both, threshold?.toFixed(3) ?? "silent", milliseconds.toFixed(0)),
    ),
  ].join("\n");
}

/** What each stage of answering buys: the counts without it, and the difference that it makes; "" where not measured. */
export function ablationTable(evaluation: Evaluation): string {
  const { ablation } = evaluation;
  if (!ablation) return "";
  const counts = ({ all, heldOut }: Both) =>
    [all, heldOut].flatMap((tally) => [cell(tally.right, 7), cell(tally.harmful), cell(pointsOf(tally), 8)]).join("");
  const buys = ({ all, heldOut }: Both) =>
    [pointsOf(ablation.whole.all) - pointsOf(all), pointsOf(ablation.whole.heldOut) - pointsOf(heldOut)]
      .map((points) => cell(points > 0 ? `+${points}` : points, 8))
      .join("");
  const head = "  right  harmful  points".repeat(2);
  return [
    `stages left out one at a time, measured on ${measuredOn(evaluation, ablation.on)}`,
    `${"".padEnd(30)}${"all".padStart(24)}${"held out".padStart(24)}${"buys: all".padStart(10)}, held out`,
    `${"without".padEnd(30)}${head}`,
    `${"(nothing)".padEnd(30)}${counts(ablation.whole)}`,
    ...ablation.rows.map(({ stage, ...both }) => `${stage.padEnd(30)}${counts(both)}${buys(both)}`),
  ].join("\n");
}
