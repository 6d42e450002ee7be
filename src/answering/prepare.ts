import type { FactBase } from "../facts/fact-base.js";
import { buildPhraseIndex, type PhraseIndex } from "./phrase-index.js";
import { createReader } from "./reader.js";
import { createSplit, type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** All that answering must know of a base before the first question, as plain data: another thread can make it. */
export interface Prepared {
  readonly vocabulary: Vocabulary;
  readonly index: PhraseIndex;
}

/** Reads everything that a base says: the work that takes long. */
export function prepare(base: FactBase): Prepared {
  const split = createSplit();
  const vocabulary = vocabularyOf(base, split);
  return { vocabulary, index: buildPhraseIndex(base, createReader(vocabulary, split)) };
}
