import { describe, expect, test } from "vitest";
import { STORY_VIEWS, type StoryView, storyCard } from "../../../src/discord/cards/story-cards.js";
import { base } from "../../answering/fixture.js";
import { buttonsOf, saysOf } from "../desk.js";

const says = (view: StoryView, page = 0) => {
  const card = storyCard(base, view, "harbour-museum", page);
  if (!card) throw new Error("the fixture has the story");
  return saysOf(card);
};

describe("a brief", () => {
  test("tells what happened with numbered sources, what is disputed, and what nobody reports", () => {
    const text = says("brief");
    for (const part of [
      "**The harbour museum**",
      "**The house**",
      "\\[1\\]",
      "· contested",
      "**Disputed**",
      "**Nobody reports**",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("[Osterby Gazette](https://gazette.example/1906/a-house-for-the-sea)");
  });

  test("says of what is not plainly reported that it is claimed, hedged or inferred", () => {
    const story = base.stories.get("harbour-museum");
    const told = story?.paragraphs.flatMap(({ facts }) => facts).flatMap((id) => base.facts.get(id) ?? []) ?? [];
    const weak = told.filter(
      ({ modality }) => modality === "hedged" || modality === "company-claim" || modality === "inference",
    );
    expect(weak.length).toBeGreaterThan(0);
    expect(says("brief")).toMatch(/\((company claim|hedged by the source|inference)\)/);
  });
});

test("a timeline tells events in order, each date as precise as it is known", () => {
  const text = says("timeline");
  expect(text).toContain("**12 May 1906** The harbour museum opened on 12 May 1906.");
  expect(text).toContain("**1907** The plaque");
  expect(text.indexOf("12 May 1906")).toBeLessThan(text.indexOf("**1907**"));
  expect(text).toContain("contested by: The plaque gives 1907");
});

test("disputes tell both sides with their sources, what kind it is, and which is better supported and why", () => {
  const text = says("disputes");
  expect(text).toMatch(
    /\*\*A\*\* The harbour museum opened.*\n-# \[Osterby Gazette\].*13 May 1906.*\n\*\*B\*\* The plaque/,
  );
  expect(text).toContain("Contradiction. A is better supported: the gazette was printed the next day");
  expect(text).toContain("The museum opened in May 1906 by the gazette and in 1907 by its plaque.");
});

test("unknowns tell what nobody reports, when that was looked for, and the nearest known thing", () => {
  const text = says("unknowns");
  expect(text).toContain("No source we hold says what the museum costs the town.");
  expect(text).toContain("Nearest: ");
  expect(text).toContain("searched last on 1 February 2026");
});

test("every view leads to the three others", () => {
  for (const view of Object.keys(STORY_VIEWS) as StoryView[]) {
    const card = storyCard(base, view, "harbour-museum");
    const others = Object.values(STORY_VIEWS).filter((label) => label !== STORY_VIEWS[view]);
    expect(card && buttonsOf(card).slice(-3)).toEqual(others);
    expect(storyCard(base, view, "no-such-story")).toBeUndefined();
  }
});
