import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueRun, nextRuns, type Schedule } from "../../src/digest/schedule.js";
import { wallClock } from "./wall-clock.js";

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const HOUR = 3_600_000;

const daily = (time: string, zone: string): Schedule => ({ time, zone, days: EVERY_DAY });

/** The next posting times as "date instant". */
const ahead = (schedule: Schedule, after: string, count: number, servedDate: string | null = null) =>
  nextRuns(schedule, { servedDate, after: new Date(after) }, count).map(
    ({ date, dueAt }) => `${date} ${dueAt.toISOString().replace(":00.000Z", "Z")}`,
  );

describe("the next posting times", () => {
  test("are at the local time, whatever the clocks are ahead of UTC", () => {
    expect(ahead(daily("08:00", "Europe/London"), "2026-03-28T12:00:00Z", 3)).toEqual([
      "2026-03-29 2026-03-29T07:00Z",
      "2026-03-30 2026-03-30T07:00Z",
      "2026-03-31 2026-03-31T07:00Z",
    ]);
    expect(ahead(daily("08:00", "Pacific/Kiritimati"), "2026-11-21T19:00:00Z", 1)).toEqual([
      "2026-11-23 2026-11-22T18:00Z",
    ]);
  });

  test("are the first valid instant after a time that is skipped", () => {
    expect(ahead(daily("02:30", "Europe/Berlin"), "2026-03-28T12:00:00Z", 2)).toEqual([
      "2026-03-29 2026-03-29T01:00Z",
      "2026-03-30 2026-03-30T00:30Z",
    ]);
    expect(ahead(daily("02:10", "Australia/Lord_Howe"), "2026-10-03T12:00:00Z", 1)).toEqual([
      "2026-10-04 2026-10-03T15:30Z",
    ]);
  });

  test("belong to the day before where the skipped time ends at midnight", () => {
    expect(ahead(daily("23:30", "America/Nuuk"), "2026-03-28T12:00:00Z", 2)).toEqual([
      "2026-03-28 2026-03-29T01:00Z",
      "2026-03-29 2026-03-30T00:30Z",
    ]);
  });

  test("are the first of a time that is doubled", () => {
    expect(ahead(daily("02:30", "Europe/Berlin"), "2026-10-24T12:00:00Z", 2)).toEqual([
      "2026-10-25 2026-10-25T00:30Z",
      "2026-10-26 2026-10-26T01:30Z",
    ]);
  });

  test("leave out a day that a place never had", () => {
    expect(ahead(daily("09:00", "Pacific/Apia"), "2011-12-29T00:00:00Z", 2)).toEqual([
      "2011-12-29 2011-12-29T19:00Z",
      "2011-12-31 2011-12-30T19:00Z",
    ]);
  });

  test("are on the chosen days, by the local calendar", () => {
    const mondays = { time: "06:00", zone: "Asia/Tokyo", days: [1] };
    expect(ahead(mondays, "2026-11-22T20:59:59Z", 2)).toEqual([
      "2026-11-23 2026-11-22T21:00Z",
      "2026-11-30 2026-11-29T21:00Z",
    ]);
  });

  test("are later than the instant asked about, and on days that were not served", () => {
    const london = daily("08:00", "Europe/London");
    expect(ahead(london, "2026-11-22T08:00:00Z", 1)).toEqual(["2026-11-23 2026-11-23T08:00Z"]);
    expect(ahead(london, "2026-11-22T07:00:00Z", 1, "2026-11-22")).toEqual(["2026-11-23 2026-11-23T08:00Z"]);
    expect(ahead(london, "2026-11-22T07:00:00Z", 1, "2026-12-24")).toEqual(["2026-12-25 2026-12-25T08:00Z"]);
  });
});

interface Asked {
  readonly servedDate?: string | null;
  readonly scheduledAt?: string;
  readonly now: string;
  readonly latestHours?: number;
}

/** What is due in London for 08:00, as dates. */
function dueInLondon({
  servedDate = "2026-11-21",
  scheduledAt = "2026-11-01T00:00:00Z",
  now,
  latestHours = 12,
}: Asked) {
  const { post, missed } = dueRun(daily("08:00", "Europe/London"), {
    servedDate,
    scheduledAt: new Date(scheduledAt),
    now: new Date(now),
    latestHours,
  });
  return { post: post && `${post.date}${post.late ? ", late" : ""}`, missed: missed.map(({ date }) => date) };
}

describe("what is due now", () => {
  test.each<[string, Asked, string | undefined, string[]]>([
    ["nothing before the time", { now: "2026-11-22T07:59:59.999Z" }, undefined, []],
    ["the day at its time", { now: "2026-11-22T08:00:00Z" }, "2026-11-22", []],
    [
      "nothing again on a day that was served",
      { servedDate: "2026-11-22", now: "2026-11-22T20:00:00Z" },
      undefined,
      [],
    ],
    ["the day a little later, as if on time", { now: "2026-11-22T08:10:00Z" }, "2026-11-22", []],
    ["the day much later, marked as late", { now: "2026-11-22T08:10:01Z" }, "2026-11-22, late", []],
    ["the day until it is too late", { now: "2026-11-22T19:59:59.999Z" }, "2026-11-22, late", []],
    ["nothing once it is too late: the day is missed", { now: "2026-11-22T20:00:00Z" }, undefined, ["2026-11-22"]],
    ["what the team calls too late", { now: "2026-11-22T09:00:00Z", latestHours: 1 }, undefined, ["2026-11-22"]],
    [
      "one digest after days of downtime, the others missed from the first on",
      { now: "2026-11-25T09:00:00Z" },
      "2026-11-25, late",
      ["2026-11-22", "2026-11-23", "2026-11-24"],
    ],
    [
      "one digest even where several would not be too late",
      { now: "2026-11-24T09:00:00Z", latestHours: 100 },
      "2026-11-24, late",
      ["2026-11-22", "2026-11-23"],
    ],
    [
      "nothing from before it was scheduled",
      { servedDate: null, scheduledAt: "2026-11-22T08:00:00Z", now: "2026-11-22T08:00:01Z" },
      undefined,
      [],
    ],
    [
      "a day whose time comes after it was scheduled",
      { servedDate: null, scheduledAt: "2026-11-22T07:59:59.999Z", now: "2026-11-22T08:00:00Z" },
      "2026-11-22",
      [],
    ],
    ["nothing while the clock of the machine runs behind", { now: "2026-11-20T09:00:00Z" }, undefined, []],
  ])("is %s", (_, asked, post, missed) => {
    expect(dueInLondon(asked)).toEqual({ post, missed });
  });

  test("counts how late it is in hours that passed, not in those that clocks show", () => {
    const asked = (now: string) =>
      dueRun(daily("00:30", "Europe/London"), {
        servedDate: "2026-03-28",
        scheduledAt: new Date("2026-03-01T00:00:00Z"),
        now: new Date(now),
        latestHours: 2,
      });
    expect(asked("2026-03-29T02:29:00Z").post?.date).toBe("2026-03-29");
    expect(asked("2026-03-29T02:30:00Z").post).toBeUndefined();
  });

  test("stays due where clocks are set back across midnight to the day before", () => {
    // 00:01 became 23:01 of the day before.
    const { post } = dueRun(daily("00:00", "America/St_Johns"), {
      servedDate: "2010-11-06",
      scheduledAt: new Date("2010-11-01T00:00:00Z"),
      now: new Date("2010-11-07T02:40:00Z"),
      latestHours: 12,
    });
    expect(post).toEqual({ date: "2010-11-07", dueAt: new Date("2010-11-07T02:30:00Z"), late: false });
  });

  test("is bounded however long the bot was down", () => {
    const { post, missed } = dueInLondon({
      servedDate: "1999-12-31",
      scheduledAt: "1999-01-01T00:00:00Z",
      now: "2026-11-22T09:00:00Z",
    });
    expect(post).toBe("2026-11-22, late");
    expect(missed).toHaveLength(50);
    expect(missed.at(-1)).toBe("2026-11-21");
    const tooLate = dueInLondon({ servedDate: null, scheduledAt: "1999-01-01T00:00:00Z", now: "2026-11-22T21:00:00Z" });
    expect(tooLate.missed).toHaveLength(50);
    expect(tooLate.missed.at(-1)).toBe("2026-11-22");
  });
});

test.each([{ days: [] }, { days: [0, 8] }, { time: "24:00" }, { time: "soon" }, { zone: "Nowhere/City" }])(
  "%j is no schedule: it is refused, not waited for",
  (wrong) => {
    const schedule = { ...daily("08:00", "Europe/London"), ...wrong };
    const now = new Date("2026-11-22T09:00:00Z");
    expect(() => nextRuns(schedule, { servedDate: null, after: now }, 1)).toThrow(RangeError);
    expect(() => dueRun(schedule, { servedDate: null, scheduledAt: now, now, latestHours: 12 })).toThrow(RangeError);
  },
);

test("whenever the bot wakes, each chosen day is posted in time or missed, once, and the day's digest is the last", () => {
  const zones = ["Europe/London", "America/Nuuk", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kolkata"];
  const begin = Date.UTC(2026, 0, 1);
  const clocks = new Map(zones.map((zone) => [zone, wallClock(zone, begin - 240 * HOUR, begin + 800 * 24 * HOUR)]));
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })),
      fc.uniqueArray(fc.constantFrom(...EVERY_DAY), { minLength: 1 }),
      fc.integer({ min: 0, max: 300 * 24 * HOUR }),
      fc.integer({ min: 1, max: 72 }),
      fc.array(fc.oneof(fc.integer({ min: 0, max: 3 * HOUR }), fc.integer({ min: 0, max: 240 * HOUR })), {
        maxLength: 40,
      }),
      (zone, [hour, minute], days, scheduledAfter, latestHours, waits) => {
        const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const schedule = { time, zone, days };
        const scheduledAt = new Date(begin + scheduledAfter);
        let now = scheduledAt;
        let servedDate: string | null = null;
        const settled: string[] = [];
        for (const wait of waits) {
          const before = now.getTime();
          now = new Date(before + wait);
          const { post, missed } = dueRun(schedule, { servedDate, scheduledAt, now, latestHours });
          const expected = clocks.get(zone)?.dueDays(schedule, before, now.getTime()) ?? [];
          const last = expected.at(-1);
          const inTime = last !== undefined && now.getTime() - last.dueAt.getTime() < latestHours * HOUR;
          expect(post && { date: post.date, dueAt: post.dueAt }).toEqual(inTime ? last : undefined);
          expect(missed).toEqual(inTime ? expected.slice(0, -1) : expected);
          const dates = [...missed, ...(post ? [post] : [])].map(({ date }) => date);
          settled.push(...dates);
          servedDate = dates.at(-1) ?? servedDate;
        }
        expect(new Set(settled).size).toBe(settled.length);
      },
    ),
    { numRuns: 300 },
  );
});
