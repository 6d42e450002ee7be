/** Something wrong in the data: where it stands, what it is, and what to do about it. */
export interface Problem {
  /** The file, named from the data folder down, for example "data/facts/robot.json". */
  readonly file: string;
  /** A path inside the file such as facts[3].value.amount, or line:column where the text itself is broken. */
  readonly place: string;
  /** The id of the entry, where it has one; of a relation, its two facts. */
  readonly id?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown where data were asked for and cannot be given; its message lists every problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.name = "DataError";
    this.problems = problems;
  }
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? "" : "s"}`;

/** One problem in two lines: where and what, then the remedy. */
export function describeProblem({ file, place, id, problem, remedy }: Problem): string {
  const entry = id === undefined ? "" : ` (${id})`;
  return `${visible(`${file} ${place}${entry}: ${problem}`)}\n  remedy: ${visible(remedy)}`;
}

/** All problems in order, with their number at the end. */
export function describeProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${count(problems.length, "problem")} in ${count(files, "file")}; nothing was loaded.`;
  return [...problems.map(describeProblem), total].join("\n");
}

/** A JSON path as people write it: facts[3].value.amount; "(whole file)" for the top. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((key) => {
      if (typeof key === "number") return `[${key}]`;
      return /^[$\w-]+$/u.test(String(key)) ? `.${String(key)}` : `[${quote(String(key))}]`;
    })
    .join("");
  return place === "" ? "(whole file)" : place.replace(/^\./u, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the purpose here
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const QUOTED_LENGTH = 60;

/** Text with every invisible character written out, such as \u001b, so that it can do nothing to a screen. */
function visible(text: string): string {
  return text.replace(HIDDEN, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Text from a data file as a problem shows it: quoted, cut, and with nothing hidden. */
export function quote(text: string): string {
  const cut = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  return visible(JSON.stringify(cut));
}
