import { isHan } from "./hanzi.js";

const LATIN = /[\p{L}\p{N}]/u;
/** Another numeral makes another name. */
const NUMERAL = /[一二三四五六七八九十百千万零两]/u;
/** A shorter name is too easily another word with one sign changed. */
const LEAST_MISSPELT = 3;

/** Finds the words of several signs in a text, by the place where each begins. */
export type Parting = (text: string) => readonly (string | undefined)[];

/**
 * Parts texts so that the fewest signs are left over, and the words are the longest ("人工智能" rather than "的人" in
 * "里的人工智能"). A name of which one sign is wrong is found as well, where that sign belongs to nothing else.
 *
 * @param words words of several signs and
 * @param names those of them that are names
 * @param isKnown whether a sign is a word by itself
 */
export function createParting(
  words: Iterable<string>,
  names: Iterable<string>,
  isKnown: (sign: string) => boolean,
): Parting {
  /** By their first sign. */
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word.length > 1) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  }
  const longNames = [...names].filter((name) => name.length >= LEAST_MISSPELT);
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

  /** The square of a length counts, so that one word goes before two that make it up. */
  function best(text: string, misspeltAt: (at: number) => readonly string[]): (string | undefined)[] {
    const found: (string | undefined)[] = [];
    const worth: number[] = [];
    worth[text.length] = 0;
    for (let at = text.length - 1; at >= 0; at -= 1) {
      worth[at] = (worth[at + 1] as number) + (isKnown(text.charAt(at)) ? 1 : 0);
      const take = (word: string, signs: number): void => {
        const all = signs ** 2 + (worth[at + word.length] as number);
        if (all > (worth[at] as number)) [worth[at], found[at]] = [all, word];
      };
      for (const word of byFirst.get(text.charAt(at)) ?? []) {
        if (text.startsWith(word, at) && isWhole(text, at, word)) take(word, word.length);
      }
      for (const name of misspeltAt(at)) take(name, name.length - 1);
    }
    // Only what the way through the text from its beginning comes by.
    for (let at = 0; at < text.length; at += 1) {
      const { length } = found[at] ?? { length: 1 };
      found.fill(undefined, at + 1, at + length);
      at += length - 1;
    }
    return found;
  }

  /** Places of signs in hanzi that belong to no word of several signs, ours or the segmenter's. */
  function leftOver(text: string, found: readonly (string | undefined)[]): ReadonlySet<number> {
    const left = new Set<number>();
    for (const { segment, index } of segmenter.segment(text)) {
      if (segment.length === 1 && isHan(segment) && !NUMERAL.test(segment)) left.add(index);
    }
    for (const [at, word] of found.entries()) {
      for (let place = at; place < at + (word?.length ?? 0); place += 1) left.delete(place);
    }
    return left;
  }

  return (text) => {
    const found = best(text, () => []);
    const left = leftOver(text, found);
    if (left.size === 0) return found;
    const misspeltAt = (at: number): readonly string[] =>
      longNames.filter((name) => {
        if (at + name.length > text.length || !isWhole(text, at, name)) return false;
        const wrong = [...name].flatMap((sign, place) => (text.charAt(at + place) === sign ? [] : [place]));
        const [place] = wrong;
        return wrong.length === 1 && place !== undefined && isHan(name.charAt(place)) && left.has(at + place);
      });
    return best(text, misspeltAt);
  };
}

/** Whether a word that begins or ends with a Latin letter or a digit does so in the text as well. */
function isWhole(text: string, at: number, word: string): boolean {
  const isLatin = (sign: string): boolean => LATIN.test(sign) && !isHan(sign);
  const joins = (place: number): boolean => isLatin(text.charAt(place - 1)) && isLatin(text.charAt(place));
  return !joins(at) && !joins(at + word.length);
}
