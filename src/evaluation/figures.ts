import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { FactBase } from "../facts/fact-base.js";
import { honesty, type Result, SURE_AT } from "./report.js";

/** How honest the answers to the golden questions were, as measured on one state of the data. Shares are from 0 to 1. */
export const FiguresSchema = z.strictObject({
  dataVersion: z.string(),
  questions: z.int().min(1),
  right: z.number().min(0).max(1),
  harmful: z.number().min(0).max(1),
  /** From this confidence on an answer counts as sure. */
  sureAt: z.number().min(0).max(1),
  rightWhenSure: z.number().min(0).max(1),
  silentWhenUnanswerable: z.number().min(0).max(1),
});
export type Figures = Readonly<z.output<typeof FiguresSchema>>;

const FIGURES = fileURLToPath(new URL("../../docs/figures.json", import.meta.url));

/** The figures of some results, to be kept with the program. */
export function figuresOf(base: FactBase, results: readonly Result[]): Figures {
  const share = (verdict: Result["verdict"]) =>
    results.filter((result) => result.verdict === verdict).length / results.length;
  const { rightWhenSure, abstentionRecall } = honesty(results);
  return {
    dataVersion: base.version,
    questions: results.length,
    right: share("right"),
    harmful: share("harmful"),
    sureAt: SURE_AT,
    rightWhenSure,
    silentWhenUnanswerable: abstentionRecall,
  };
}

/**
 * The figures that came with the program, which hold for the data of their version alone; undefined where there are none.
 *
 * @throws ZodError where the file is not one of figures
 */
export function readFigures(file = FIGURES): Figures | undefined {
  return existsSync(file) ? FiguresSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}
