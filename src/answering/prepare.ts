import type { FactBase } from "../facts/fact-base.js";
import { type IndexedBase, indexBase } from "./indexed-base.js";
import { createInterpreter } from "./interpret.js";
import { type ReadBase, readBase } from "./read-base.js";
import { answerAtOf } from "./threshold.js";

/** All that answering must know of a base before the first question, as plain data: another thread can make it. */
export interface Prepared extends ReadBase {
  /** A reading answers from this confidence on, see `answerAtOf`. */
  readonly answerAt: number;
}

/** Reads everything that a base says, and how sure it must be to answer: the work that takes long. */
export const prepare = (base: FactBase): Prepared => prepareIndexed(base).prepared;

/** The same, with the index that was needed to find out how sure: whoever answers here need not make another. */
export function prepareIndexed(base: FactBase): { readonly prepared: Prepared; readonly indexed: IndexedBase } {
  const read = readBase(base);
  const indexed = indexBase(base, read);
  const answerAt = answerAtOf(indexed, createInterpreter(base, indexed));
  return { prepared: { ...read, answerAt }, indexed };
}
