/** Where a life of the bot ends. */
export type Point =
  | { readonly kind: "commit"; readonly nth: number; readonly when: "before" | "after" }
  | { readonly kind: "request"; readonly nth: number; readonly when: RequestMoment };

/**
 * Around a request: before Discord takes it; taken by Discord only later, when the next life has begun; taken but not
 * answered; answered. "frozen" is no end: the process stands still before it sees the answer, and goes on when another
 * process has long done its work.
 */
export type RequestMoment = "arrived" | "late" | "handled" | "answered" | "frozen";
const MOMENTS: readonly RequestMoment[] = ["arrived", "late", "handled", "answered", "frozen"];

/** Random numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All wanted points of a life with so many commits and requests, shuffled, and again until there are `count`. */
export function pointsOf(
  life: { readonly commits: number; readonly requests: number },
  count: number,
  { random, wanted }: { readonly random: () => number; readonly wanted: (point: Point) => boolean },
): readonly Point[] {
  const all: Point[] = [];
  for (let nth = 1; nth <= life.commits; nth += 1) {
    for (const when of ["before", "after"] as const) all.push({ kind: "commit", nth, when });
  }
  for (let nth = 1; nth <= life.requests; nth += 1) {
    for (const when of MOMENTS) all.push({ kind: "request", nth, when });
  }
  const some = all.filter(wanted);
  if (some.length === 0) throw new Error("the program reached none of the wanted points");
  const points: Point[] = [];
  while (points.length < count) points.push(...shuffled(some, random));
  return points.slice(0, count);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

export const describePoint = ({ kind, nth, when }: Point): string => `${when} ${kind} ${nth}`;
