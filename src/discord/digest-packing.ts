/** Puts the entries of a digest into parts that each fit one message. */

/** A piece of text that stays whole, below the heading of what it belongs to. */
export interface Block {
  readonly heading: string;
  readonly text: string;
}

/** The blocks in their order as texts of at most `room` characters; a heading is repeated where a new part goes on. */
export function partsOf(blocks: readonly Block[], room: number): readonly string[] {
  const parts: string[] = [];
  let last: string | undefined;
  for (const { heading, text } of blocks) {
    const current = parts.at(-1);
    const more =
      current === undefined ? "" : heading === last ? `${current}\n${text}` : `${current}\n\n${heading}\n${text}`;
    last = heading;
    if (current === undefined || more.length > room) parts.push(`${heading}\n${text}`);
    else parts[parts.length - 1] = more;
  }
  return parts;
}

/** The first `count` entries, taken from the groups in turn so that none crowds out another; in each its own first. */
export function fairShare<T>(groups: readonly (readonly T[])[], count: number): readonly (readonly T[])[] {
  const taken = groups.map(() => 0);
  let left = count;
  for (let round = 0; left > 0 && groups.some((group) => group.length > round); round += 1) {
    for (const [at, group] of groups.entries()) {
      if (left === 0 || group.length <= round) continue;
      taken[at] = round + 1;
      left -= 1;
    }
  }
  return groups.map((group, at) => group.slice(0, taken[at]));
}

/** The largest number from 0 to `most` that fits, where whatever is less than a number that fits does so too. */
export function largestFitting(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
