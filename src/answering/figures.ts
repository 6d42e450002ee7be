import type { Term } from "./reader.js";

/** A number that a text states, with how exactly it is meant. */
export interface Figure {
  /** What it may mean: "5 thousand" is 5,000, and 5 where "thousand" belongs to the unit. */
  readonly values: readonly number[];
  readonly decimals: number;
  readonly bound: "exactly" | "about" | "over" | "at-least" | "nearly" | "under";
  /** Its place among the terms. */
  readonly at: number;
}

/** A day, month or year, as precisely as a text states it. */
export interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date with its place among the terms of a text. */
export interface SpokenDay extends Day {
  readonly at: number;
}

export interface Figures {
  readonly figures: readonly Figure[];
  readonly days: readonly SpokenDay[];
  /** Places of the terms that belong to figures and days: they are no words of their own. */
  readonly used: ReadonlySet<number>;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const BEFORE_MONTH = /^(?:in|since|until|from|by|of|during|last|this|early|late|mid|to|on)$/u;
const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, mn: 1e6 };
/** Numbers that are years wherever they stand; earlier and later ones only as in "in 1906", with nothing counted. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2040];
const [FIRST_DATED_YEAR, LAST_DATED_YEAR] = [1500, 2200];
const BEFORE_YEAR = /^(?:in|since|until|by|from|during|before|after|early|late|mid|of)$/u;

const BOUNDS: readonly (readonly [Figure["bound"], RegExp])[] = [
  ["over", /(?:^| )(?:over|above|exceeding|beyond|(?:more|greater|higher|longer) than)$/u],
  ["at-least", /(?:^| )(?:at least|a minimum of|no (?:fewer|less) than)$/u],
  ["about", /(?:^| )(?:about|around|roughly|approximately|approx|circa|some)$/u],
  ["nearly", /(?:^| )(?:nearly|almost|close to|just under)$/u],
  ["under", /(?:^| )(?:under|below|up to|at most|(?:less|fewer|lower) than)$/u],
];

const lower = (term: Term | undefined): string => term?.written.toLowerCase() ?? "";
const numberAt = (term: Term | undefined): number | undefined =>
  term?.kind === "number" && /^\d+(?:\.\d+)?$/u.test(term.main.slice(2)) ? Number(term.main.slice(2)) : undefined;
const isWithin = (value: number | undefined, first: number, last: number): value is number =>
  value !== undefined && Number.isInteger(value) && value >= first && value <= last;
const isDatedYear = (value: number | undefined): value is number => isWithin(value, FIRST_DATED_YEAR, LAST_DATED_YEAR);

function isYear(terms: readonly Term[], at: number): boolean {
  const value = numberAt(terms[at]);
  const next = terms[at + 1];
  // "Has 2,000 visitors" counts them.
  const counted = next?.kind === "word" && /[^s]s$/iu.test(next.written) && !BEFORE_YEAR.test(lower(terms[at - 1]));
  if (isWithin(value, FIRST_YEAR, LAST_YEAR)) return !counted;
  const counts = next !== undefined && next.kind !== "function";
  return isDatedYear(value) && BEFORE_YEAR.test(lower(terms[at - 1])) && !counts;
}

const isDayOfMonth = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31;

/** Writes stored dates as people do, and bounds as words, so that both are read alike. */
export const withWordedFigures = (text: string): string =>
  text
    .replace(
      /\b(\d{4})-(\d{2})-(\d{2})\b/gu,
      (_, year, month, day) => `${Number(day)} ${MONTHS[month - 1] ?? ""} ${year}`,
    )
    .replace(/\b((?:19|20)\d{2})-(0[1-9]|1[0-2])\b/gu, (_, year, month) => `${MONTHS[month - 1] ?? ""} ${year}`)
    .replace(/(\d)\s?(?:%|percent\b|pc\b)/giu, "$1 per cent")
    .replace(/(\d)\s?\+/gu, "$1 plus")
    .replace(/[~≈]\s?(?=\d)/gu, "about ")
    .replace(/>\s?(?=\d)/gu, "over ")
    .replace(/<\s?(?=\d)/gu, "under ");

/** Finds the numbers and dates among the terms of a text. */
export function figuresOf(terms: readonly Term[]): Figures {
  const used = new Set<number>();
  const days = daysOf(terms, used);
  const figures = terms.flatMap((term, at): Figure[] => {
    if (used.has(at)) return [];
    const value = numberAt(term) ?? numberWord(terms, at);
    if (value === undefined) return [];
    used.add(at);
    const times = TIMES[lower(terms[at + 1])];
    const decimals = term.main.split(".")[1]?.length ?? 0;
    return [
      { values: times === undefined ? [value] : [value, value * times], decimals, bound: boundOf(terms, at, used), at },
    ];
  });
  return { figures, days, used };
}

/** "One" is rarely a number in English: it counts only from two on. */
function numberWord(terms: readonly Term[], at: number): number | undefined {
  const value = NUMBER_WORDS.indexOf(lower(terms[at]));
  return value >= 2 ? value : undefined;
}

function boundOf(terms: readonly Term[], at: number, used: Set<number>): Figure["bound"] {
  if (lower(terms[at + 1]) === "plus") {
    used.add(at + 1);
    return "at-least";
  }
  const before = terms
    .slice(Math.max(0, at - 3), at)
    .map(lower)
    .join(" ");
  for (const [bound, pattern] of BOUNDS) {
    const match = pattern.exec(before)?.[0].trim();
    if (match === undefined) continue;
    for (let back = 1; back <= match.split(" ").length; back += 1) used.add(at - back);
    return bound;
  }
  return "exactly";
}

function daysOf(terms: readonly Term[], used: Set<number>): SpokenDay[] {
  const days: SpokenDay[] = [];
  for (const [at, term] of terms.entries()) {
    if (!MONTH.test(lower(term)) || term.kind === "entity") continue;
    const month = MONTHS.indexOf(lower(term).slice(0, 3)) + 1;
    const [before, after, afterNext] = [at - 1, at + 1, at + 2].map((place) => numberAt(terms[place]));
    const found: { day?: number; year?: number } = {};
    const take = (place: number, part: "day" | "year", value: number) => {
      found[part] = value;
      used.add(place);
    };
    if (isDayOfMonth(before)) take(at - 1, "day", before);
    if (isDatedYear(after)) take(at + 1, "year", after);
    else if (isDayOfMonth(after) && found.day === undefined) {
      take(at + 1, "day", after);
      if (isDatedYear(afterNext)) take(at + 2, "year", afterNext);
    }
    const alone = found.day === undefined && found.year === undefined;
    if (alone && !(/^\p{Lu}/u.test(term.written) && BEFORE_MONTH.test(lower(terms[at - 1])))) continue;
    used.add(at);
    days.push({ month, ...found, at });
  }
  for (const [at, term] of terms.entries()) {
    const value = numberAt(term);
    if (used.has(at) || value === undefined || !isYear(terms, at)) continue;
    used.add(at);
    days.push({ year: value, at });
  }
  return days;
}

/** A stored date ("2026", "2026-06" or "2026-06-22"); undefined where the text is none. */
export function dayOf(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const PARTS = ["year", "month", "day"] as const;

/** Whether a date says no more than another one, and nothing else: "June 2026" of 22 June 2026. */
export const saysNoMore = (day: Day, than: Day): boolean =>
  PARTS.every((part) => day[part] === undefined || day[part] === than[part]);

/** Whether two dates cannot both be right. */
export const clash = (a: Day, b: Day): boolean =>
  PARTS.some((part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]);
