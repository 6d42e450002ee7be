import { expect, test } from "vitest";
import { attribution, filled, readableDate, sourceLines, spoken, supportOf } from "../../src/answering/sources.js";
import type { Fact } from "../../src/facts/schema.js";
import { base } from "./fixture.js";

const fact = (id: string): Fact => {
  const found = base.facts.get(id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return found;
};
const citing = (...sources: readonly string[]): Fact => ({
  ...fact("museum-keeper"),
  references: sources.map((source) => ({ source, locator: "somewhere" })),
});
const support = (...sources: readonly string[]) => supportOf(base, [citing(...sources)]);

test.each([
  ["1906", "1906"],
  ["1906-05", "May 1906"],
  ["1906-05-02", "2 May 1906"],
  ["2026-12-31", "31 December 2026"],
])("the date %s is read as %s, no more precise than it is", (date, readable) => {
  expect(readableDate(date)).toBe(readable);
});

test("two sources of their own count twice", () => {
  expect(support("town-gazette", "council-register")).toEqual({ independent: 2, unclear: false });
});

test("a copy counts once with what it copies", () => {
  expect(support("museum-leaflet", "coast-guide")).toEqual({ independent: 1, unclear: false });
  expect(support("coast-guide")).toEqual({ independent: 1, unclear: false });
});

test.each(["museum-leaflet", "pilot-book"])("a copy of two counts once with either of them: %s", (origin) => {
  expect(support("harbour-blog", origin)).toEqual({ independent: 1, unclear: false });
});

test("two copies of one article count once, though neither cites it", () => {
  expect(support("coast-guide", "harbour-blog")).toEqual({ independent: 1, unclear: false });
});

test("a source of unclear independence is said and not counted", () => {
  expect(support("town-gazette", "museum-plaque")).toEqual({ independent: 1, unclear: true });
});

test("alone, it is one source", () => {
  expect(support("museum-plaque")).toEqual({ independent: 1, unclear: false });
});

test("a source cited twice counts once", () => {
  expect(support("town-gazette", "town-gazette")).toEqual({ independent: 1, unclear: false });
  expect(supportOf(base, [citing("town-gazette"), citing("town-gazette")])).toMatchObject({ independent: 1 });
});

test("shows each source once, with every place cited in it", () => {
  const lines = sourceLines(base, [fact("museum-opened"), fact("whale-length"), fact("museum-listed")]);
  expect(lines).toEqual([
    {
      id: "town-gazette",
      publisher: "Osterby Gazette",
      title: "A house for the sea",
      url: "https://gazette.example/1906/a-house-for-the-sea",
      date: "13 May 1906",
      locators: ["s1", "s2", "s3"],
    },
    expect.objectContaining({ id: "council-register", date: "2019", locators: ["entry 12"] }),
  ]);
});

test("a place that two facts share is shown once", () => {
  expect(sourceLines(base, [fact("museum-keeper"), fact("museum-lamps")])).toMatchObject([
    { locators: ["front page"] },
  ]);
});

test("a source without date is undated, one without address has none", () => {
  expect(sourceLines(base, [fact("museum-opened-plaque")])).toMatchObject([{ date: "undated", url: null }]);
});

test("a fact is attributed to its first source and its date", () => {
  expect(attribution(base, fact("museum-visitors"))).toBe("Harbour museum, November 2025");
});

test("a spoken fact carries all its places", () => {
  expect(spoken(fact("museum-visitors"))).toEqual({
    id: "museum-visitors",
    citations: [
      { source: "museum-leaflet", locator: "back page" },
      { source: "coast-guide", locator: "third entry" },
    ],
  });
});

test("an answer without a reference cannot be made", () => {
  expect(() => spoken({ ...fact("museum-keeper"), references: [] })).toThrow(/museum-keeper/u);
  expect(() => sourceLines(base, [])).toThrow(/sources/u);
  expect(() => filled([], "facts")).toThrow(/facts/u);
});
