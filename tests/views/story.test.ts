import { expect, test } from "vitest";
import { brief, disputesOf, timeline, unknownsOf } from "../../src/views/story.js";
import { base, shipped } from "./fixture.js";

test("a brief tells the account with sources, what is disputed and what nobody reports", () => {
  const view = brief(base, "harbour-museum");
  const story = base.stories.get("harbour-museum");
  expect(view?.story).toBe(story);
  expect(view?.sections.map(({ heading }) => heading)).toEqual(story?.paragraphs.map(({ heading }) => heading));
  const lines = view?.sections.flatMap(({ facts }) => facts) ?? [];
  expect(lines.map(({ fact }) => fact.id)).toEqual(story?.paragraphs.flatMap(({ facts }) => facts));
  for (const { sources } of lines) expect(sources.length).toBeGreaterThan(0);
  expect(view?.disputes.map(({ relation }) => relation.kind)).toContain("contradicts");
  expect(view?.unknowns.map(({ gap }) => gap.statement)).toContain(
    [...base.gaps.values()].find(({ story: of }) => of === "harbour-museum")?.statement,
  );
});

test("a brief counts the facts that are told: known errors are not", () => {
  const told = [...base.facts.values()].filter(({ story, rank }) => story === "bakery" && rank !== "deprecated");
  expect(brief(base, "bakery")?.factCount).toBe(told.length);
});

test("a timeline has each date as precise as it is known, the earliest first, conflicts marked", () => {
  const events = timeline(base, "harbour-museum")?.events ?? [];
  expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
  const opened = events.filter(({ line }) => line.fact.predicate === "opened");
  expect(opened.map(({ shown, precision, when }) => [shown, precision, when])).toEqual([
    ["12 May 1906", "day", "on"],
    ["1907", "year", "on"],
  ]);
  for (const { line } of opened) expect(line.contradictedBy).toHaveLength(1);
  expect(events.find(({ line }) => line.fact.id === "museum-visitors")).toMatchObject({ shown: "2024", when: "as of" });
  expect(timeline(base, "bakery")?.events.map(({ shown }) => shown)).toContain("March 1931");
});

test("a dispute shows both values, the kind, and which side is better supported and why", () => {
  const [first] = disputesOf(base, "harbour-museum")?.disputes ?? [];
  expect(first?.kind).toBe("contradiction");
  expect(first?.sides.map(({ value }) => value)).toEqual(["12 May 1906", "1907"]);
  expect(first?.better).toBe("A");
  expect(first?.verdict).toMatch(/^A is better supported: ./u);
});

test("contradictions come before what only looks like one", () => {
  for (const id of shipped.stories.keys()) {
    const kinds = disputesOf(shipped, id)?.disputes.map(({ relation }) => relation.kind !== "contradicts") ?? [];
    expect(kinds).toEqual(kinds.toSorted());
  }
});

test("what nobody reports comes with the nearest known things and the day it was last searched for", () => {
  const unknown = unknownsOf(base, "bakery")?.unknowns.find(({ gap }) => gap.id === "bakery-recipe");
  expect(unknown?.checked).toBe("1 February 2026");
  expect(unknown?.nearest.map(({ fact }) => fact.id)).toEqual(["bakery-bread"]);
});

test("an unknown story has no view", () => {
  for (const view of [brief, timeline, disputesOf, unknownsOf]) expect(view(base, "constructor")).toBeUndefined();
});

test("every fact, dispute and gap of the shipped stories is in one of their views", () => {
  const ids = [...shipped.stories.keys()];
  const gaps = ids.flatMap((id) => unknownsOf(shipped, id)?.unknowns.map(({ gap }) => gap.id) ?? []);
  expect(new Set(gaps)).toEqual(new Set(shipped.gaps.keys()));
  const relations = ids.flatMap((id) => disputesOf(shipped, id)?.disputes.map(({ relation }) => relation) ?? []);
  expect(new Set(relations)).toEqual(new Set(shipped.relations));
  const dated = [...shipped.facts.values()].filter(({ value, rank }) => value.type === "date" && rank !== "deprecated");
  const shown = new Set(ids.flatMap((id) => timeline(shipped, id)?.events.map(({ line }) => line.fact.id) ?? []));
  expect(dated.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});
