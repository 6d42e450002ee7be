/** A row of numbers that stand for one example, what it is, and how much it counts. */
export interface Example {
  readonly values: readonly number[];
  readonly isTrue: boolean;
  /** Above 0; 1 is an example that counts once. */
  readonly weight: number;
}

/** A logistic model: how likely an example is true is `probability` of it. */
export interface Model {
  readonly bias: number;
  /** By place of a value. */
  readonly weights: readonly number[];
}

const MOST_STEPS = 50;
const SMALL_STEP = 1e-8;
/** Keeps the bias finite where all examples are alike. */
const BIAS_RIDGE = 1e-6;

/** From 0 to 1. */
export const probability = ({ bias, weights }: Model, values: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (values[at] as number), bias)));

/**
 * Fits a logistic model by Newton's method, with `ridge` times half the squared weights as penalty, the bias hardly counted
 * (S. le Cessie and J. C. van Houwelingen, Ridge estimators in logistic regression, Applied Statistics 41, 1992).
 * The same examples always give the same model.
 * @throws {Error} where there is no example, or `ridge` is not above 0.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Model {
  const [first] = examples;
  if (!first) throw new Error("a model cannot be fitted to no example: give some");
  if (!(ridge > 0)) throw new Error(`the ridge is ${ridge}: give a number above 0`);
  const size = first.values.length + 1;
  const rows = examples.map(({ values }) => [1, ...values]);
  let model = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const slope = model.map((weight, at) => (at === 0 ? BIAS_RIDGE : ridge) * weight);
    const curve = model.map((_, at) => {
      const row = new Array<number>(size).fill(0);
      row[at] = at === 0 ? BIAS_RIDGE : ridge;
      return row;
    });
    for (const [place, { isTrue, weight }] of examples.entries()) {
      const row = rows[place] as number[];
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (model[at] as number), 0)));
      const off = weight * (likely - (isTrue ? 1 : 0));
      const bend = weight * likely * (1 - likely);
      for (let at = 0; at < size; at += 1) {
        slope[at] = (slope[at] as number) + off * (row[at] as number);
        const line = curve[at] as number[];
        for (let to = 0; to < size; to += 1) {
          line[to] = (line[to] as number) + bend * (row[at] as number) * (row[to] as number);
        }
      }
    }
    const change = solve(curve, slope);
    model = model.map((weight, at) => weight - (change[at] as number));
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  const [bias, ...weights] = model;
  return { bias: bias as number, weights };
}

/** Solves linear equations by Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let at = column + 1; at < size; at += 1) {
      if (Math.abs(rows[at]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = at;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const top = rows[column] as number[];
    for (let at = column + 1; at < size; at += 1) {
      const row = rows[at] as number[];
      const share = (row[column] as number) / (top[column] as number);
      for (let to = column; to <= size; to += 1) row[to] = (row[to] as number) - share * (top[to] as number);
    }
  }
  const solved = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] as number[];
    let rest = row[size] as number;
    for (let to = at + 1; to < size; to += 1) rest -= (row[to] as number) * (solved[to] as number);
    solved[at] = rest / (row[at] as number);
  }
  return solved;
}
