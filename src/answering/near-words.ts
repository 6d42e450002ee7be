import type { IndexedBase } from "./indexed-base.js";
import type { Term } from "./reader.js";
import { stem } from "./text.js";
import { THESAURUS } from "./thesaurus.js";

/**
 * How alike (0 to 1) a word is to one that people use in its place. Of 625 questions by authors who had seen no
 * phrasing, 0.5 brought 13 points, 0.4 and 0.6 within 4 of that; on bases of other subjects 0.6 was as good.
 */
export const NEAR_WORD = 0.5;
/**
 * Two words that a base uses both are near only where what speaks of the one speaks so many times as often of the other
 * as by chance. On the golden questions 2 brought 12 points over 0, which takes the thesaurus at its word, and 3 over 3.
 */
const TOGETHER = 2;

const NONE: readonly number[] = [];

/** By stem, the stems of the words that are used in its place. Made when a first question needs it (20 ms). */
let substitutes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readThesaurus(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  const put = (word: string, other: string) => {
    const known = table.get(word);
    if (known) known.add(other);
    else table.set(word, new Set([other]));
  };
  for (const line of THESAURUS.trim().split("\n")) {
    const [head = "", ...others] = line.split(/:? /u).map(stem);
    for (const other of others) {
      if (other === head) continue;
      put(head, other);
      put(other, head);
    }
  }
  return table;
}

/**
 * Finds the keys of words that a term may stand in place of. A word that the base lacks takes whatever the thesaurus has;
 * one that the base uses keeps its own meaning, unless the base shows that both are said of the same.
 */
export function createNearWords(
  { count, keyAt, spokenBy, speakersOf }: IndexedBase,
  speaksOf: (candidate: number, key: number) => boolean,
): (term: Term) => readonly number[] {
  const together = new Map<string, boolean>();

  function areTogether(a: number, b: number): boolean {
    const [rarer, other] = spokenBy(a) < spokenBy(b) ? [a, b] : [b, a];
    let both = 0;
    for (const candidate of speakersOf(rarer)) if (speaksOf(candidate, other)) both += 1;
    const byChance = (spokenBy(a) * spokenBy(b)) / count;
    return both + 1 >= TOGETHER * (byChance + 1);
  }

  function isNear(own: number | undefined, key: number): boolean {
    if (own === undefined) return true;
    const pair = own < key ? `${own} ${key}` : `${key} ${own}`;
    const known = together.get(pair);
    if (known !== undefined) return known;
    const found = areTogether(own, key);
    together.set(pair, found);
    return found;
  }

  // By word and by what it is compared by; only words of the thesaurus are kept, so it cannot grow without end.
  const found = new Map<string, readonly number[]>();
  return ({ kind, main, written, isName }) => {
    if ((kind !== "word" && kind !== "unknown") || isName === true) return NONE;
    substitutes ??= readThesaurus();
    const stemmed = stem(written.toLowerCase());
    const others = substitutes.get(stemmed);
    if (!others) return NONE;
    const own = keyAt(main);
    const asked = `${stemmed} ${own ?? ""}`;
    const known = found.get(asked);
    if (known) return known;
    const keys = [...others].flatMap((other) => {
      const key = keyAt(`w:${other}`);
      return key !== undefined && isNear(own, key) ? [key] : [];
    });
    found.set(asked, keys);
    return keys;
  };
}
