import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome, SourceLine } from "../../src/answering/outcome.js";
import { type RenderedMessage, render, renderNotice } from "../../src/discord/render.js";
import { readMessage } from "./double/message-rules.js";
import { ambiguous, answered, base, disputed, factOf, gazette, outcomes, unknown } from "./fixture.js";

const shown = (message: RenderedMessage): string => message.embeds.map((embed) => embed.description).join("\n");
const lines = (outcome: Outcome): string[] => shown(render(outcome, base)).split("\n");

/** What Discord itself would say to the message. */
const accepts = (message: RenderedMessage) =>
  readMessage(JSON.parse(JSON.stringify({ content: message.content, embeds: message.embeds })), 0);

describe("an answer", () => {
  test("comes first, then its caveats, how sure, and its source as a link", () => {
    expect(lines(answered)).toEqual([
      "**The museum opened on 12 May 1906.**",
      "The day comes from one paper.",
      "-# answered · reported · 1 source",
      "",
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
    const sources = [
      gazette,
      gazette,
      gazette,
      { ...gazette, publisher: "Star" },
      { ...gazette, publisher: "Sun" },
    ] as const;
    expect(lines({ ...answered, sources }).at(-1)).toBe("-# +2 more: Star, Sun");
  });

  test("says what it read differently, without letting the words format", () => {
    const corrections = [{ read: "**musem**", as: "museum" }];
    expect(lines({ ...answered, corrections })[2]).toContain("read “\\*\\*musem\\*\\*” as “museum”");
  });
});

test("a dispute shows both sides at equal weight, then which is better supported", () => {
  expect(lines(disputed)).toEqual([
    "**Sources disagree.**",
    "**A** It opened in May. — [Town Gazette](https://gazette.example/1906/museum_%28old%29) · May 1906 · p. 3",
    "**B** It opened in June. — Town Gazette · May 1906 · p. 3",
    "A is better supported: it was there.",
  ]);
});

test("a gap is said and the nearest thing shown", () => {
  expect(lines(unknown)).toEqual([
    "**No source tells the entrance fee.**",
    "-# not known · known gap",
    "Nearest: The museum opened on 12 May 1906. — Town Gazette, p. 3",
  ]);
});

test("off topic, nothing near is shown, since it would look like an answer", () => {
  expect(shown(render({ ...unknown, reason: "out-of-scope", near: [factOf("museum-opened")] }, base))).not.toContain(
    "Nearest",
  );
});

test("asking back lists the choices", () => {
  expect(lines(ambiguous)).toEqual([
    "**Which of these do you mean?**",
    "• the old house",
    "• the new house",
    "-# which one?",
  ]);
});

describe("links", () => {
  test.each([
    ["another address than the fact base holds", { url: "https://evil.example" }],
    ["a source the fact base does not know", { id: "made-up" }],
    ["no address", { url: null }],
  ])("%s makes no link", (_, change) => {
    expect(shown(render({ ...answered, sources: [{ ...gazette, ...change }] }, base))).not.toContain("](");
  });
});

test("every outcome has a colour and a word of its own", () => {
  const all = Object.values(outcomes).map((outcome) => render(outcome, base));
  expect(new Set(all.map((message) => message.embeds[0]?.color)).size).toBe(4);
});

test("nothing pings", () => {
  for (const message of [...Object.values(outcomes).map((one) => render(one, base)), renderNotice("Hello @everyone")]) {
    expect(message.allowedMentions).toEqual({ parse: [] });
    expect(JSON.stringify(message)).not.toContain("@everyone");
  }
});

describe("whatever the texts", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 2_000 }),
    fc.string({ unit: fc.constantFrom(..."*_[]()<>@#-1. \n", "everyone ", "Word. "), maxLength: 3_000 }),
  );
  const source: fc.Arbitrary<SourceLine> = fc.record({
    id: fc.constantFrom("gazette", "other"),
    publisher: text,
    title: text,
    url: fc.oneof(fc.webUrl(), fc.constant(null), fc.constant(gazette.url)),
    date: text,
    locators: fc.array(text, { maxLength: 5 }),
  });
  const sources = fc.tuple(source, source, source, source, source);
  const said = fc.record({
    headline: text,
    caveats: fc.array(text, { maxLength: 6 }),
    corrections: fc.array(fc.record({ read: text, as: text }), { maxLength: 6 }),
  });
  const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
    fc
      .tuple(said, sources, text)
      .map(([words, list, modality]): Outcome => ({ ...answered, ...words, sources: list, modality })),
    fc.tuple(said, sources, text, text).map(
      ([words, list, statement, verdict]): Outcome => ({
        ...disputed,
        ...words,
        sources: list,
        verdict,
        sides: [
          { ...disputed.sides[0], statement, sources: list },
          { ...disputed.sides[1], statement, sources: list },
        ],
      }),
    ),
    said.map((words): Outcome => ({ ...unknown, ...words })),
    fc
      .tuple(said, fc.array(fc.record({ label: text, ask: text }), { maxLength: 25 }))
      .map(([words, choices]): Outcome => ({ ...ambiguous, ...words, choices })),
  );

  test("Discord accepts the message, its headline stays, and nothing in it pings or links elsewhere", () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const message = render(outcome, base);
        accepts(message);
        const description = shown(message);
        expect(description.startsWith("**")).toBe(true);
        expect(description).not.toMatch(/@everyone|@here/);
        for (const [, address] of description.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) {
          expect(address).toBe("https://gazette.example/1906/museum_%28old%29");
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an answer keeps at least its first source", () => {
    fc.assert(
      fc.property(said, sources, (words, list) => {
        const outcome = { ...answered, ...words, sources: [gazette, ...list] as const };
        expect(shown(render(outcome, base))).toContain("[Town Gazette](https://gazette.example");
      }),
      { numRuns: 100 },
    );
  });
});

test("a sentence that has no room is left out whole, and that is said", () => {
  const caveats = Array.from({ length: 9 }, (_, at) => `Caveat ${at} ${"word ".repeat(100)}ends here.`);
  const all = lines({ ...answered, caveats });
  expect(all.at(-1)).toBe("-# Not everything fits here.");
  for (const line of all.filter((one) => one.startsWith("Caveat"))) expect(line).toMatch(/ends here\.$/);
});
