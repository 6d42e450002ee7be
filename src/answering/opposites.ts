import { stem } from "./text.js";

/** English words that cannot both be said of the same thing at the same time: those before "/" against those after it. */
const PAIRS = [
  "allow permit let / forbid ban prohibit bar",
  "approve clear authorise grant accept / reject refuse deny decline revoke",
  "cheap affordable inexpensive / expensive costly dear pricey",
  "uncommon rare scarce / common widespread ubiquitous dominate",
  "fast quick / slow sluggish",
  "precise accurate precision / clumsy imprecise inaccurate",
  "reduce lighten cut / increase raise add",
  "win beat outperform / lose trail",
  "safe / unsafe dangerous",
  "strict demanding / lax loose",
  "separate independent / joint combined",
];

/** By stem: the words that say the opposite, the plainest first. */
export const OPPOSITES: ReadonlyMap<string, readonly string[]> = oppositesOf(PAIRS);

function oppositesOf(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    const [one = [], other = []] = pair.split(" / ").map((side) => side.split(" "));
    for (const [words, against] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const word of words) opposites.set(stem(word), [...(opposites.get(stem(word)) ?? []), ...against]);
    }
  }
  return opposites;
}
