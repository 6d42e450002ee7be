import type { PhraseIndex } from "./phrase-index.js";

/** A key with how much (0 to 1) meeting it counts. */
export interface WeighedKey {
  readonly key: number;
  readonly weight: number;
}

/**
 * Finds the candidates that speak of most of what is asked: those with the largest sum of weights, the best first, at
 * most `limit`; among equals the one that comes first in the base.
 */
export function createRetrieve(
  { postingStarts, postings }: PhraseIndex,
  candidateCount: number,
): (keys: readonly WeighedKey[], limit: number) => readonly number[] {
  // Kept between questions, so that none pays for making them: all sums are 0 in between.
  const sums = new Float64Array(candidateCount);
  const touched = new Uint32Array(candidateCount);

  return (keys, limit) => {
    let count = 0;
    for (const { key, weight } of keys) {
      for (let at = postingStarts[key] as number; at < (postingStarts[key + 1] as number); at += 1) {
        const candidate = postings[at] as number;
        const sum = sums[candidate] as number;
        if (sum === 0) touched[count++] = candidate;
        sums[candidate] = sum + weight;
      }
    }
    const best = top(touched.subarray(0, count), sums, limit);
    for (let at = 0; at < count; at += 1) sums[touched[at] as number] = 0;
    return best;
  };
}

/** The `limit` candidates with the largest sums, best first: a heap with the worst of them on top. */
function top(touched: Uint32Array, sums: Float64Array, limit: number): readonly number[] {
  const worse = (a: number, b: number): boolean => {
    const [x, y] = [sums[a] as number, sums[b] as number];
    return x < y || (x === y && a > b);
  };
  const heap: number[] = [];
  const at = (place: number): number => heap[place] as number;
  const sink = (start: number) => {
    for (let place = start; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let worst = place;
      if (left < heap.length && worse(at(left), at(worst))) worst = left;
      if (right < heap.length && worse(at(right), at(worst))) worst = right;
      if (worst === place) return;
      [heap[place], heap[worst]] = [at(worst), at(place)];
      place = worst;
    }
  };
  for (const candidate of touched) {
    if (heap.length < limit) {
      heap.push(candidate);
      if (heap.length === limit) for (let place = limit >> 1; place >= 0; place -= 1) sink(place);
    } else if (worse(at(0), candidate)) {
      heap[0] = candidate;
      sink(0);
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}
