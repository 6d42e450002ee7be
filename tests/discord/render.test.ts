import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome, SourceLine } from "../../src/answering/outcome.js";
import { outcomeCard } from "../../src/discord/cards/outcome-card.js";
import { render, renderForChannel, renderModal, renderNotice } from "../../src/discord/render.js";
import { acceptsForChannel, acceptsV2 } from "./accepted.js";
import { ANSWER } from "./desk.js";
import { readModal } from "./double/modal-rules.js";
import { ambiguous, answered, base, disputed, gazette, outcomes, unknown } from "./fixture.js";

test("an answer to an interaction is a Components V2 message", () => {
  const message = render(outcomeCard(answered, base));
  expect(message).toMatchObject({ flags: 1 << 15, components: [{ type: 17 }] });
  expect(message).not.toHaveProperty("content");
});

test("an answer in a channel has the answer and its caveats as content, so that a notification shows them", () => {
  const { content, embeds, components } = renderForChannel(answered, base, ANSWER);
  expect(content).toBe("**The museum opened on 12 May 1906.**\nThe day comes from one paper.");
  expect(embeds[0]?.description).toContain("answered · reported · 1 source");
  expect(JSON.stringify(components)).toContain(`follow-up:${ANSWER}`);
  expect(renderForChannel(answered, base).components).toEqual([]);
});

test("a dispute in a channel tells both sides in its content", () => {
  expect(renderForChannel(disputed, base, ANSWER).content).toContain(
    "**A** It opened in May.\n**B** It opened in June.",
  );
});

test("nothing pings", () => {
  const messages = [
    ...Object.values(outcomes).map((outcome) => render(outcomeCard(outcome, base))),
    ...Object.values(outcomes).map((outcome) => renderForChannel(outcome, base)),
    renderNotice("Hello @everyone"),
  ];
  for (const message of messages) {
    expect(message.allowedMentions).toEqual({ parse: [] });
    expect(JSON.stringify(message)).not.toContain("@everyone");
  }
});

test.each(["", "prefilled", "x".repeat(4_000)])("a form with the value %.12j is one Discord opens", (value) => {
  const modal = renderModal({
    id: "ask-sent",
    title: "Ask",
    fields: [{ id: "text", label: "Question", hint: "Shorten it", value }],
  });
  expect(readModal(JSON.parse(JSON.stringify(modal))).custom_id).toBe("ask-sent");
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

  test("Discord accepts the message in either layout, and nothing in it pings or links elsewhere", () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const shown = [
          acceptsV2(render(outcomeCard(outcome, base, { id: ANSWER, mayShare: true }))),
          acceptsForChannel(renderForChannel(outcome, base, ANSWER)),
        ];
        for (const one of shown) {
          expect(one.startsWith("**")).toBe(true);
          expect(one).not.toMatch(/@everyone|@here/);
          for (const [, address] of one.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) {
            expect(address).toBe("https://gazette.example/1906/museum_%28old%29");
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an answer keeps at least its first source", () => {
    fc.assert(
      fc.property(said, sources, (words, list) => {
        const outcome = { ...answered, ...words, sources: [gazette, ...list] as const };
        expect(acceptsV2(render(outcomeCard(outcome, base)))).toContain("[Town Gazette](https://gazette.example");
      }),
      { numRuns: 100 },
    );
  });
});

test("a sentence that has no room is left out whole, and that is said", () => {
  const caveats = Array.from({ length: 9 }, (_, at) => `Caveat ${at} ${"word ".repeat(100)}ends here.`);
  const lines = acceptsV2(render(outcomeCard({ ...answered, caveats }, base))).split("\n");
  expect(lines.at(-1)).toBe("-# Not everything fits here.");
  for (const line of lines.filter((one) => one.startsWith("Caveat"))) expect(line).toMatch(/ends here\.$/);
});
