import type { DueDay, Schedule } from "../../src/digest/schedule.js";

/*
 * Local time worked out a second time, to judge the first by: offsets are read off the clock faces that Intl shows, the
 * changes between them are found by bisecting, and everything else is arithmetic. Neither Temporal nor code of ours.
 */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From `begin` on (until the next span begins) clocks are ahead of UTC by `offset`; both in milliseconds. */
interface Span {
  readonly begin: number;
  readonly offset: number;
}

export interface WallClock {
  /** The instants at which clocks are changed, with their offsets before and after, in milliseconds. */
  readonly changes: readonly { readonly at: number; readonly before: number; readonly after: number }[];
  /** Every day of the schedule that is due after `from` and not after `to`, in order. */
  dueDays(schedule: Schedule, from: number, to: number): readonly DueDay[];
}

function offsetReader(zone: string): (at: number) => number {
  const face = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (at) => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
      face.format(at).match(/\d+/gu)?.map(Number) ?? [];
    return Date.UTC(year, month - 1, day, hour, minute, second) - at;
  };
}

/** The clock of one zone, right between two instants. It looks once a day: changes undone within a day it would not see. */
export function wallClock(zone: string, from: number, to: number): WallClock {
  const offsetAt = offsetReader(zone);
  const spans: Span[] = [{ begin: Number.NEGATIVE_INFINITY, offset: offsetAt(from) }];
  for (let at = from; at < to; at += DAY) {
    const offset = offsetAt(at + DAY);
    if (offset === spans.at(-1)?.offset) continue;
    let [before, after] = [at, at + DAY];
    while (after - before > 1_000) {
      const middle = Math.floor((before + after) / 2_000) * 1_000;
      if (offsetAt(middle) === offset) after = middle;
      else before = middle;
    }
    spans.push({ begin: after, offset });
  }
  const endOf = (index: number) => spans[index + 1]?.begin ?? Number.POSITIVE_INFINITY;

  /** The first instant at which clocks show `shown` (as if it were UTC), or else the change that skips it. */
  function firstInstant(shown: number): number | undefined {
    for (const [index, { begin, offset }] of spans.entries()) {
      const at = shown - offset;
      if (at < begin) return begin;
      if (at < endOf(index)) return at;
    }
    return undefined;
  }

  /** Whether clocks ever show anything of the day that begins with `midnight`. */
  const exists = (midnight: number) =>
    spans.some(({ begin, offset }, index) => begin + offset < midnight + DAY && endOf(index) + offset > midnight);

  return {
    changes: spans.slice(1).map(({ begin, offset }, index) => ({
      at: begin,
      before: spans[index]?.offset ?? 0,
      after: offset,
    })),
    dueDays({ time, days }, after, until) {
      const [hours = 0, minutes = 0] = time.split(":").map(Number);
      const found: DueDay[] = [];
      // Two days more on either side: no zone is further from UTC than that.
      for (let midnight = (Math.floor(after / DAY) - 2) * DAY; midnight <= until + 2 * DAY; midnight += DAY) {
        const weekday = new Date(midnight).getUTCDay() || 7;
        if (!days.includes(weekday) || !exists(midnight)) continue;
        const at = firstInstant(midnight + (hours * 60 + minutes) * MINUTE);
        if (at === undefined || at <= after || at > until) continue;
        found.push({ date: new Date(midnight).toISOString().slice(0, 10), dueAt: new Date(at) });
      }
      return found;
    },
  };
}
