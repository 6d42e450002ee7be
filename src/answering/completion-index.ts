import { newNumbers } from "./column.js";
import { createOwnWords } from "./own-words.js";
import { stem } from "./text.js";

/** Which entries have which words, for completion: words in alphabetical order, so that a prefix is a stretch of them. */
export interface CompletionIndex {
  readonly words: readonly string[];
  /** The entries that have word `i`, ascending: `entries` from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  /** Places of the words with a stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
}

/** Indexes entries by all words of their texts. */
export function createCompletionIndex(texts: Iterable<readonly string[]>): CompletionIndex {
  const { split, lowers } = createOwnWords();
  // The words of the entries, one entry after the other, each once; by word, the last entry that was found to have it.
  const found = newNumbers();
  const ends = newNumbers();
  const lastWith: number[] = [];
  for (const list of texts) {
    const entry = ends.size;
    for (const text of list) {
      for (const { lowerNumber } of split(text)) {
        while (lastWith.length <= lowerNumber) lastWith.push(-1);
        if (lastWith[lowerNumber] === entry) continue;
        lastWith[lowerNumber] = entry;
        found.push(lowerNumber);
      }
    }
    ends.push(found.size);
  }
  const words = [...lowers].sort();
  const numbers = new Map(lowers.map((word, number) => [word, number]));
  const places = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) places[numbers.get(word) as number] = place;
  const starts = new Uint32Array(words.length + 1);
  const add = (place: number, more: number) => {
    starts[place] = (starts[place] as number) + more;
  };
  for (let at = 0; at < found.size; at += 1) add((places[found.room[at] as number] as number) + 1, 1);
  for (let place = 0; place < words.length; place += 1) add(place + 1, starts[place] as number);
  const entries = new Uint32Array(found.size);
  const next = starts.slice();
  for (let at = 0, entry = 0; at < found.size; at += 1) {
    while (at >= (ends.room[entry] as number)) entry += 1;
    const place = places[found.room[at] as number] as number;
    entries[next[place] as number] = entry;
    next[place] = (next[place] as number) + 1;
  }
  const byStem = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const list = byStem.get(stem(word));
    if (list) list.push(place);
    else byStem.set(stem(word), [place]);
  }
  return { words, starts, entries, byStem, count: ends.size };
}

/** An entry, with how many of the typed words it has. */
export interface Met {
  readonly entry: number;
  readonly met: number;
}

/** Words that somebody types; the last of them may go on where it is open. */
export interface Typed {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/**
 * Finds entries that have at least `least` (1 or more) of the words typed: those with the most first, and the first of
 * the index among equals, at most `most`; `isLeftOut` passes over entries.
 */
export type Meeting = (
  typed: Typed,
  least: number,
  most: number,
  isLeftOut: (entry: number) => boolean,
) => readonly Met[];

export function createMeeting({ words, starts, entries, byStem, count }: CompletionIndex): Meeting {
  // Kept between keystrokes: how many words an entry has, and the last word that was found in it.
  const met = new Uint16Array(count);
  const metBy = new Int32Array(count);

  const firstFrom = (prefix: string): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return (typed, least, most, isLeftOut) => {
    met.fill(0);
    metBy.fill(-1);
    const meet = (place: number, at: number) => {
      for (let next = starts[place] as number; next < (starts[place + 1] as number); next += 1) {
        const entry = entries[next] as number;
        if (metBy[entry] === at) continue;
        metBy[entry] = at;
        met[entry] = (met[entry] as number) + 1;
      }
    };
    for (const [at, word] of typed.words.entries()) {
      for (const place of byStem.get(stem(word)) ?? []) meet(place, at);
      if (!typed.isOpen || at < typed.words.length - 1) continue;
      for (let place = firstFrom(word); place < words.length && words[place]?.startsWith(word); place += 1) {
        meet(place, at);
      }
    }
    const byMet: Met[][] = Array.from({ length: typed.words.length + 1 }, () => []);
    for (let entry = 0; entry < count; entry += 1) {
      const found = met[entry] as number;
      const list = byMet[found] as Met[];
      if (found >= least && list.length < most && !isLeftOut(entry)) list.push({ entry, met: found });
    }
    return byMet.reverse().flat().slice(0, most);
  };
}
