import { describe, expect, test, vi } from "vitest";
import { zoneNames } from "../../src/digest/zone-names.js";
import { findZones, isZone } from "../../src/digest/zones.js";

const names = (typed: string, limit = 25) => findZones(typed, limit).map(({ value }) => value);

/** The first zone offered, as people see it. */
const first = (typed: string) => {
  const [zone] = findZones(typed, 25);
  return zone && `${zone.label} · ${zone.hint}`;
};

describe("completion", () => {
  test.each([
    ["Lond", "Europe/London · United Kingdom"],
    ["shanghai", "Asia/Shanghai · China"],
    ["Beijing", "Asia/Shanghai · Beijing, China"],
    ["Kolkata", "Asia/Kolkata · India"],
    ["Calcutta", "Asia/Calcutta · the same as Asia/Kolkata"],
    ["Kyiv", "Europe/Kyiv · Ukraine"],
    ["kiev", "Europe/Kiev · the same as Europe/Kyiv"],
    ["UTC", "UTC · Coordinated Universal Time"],
    ["new york", "America/New_York · United States"],
    ["America/New_York", "America/New_York · United States"],
    ["san fran", "America/Los_Angeles · San Francisco, United States"],
    ["maca", "Asia/Macau · Macao"],
    ["beijing china", "Asia/Shanghai · Beijing, China"],
    [`new york${" ".repeat(60)}and what nobody reads`, "America/New_York · United States"],
    ["berlin germany", "Europe/Berlin · Germany"],
    ["São Paulo", "America/Sao_Paulo · Brazil"],
    ["india", "Asia/Kolkata · India"],
    ["pacific time", "America/Los_Angeles · United States"],
    ["PST", "America/Los_Angeles · United States"],
  ])("finds for %j first %j", (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  test("takes a misspelt name for the one it resembles, and says so", () => {
    expect(first("Lodnon")).toBe("Europe/London · United Kingdom, read as “london”");
    expect(first("shangai")).toBe("Asia/Shanghai · China, read as “shanghai”");
  });

  test("reads a difference to UTC as people mean it, not with the sign of the zone's name", () => {
    expect(names("UTC+5:30")[0]).toBe("Asia/Kolkata");
    expect(names("gmt+8")).toContain("Asia/Shanghai");
    expect(names("gmt+8")).toContain("Etc/GMT-8");
    expect(names("+08:00")).not.toContain("Etc/GMT+8");
    expect(first("Etc/GMT+8")).toBe("Etc/GMT+8 · always UTC−8");
  });

  test("offers zones around the world, from west to east, before anything is typed", () => {
    for (const nothing of ["", "  ", "/"]) {
      const offered = names(nothing);
      expect(offered).toHaveLength(25);
      const eastward = ["Pacific/Honolulu", "America/New_York", "UTC", "Asia/Shanghai", "Australia/Sydney"];
      expect(offered.filter((name) => eastward.includes(name))).toEqual(eastward);
    }
  });

  test("offers nothing where nothing resembles what was typed", () => {
    expect(names("qwertz")).toEqual([]);
    expect(names("UTC+23")).toEqual([]);
    expect(names("🕐")).toHaveLength(25);
    expect(names("x".repeat(6_000))).toEqual([]);
  });

  test("keeps to the limit, names each zone once and offers none that would be refused", () => {
    for (const typed of ["", "a", "america", "u", "utc", "+1", "europ"]) {
      expect(names(typed, 3).length).toBeLessThanOrEqual(3);
      expect(new Set(names(typed)).size).toBe(names(typed).length);
      expect(names(typed).filter((name) => !isZone(name))).toEqual([]);
    }
  });

  test("finds every zone of the runtime by its own name, first", () => {
    const all = zoneNames(Intl.supportedValuesOf("timeZone"))
      .map(({ name }) => name)
      .filter(isZone);
    expect(all.length).toBeGreaterThan(550);
    expect(all).toEqual(expect.arrayContaining(Intl.supportedValuesOf("timeZone")));
    expect(all.filter((name) => names(name.toLowerCase(), 1)[0] !== name)).toEqual([]);
  });

  test("fits Discord's limits on an entry", () => {
    for (const { name, hint } of zoneNames([])) expect(`${name} · ${hint}`.length).toBeLessThanOrEqual(100);
  });
});

test("a zone that the runtime does not know yet is neither offered nor taken", async () => {
  const Format = Intl.DateTimeFormat;
  vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function format(locale, options) {
    if (options?.timeZone === "Europe/Kyiv") throw new RangeError("Invalid time zone specified: Europe/Kyiv");
    return new Format(locale, options);
  });
  vi.resetModules();
  const older = await import("../../src/digest/zones.js");
  expect(older.findZones("Kyiv", 25)).toEqual([]);
  expect(older.isZone("Europe/Kyiv")).toBe(false);
  expect(older.isZone("Europe/Kiev")).toBe(true);
  vi.restoreAllMocks();
});

test("a zone that only the runtime knows is found by its name", () => {
  expect(zoneNames(["Mars/Olympus_Mons"]).at(-1)).toMatchObject({
    name: "Mars/Olympus_Mons",
    terms: [{ text: "olympus mons" }, { text: "mars olympus mons" }],
  });
});

test.each([
  "Europe/London",
  "Asia/Kolkata",
  "Asia/Calcutta",
  "Europe/Kyiv",
  "Europe/Kiev",
  "UTC",
  "US/Pacific",
  "Etc/GMT-8",
])("%s is a zone", (name) => {
  expect(isZone(name)).toBe(true);
});

test.each(["", "europe/london", "London", "+01:00", "Nowhere/City", "SystemV/EST5", "Europe/London ", "constructor"])(
  "%j is no zone",
  (name) => {
    expect(isZone(name)).toBe(false);
  },
);
