import { describe, expect, test } from "vitest";
import { type Card, fits, KEEP, type Line, LONGEST_CARD, packed, small } from "../../src/discord/card.js";

const line = (text: string, keep: number = KEEP.more): Line => ({ text, keep });
const card = (...groups: readonly (readonly Line[])[]): Pick<Card, "groups"> => ({
  groups: groups.map((lines) => ({ lines })),
});
const texts = (given: Pick<Card, "groups">, room?: number) =>
  packed(given, room).flatMap(({ lines }) => lines.map(({ text }) => text));

describe("packing", () => {
  test("keeps everything, in order, where it fits", () => {
    expect(texts(card([line("a", 4), line("b", 0)], [line("c", 2)]))).toEqual(["a", "b", "c"]);
  });

  test("leaves out whole lines, those that matter least first, and says so", () => {
    const given = card([line("headline", KEEP.headline), line("x".repeat(60))], [line("status", KEEP.status)]);
    expect(texts(given, 60)).toEqual(["headline", "status", "-# Not everything fits here."]);
    expect(fits(given)).toBe(true);
    expect(fits(card([line("x".repeat(LONGEST_CARD))]))).toBe(false);
  });

  test("drops groups without lines, and the buttons beside them", () => {
    const button = { label: "Side A", id: "side:a" };
    const groups = [{ lines: [], button }, { lines: [line("a")] }];
    expect(packed({ groups })).toEqual([{ lines: [line("a")] }]);
  });
});

test("small print holds only the parts that say something", () => {
  expect(small("answered", "", "2 sources")).toBe("-# answered · 2 sources");
});
