import { describe, expect, test } from "vitest";
import type { Outcome, SourceLine } from "../../../src/answering/outcome.js";
import { outcomeCard } from "../../../src/discord/cards/outcome-card.js";
import { ANSWER, buttonsOf, linesOf, saysOf } from "../desk.js";
import { ambiguous, answered, base, disputed, factOf, gazette, outcomes, unknown } from "../fixture.js";

const lines = (outcome: Outcome) => linesOf(outcomeCard(outcome, base));
const buttons = (outcome: Outcome, mayShare = false) => buttonsOf(outcomeCard(outcome, base, { id: ANSWER, mayShare }));

describe("an answer", () => {
  test("comes first, then its caveats, how sure, and its source as a link", () => {
    expect(lines(answered)).toEqual([
      "**The museum opened on 12 May 1906.**",
      "The day comes from one paper.",
      "-# answered · reported · 1 source",
      "[Town Gazette](https://gazette.example/1906/museum_%28old%29) · May 1906 · p. 3",
    ]);
  });

  test("says how many sources are independent and what is unclear", () => {
    const words = (independent: number, unclear: boolean) =>
      lines({ ...answered, support: { independent, unclear } })[2];
    expect(words(2, false)).toContain("2 independent sources");
    expect(words(1, true)).toContain("1 source, independence of others unclear");
    expect(words(0, true)).toContain("independence of the sources unclear");
  });

  test("shows three sources and names the others", () => {
    const others = [gazette, gazette, { ...gazette, publisher: "Star" }, { ...gazette, publisher: "Sun" }] as const;
    expect(lines({ ...answered, sources: [gazette, ...others] }).at(-1)).toBe("-# +2 more: Star, Sun");
  });

  test("says last what it read differently, without letting the words format", () => {
    const corrections = [{ read: "**musem**", as: "museum" }];
    for (const outcome of Object.values(outcomes)) {
      expect(lines({ ...outcome, corrections }).at(-1)).toBe("-# read “\\*\\*musem\\*\\*” as “museum”");
    }
  });

  test("shows its id, which its buttons carry; without one it has none", () => {
    const card = outcomeCard(answered, base, { id: ANSWER });
    expect(saysOf(card)).toContain(`id ${ANSWER}`);
    expect(JSON.stringify(card.rows)).toContain(`sources:${ANSWER}`);
    expect(buttonsOf(outcomeCard(answered, base))).toEqual([]);
  });

  test("can be shared only where that is offered", () => {
    expect(buttons(answered)).toEqual(["Sources", "Why this answer", "Related", "Follow up", "Helpful", "Not helpful"]);
    expect(buttons(answered, true)).toContain("Share");
  });
});

describe("a dispute", () => {
  test("shows both sides at equal weight, then which is better supported", () => {
    expect(lines(disputed)).toEqual([
      "**Sources disagree.**",
      "**A** It opened in May.",
      "-# A: [Town Gazette](https://gazette.example/1906/museum_%28old%29) · May 1906 · p. 3",
      "**B** It opened in June.",
      "-# B: Town Gazette · May 1906 · p. 3",
      "A is better supported: it was there.",
      "-# sources disagree",
    ]);
  });

  test("has a button beside each side", () => {
    expect(buttons(disputed).slice(0, 2)).toEqual(["Side A", "Side B"]);
  });

  test("tells which side is better supported even where its caveats do not", () => {
    expect(lines({ ...disputed, caveats: [] })).toContain("A is better supported: it was there.");
  });
});

describe("what is not known", () => {
  test("is said, and the nearest thing shown", () => {
    expect(lines(unknown)).toEqual([
      "**No source tells the entrance fee.**",
      "-# not known · known gap",
      "Nearest: The museum opened on 12 May 1906. — Town Gazette, p. 3",
    ]);
  });

  test("off topic shows nothing near, since it would look like an answer, but what could be asked", () => {
    const outcome: Outcome = { ...unknown, reason: "out-of-scope", near: [factOf("museum-opened")] };
    expect(lines(outcome).join()).not.toContain("Nearest");
    expect(lines(outcome).at(-1)).toBe("Try: Who founded the museum?");
    expect(buttons(outcome)).not.toContain("Related");
  });
});

describe("asking back", () => {
  const choices = (count: number, label = "the house") =>
    Array.from({ length: count }, (_, at) => ({ label: `${label} ${at}`, ask: `fact:house-${at}` }));

  test("lists the choices", () => {
    expect(lines(ambiguous)).toEqual([
      "**Which of these do you mean?**",
      "• the old house",
      "• the new house",
      "-# which one?",
    ]);
  });

  test("makes buttons of a few short ones and a menu of many or long ones", () => {
    expect(buttons({ ...ambiguous, choices: choices(3) }).slice(0, 3)).toEqual([
      "the house 0",
      "the house 1",
      "the house 2",
    ]);
    for (const many of [choices(6), choices(2, "a house with a really rather long name")]) {
      const { rows } = outcomeCard({ ...ambiguous, choices: many }, base, { id: ANSWER });
      expect(rows[0]).toMatchObject({ menu: { choices: many.map(({ label }) => ({ label })) } });
    }
  });

  test("offers to press only what names a fact", () => {
    const { rows } = outcomeCard(ambiguous, base);
    expect(rows).toEqual([{ buttons: [{ label: "the old house", id: "choose:museum-opened" }] }]);
  });
});

describe("links", () => {
  test.each<[string, Partial<SourceLine>]>([
    ["another address than the fact base holds", { url: "https://evil.example" }],
    ["a source the fact base does not know", { id: "made-up" }],
    ["no address", { url: null }],
  ])("%s makes no link", (_, change) => {
    expect(saysOf(outcomeCard({ ...answered, sources: [{ ...gazette, ...change }] }, base))).not.toContain("](");
  });
});

test("every outcome has a tone and a word of its own", () => {
  const cards = Object.values(outcomes).map((outcome) => outcomeCard(outcome, base));
  expect(new Set(cards.map(({ tone }) => tone)).size).toBe(4);
  for (const [word, card] of [
    ["answered", cards[0]],
    ["sources disagree", cards[1]],
    ["not known", cards[2]],
    ["which one?", cards[3]],
  ] as const) {
    expect(card && saysOf(card)).toContain(word);
  }
});

test("every outcome keeps every caveat, whatever its kind", () => {
  for (const outcome of Object.values(outcomes)) {
    const caveats = ["It may be otherwise.", "Read as about the museum."];
    const shown = lines({ ...outcome, caveats });
    for (const caveat of caveats) expect(shown).toContain(caveat);
  }
});
