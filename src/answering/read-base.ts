import type { FactBase } from "../facts/fact-base.js";
import { candidatesOf, wordingOf } from "./candidates.js";
import { countFact } from "./lexicon.js";
import { createIndexWriter, type PhraseIndex } from "./phrase-index.js";
import { createReader } from "./reader.js";
import { createSplit, type Vocabulary, vocabularyWithoutFacts } from "./vocabulary.js";

/** What a base says, in the form in which a question is compared with it, as plain data. */
export interface ReadBase {
  readonly vocabulary: Vocabulary;
  /** Of the candidates of the base, in their order. */
  readonly index: PhraseIndex;
}

/** Reads everything that a base says. */
export function readBase(base: FactBase): ReadBase {
  const split = createSplit();
  const vocabulary = vocabularyWithoutFacts(base, split);
  const reader = createReader(vocabulary, split);
  const wording = wordingOf(base);
  const writer = createIndexWriter();
  for (const candidate of candidatesOf(base)) {
    // Counted and read at once, because splitting its texts is half the work.
    if (candidate.fact) countFact(vocabulary.tally, candidate.fact, split);
    writer.add(wording(candidate), reader);
  }
  return { vocabulary, index: writer.index(true) };
}
