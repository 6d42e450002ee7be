import { describe, expect, test } from "vitest";
import { inShort, linesOf } from "../../../src/discord/cards/in-short.js";
import { outcomeCard } from "../../../src/discord/cards/outcome-card.js";
import { whyCard } from "../../../src/discord/cards/why-card.js";
import { escapeText } from "../../../src/discord/markdown.js";
import { readGoldenQuestions } from "../../../src/evaluation/questions.js";
import { shippedApp, shippedBase } from "../../shipped.js";
import { ANSWER, saysOf } from "../desk.js";

const base = shippedBase;
const app = shippedApp();
const outcomes = readGoldenQuestions()
  .map(({ question }) => app.ask(question))
  .filter(({ status }) => status === "answered" || status === "disputed");
const kept = (outcome: (typeof outcomes)[number]) => ({
  ...{ id: ANSWER, question: "q", outcome: outcome.status, facts: [], about: outcome.about, at: new Date(0) },
});

test.each([
  ["one", 1],
  ["x".repeat(45), 1],
  [`${"x".repeat(22)} ${"x".repeat(22)}`, 1],
  [`${"x".repeat(22)} ${"x".repeat(23)}`, 2],
  ["word ".repeat(18).trim(), 2],
])("%j takes %i lines on a phone", (text, lines) => {
  expect(linesOf(text)).toBe(lines);
});

describe("of every answer to a golden question", () => {
  test("nothing is lost: what does not stand first stands below, or behind “Why this answer”", () => {
    for (const outcome of outcomes) {
      const card = saysOf(outcomeCard(outcome, base, { id: ANSWER }));
      const why = saysOf(whyCard({ outcome, kept: kept(outcome), same: true }, base));
      const { headline, caveats, further, heldBack } = inShort(outcome, base);
      expect([headline, ...further].join(" ").length).toBe(outcome.headline.length);
      for (const text of further) expect(card).toContain(`Also: ${escapeText(text)}`);
      for (const text of heldBack)
        expect([card.includes(escapeText(text)), why.includes(escapeText(text))]).toEqual([false, true]);
      expect(new Set([...caveats, ...heldBack])).toEqual(new Set(outcome.caveats));
      expect(card.includes("more under “Why this answer”")).toBe(heldBack.length > 0);
    }
  });

  test("what was assumed, hedged or inferred always stands first", () => {
    let needed = 0;
    for (const outcome of outcomes) {
      const facts = outcome.facts.flatMap(({ id }) => base.facts.get(id) ?? []);
      const hedged = facts.filter(({ modality }) => modality === "hedged" || modality === "inference");
      const must = outcome.caveats.filter(
        (caveat) => /but an inference\.$|^Read as /u.test(caveat) || hedged.some((fact) => fact.caveat === caveat),
      );
      needed += must.length;
      for (const caveat of must) expect(inShort(outcome, base).caveats).toContain(caveat);
      if (outcome.status === "disputed") expect(inShort(outcome, base).caveats).toContain(outcome.verdict);
    }
    expect(needed).toBeGreaterThan(20);
  });

  test("most fit into five lines on a phone, and no remark is added where they do not", () => {
    const over = outcomes.filter((outcome) => {
      if (outcome.status !== "answered") return false;
      const { headline, caveats } = inShort(outcome, base);
      return [headline, ...caveats].reduce((sum, text) => sum + linesOf(text), 0) > 5;
    });
    const answered = outcomes.filter(({ status }) => status === "answered");
    expect(over.length / answered.length).toBeLessThan(0.2);
  });
});

test("without buttons all is said at once, since nothing could show the rest", () => {
  const outcome = outcomes.find((one) => inShort(one, base).heldBack.length > 0);
  if (!outcome) throw new Error("some answer holds something back");
  const card = saysOf(outcomeCard(outcome, base));
  for (const caveat of outcome.caveats) expect(card).toContain(escapeText(caveat));
});
