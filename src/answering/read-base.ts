import type { FactBase } from "../facts/fact-base.js";
import { candidatesOf, wordingOf } from "./candidates.js";
import { createWordCount } from "./lexicon.js";
import { namesByStems } from "./names.js";
import { createOwnReader } from "./own-reader.js";
import { createOwnWords } from "./own-words.js";
import { createIndexWriter, type PhraseIndex } from "./phrase-index.js";
import { namesOf, type Vocabulary } from "./vocabulary.js";

/** What a base says, in the form in which a question is compared with it, as plain data. */
export interface ReadBase {
  readonly vocabulary: Vocabulary;
  /** Of the candidates of the base, in their order. */
  readonly index: PhraseIndex;
}

/** Reads everything that a base says. */
export function readBase(base: FactBase): ReadBase {
  const words = createOwnWords();
  const count = createWordCount(words);
  const names = namesOf(base, words, count);
  const stems = count.stems();
  const reader = createOwnReader(words, names, namesByStems(names.targets), {
    knows: (word) => count.timesOf(word) > 0 || stems.has(word.stem),
    isName: count.isName,
  });
  const wording = wordingOf(base);
  const writer = createIndexWriter();
  for (const candidate of candidatesOf(base)) {
    // Counted just before it is read, so that its own words are known.
    if (candidate.fact) count.fact(candidate.fact);
    writer.add(wording(candidate), reader);
  }
  return { vocabulary: { ...names, tally: count.tally() }, index: writer.index(true) };
}
