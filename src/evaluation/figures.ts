import { readEvaluation } from "./kept.js";
import { ratio, SURE_AT } from "./measures.js";

/** How honest the answers to the golden questions were, as measured on one state of the data. Shares are from 0 to 1. */
export interface Figures {
  readonly dataVersion: string;
  readonly questions: number;
  readonly right: number;
  readonly harmful: number;
  /** From this confidence on an answer counts as sure. */
  readonly sureAt: number;
  readonly rightWhenSure: number;
  readonly silentWhenUnanswerable: number;
}

/**
 * The figures that came with the program, which hold for the data of their version alone; undefined where there are none.
 *
 * @throws ZodError where the file is not one of an evaluation
 */
export function readFigures(file?: string): Figures | undefined {
  const kept = readEvaluation(file);
  if (kept === undefined) return undefined;
  const { dataVersion, all, rightWhenSure, abstentionRecall } = kept;
  return {
    dataVersion,
    questions: all.asked,
    right: ratio({ hits: all.right, of: all.asked }),
    harmful: ratio({ hits: all.harmful, of: all.asked }),
    sureAt: SURE_AT,
    rightWhenSure: ratio(rightWhenSure),
    silentWhenUnanswerable: ratio(abstentionRecall),
  };
}
