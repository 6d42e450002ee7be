import { tellFact } from "../answering/ask.js";
import { type Candidate, candidatesOf } from "../answering/candidates.js";
import type { Outcome } from "../answering/outcome.js";
import { type Heard, wordAnswer, wordDispute, wordGap, wordUnknown } from "../answering/wording.js";
import type { FactBase } from "../facts/fact-base.js";
import { documentsOf, ENGINES, type Engine, type Hit } from "./engines.js";
import { type GoldenQuestion, judge, type Verdict } from "./judge.js";
import { pointsOf } from "./measures.js";

/** What the answers of another engine are worth at its best threshold: a verdict for each question, in their order. */
export interface Alternative {
  readonly name: string;
  /** The least score, of the engine's own kind, at which its best hit is told; null where it does best to tell none. */
  readonly threshold: number | null;
  /** Half of its questions take no longer than this. */
  readonly milliseconds: number;
  readonly verdicts: readonly Verdict[];
}

/**
 * Asks other engines the same questions on the same facts, phrasings, names, gaps and disagreements. Only finding and
 * the decision to be silent are theirs: what is found is worded by us, so that they are judged alike. Each gets the
 * threshold that is best for it on these very questions, which no engine of ours gets. `told` is called with the name
 * of each when its turn comes.
 */
export async function askAlternatives(
  base: FactBase,
  questions: readonly GoldenQuestion[],
  told: (name: string) => Promise<unknown>,
  engines: readonly Engine[] = ENGINES,
): Promise<readonly Alternative[]> {
  const candidates = candidatesOf(base);
  const documents = documentsOf(base, candidates);
  const rows: Alternative[] = [];
  for (const { name, open } of engines) {
    await told(name);
    const search = await open(documents);
    const times: number[] = [];
    const tried = questions.map((question): Tried => {
      const before = performance.now();
      const hit = search(question.question);
      times.push(performance.now() - before);
      return tryHit(base, candidates, question, hit);
    });
    const milliseconds = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    rows.push({ name, milliseconds, ...atBestThreshold(tried) });
  }
  return rows;
}

/** What a question comes to if the best hit is told, and if it is not. */
interface Tried {
  readonly score: number;
  readonly spoken: Verdict;
  readonly silent: Verdict;
}

function tryHit(
  base: FactBase,
  candidates: readonly Candidate[],
  question: GoldenQuestion,
  hit: Hit | undefined,
): Tried {
  const candidate = hit && candidates[hit.id];
  const silent = judge(base, question, silence(base)).verdict;
  if (!hit || !candidate) return { score: Number.NEGATIVE_INFINITY, spoken: silent, silent };
  return { score: hit.score, spoken: judge(base, question, tell(base, candidate)).verdict, silent };
}

/** The threshold with most points (right 1, harmful -1), of several the highest: it says least. */
export function atBestThreshold(tried: readonly Tried[]): Pick<Alternative, "threshold" | "verdicts"> {
  const at = (threshold: number) => tried.map(({ score, spoken, silent }) => (score >= threshold ? spoken : silent));
  const points = (verdicts: readonly Verdict[]) =>
    pointsOf({
      right: verdicts.filter((verdict) => verdict === "right").length,
      harmful: verdicts.filter((verdict) => verdict === "harmful").length,
    });
  const thresholds = [...new Set(tried.map(({ score }) => score))].filter(Number.isFinite).sort((a, b) => b - a);
  let best: ReturnType<typeof atBestThreshold> = { threshold: null, verdicts: at(Number.POSITIVE_INFINITY) };
  for (const threshold of thresholds) {
    const verdicts = at(threshold);
    if (points(verdicts) > points(best.verdicts)) best = { threshold, verdicts };
  }
  return best;
}

const heard = (base: FactBase): Heard => ({
  corrections: [],
  names: [],
  confidence: 1,
  near: [],
  about: { subjects: [], story: null },
  readAs: null,
  also: [],
  why: { normalised: "", corrections: [], candidates: [], rule: "closest", dataVersion: base.version },
});

const silence = (base: FactBase): Outcome => wordUnknown(base, "not-recorded", false, heard(base));

/** A fact with its references, or its disagreement where it has one; a gap as not known; a disagreement with both sides. */
function tell(base: FactBase, { fact, gap, relation }: Candidate): Outcome {
  if (gap) return wordGap(base, gap, heard(base));
  if (fact) return tellFact(base, fact, "", "closest");
  if (relation.kind === "contradicts") return wordDispute(base, relation, heard(base));
  const [first, ...others] = [relation.to, relation.from].flatMap((id) => base.facts.get(id) ?? []);
  return first ? wordAnswer(base, [first, ...others], false, heard(base)) : silence(base);
}
