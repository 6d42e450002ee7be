/** Chance from a seed: the same seed gives the same base and the same questions on every machine. */
export interface Random {
  /** At least 0 and less than 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  /** @throws where there is nothing to choose from. */
  pick<T>(items: readonly T[]): T;
  /** The first of the items most often, the last hardly ever (Zipf's and Mandelbrot's law), as words occur in texts. */
  zipf<T>(items: readonly T[]): T;
  /** `count` different items in a random order; all of them where there are fewer. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** Without it the commonest word would be every 14th; so it is every 65th, as “robot” is in the shipped base. */
const SHIFT = 8;

/** The generator “mulberry32” by Tommy Ettinger: 32 bits of state, enough for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const at = <T>(items: readonly T[], place: number): T => {
    if (place >= items.length) throw new Error("there is nothing to choose from");
    return items[place] as T;
  };
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (items) => at(items, whole(0, items.length - 1)),
    // The inverse of the distribution of which a rank's share falls with 1 / (rank + SHIFT).
    zipf: (items) => at(items, Math.floor(SHIFT * ((items.length + SHIFT) / SHIFT) ** next()) - SHIFT),
    some(items, count) {
      const left = [...items];
      const chosen: (typeof left)[number][] = [];
      while (chosen.length < count && left.length > 0) chosen.push(...left.splice(whole(0, left.length - 1), 1));
      return chosen;
    },
  };
}
