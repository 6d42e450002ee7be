import { Temporal } from "temporal-polyfill";

/** The local date in a zone at an instant, such as "2026-11-22". Throws a RangeError for a zone that is unknown. */
export function localDate(at: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The first instant of a local day in a zone; undefined where the text is no date such as "2026-06-20". Throws a
 * RangeError for a zone that is unknown.
 */
export function startOfDay(date: string, zone: string): Date | undefined {
  if (!isDate(date)) return undefined;
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);
}

/** A day of the calendar: the 30th of February comes back as another one. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
