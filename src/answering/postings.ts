import type { PhraseIndex } from "./phrase-index.js";

/** Turns "which keys has a candidate" round into "which candidates has a key", for the given candidates, ascending. */
export function postingsOf(
  { keys, columns: { supportStarts, supportKeys } }: PhraseIndex,
  candidates: readonly number[],
): { readonly starts: Uint32Array; readonly candidates: Uint32Array } {
  const starts = new Uint32Array(keys.length + 1);
  let total = 0;
  for (const candidate of candidates) {
    const last = supportStarts[candidate + 1] as number;
    for (let at = supportStarts[candidate] as number; at < last; at += 1) {
      const after = (supportKeys[at] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
      total += 1;
    }
  }
  for (let key = 0; key < keys.length; key += 1) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const found = new Uint32Array(total);
  const next = starts.slice();
  for (const candidate of candidates) {
    const last = supportStarts[candidate + 1] as number;
    for (let at = supportStarts[candidate] as number; at < last; at += 1) {
      const key = supportKeys[at] as number;
      const place = next[key] as number;
      next[key] = place + 1;
      found[place] = candidate;
    }
  }
  return { starts, candidates: found };
}
