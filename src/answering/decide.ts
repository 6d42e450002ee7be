import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Gap, Relation } from "../facts/schema.js";
import { disputeId } from "./candidates.js";
import { choiceOf, factsOfBareName } from "./choice.js";
import { isReversed } from "./direction.js";
import { NO_REASON } from "./focus.js";
import { isTooParticular } from "./in-general.js";
import { FOCUS_IN_PASSING, KNOWS_NAME } from "./interpret.js";
import { ASKS, maskOf } from "./language.js";
import type { UnknownReason } from "./outcome.js";
import type { Term } from "./reader.js";
import type { Interpretation, Reading } from "./reading.js";
import { editDistance } from "./spelling.js";

/** When to speak. All values are shares from 0 to 1. */
export interface Policy {
  /** A reading answers from this confidence on. */
  readonly answerAt: number;
  /** Facts of the same subject and predicate are told together when they score at least this share of the best. */
  readonly siblingAt: number;
  /** Another fact is told as well when it scores at least this share of the best. */
  readonly alsoAt: number;
  /** From this confidence on the closest fact is told alone. */
  readonly sureAt: number;
  /** A contradiction is shown when its other side, or a question about it, scores at least this share of the best. */
  readonly contestedAt: number;
  /** A registered gap goes before a fact when it scores at least this share of it: better silent than wrong. */
  readonly gapAt: number;
  /** Where a topic alone is named, a gap must be so much closer: a fact at this share of its score goes before it. */
  readonly topicAt: number;
  /** Near facts are offered from this share of `answerAt` on. */
  readonly nearAt: number;
}

export const POLICY: Policy = {
  answerAt: 0.6,
  siblingAt: 0.7,
  alsoAt: 0.75,
  sureAt: 0.96,
  contestedAt: 0.6,
  gapAt: 0.94,
  topicAt: 0.85,
  nearAt: 0.5,
};

export type Verdict =
  | {
      readonly speak: "facts";
      readonly facts: readonly [Fact, ...Fact[]];
      readonly reading: Reading;
      readonly rule: string;
    }
  | { readonly speak: "dispute"; readonly relation: Relation; readonly reading: Reading; readonly rule: string }
  | { readonly speak: "gap"; readonly gap: Gap; readonly reading: Reading; readonly rule: string }
  | { readonly speak: "choice"; readonly facts: readonly Fact[]; readonly reading: Reading; readonly rule: string }
  | {
      readonly speak: "nothing";
      readonly reason: UnknownReason;
      readonly near: readonly Fact[];
      readonly confidence: number;
      readonly rule: string;
    };

/** A fact told besides the closest one needs no more confidence than this: its score beside the best decides. */
const ALSO_LEAST = 0.25;
/** Facts that are told together. */
const MOST_FACTS = 3;
const MOST_NEAR = 3;
/** A price, a date or a place (see `fitOfKinds`) is never answered with another kind of thing. */
const STRICT_KIND = 0.7;
const [LEAST_OUTSIDE_NAMES, FOCUS_LEAST] = [0.15, 0.3] as const;
/**
 * Of what is asked besides names, so little is no answer where something is asked for by name: of 1,600 questions
 * (golden and others) that were answered, nine had less, and six of the answers were harmful.
 */
const LEAST_TOLD = 0.05;
const WHOLLY_MET = 0.95;
/** "How is your day going?" */
const ASKS_AFTER_YOU = /\bhow (?:is|are|was|were|has|have) (?:you|your)\b/u;
/** What comes nearly as close as the closest reading may take its place. */
const NEXT_SHARE = 0.95;
const WHO_IS_THE = /\bwho (?:is|are|was|were) the\b/u;
const MEANING = /^(?:what (?:is|are|s)|what does|whats|define|explain)\b/u;
/**
 * Of so few words of content each counts. Of own phrasings asked with their facts left out, 8 % were answered in spite of
 * an unmet word among these; of golden questions as many were so answered rightly as wrongly, three each.
 */
const FEW_TERMS = 2;
/** Talk may go before a question: it names no topic then. */
const QUESTION_WORD = /\b(?:what|which|who|where|why|how) (?:is|are|was|were|does|do|did|has|have|had|can|will)\b/u;
/** So many words of content name a topic. */
const TOPIC_TERMS = 3;

/** Chooses what to say, or why to be silent. */
export function decide(base: FactBase, interpretation: Interpretation, policy = POLICY): Verdict {
  const { knownShare, contentTerms, names, read } = interpretation;
  const readings = interpretation.readings.filter((reading) => !isReversed(base, interpretation, reading));
  const isTopic = namesTopic(interpretation);
  const closest = (isTopic ? topicReading(readings, policy) : undefined) ?? readings[0];
  const namesPerson = ({ features }: Reading): boolean => features.headTold > FOCUS_IN_PASSING;
  const isWhoIs = WHO_IS_THE.test(read.normalised);
  const best =
    isWhoIs && closest && !namesPerson(closest) ? (nextBest(readings, closest, namesPerson) ?? closest) : closest;
  if (!read.terms.some(isWord)) return nothing("not-understood", [], 0, "no word to go by");
  if (!best) {
    const reason = knownShare > 0 ? "not-recorded" : "out-of-scope";
    return nothing(reason, [], 0, "nothing in the base speaks of it");
  }
  const near = nearFacts(base, readings, policy);
  if (ASKS_AFTER_YOU.test(read.normalised) && names.length === 0) {
    return nothing("out-of-scope", [], best.confidence, "asks after the one who answers");
  }
  if (isGuess(interpretation)) return nothing("not-understood", [], 0, "a word alone, and far from any that is known");
  if (asksMeaning(interpretation)) return nothing("out-of-scope", [], best.confidence, "asks what a word means");
  const bare = factsOfBareName(base, interpretation);
  if (bare.length > 1)
    return { speak: "choice", facts: bare, reading: best, rule: "a name alone asks for nothing in particular" };
  const choice = choiceOf(best, readings, contentTerms, policy.answerAt);
  if (choice) return { speak: "choice", facts: choice, reading: best, rule: "few words that fit several facts alike" };
  if (best.confidence < policy.answerAt) {
    const ours = names.length > 0 || best.confidence >= policy.answerAt * policy.nearAt;
    const rule = `confidence ${best.confidence.toFixed(2)} is under ${policy.answerAt}`;
    return nothing(ours ? "not-recorded" : "out-of-scope", ours ? near : [], best.confidence, rule);
  }
  const amiss =
    cannotAnswer(best) ??
    (contentTerms <= FEW_TERMS ? leavesWordUnmet(best) : undefined) ??
    (isWhoIs && !namesPerson(best) ? "it tells of no such person" : undefined);
  if (amiss) return nothing("not-recorded", near, Math.min(best.confidence, policy.answerAt), amiss);
  if (isTooParticular(base, interpretation, best)) {
    return nothing("out-of-scope", [], best.confidence, "asks of a kind of thing in general");
  }
  const gapReading = readings.find((reading) => reading.candidate.kind === "gap" && !cannotAnswer(reading));
  const gapAt = isTopic && best.candidate.kind !== "gap" ? 1 / policy.topicAt : policy.gapAt;
  if (gapReading && gapReading.score >= best.score * gapAt) {
    const gap = base.gaps.get(gapReading.candidate.id) as Gap;
    return { speak: "gap", gap, reading: gapReading, rule: "a registered gap is closest" };
  }
  const fact = best.candidate.fact;
  const { relation } = best.candidate;
  if (relation && relation.kind !== "contradicts") {
    const both = [relation.to, relation.from]
      .flatMap((id) => base.facts.get(id) ?? [])
      .filter(({ rank }) => rank !== "deprecated");
    const [first, ...others] = both;
    if (first)
      return {
        speak: "facts",
        facts: [first, ...others],
        reading: best,
        rule: "two facts that do not contradict each other",
      };
  }
  if (relation || !fact) {
    return {
      speak: "dispute",
      relation: best.candidate.relation as Relation,
      reading: best,
      rule: "asks about a disagreement",
    };
  }
  const contested = contradictionOf(base, fact, best, readings, policy);
  if (contested)
    return { speak: "dispute", relation: contested, reading: best, rule: "the value asked for is contested" };
  if (fact.rank === "deprecated") {
    return nothing("not-recorded", near, best.confidence, "the closest fact is known to be wrong");
  }
  return {
    speak: "facts",
    facts: [fact, ...alsoTold(base, fact, best, readings, policy)],
    reading: best,
    rule: "closest fact",
  };
}

/** A word or two that ask for nothing in particular: then what is known of it is wanted rather than what is not. */
const namesTopic = ({ readings, read, contentTerms }: Interpretation): boolean =>
  contentTerms <= TOPIC_TERMS &&
  !ASKS.test(read.normalised) &&
  !QUESTION_WORD.test(read.normalised) &&
  readings[0]?.features.asked === 0;

/** The closest reading that tells something, where a gap comes hardly closer. */
function topicReading(readings: readonly Reading[], policy: Policy): Reading | undefined {
  const [first] = readings;
  if (first?.candidate.kind !== "gap") return undefined;
  return readings.find(
    ({ candidate, score, confidence }) =>
      candidate.kind !== "gap" && score >= first.score * policy.topicAt && confidence >= policy.answerAt,
  );
}

/** The closest of the readings that come nearly as close as the closest and that fit. */
const nextBest = (
  readings: readonly Reading[],
  { score }: Reading,
  fits: (reading: Reading) => boolean,
): Reading | undefined => readings.find((reading) => reading.score >= score * NEXT_SHARE && fits(reading));

const nothing = (reason: UnknownReason, near: readonly Fact[], confidence: number, rule: string): Verdict => ({
  speak: "nothing",
  reason,
  near,
  confidence,
  rule,
});

/** The contradiction to show for a fact: the one that comes closest to the question, if it comes close at all. */
function contradictionOf(
  base: FactBase,
  fact: Fact,
  best: Reading,
  readings: readonly Reading[],
  policy: Policy,
): Relation | undefined {
  const score = (id: string) => readings.find(({ candidate }) => candidate.id === id)?.score ?? 0;
  return (
    base
      .relationsOf(fact.id)
      .filter(({ relation }) => relation.kind === "contradicts")
      // What is known to be wrong contests nothing, unless the question is just as much about it.
      .map(({ relation, other }) => {
        const harmless = fact.rank !== "deprecated" && other.rank === "deprecated";
        return {
          relation,
          other,
          score: Math.max(score(other.id) * (harmless ? policy.contestedAt : 1), score(disputeId(relation))),
        };
      })
      .filter(({ other, score: near }) => {
        // Two values of one predicate: whichever was asked for, it is the value itself that is contested.
        const sameValue =
          other.rank !== "deprecated" && other.subject === fact.subject && other.predicate === fact.predicate;
        return sameValue || fact.rank === "deprecated" || near >= best.score * policy.contestedAt;
      })
      .sort((a, b) => b.score - a.score)[0]?.relation
  );
}

/** Kinds of thing that are asked for of a name: to say nothing but the name is no answer to "who owns it?". */
const OF_A_NAME = maskOf(["who", "when", "where", "count", "price", "amount", "share", "duration", "distance"]);

/** Why the closest reading cannot be what was asked, however alike the words are; undefined where nothing is amiss. */
function cannotAnswer({ candidate, features }: Reading): string | undefined {
  const { nameMet, typeFits, outsideNames, toldOutsideNames, questionByAll, focusTold, asked } = features;
  if (nameMet < KNOWS_NAME) return "it knows none of the names asked about";
  if (typeFits <= STRICT_KIND) return "it cannot tell the kind of thing asked for";
  if (candidate.kind !== "gap" && focusTold < 1 && toldOutsideNames < LEAST_TOLD) {
    return "it tells nothing of what is asked for";
  }
  // "Why is it so?" where all of it is so: the reason is what nobody tells. Otherwise the premise wants correcting.
  if (typeFits === NO_REASON && questionByAll >= WHOLLY_MET) return "it tells that it is so, but no reason";
  const asksOfName = (asked & OF_A_NAME) !== 0 || focusTold < FOCUS_LEAST;
  const saysNothing = candidate.kind === "fact" && asksOfName && outsideNames < LEAST_OUTSIDE_NAMES;
  return saysNothing ? "it says nothing of what is asked about the name" : undefined;
}

/** "What is telesurgery?": that a fact has the word does not make it say what the word means. */
function asksMeaning({ read: { normalised }, readings, contentTerms, names }: Interpretation): boolean {
  const isWord = contentTerms === 1 && names.length === 0;
  return isWord && MEANING.test(normalised) && (readings[0]?.features.phrasingByQuestion ?? 0) < WHOLLY_MET;
}

/** A word alone that had to be changed much to be one of ours: with others beside it the change would prove right. */
const isGuess = ({ read, contentTerms }: Interpretation): boolean =>
  contentTerms === 1 &&
  read.terms.some(({ kind }) => kind === "word") &&
  read.corrections.some(({ read: written, as }) => editDistance(written.toLowerCase(), as.toLowerCase(), 2) > 1);

/** Few words of which a fact has nothing of one ask for something else. A gap may be told: it claims nothing. */
const leavesWordUnmet = ({ candidate, features }: Reading): string | undefined =>
  candidate.kind !== "gap" && features.strangeWords > 0 ? "it has nothing of one of the few words asked" : undefined;

/** A small whole number alone ("2 + 2") says nothing of what is asked; "68.6", "5g" and "48,562" may. */
const isWord = ({ kind, main }: Term): boolean =>
  kind === "number" ? !/^n:\d{1,2}$/u.test(main) : kind !== "function" && kind !== "talk";

function alsoTold(base: FactBase, fact: Fact, best: Reading, readings: readonly Reading[], policy: Policy): Fact[] {
  const many = base.predicates.get(fact.predicate)?.cardinality === "many";
  const also = readings.slice(1).filter(({ candidate, score, confidence }) => {
    const other = candidate.fact;
    if (!other || other.rank === "deprecated" || confidence < ALSO_LEAST) return false;
    const sibling = many && other.subject === fact.subject && other.predicate === fact.predicate;
    if (sibling) return score >= best.score * policy.siblingAt;
    return best.confidence < policy.sureAt && score >= best.score * policy.alsoAt;
  });
  return also.slice(0, MOST_FACTS - 1).flatMap(({ candidate }) => candidate.fact ?? []);
}

function nearFacts(base: FactBase, readings: readonly Reading[], policy: Policy): Fact[] {
  const near = readings
    .filter(({ confidence }) => confidence >= policy.answerAt * policy.nearAt)
    .flatMap(({ candidate }): (Fact | undefined)[] => {
      if (candidate.kind === "gap") return base.gaps.get(candidate.id)?.nearest.map((id) => base.facts.get(id)) ?? [];
      return [candidate.fact ?? (candidate.relation ? base.facts.get(candidate.relation.to) : undefined)];
    });
  return [...new Set(near)]
    .filter((fact): fact is Fact => fact !== undefined && fact.rank !== "deprecated")
    .slice(0, MOST_NEAR);
}
