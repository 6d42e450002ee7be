import { dayOf } from "./figures.js";

const MS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;
/** From so many days on years and months are easier to grasp than days alone. */
const MANY_DAYS = 62;

const count = (amount: number, unit: string): string =>
  `${amount.toLocaleString("en")} ${unit}${amount === 1 ? "" : "s"}`;

/**
 * The time between two stored dates, the earlier one first, as precisely as both are known: "14 days", "4 years and 1
 * day (1,462 days)", "about 13 months"; undefined where they are not known precisely enough to tell.
 */
export function timeBetween(from: string, to: string): string | undefined {
  const [a, b] = [dayOf(from), dayOf(to)];
  if (a?.year === undefined || b?.year === undefined) return undefined;
  const years = b.year - a.year;
  if (a.month === undefined || b.month === undefined) return years < 2 ? undefined : `about ${count(years, "year")}`;
  const months = years * MONTHS_A_YEAR + b.month - a.month;
  if (a.day === undefined || b.day === undefined) return months < 1 ? undefined : `about ${together(calendar(months))}`;
  const days = (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MS_A_DAY;
  if (days < MANY_DAYS) return count(days, "day");
  const end = Date.UTC(b.year, b.month - 1, b.day);
  const after = (whole: number) => Date.UTC(a.year as number, (a.month as number) - 1 + whole, a.day);
  // A month after 30 January is in March: then one month less is whole, and more days are over.
  const whole = [months, months - 1].find((some) => after(some) <= end) ?? months - 2;
  const rest = (end - after(whole)) / MS_A_DAY;
  return `${together([...calendar(whole), ...(rest > 0 ? [count(rest, "day")] : [])])} (${count(days, "day")})`;
}

/** Months as years and months. */
function calendar(months: number): readonly string[] {
  const [years, rest] = [Math.floor(months / MONTHS_A_YEAR), months % MONTHS_A_YEAR];
  return [...(years > 0 ? [count(years, "year")] : []), ...(rest > 0 ? [count(rest, "month")] : [])];
}

const together = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ");
