/** A key with how much (0 to 1) meeting it counts. */
export interface WeighedKey {
  readonly key: number;
  readonly weight: number;
}

/** Which candidates are there, and which of them speak of what. */
export interface Postings {
  /** The candidates that speak of each key, as far as they were there when these were last put in order. */
  readonly starts: Uint32Array;
  readonly candidates: Uint32Array;
  /** By key: candidates that were added to the index since, whatever base they belong to. */
  readonly later: ReadonlyMap<number, readonly number[]>;
  /** Places that were handed out when the index was last put in order: those from here on are later ones. */
  readonly ordered: number;
  /** Candidates of the ordered part that are not of this base. */
  readonly dropped: Iterable<number>;
  /** Later candidates that are. */
  readonly added: Iterable<number>;
  /** Negative where the first of two candidates goes before the other among equals. */
  readonly order: (a: number, b: number) => number;
}

/**
 * Finds the candidates that speak of most of what is asked: those with the largest sum of weights, the best first, at
 * most `limit`; among equals by `order`.
 */
export function createRetrieve({
  starts,
  candidates,
  later,
  ordered,
  dropped,
  added,
  order,
}: Postings): (keys: readonly WeighedKey[], limit: number) => readonly number[] {
  const kept = [...added];
  // Kept between questions, so that none pays for making them: in between all sums are 0, or what no weight changes.
  const sums = new Float64Array(kept.reduce((most, place) => Math.max(most, place + 1), ordered));
  sums.fill(Number.NEGATIVE_INFINITY, ordered);
  for (const place of kept) sums[place] = 0;
  for (const place of dropped) sums[place] = Number.NEGATIVE_INFINITY;
  const touched = new Uint32Array(sums.length);

  return (keys, limit) => {
    let count = 0;
    const meet = (candidate: number, weight: number) => {
      const sum = sums[candidate];
      // Of another base that shares the index.
      if (sum === undefined || sum === Number.NEGATIVE_INFINITY) return;
      if (sum === 0) touched[count++] = candidate;
      sums[candidate] = sum + weight;
    };
    for (const { key, weight } of keys) {
      // A key that came with a later candidate has no start.
      const last = starts[key + 1] ?? 0;
      for (let at = starts[key] ?? 0; at < last; at += 1) meet(candidates[at] as number, weight);
      for (const candidate of later.get(key) ?? []) meet(candidate, weight);
    }
    const best = top(touched.subarray(0, count), sums, limit, order);
    for (let at = 0; at < count; at += 1) sums[touched[at] as number] = 0;
    return best;
  };
}

/** The `limit` candidates with the largest sums, best first: a heap with the worst of them on top. */
function top(touched: Uint32Array, sums: Float64Array, limit: number, order: Postings["order"]): readonly number[] {
  const worse = (a: number, b: number): boolean => {
    const [x, y] = [sums[a] as number, sums[b] as number];
    return x < y || (x === y && order(a, b) > 0);
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
