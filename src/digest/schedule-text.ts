/** Times of day and days of the week as people write them. */

const CLOCK = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*o['’]?clock)?$/iu;

/** Reads a time of day, such as "9:00", "0900", "9 am" or "21:30", as "HH:MM"; undefined where it is none. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes = "00", half] = CLOCK.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), /^p/iu.test(half));
  return hour === undefined || hour > 23 ? undefined : `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** Twelve is where each half of the day begins. */
const hourOf = (hour: number, isAfternoon: boolean): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (isAfternoon ? 12 : 0);

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly number[] = [6, 7];

const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:(?:every)?days?|daily|all)$/u, EVERY_DAY],
  [/^(?:weekdays?|work(?:ing)?-?days?)$/u, WEEKDAYS],
  [/^weekends?$/u, WEEKEND],
];

/**
 * Reads days of the week, such as "weekdays", "Mon-Fri" or "mon, wed and fri", as numbers from 1 (Monday) to 7
 * (Sunday), ascending; undefined where a part of the text names no day.
 */
export function readDays(text: string): readonly number[] | undefined {
  const parts = text
    .toLowerCase()
    .replace(/\s*(?:[-–—]|\b(?:to|till?|until|through)\b)\s*/gu, "-")
    .replace(/\bworking\s+days\b/gu, "weekdays")
    .replace(/\ball\s+days\b/gu, "daily")
    .split(/[\s,;&/+]+/u)
    .filter((part) => !/^(?:and|every|each|on|at|the|)$/u.test(part))
    .map(readPart);
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}

function readPart(part: string): readonly number[] | undefined {
  const group = GROUPS.find(([pattern]) => pattern.test(part));
  if (group) return group[1];
  const [from = Number.NaN, to = from, ...more] = part.split("-").map(readDay);
  if (Number.isNaN(from + to) || more.length > 0) return undefined;
  // "Fri-Mon" goes over the end of the week.
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => ((from + at - 1) % 7) + 1);
}

/** One name for each day, however short: "mo", "tues", "Thursdays". */
function readDay(text: string): number {
  const name = text.replace(/\.$/u, "").replace(/days$/u, "day");
  const at = name.length < 2 ? -1 : NAMES.findIndex((day) => day.toLowerCase().startsWith(name));
  return at < 0 ? Number.NaN : at + 1;
}

/** Days of the week in words, such as "Monday to Friday". `days` are numbers from 1 (Monday) to 7, ascending. */
export function daysText(days: readonly number[]): string {
  if (days.length === 7) return "every day";
  const isRun = days.every((day, at) => day === (days[0] ?? 0) + at);
  const name = (day: number | undefined) => NAMES[(day ?? 1) - 1] ?? "";
  if (isRun && days.length > 2) return `${name(days[0])} to ${name(days.at(-1))}`;
  const [last, ...before] = days.map(name).reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} and ${last}`;
}
