import { Temporal } from "temporal-polyfill";
import type { DigestPlan } from "../state/store.js";

/** When a digest comes: a wall-clock time on some days of the week, in a time zone. */
export type Schedule = Pick<DigestPlan, "time" | "zone" | "days">;

/** A local day with a digest, and the instant it is due. */
export interface DueDay {
  /** The local date, such as "2026-11-22". */
  readonly date: string;
  readonly dueAt: Date;
}

/** What is to be done now. */
export interface DueRun {
  /** The one to post; late where it comes so long after its time that people should be told. */
  readonly post?: DueDay & { readonly late: boolean };
  /** Days that are not posted any more, the earliest first. */
  readonly missed: readonly DueDay[];
}

/** How long after its time a digest still counts as being on time: a restart takes no longer. */
const LATE_AFTER_MINUTES = 10;
/** Of a longer downtime only the latest days are told as missed: a list of runs shows no more. */
const MOST_MISSED = 50;

/**
 * What is due at `now`: of the chosen local days after `servedDate` whose time has come since `scheduledAt`, the latest
 * is posted where it is less than `latestHours` (above 0) old; the others are missed, of which the latest 50 are listed.
 * Throws a RangeError where the runtime does not know the zone, or where the schedule is none.
 */
export function dueRun(
  schedule: Schedule,
  {
    servedDate,
    scheduledAt,
    now,
    latestHours,
  }: {
    readonly servedDate: string | null;
    readonly scheduledAt: Date;
    readonly now: Date;
    readonly latestHours: number;
  },
): DueRun {
  const clock = clockOf(schedule);
  const served = servedDate === null ? undefined : Temporal.PlainDate.from(servedDate);
  const due: DueDay[] = [];
  // From tomorrow on, because clocks set back across midnight bring yesterday's date again.
  for (let day = clock.dateAt(now).add({ days: 1 }); isAfter(day, served); day = day.subtract({ days: 1 })) {
    const found = clock.dueOn(day);
    if (found === undefined || found.dueAt > now) continue;
    if (found.dueAt <= scheduledAt || due.length > MOST_MISSED) break;
    due.unshift(found);
  }
  const latest = due.pop();
  if (latest === undefined) return { missed: [] };
  const minutesOld = (now.getTime() - latest.dueAt.getTime()) / 60_000;
  if (minutesOld >= latestHours * 60) return { missed: [...due, latest].slice(-MOST_MISSED) };
  return { post: { ...latest, late: minutesOld > LATE_AFTER_MINUTES }, missed: due };
}

/**
 * The next `count` local days with a digest, after `servedDate`, that are due later than `after`.
 * Throws a RangeError where the runtime does not know the zone, or where the schedule is none.
 */
export function nextRuns(
  schedule: Schedule,
  { servedDate, after }: { readonly servedDate: string | null; readonly after: Date },
  count: number,
): readonly DueDay[] {
  const clock = clockOf(schedule);
  const served = servedDate === null ? undefined : Temporal.PlainDate.from(servedDate);
  const runs: DueDay[] = [];
  for (let day = clock.dateAt(after); runs.length < count; day = day.add({ days: 1 })) {
    const found = isAfter(day, served) ? clock.dueOn(day) : undefined;
    if (found && found.dueAt > after) runs.push(found);
  }
  return runs;
}

/** Reads a schedule once, so that a day costs no more than its arithmetic. */
function clockOf({ time, zone, days }: Schedule) {
  if (!days.some((day) => day >= 1 && day <= 7)) throw new RangeError("A schedule needs a day of the week, 1 to 7.");
  const wallTime = Temporal.PlainTime.from(time);
  return {
    dateAt: (instant: Date): Temporal.PlainDate =>
      Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate(),
    /** Undefined where the day is not chosen, or never was: who moves across the date line leaves one out. */
    dueOn: (day: Temporal.PlainDate): DueDay | undefined => {
      if (!days.includes(day.dayOfWeek)) return undefined;
      const instant = firstInstant(day.toPlainDateTime(wallTime), zone);
      return instant && { date: day.toString(), dueAt: new Date(instant.epochMilliseconds) };
    },
  };
}

/** The first instant at which clocks show this, or the first one after it where they jump over it. */
function firstInstant(shown: Temporal.PlainDateTime, zone: string): Temporal.ZonedDateTime | undefined {
  const first = shown.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (first.toPlainDateTime().equals(shown)) return first;
  // In a gap "earlier" is as long before it as the time lies within it, so the gap is the next change of clocks.
  const dayBegins = shown.toPlainDate().toZonedDateTime(zone);
  const existed = dayBegins.toPlainDate().equals(shown.toPlainDate());
  return existed ? (first.getTimeZoneTransition("next") ?? undefined) : undefined;
}

const isAfter = (day: Temporal.PlainDate, other: Temporal.PlainDate | undefined): boolean =>
  other === undefined || Temporal.PlainDate.compare(day, other) > 0;
