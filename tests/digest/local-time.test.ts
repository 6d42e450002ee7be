import { expect, test } from "vitest";
import { localDate, startOfDay } from "../../src/digest/local-time.js";

test.each([
  ["UTC", "2026-11-22"],
  ["Asia/Shanghai", "2026-11-23"],
  ["America/Los_Angeles", "2026-11-22"],
  ["Pacific/Kiritimati", "2026-11-23"],
])("at 18:00 UTC it is in %s the %s", (zone, date) => {
  expect(localDate(new Date("2026-11-22T18:00:00Z"), zone)).toBe(date);
});

test.each([
  ["2026-06-20", "Asia/Shanghai", "2026-06-19T16:00:00Z"],
  ["2026-06-20", "America/New_York", "2026-06-20T04:00:00Z"],
  // Clocks jump over midnight there: the day begins at 01:00.
  ["2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00Z"],
])("%s begins in %s at %s", (date, zone, instant) => {
  expect(startOfDay(date, zone)).toEqual(new Date(instant));
});

test.each(["", "2026-6-20", "2026-02-30", "yesterday", "2026-06-20T00:00", "20 June 2026"])(
  "“%s” is no date",
  (text) => {
    expect(startOfDay(text, "UTC")).toBeUndefined();
  },
);

test("a zone that nobody knows is a fault, not a date that cannot be read", () => {
  expect(() => startOfDay("2026-06-20", "Europe/Nowhere")).toThrow(RangeError);
});
