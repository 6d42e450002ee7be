/** What is kept in memory for some minutes and then really gone, whether or not anybody comes for it. */
export interface ShortMemory<T> {
  get(key: string): T | undefined;
  /** Keeps a value from now on, in place of the one before. */
  set(key: string, value: T): void;
  /** How many values are held. */
  readonly size: number;
}

export interface ShortMemoryOptions {
  readonly forMs: number;
  /** Beyond so many values the oldest is given up, so that memory has a bound. */
  readonly most: number;
  readonly now: () => number;
}

export function createShortMemory<T>({ forMs, most, now }: ShortMemoryOptions): ShortMemory<T> {
  const kept = new Map<string, { readonly value: T; readonly at: number }>();
  let sweeping: NodeJS.Timeout | undefined;

  function prune(): void {
    for (const [key, { at }] of kept) {
      if (kept.size <= most && now() - at <= forMs) break;
      kept.delete(key);
    }
  }

  /** One timer is enough: it is for the oldest, and then for whatever is the oldest by then. */
  function sweepLater(): void {
    const [oldest] = kept.values();
    if (sweeping !== undefined || oldest === undefined) return;
    const sweep = () => {
      sweeping = undefined;
      prune();
      sweepLater();
    };
    sweeping = setTimeout(sweep, Math.max(0, oldest.at + forMs - now()) + 1);
    sweeping.unref();
  }

  return {
    get(key) {
      prune();
      return kept.get(key)?.value;
    },
    set(key, value) {
      // Deleting first keeps the map in order of age.
      kept.delete(key);
      kept.set(key, { value, at: now() });
      prune();
      sweepLater();
    },
    get size() {
      return kept.size;
    },
  };
}
