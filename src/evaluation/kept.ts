import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { rounded } from "../answering/heard.js";
import type { App } from "../app.js";
import type { WithoutStage } from "./ablation.js";
import type { Alternative } from "./alternatives.js";
import type { GoldenQuestion, Verdict } from "./judge.js";
import { honesty, TallySchema, tallyOf } from "./measures.js";
import type { Result } from "./results.js";

const ShareSchema = z.strictObject({ hits: z.int().min(0), of: z.int().min(0) });
/** What something was measured on. */
const MeasuredOnSchema = z.strictObject({ dataVersion: z.string(), questionsVersion: z.string() });
const BothSchema = z.strictObject({ all: TallySchema, heldOut: TallySchema });

/** What asking the golden questions came to, as it is kept with the program. */
export const EvaluationSchema = z.strictObject({
  ...MeasuredOnSchema.shape,
  ...BothSchema.shape,
  kinds: z.record(z.string(), TallySchema),
  /** The confidence that an answer needed, as set from the base. */
  answerAt: z.number().min(0).max(1),
  abstentionPrecision: ShareSchema,
  abstentionRecall: ShareSchema,
  rightWhenSure: ShareSchema,
  bothSides: ShareSchema,
  outsideAnswered: ShareSchema,
  calibrationError: z.number().min(0).max(1),
  /** Ids of the questions with a harmful answer; of those held out there is only the number, in `heldOut`. */
  harmful: z.array(z.string()),
  /** Measured more rarely, because it takes long: maybe on other data or questions. */
  alternatives: z
    .strictObject({
      on: MeasuredOnSchema,
      rows: z.array(
        z.strictObject({
          name: z.string(),
          threshold: z.number().nullable(),
          milliseconds: z.number().min(0),
          ...BothSchema.shape,
        }),
      ),
    })
    .optional(),
  ablation: z
    .strictObject({
      on: MeasuredOnSchema,
      whole: BothSchema,
      rows: z.array(z.strictObject({ stage: z.string(), ...BothSchema.shape })),
    })
    .optional(),
});
export type Evaluation = Readonly<z.output<typeof EvaluationSchema>>;
/** What is counted over all golden questions, and over those held out. */
export type Both = Readonly<z.output<typeof BothSchema>>;

/** The result file that comes with the program: the figures of the README and of the bot are its. */
export const EVALUATION_FILE = fileURLToPath(new URL("../../docs/evaluation.json", import.meta.url));

/** The first 12 hexadecimal digits of a SHA-256 over all questions and their keys, in their order. */
export const versionOf = (questions: readonly GoldenQuestion[]): string =>
  createHash("sha256").update(JSON.stringify(questions)).digest("hex").slice(0, 12);

/** Sums up what was asked in one run; of alternatives and stages left out, what an earlier run measured stays. */
export function evaluationOf(
  { base, answerAt }: Pick<App, "base" | "answerAt">,
  results: readonly Result[],
  { alternatives, ablation }: { alternatives?: readonly Alternative[]; ablation?: readonly WithoutStage[] } = {},
  earlier?: Evaluation,
): Evaluation {
  const questions = results.map(({ question }) => question);
  const on = { dataVersion: base.version, questionsVersion: versionOf(questions) };
  const both = (verdicts: readonly Verdict[]): Both => ({
    all: tallyOf(verdicts),
    heldOut: tallyOf(verdicts.filter((_, at) => questions[at]?.heldOut)),
  });
  const whole = both(results.map(({ verdict }) => verdict));
  const { calibrationError, ...shares } = honesty(results);
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const others = alternatives
    ? {
        on,
        rows: alternatives.map(({ name, threshold, milliseconds, verdicts }) => ({
          name,
          threshold: threshold === null ? null : rounded(threshold),
          milliseconds: rounded(milliseconds),
          ...both(verdicts),
        })),
      }
    : earlier?.alternatives;
  const stages = ablation
    ? { on, whole, rows: ablation.map(({ stage, verdicts }) => ({ stage, ...both(verdicts) })) }
    : earlier?.ablation;
  return {
    ...on,
    ...whole,
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        tallyOf(results.filter(({ question }) => question.kind === kind).map(({ verdict }) => verdict)),
      ]),
    ),
    answerAt,
    ...shares,
    calibrationError: rounded(calibrationError),
    harmful: results
      .filter(({ verdict, question }) => verdict === "harmful" && !question.heldOut)
      .map(({ question }) => question.id),
    ...(others ? { alternatives: others } : {}),
    ...(stages ? { ablation: stages } : {}),
  };
}

/**
 * The result of an earlier evaluation; undefined where none is kept.
 * @throws {z.ZodError} where the file is not one of an evaluation
 */
export function readEvaluation(file = EVALUATION_FILE): Evaluation | undefined {
  return existsSync(file) ? EvaluationSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/** Keeps the result of an evaluation. */
export function keepEvaluation(evaluation: Evaluation, file = EVALUATION_FILE): void {
  writeFileSync(file, `${JSON.stringify(evaluation, null, 2)}\n`);
}
