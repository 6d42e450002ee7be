import { createAsk } from "../answering/ask.js";
import { fellowsOf, sidesOf } from "../answering/candidates.js";
import { type Signals, signalsOf } from "../answering/confidence.js";
import { decide, POLICY, type Verdict } from "../answering/decide.js";
import { indexBase } from "../answering/indexed-base.js";
import { createInterpreter } from "../answering/interpret.js";
import type { LeftOut } from "../answering/left-out.js";
import type { Interpreter } from "../answering/reading.js";
import { withSlip } from "../answering/threshold.js";
import { createLeaveOut } from "../answering/without.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { type GoldenQuestion, judge } from "./judge.js";

/** A reading that would answer a question if no confidence were asked of it, and whether that would be right. */
export interface Sample {
  readonly isRight: boolean;
  readonly signals: Signals;
}

/** Samples of one kind from one base. */
export interface SampleSet {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** How much each of its samples counts. */
  readonly weight: number;
}

/** Whatever a reading is, it answers. */
const BOLD = { ...POLICY, answerAt: 0 };
/** So many of its phrasings a base is asked, evenly spread, so that a fit takes about a minute. */
const PHRASINGS_ASKED = 1_500;
/** Most bases do not have as many phrasings of a fact as the shipped one. */
const FEWER_PHRASINGS = [5, 2] as const;
/** Every so many phrasings have a slip of the keyboard. */
const SLIP_EVERY = 4;
/**
 * What people ask counts most. A written base says many things twice, so that what answers without a fact may well be
 * right: of 28 such answers above 0.85 that were read, about 20 were. In a made-up base no fact says what another does.
 */
const WEIGHTS = { golden: 3, phrasing: 0.5 / 3, leftOut: 0.1 / 3, other: 0.5 } as const;

type Spoken = Extract<Verdict, { speak: "facts" | "dispute" }>;

/** What would be said to a question if all that is understood were said; undefined where even then nothing is. */
function said(base: FactBase, interpreter: Interpreter, question: string, leftOut?: LeftOut) {
  const interpretation = interpreter.interpret(question, leftOut);
  const verdict = decide(base, interpretation, BOLD);
  if (verdict.speak !== "facts" && verdict.speak !== "dispute") return undefined;
  return { verdict, signals: signalsOf(verdict.reading, interpretation.readings, interpretation) };
}

/** Golden questions that a single reading would answer; what is held out is left out. */
export function goldenSamples(base: FactBase, questions: readonly GoldenQuestion[]): SampleSet {
  const interpreter = createInterpreter(base);
  const ask = createAsk(base, interpreter, BOLD);
  const samples = questions.flatMap((question): Sample[] => {
    const one = question.heldOut ? undefined : said(base, interpreter, question.question);
    if (!one) return [];
    const outcome = ask(question.question);
    // What was worked out, or put right, is not that reading.
    if (outcome.why.rule !== one.verdict.rule) return [];
    return [{ isRight: judge(base, question, outcome).verdict === "right", signals: one.signals }];
  });
  return { name: "golden", samples, weight: WEIGHTS.golden };
}

const factsOf = (base: FactBase, verdict: Spoken): readonly Fact[] =>
  verdict.speak === "facts" ? verdict.facts : sidesOf(base, verdict.relation);

/** Whether one fact may well answer what another was asked for: of the same matter, related, or with the same value. */
function mayStandFor(base: FactBase, fact: Fact, other: Fact): boolean {
  if (fact.subject === other.subject && fact.predicate === other.predicate) return true;
  if (base.relationsOf(fact.id).some((view) => view.other.id === other.id)) return true;
  return fact.value.type !== "text" && JSON.stringify(fact.value) === JSON.stringify(other.value);
}

/**
 * A base's own phrasings, asked with themselves left out, and with all left out that should answer them: every other
 * time what is of the same subject and predicate, and all of the subject.
 */
function phrasingSamples(base: FactBase): { readonly itself: readonly Sample[]; readonly leftOut: readonly Sample[] } {
  const indexed = indexBase(base);
  const interpreter = createInterpreter(base, indexed);
  const leaveOut = createLeaveOut(indexed);
  const facts = [...base.facts.values()];
  const all = facts.flatMap((fact) => fact.phrasings.map((phrasing, at) => ({ fact, phrasing, at })));
  const itself: Sample[] = [];
  const leftOut: Sample[] = [];
  for (const [nth, { fact, phrasing, at }] of spread(all, PHRASINGS_ASKED).entries()) {
    const question = nth % SLIP_EVERY === 0 ? withSlip(phrasing) : phrasing;
    const isMeant = (verdict: Spoken) => factsOf(base, verdict).some((other) => mayStandFor(base, fact, other));
    const own = said(base, interpreter, question, leaveOut({ phrasing: { of: fact.id, at } }));
    if (own) itself.push({ isRight: isMeant(own.verdict), signals: own.signals });
    const gone = nth % 2 === 0 ? { facts: fellowsOf(base, fact).map(({ id }) => id) } : { subjects: [fact.subject] };
    const other = said(base, interpreter, question, leaveOut(gone));
    if (other && !isMeant(other.verdict)) leftOut.push({ isRight: false, signals: other.signals });
  }
  return { itself, leftOut };
}

function bothSets(name: string, base: FactBase, weight: number, leftOut: number): readonly SampleSet[] {
  const samples = phrasingSamples(base);
  return [
    { name, samples: samples.itself, weight },
    { name: `${name}, fact left out`, samples: samples.leftOut, weight: leftOut },
  ];
}

/** Samples of the phrasings of a base, and of the same base with fewer of them. */
export const phrasingSets = (base: FactBase): readonly SampleSet[] => [
  ...bothSets("phrasings", base, WEIGHTS.phrasing, WEIGHTS.leftOut),
  ...FEWER_PHRASINGS.flatMap((most) =>
    bothSets(`at most ${most} a fact`, withFewer(base, most), WEIGHTS.phrasing, WEIGHTS.leftOut),
  ),
];

/** Samples of the phrasings of another base, in which no fact says what another does. */
export const otherSets = (base: FactBase): readonly SampleSet[] =>
  bothSets("other base", base, WEIGHTS.other, WEIGHTS.other);

const withFewer = (base: FactBase, most: number): FactBase => ({
  ...base,
  facts: new Map([...base.facts].map(([id, fact]) => [id, { ...fact, phrasings: fact.phrasings.slice(0, most) }])),
});

/** At most `most` of a list, evenly spread. */
function spread<Item>(list: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, at) => list[Math.floor(at * step)] as Item);
}
