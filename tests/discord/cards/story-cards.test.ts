import { describe, expect, test } from "vitest";
import { fits } from "../../../src/discord/card.js";
import { STORY_VIEWS, type StoryView, storyCard } from "../../../src/discord/cards/story-cards.js";
import { escapeText } from "../../../src/discord/markdown.js";
import { disputesOf, unknownsOf } from "../../../src/views/story.js";
import { base } from "../../answering/fixture.js";
import { shippedBase } from "../../shipped.js";
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

describe("a brief of the data that come with the program", () => {
  const shipped = shippedBase;

  test.each([...shipped.stories.keys()])("%s: is one page with links, and its menu opens what it tells", (id) => {
    const card = storyCard(shipped, "brief", id);
    if (!card) throw new Error("the story is there");
    expect(fits(card)).toBe(true);
    const text = saysOf(card);
    const told = text.split("\n").filter((line) => line.startsWith("• ") && line.includes("\\["));
    const [menu] = card.rows.flatMap((row) => ("menu" in row ? [row.menu.choices] : []));
    expect(menu?.map(({ value }) => escapeText(shipped.facts.get(value)?.label ?? ""))).toEqual(
      told.map((line) => /^• (.+?)(?: \([^()]*\))? \\\[/u.exec(line)?.[1]),
    );
    const story = shipped.stories.get(id);
    expect(told.length).toBeGreaterThanOrEqual(story?.paragraphs.length ?? 99);
    const cited = new Set(told.flatMap((line) => /\\\[([\d, ]+)\\\]/u.exec(line)?.[1]?.split(", ") ?? []));
    for (const number of cited) expect(text).toMatch(new RegExp(`^-# ${number} `, "mu"));
    const unlinked = text.split("\n").filter((line) => /^-# \d+ (?!\[|of)/u.test(line) && !line.includes("facts; all"));
    const withAddress = [...shipped.sources.values()]
      .filter(({ url }) => url !== null)
      .map(({ publisher }) => publisher);
    for (const line of unlinked)
      expect(withAddress.some((publisher) => line.includes(escapeText(publisher)))).toBe(false);
  });

  test.each([...shipped.stories.keys()])("%s: counts what it leaves out as the other views do", (id) => {
    const card = storyCard(shipped, "brief", id);
    const text = card ? saysOf(card) : "";
    const disputes = disputesOf(shipped, id)?.disputes ?? [];
    const contradictions = disputes.filter(({ relation }) => relation.kind === "contradicts").length;
    expect(text).toContain(
      `3 of ${disputes.length} differences (${contradictions} of them contradictions), see /story disputes`,
    );
    expect(text).toContain(`3 of ${unknownsOf(shipped, id)?.unknowns.length}, see /story unknowns`);
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
