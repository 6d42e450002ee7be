import Fuse from "fuse.js";

/** Finds the entry of a short list (at most a few hundred) that a text most resembles. No other file here uses fuse.js. */
export interface Matcher {
  /** Indexes of matching entries, best first, with a likeness from 0 to 1. */
  search(text: string, limit: number): readonly { readonly index: number; readonly likeness: number }[];
}

/** Fuse's own threshold: 0 is a perfect match, 1 matches anything. */
const FUSE_THRESHOLD = 0.45;

/** Ranks a short list by Fuse; its scores stay in this file, what leaves it is a likeness. */
export function createFuseMatcher(entries: readonly string[]): Matcher {
  const fuse = new Fuse(entries, {
    includeScore: true,
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  return {
    search: (text, limit) =>
      fuse
        .search(text.slice(0, 32), { limit })
        .map(({ refIndex, score }) => ({ index: refIndex, likeness: 1 - (score ?? 1) })),
  };
}
