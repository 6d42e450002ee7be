import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import * as scheduler from "../../src/digest/schedule.js";
import { zoneNames } from "../../src/digest/zone-names.js";
import { isZone } from "../../src/digest/zones.js";
import { prove, randomFrom, type Scheduler } from "./time-proof.js";

/** Half an hour of summer time, two hours of it, a month's break in it, a jump over midnight, the ends of the world. */
const PECULIAR = [
  "Australia/Lord_Howe",
  "Antarctica/Troll",
  "Africa/Casablanca",
  "America/Nuuk",
  "America/Havana",
  "Pacific/Chatham",
  "Asia/Kathmandu",
  "Etc/GMT+12",
  "Pacific/Kiritimati",
  "UTC",
];

test("each chosen local day has one digest, at its local time, through every change of clocks", {
  timeout: 60_000,
}, () => {
  const others = zoneNames(Intl.supportedValuesOf("timeZone"))
    .map(({ name }) => name)
    .filter((name, index) => index % 150 === 0 && isZone(name));
  const proof = prove(scheduler, {
    zones: [...PECULIAR, ...others],
    instants: 20_000,
    random: randomFrom(7),
    share: 0.4,
  });
  expect(proof.faults).toEqual([]);
  expect(proof.instants).toBeGreaterThanOrEqual(20_000);
  // How many of the sample fall into a change depends on the zones that this Node knows: on Node 24 fewer than on Node 20.
  expect(proof.skipping).toBeGreaterThan(20);
  expect(proof.doubling).toBeGreaterThan(20);
});

/** The right days, each at the instant that `at` gives it instead. */
const placed = (at: (shown: Temporal.PlainDateTime, zone: string, dueAt: Date) => Date): Partial<Scheduler> => ({
  nextRuns: (schedule, state, count) =>
    scheduler.nextRuns(schedule, state, count).map(({ date, dueAt }) => {
      const shown = Temporal.PlainDate.from(date).toPlainDateTime(schedule.time);
      return { date, dueAt: at(shown, schedule.zone, dueAt) };
    }),
});

/** As the library places it; a skipped time where `skipped` is left to it, else where it belongs. */
const byLibrary = (disambiguation: "compatible" | "earlier" | "later", skipped: boolean): Partial<Scheduler> =>
  placed((shown, zone, dueAt) => {
    const found = shown.toZonedDateTime(zone, { disambiguation });
    return skipped || found.toPlainDateTime().equals(shown) ? new Date(found.epochMilliseconds) : dueAt;
  });

const inKyiv = (planted: Partial<Scheduler>) =>
  prove({ ...scheduler, ...planted }, { zones: ["Europe/Kyiv"], instants: 1, random: randomFrom(7) }).faults;

test("a right schedule would not be found fault with", () => {
  expect(inKyiv(byLibrary("earlier", false))).toEqual([]);
});

test.each<[string, Partial<Scheduler>]>([
  ["a skipped time that posts up to an hour later", byLibrary("compatible", true)],
  ["a skipped time that posts up to an hour earlier", byLibrary("earlier", true)],
  ["a doubled time that posts at the second", byLibrary("later", false)],
  [
    "a digest every 24 hours",
    {
      nextRuns: (schedule, { servedDate, after }, count) =>
        scheduler
          .nextRuns(schedule, { servedDate, after }, count)
          .map(({ date, dueAt }) => ({ date, dueAt: servedDate ? new Date(after.getTime() + 86_400_000) : dueAt })),
    },
  ],
  [
    "a day that is served whenever its time is shown",
    { dueRun: (schedule, state) => scheduler.dueRun(schedule, { ...state, servedDate: null }) },
  ],
  [
    "a day that is taken for served where UTC has its date",
    {
      dueRun: (schedule, state) =>
        scheduler.dueRun(schedule, { ...state, servedDate: state.now.toISOString().slice(0, 10) }),
    },
  ],
])("%s would be found out", (_, planted) => {
  expect(inKyiv(planted).length).toBeGreaterThan(0);
});
