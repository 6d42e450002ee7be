/** Interactions are handled in minutes; for more than so many nothing is kept waiting. */
const MOST_KEPT = 500;

/** What is noted of an interaction before it is handled, and handed out once. */
export interface HandedOnce<T> {
  /** Keeps a value under an id, unless one was handed out under it already: Discord may deliver twice. */
  put(id: string, value: T): void;
  /** The value under an id, which is then forgotten; undefined where there is none. */
  take(id: string): T | undefined;
}

/** Held in memory alone, the latest only. */
export function createHandedOnce<T>(): HandedOnce<T> {
  const kept = new Map<string, T>();
  const handedOut = new Set<string>();
  return {
    put(id, value) {
      if (handedOut.has(id)) return;
      kept.set(id, value);
      dropOldest(kept);
    },
    take(id) {
      const value = kept.get(id);
      kept.delete(id);
      handedOut.add(id);
      dropOldest(handedOut);
      return value;
    },
  };
}

function dropOldest(held: { readonly size: number; keys(): Iterable<string>; delete(key: string): unknown }): void {
  for (const oldest of held.keys()) {
    if (held.size <= MOST_KEPT) break;
    held.delete(oldest);
  }
}
