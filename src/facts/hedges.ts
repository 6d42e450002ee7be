/** Words and phrases by which an English sentence says that something is not certain, or not always so. */
const HEDGES = [
  ...["could", "may", "might", "would", "should", "perhaps", "possibly", "possible", "potential", "potentially"],
  ...["probably", "probable", "likely", "unlikely", "presumably", "reportedly", "allegedly", "apparently", "seemingly"],
  ...["eventually", "typically", "usually", "generally", "often", "sometimes", "normally", "mostly", "in general"],
  ...[
    "suggests?",
    "suggested",
    "suggesting",
    "signals?",
    "signalled",
    "signaled",
    "signall?ing",
    "indicates?",
    "indicated",
  ],
  ...["hints?", "hinted", "implies", "implied", "points? to", "seems?", "seemed", "appears?", "appeared", "tends?"],
  ...["expects?", "expected", "aims?", "aimed", "hopes?", "hoped", "plans?", "planned", "intends?", "intended"],
  ...["estimates?", "estimated", "forecasts?", "believes?", "believed", "supposed", "said to", "seen as"],
  ...["not guarantee", "not guaranteed", "no guarantee", "not necessarily", "not certain", "uncertain", "unclear"],
  ...["not yet", "remains to be", "depends?", "tentative", "tentatively"],
];
const HEDGE = new RegExp(`\\b(?:${HEDGES.join("|")})\\b`, "iu");

/** Some hedges to name in a remedy. */
export const HEDGE_EXAMPLES = "could, may, might, eventually, typically, suggests, signals or likely";

/** Whether a sentence keeps at least one hedge. */
export function hasHedge(sentence: string): boolean {
  return HEDGE.test(sentence);
}
