import { expect, test } from "vitest";
import { type Card, KEEP } from "../../src/discord/card.js";
import { layoutEmbed } from "../../src/discord/layout-embed.js";

const said = (text: string) => ({ text, keep: KEEP.headline, said: true });
const card = (...groups: Card["groups"]): Card => ({ tone: "answered", groups, rows: [] });

test("the answer's own words are the content, which a notification shows; the rest is the embed", () => {
  const message = layoutEmbed(
    card(
      { lines: [said("**It opened.**"), said("By one paper."), { text: "-# answered", keep: 2 }] },
      { lines: [{ text: "Gazette", keep: 1 }] },
    ),
  );
  expect(message).toEqual({
    content: "**It opened.**\nBy one paper.",
    embeds: [{ color: 0x2e8b57, description: "-# answered\n\nGazette" }],
    components: [],
  });
});

test("words that no longer fit into the content stand in the embed, whole", () => {
  const long = `${"x".repeat(1_500)}.`;
  const { content, embeds } = layoutEmbed(card({ lines: [said(long), said(`${long}!`)] }));
  expect(content).toBe(long);
  expect(embeds[0]?.description).toBe(`${long}!`);
});

test("buttons that stand beside a group have a row of their own, and never are there more rows than five", () => {
  const row = { buttons: [{ label: "More", id: "more" }] };
  const given: Card = {
    ...card({ lines: [said("A")], button: { label: "Side A", id: "a" } }),
    rows: [row, row, row, row, row],
  };
  const { components } = layoutEmbed(given);
  expect(components).toHaveLength(5);
  expect(components[0]?.components).toMatchObject([{ label: "Side A" }]);
});

test("a card of words alone needs no embed", () => {
  expect(layoutEmbed(card({ lines: [said("A")] })).embeds).toEqual([]);
});
