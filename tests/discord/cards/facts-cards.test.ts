import { describe, expect, test } from "vitest";
import { compareCard, readCompare } from "../../../src/discord/cards/compare-card.js";
import { browseCard, factCard, readBrowse } from "../../../src/discord/cards/facts-cards.js";
import { pressId, readPressId, shortOf } from "../../../src/discord/press-id.js";
import { base } from "../../answering/fixture.js";
import { saysOf } from "../desk.js";

describe("browsing", () => {
  test("says what it filters by and how much it found", () => {
    const text = saysOf(browseCard(base, { story: "harbour-museum", subject: "museum", about: "opened" }));
    expect(text).toMatch(/-# The harbour museum · the harbour museum · about “opened” · \d+ found/);
    expect(saysOf(browseCard(base, { about: "zebra" }))).toContain("No fact fits.");
  });

  test("carries its filter in its page buttons, and reads it back", () => {
    const card = browseCard(base, { story: "harbour-museum", subject: undefined, about: undefined });
    const next = card.rows
      .flatMap((row) => ("buttons" in row ? row.buttons : []))
      .find(({ label }) => label === "Next");
    const about = readPressId(next?.id ?? "")?.about ?? "";
    expect(readBrowse(base, about)).toEqual({
      filter: { story: "harbour-museum", subject: undefined, about: undefined },
      page: 1,
    });
  });

  test("carries words with any marks", () => {
    const about = "a:b <@1> “…” 😀";
    const id = pressId("browse", "3", "", shortOf("museum"), about);
    expect(readBrowse(base, readPressId(id)?.about ?? "")).toEqual({
      filter: { story: undefined, subject: "museum", about },
      page: 3,
    });
  });

  test.each(["", "x", "0::", "0:zz::", `0:${shortOf("gone")}::`, `0:::${"x".repeat(61)}`])(
    "%j is no filter",
    (text) => {
      expect(readBrowse(base, text)).toBeUndefined();
    },
  );
});

test("a fact's page tells all there is to know", () => {
  const card = factCard(base, "museum-opened");
  const text = card ? saysOf(card) : "";
  for (const part of [
    "**The harbour museum opened on 12 May 1906.**",
    "the harbour museum · opened: **12 May 1906**",
    "-# reported · rank preferred · 1 source",
    "id museum-opened",
    "-# learned 10 January 2026 · changed 1 February 2026",
    "[Osterby Gazette](https://gazette.example/1906/a-house-for-the-sea) · 13 May 1906 · s1",
    "contradiction: The plaque gives 1907 as the opening year (this one is better supported)",
  ]) {
    expect(text).toContain(part);
  }
  expect(factCard(base, "no-such-fact")).toBeUndefined();
});

test("the page of a known error says that it is never answered", () => {
  const wrong = [...base.facts.values()].find(({ rank }) => rank === "deprecated");
  const card = factCard(base, wrong?.id ?? "");
  expect(card && saysOf(card)).toContain("never answered");
});

describe("comparing", () => {
  test("sets two subjects side by side over what is said of both", () => {
    const shared = [...base.facts.values()].find((fact) =>
      [...base.facts.values()].some((other) => other.predicate === fact.predicate && other.subject !== fact.subject),
    );
    const other = [...base.facts.values()].find(
      (fact) => fact.predicate === shared?.predicate && fact.subject !== shared?.subject,
    );
    const card = compareCard(base, shared?.subject ?? "", other?.subject ?? "");
    const text = card ? saysOf(card) : "";
    expect(text).toContain("**A** ");
    expect(text).toContain("**B** ");
  });

  test("says that nothing is shared, and knows no unknown subject", () => {
    const card = compareCard(base, "ada-lind", "whale");
    expect(card && saysOf(card)).toContain("nothing of the same kind");
    expect(compareCard(base, "museum", "no-such-thing")).toBeUndefined();
  });

  test("reads back what its page buttons carry", () => {
    expect(readCompare(base, `2:${shortOf("museum")}:${shortOf("whale")}`)).toEqual({
      a: "museum",
      b: "whale",
      page: 2,
    });
    for (const text of ["", "2:x:y", `2:${shortOf("museum")}:${shortOf("gone")}`]) {
      expect(readCompare(base, text)).toBeUndefined();
    }
  });
});
