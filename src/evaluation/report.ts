import type { Outcome } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import { type GoldenQuestion, type Judgement, judge, type Verdict } from "./judge.js";

export interface Result extends Judgement {
  readonly question: GoldenQuestion;
  readonly outcome: Outcome;
}

const VERDICTS: readonly Verdict[] = ["right", "flawed", "silent", "harmful"];
/** Answers at this confidence or more are held to `SURE_GOAL`. */
export const SURE_AT = 0.8;

export const speaks = ({ outcome }: Pick<Result, "outcome">): boolean =>
  outcome.status === "answered" || outcome.status === "disputed";

/** Asks every question and judges what comes back. */
export function evaluate(
  base: FactBase,
  questions: readonly GoldenQuestion[],
  ask: (question: string) => Outcome,
): readonly Result[] {
  return questions.map((question) => {
    const outcome = ask(question.question);
    return { question, outcome, ...judge(base, question, outcome) };
  });
}

const count = (results: readonly Result[], verdict: Verdict): number =>
  results.filter((result) => result.verdict === verdict).length;

/** Wilson's 95 % interval of a share, as two numbers from 0 to 1 (E. B. Wilson, JASA 22, 1927). */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const centre = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** A line per kind, one for what is held out and one for all: how many right, flawed, silent and harmful, and the interval of the first. */
export function table(results: readonly Result[]): string {
  const cell = (text: string | number, width = 9) => String(text).padStart(width);
  const row = (name: string, group: readonly Result[]) => {
    const [low, high] = wilson(count(group, "right"), group.length);
    const numbers = [group.length, ...VERDICTS.map((verdict) => count(group, verdict))].map((n) => cell(n)).join("");
    const share = percent(count(group, "right") / (group.length || 1));
    return `${name.padEnd(16)}${numbers}${cell(share)}  ${percent(low)} to ${percent(high)}`;
  };
  const heldOut = results.filter(({ question }) => question.heldOut);
  const kinds = [...new Set(results.map(({ question }) => question.kind))];
  return [
    `${"kind".padEnd(16)}${["asked", ...VERDICTS, "right"].map((name) => cell(name)).join("")}  95 % interval`,
    ...kinds.map((kind) =>
      row(
        kind,
        results.filter(({ question }) => question.kind === kind),
      ),
    ),
    ...(heldOut.length === 0 ? [] : [row("held out", heldOut)]),
    row("all", results),
  ].join("\n");
}

export interface Honesty {
  /** Of the silences, the share that was wanted. */
  readonly abstentionPrecision: number;
  /** Of the questions that want silence, the share that got it. */
  readonly abstentionRecall: number;
  /** Of the answers at `SURE_AT` or more, the share that was right. */
  readonly rightWhenSure: number;
  readonly answersWhenSure: number;
  /** Mean distance between confidence and share of right answers, over ten bins, weighted by their size. */
  readonly calibrationError: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** How far the bot's silence and confidence can be trusted. */
export function honesty(results: readonly Result[]): Honesty {
  const wanted = ({ question }: Result) =>
    !question.expect.some((status) => status === "answered" || status === "disputed");
  const silent = results.filter((result) => !speaks(result));
  const spoken = results.filter(speaks);
  const sure = spoken.filter(({ outcome }) => outcome.confidence >= SURE_AT);
  const bins = reliability(results);
  return {
    abstentionPrecision: ratio(silent.filter(({ verdict }) => verdict === "right").length, silent.length),
    abstentionRecall: ratio(silent.filter(wanted).length, results.filter(wanted).length),
    rightWhenSure: ratio(count(sure, "right"), sure.length),
    answersWhenSure: sure.length,
    calibrationError: bins.reduce(
      (sum, { answers, confidence, right }) => sum + (answers / (spoken.length || 1)) * Math.abs(confidence - right),
      0,
    ),
  };
}

/** The given answers in ten bins of confidence: how many, how sure on average, how many of them right. */
export function reliability(results: readonly Result[]) {
  const spoken = results.filter(speaks);
  return Array.from({ length: 10 }, (_, bin) => {
    const group = spoken.filter(({ outcome }) => Math.min(9, Math.floor(outcome.confidence * 10)) === bin);
    const confidence = group.reduce((sum, { outcome }) => sum + outcome.confidence, 0) / (group.length || 1);
    return { from: bin / 10, answers: group.length, confidence, right: ratio(count(group, "right"), group.length) };
  }).filter(({ answers }) => answers > 0);
}

/** The whole report as text; with `misses`, every question that was not right, except those held out. */
export function report(results: readonly Result[], misses: boolean): string {
  const figures = honesty(results);
  const lines = [
    table(results),
    "",
    `abstention   precision ${percent(figures.abstentionPrecision)}, recall ${percent(figures.abstentionRecall)}`,
    `confidence   at ${SURE_AT} or more: ${percent(figures.rightWhenSure)} of ${figures.answersWhenSure} answers right`,
    `calibration  expected error ${figures.calibrationError.toFixed(3)}`,
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
