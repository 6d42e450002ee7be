import { expect, test } from "vitest";
import { type Card, KEEP } from "../../src/discord/card.js";
import { layoutV2 } from "../../src/discord/layout-v2.js";

const card: Card = {
  tone: "disputed",
  groups: [
    { lines: [{ text: "**First**", keep: KEEP.headline }] },
    {
      lines: [
        { text: "one", keep: 1 },
        { text: "two", keep: 1 },
      ],
      button: { label: "Side A", id: "side:x:A" },
    },
    { lines: [] },
  ],
  rows: [
    { menu: { id: "fact", placeholder: "Open", choices: [{ label: "a", value: "b" }] } },
    { buttons: [{ label: "Next", id: "next", primary: true, disabled: true }] },
  ],
};

test("a card is one container with the colour of its tone, thin lines between its groups, and its rows below", () => {
  const { flags, components } = layoutV2(card);
  expect(flags).toBe(1 << 15);
  expect(components).toMatchObject([{ type: 17, accent_color: 0xd98e04 }]);
  expect(components[0]?.components).toEqual([
    { type: 10, content: "**First**" },
    { type: 14, divider: true, spacing: 1 },
    {
      type: 9,
      components: [{ type: 10, content: "one\ntwo" }],
      accessory: { type: 2, style: 2, label: "Side A", custom_id: "side:x:A" },
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: "fact", placeholder: "Open", options: [{ label: "a", value: "b" }] }],
    },
    { type: 1, components: [{ type: 2, style: 1, label: "Next", custom_id: "next", disabled: true }] },
  ]);
});
