import type { Outcome } from "../answering/outcome.js";
import { gapSentence } from "../answering/wording.js";
import type { App } from "../app.js";
import type { FactBase } from "../facts/fact-base.js";

/** How well the phrasings of a fact, gap or disagreement find it. */
export interface Reach {
  readonly kind: "fact" | "gap" | "disagreement";
  /** Its id; of a disagreement those of its two facts, as `from~to`. */
  readonly id: string;
  readonly label: string;
  /** How many phrasings it has. */
  readonly phrasings: number;
  /** How many of these find it by what its other phrasings say, each asked with itself left out. */
  readonly reached: number;
  /** The others of these, and what they find instead. */
  readonly missed: readonly Missed[];
  /** Phrasings that find something else even with nothing left out. */
  readonly taken: readonly Missed[];
}

/** A phrasing that does not find what it belongs to. */
export interface Missed {
  readonly phrasing: string;
  /** Ids of the facts, or of the gap, that it finds; none where nothing answers. */
  readonly finds: readonly string[];
}

/** A question that nothing answers, and what comes closest. */
export interface Unanswered {
  readonly question: string;
  /** From 0 to 1: how sure the closest reading is. */
  readonly confidence: number;
  /** The phrasing that comes closest, and what it belongs to; null where nothing comes close at all. */
  readonly closest: { readonly id: string; readonly phrasing: string } | null;
}

/** What can be asked for: an entry with what makes an outcome one that found it. */
interface Entry {
  readonly kind: Reach["kind"];
  readonly id: string;
  readonly label: string;
  readonly phrasings: readonly string[];
  /** Any of these will do, or for a disagreement all. */
  readonly meant: ReadonlySet<string>;
}

/** Asks every phrasing of a base, first with itself left out, and tells of each entry how it is reached; in the base's order. */
export function reachesOf({ base, ask, askWithout }: Pick<App, "base" | "ask" | "askWithout">): readonly Reach[] {
  const gaps = new Map([...base.gaps.values()].map((gap) => [gapSentence(gap), gap.id]));
  return entriesOf(base).map((entry) => {
    const { kind, id, label, phrasings } = entry;
    const missed: Missed[] = [];
    const taken: Missed[] = [];
    for (const [at, phrasing] of phrasings.entries()) {
      const finds = found(askWithout(phrasing, { phrasing: { of: id, at } }), gaps);
      if (isFound(entry, finds)) continue;
      missed.push({ phrasing, finds });
      // What is reached without its own phrasing is so with it: only the others need asking again.
      const whole = found(ask(phrasing), gaps);
      if (whole.length > 0 && !isFound(entry, whole)) taken.push({ phrasing, finds: whole });
    }
    return { kind, id, label, phrasings: phrasings.length, reached: phrasings.length - missed.length, missed, taken };
  });
}

function entriesOf(base: FactBase): readonly Entry[] {
  const facts = [...base.facts.values()];
  return [
    ...facts.map((fact): Entry => {
      const { id, label, phrasings, subject, predicate, rank } = fact;
      const fellows = facts.filter((other) => other.subject === subject && other.predicate === predicate);
      // What is known to be wrong is never told by itself: what it is related to stands for it.
      const related = rank === "deprecated" ? base.relationsOf(id).map(({ other }) => other) : [];
      return { kind: "fact", id, label, phrasings, meant: new Set([...fellows, ...related].map((one) => one.id)) };
    }),
    ...[...base.gaps.values()].map(
      ({ id, label, phrasings }): Entry => ({ kind: "gap", id, label, phrasings, meant: new Set([id]) }),
    ),
    ...base.relations.map(
      ({ from, to, careful, phrasings }): Entry => ({
        kind: "disagreement",
        id: `${from}~${to}`,
        label: careful,
        phrasings,
        meant: new Set([from, to]),
      }),
    ),
  ];
}

/** Ids of what an outcome tells of or offers. */
function found(outcome: Outcome, gaps: ReadonlyMap<string, string>): readonly string[] {
  if (outcome.status === "ambiguous") return outcome.choices.map(({ ask }) => ask.replace(/^fact:/u, ""));
  if (outcome.status !== "unknown") return outcome.facts.map(({ id }) => id);
  const gap = outcome.reason === "known-gap" ? gaps.get(outcome.headline) : undefined;
  return gap === undefined ? [] : [gap];
}

function isFound({ kind, meant }: Entry, finds: readonly string[]): boolean {
  if (kind === "disagreement") return [...meant].every((id) => finds.includes(id));
  return finds.some((id) => meant.has(id));
}

/** The questions that nothing answers, not even a gap: those with the least sure reading first. */
export function unansweredOf({ ask }: Pick<App, "ask">, questions: readonly string[]): readonly Unanswered[] {
  const unanswered = questions.flatMap((question): Unanswered[] => {
    const outcome = ask(question);
    if (outcome.status !== "unknown" || outcome.reason === "known-gap") return [];
    const [closest] = outcome.why.candidates;
    return [
      {
        question,
        confidence: outcome.confidence,
        closest: closest ? { id: closest.id, phrasing: closest.phrasing } : null,
      },
    ];
  });
  return unanswered.sort((a, b) => a.confidence - b.confidence || (a.question < b.question ? -1 : 1));
}

/** A question without a fact that was asked a number of times. */
export interface Asked {
  readonly question: string;
  readonly count: number;
}

/** Unanswered questions that come closest to the same fact, gap or disagreement. */
export interface Wanting {
  /** Its id; null for questions that nothing is near. */
  readonly id: string | null;
  /** The surest first. */
  readonly questions: readonly (Unanswered & Asked)[];
}

/** Of questions that were asked in vain those that still are, by what comes closest: most asked first. */
export function wantingOf(app: Pick<App, "ask">, asked: readonly Asked[]): readonly Wanting[] {
  const counts = new Map(asked.map(({ question, count }) => [question, count]));
  const byId = new Map<string | null, (Unanswered & Asked)[]>();
  for (const one of unansweredOf(app, [...counts.keys()])) {
    const id = one.closest?.id ?? null;
    byId.set(id, [{ ...one, count: counts.get(one.question) ?? 0 }, ...(byId.get(id) ?? [])]);
  }
  const total = ({ questions }: Wanting): number => questions.reduce((sum, { count }) => sum + count, 0);
  return [...byId]
    .map(([id, questions]): Wanting => ({ id, questions }))
    .sort((a, b) => total(b) - total(a) || ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
}
