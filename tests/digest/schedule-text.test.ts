import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysText, EVERY_DAY, readDays, readTime } from "../../src/digest/schedule-text.js";

describe("a time of day", () => {
  test.each([
    ["09:00", "09:00"],
    ["9:00", "09:00"],
    ["9", "09:00"],
    ["0930", "09:30"],
    ["9.30", "09:30"],
    [" 21:05 ", "21:05"],
    ["9 am", "09:00"],
    ["9:30 p.m.", "21:30"],
    ["12 am", "00:00"],
    ["12pm", "12:00"],
    ["0:00", "00:00"],
    ["8 o'clock", "08:00"],
  ])("written “%s” is %s", (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each(["", "24:00", "9:60", "13 pm", "0 am", "noon", "9:0", "123456", "-1", "09:00 tomorrow"])(
    "is not read from “%s”",
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );

  test("reads each as it writes it", () => {
    const [hour, minute] = [fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })];
    fc.assert(
      fc.property(hour, minute, (h, m) => {
        const time = `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
        expect(readTime(time)).toBe(time);
      }),
    );
  });
});

describe("days of the week", () => {
  test.each([
    ["every day", EVERY_DAY],
    ["Daily", EVERY_DAY],
    ["all days", EVERY_DAY],
    ["weekdays", [1, 2, 3, 4, 5]],
    ["working days", [1, 2, 3, 4, 5]],
    ["weekend", [6, 7]],
    ["weekends and Wednesday", [3, 6, 7]],
    ["Mon, Wed, Fri", [1, 3, 5]],
    ["friday monday", [1, 5]],
    ["Tuesdays & Thursdays", [2, 4]],
    ["every Tuesday", [2]],
    ["Mon-Thu", [1, 2, 3, 4]],
    ["Mon – Thu", [1, 2, 3, 4]],
    ["monday to thursday", [1, 2, 3, 4]],
    ["Fri-Mon", [1, 5, 6, 7]],
    ["mo,tu,we", [1, 2, 3]],
    ["Mon.-Wed. and Sun.", [1, 2, 3, 7]],
    ["mon, mon", [1]],
  ])("written “%s” are %j", (text, days) => {
    expect(readDays(text)).toEqual(days);
  });

  test.each(["", "never", "m", "t", "Mon-", "-Fri", "Mon-Wed-Fri", "monday and sometimes", "8", "moonday"])(
    "are not read from “%s”",
    (text) => {
      expect(readDays(text)).toBeUndefined();
    },
  );

  test.each([
    [EVERY_DAY, "every day"],
    [[1, 2, 3, 4, 5], "Monday to Friday"],
    [[6, 7], "Saturday and Sunday"],
    [[1, 3, 5], "Monday, Wednesday and Friday"],
    [[4], "Thursday"],
  ])("%j are told as “%s”", (days, text) => {
    expect(daysText(days)).toBe(text);
  });

  test("are read back from their own words, whatever was chosen", () => {
    fc.assert(
      fc.property(fc.subarray([...EVERY_DAY], { minLength: 1 }), (days) => {
        expect(readDays(daysText(days))).toEqual(days);
      }),
    );
  });
});
