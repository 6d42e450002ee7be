import { confidenceOf, IN_USE, type Signals, type SignalWeights } from "../answering/confidence.js";
import type { FactBase } from "../facts/fact-base.js";
import type { GoldenQuestion } from "./judge.js";
import { type Example, fitLogistic } from "./logistic.js";
import { goldenSamples, otherSets, phrasingSets, type Sample, type SampleSet } from "./samples.js";

/** Fitting the model of confidence, and what there is to say about a fit. */

type Name = keyof Signals;
export const SIGNALS = Object.keys(IN_USE.weights) as readonly Name[];

/** Small beside thousands of samples: it only keeps weights finite where a signal tells all. Chosen, not measured. */
const RIDGE = 1;
const FOLDS = 5;
const BINS = 10;

/** A model over some of the signals, with the others at 0. */
export function fitSignals(sets: readonly SampleSet[], names: readonly Name[] = SIGNALS): SignalWeights {
  const [golden] = sets;
  if (!golden) throw new Error("a model cannot be fitted to no samples: give some");
  const valuesOf = ({ signals }: Sample) => names.map((name) => signals[name]);
  const model = fitLogistic(
    sets.flatMap(({ samples, weight }) =>
      samples.map((sample): Example => ({ values: valuesOf(sample), isTrue: sample.isRight, weight })),
    ),
    RIDGE,
  );
  // What is left out is wrong far more often than what people ask. So the first set, which is what people ask, alone
  // says how sure a sum makes (J. Platt, Probabilistic outputs for support vector machines, 1999); the order stays.
  const sumOf = (sample: Sample) =>
    valuesOf(sample).reduce((sum, value, at) => sum + value * (model.weights[at] as number), model.bias);
  const scale = fitLogistic(
    golden.samples.map((sample): Example => ({ values: [sumOf(sample)], isTrue: sample.isRight, weight: 1 })),
    RIDGE,
  );
  const slope = scale.weights[0] as number;
  const weightOf = (name: Name) => slope * (model.weights[names.indexOf(name)] ?? 0);
  return {
    bias: scale.bias + slope * model.bias,
    weights: Object.fromEntries(SIGNALS.map((name) => [name, weightOf(name)])) as Record<Name, number>,
  };
}

/** A sample with a confidence (0 to 1) that a model gives it which has not seen it. */
export interface Judged {
  readonly isRight: boolean;
  readonly confidence: number;
}

/** Every sample of each set, judged by a model fitted to the other folds of all sets. */
export function crossValidated(sets: readonly SampleSet[], names: readonly Name[] = SIGNALS): readonly Judged[][] {
  const judged: Judged[][] = sets.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (_: Sample, at: number) => at % FOLDS === fold;
    const rest = sets.map((set) => ({ ...set, samples: set.samples.filter((one, at) => !inFold(one, at)) }));
    const model = fitSignals(rest, names);
    for (const [at, { samples }] of sets.entries()) judged[at]?.push(...judgedBy(model, samples.filter(inFold)));
  }
  return judged;
}

const judgedBy = (model: SignalWeights, samples: readonly Sample[]): Judged[] =>
  samples.map(({ isRight, signals }) => ({ isRight, confidence: confidenceOf(signals, model) }));

/** Area under the receiver operating characteristic: how often (0 to 1) a right one is surer than a wrong one; 0.5 where one kind is missing. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  let [below, wins, right] = [0, 0, 0];
  for (let at = 0; at < sorted.length; ) {
    let end = at + 1;
    while (end < sorted.length && sorted[end]?.confidence === sorted[at]?.confidence) end += 1;
    const tied = sorted.slice(at, end);
    const good = tied.filter(({ isRight }) => isRight).length;
    wins += good * (below + (tied.length - good) / 2);
    below += tied.length - good;
    right += good;
    at = end;
  }
  return right === 0 || below === 0 ? 0.5 : wins / (right * below);
}

interface Bin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** In ten bins of confidence: how many, how sure on average, and which share (0 to 1) was right. */
function binsOf(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const group = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const mean = (of: (one: Judged) => number) => group.reduce((sum, one) => sum + of(one), 0) / (group.length || 1);
    const right = mean(({ isRight }) => (isRight ? 1 : 0));
    return { from: bin / BINS, count: group.length, confidence: mean(({ confidence }) => confidence), right };
  });
}

/** Gathers samples, fits, and says what came of it and what is in use; it changes nothing. Takes about a minute. */
export function fitReport(base: FactBase, questions: readonly GoldenQuestion[], others: readonly FactBase[]): string {
  const golden = goldenSamples(base, questions);
  const sets = [golden, ...phrasingSets(base), ...others.flatMap(otherSets)];
  const model = fitSignals(sets);
  const now = sets.map(({ samples }) => judgedBy(IN_USE, samples));
  const then = crossValidated(sets);
  return [
    ...samplesTable(sets, now, then),
    "",
    ...weightsTable(model, sets),
    "",
    "golden questions by confidence   in use                    fitted, cross-validated",
    ...binLines(now[0] ?? [], then[0] ?? []),
  ].join("\n");
}

/** A set of phrasings is told apart from what answers where their facts are left out as well. */
function curves(sets: readonly SampleSet[], judged: readonly (readonly Judged[])[]): readonly number[] {
  return sets.map((_, at) => {
    const isLeftOut = judged[at]?.every(({ isRight }) => !isRight) === true;
    return areaUnderCurve(isLeftOut ? [...(judged[at - 1] ?? []), ...(judged[at] ?? [])] : (judged[at] ?? []));
  });
}

function samplesTable(
  sets: readonly SampleSet[],
  now: readonly (readonly Judged[])[],
  then: readonly (readonly Judged[])[],
): string[] {
  const [inUse, fitted] = [curves(sets, now), curves(sets, then)];
  const cells = (...texts: readonly (string | number)[]) => texts.map((text) => String(text).padStart(10)).join("");
  return [
    `${"readings that would answer".padEnd(34)}${cells("samples", "right", "weight", "in use", "fitted")}  (area under the curve)`,
    ...sets.map(({ name, samples, weight }, at) => {
      const right = samples.filter(({ isRight }) => isRight).length;
      const areas = [inUse[at], fitted[at]].map((area) => (area as number).toFixed(3));
      return `${name.padEnd(34)}${cells(samples.length, right, weight.toFixed(3), ...areas)}`;
    }),
  ];
}

/** Of each signal its weight, and the areas under the curve without it. */
function weightsTable(model: SignalWeights, sets: readonly SampleSet[]): string[] {
  const line = (name: string, was: number, is: number, rest = "") =>
    `${name.padEnd(20)}${was.toFixed(2).padStart(8)}${is.toFixed(2).padStart(8)}${rest}`;
  const without = (left: Name) => {
    const judged = crossValidated(
      sets,
      SIGNALS.filter((name) => name !== left),
    );
    return curves(sets, judged)
      .map((area) => area.toFixed(3).padStart(8))
      .join("");
  };
  return [
    `${"weight".padEnd(20)}${"in use".padStart(8)}${"fitted".padStart(8)}  area under the curve of each of these without it`,
    line("bias", IN_USE.bias, model.bias),
    ...SIGNALS.map((name) => line(name, IN_USE.weights[name], model.weights[name], without(name))),
  ];
}

function binLines(now: readonly Judged[], then: readonly Judged[]): string[] {
  const side = ({ count, confidence, right }: Bin) =>
    `${String(count).padStart(5)}, mean ${confidence.toFixed(2)}, right ${right.toFixed(2)}`;
  const [inUse, fitted] = [binsOf(now), binsOf(then)];
  return inUse.flatMap((bin, at) => {
    const other = fitted[at] as Bin;
    if (bin.count + other.count === 0) return [];
    return [`  ${bin.from.toFixed(1)}–${(bin.from + 1 / BINS).toFixed(1)}            ${side(bin)}   ${side(other)}`];
  });
}
