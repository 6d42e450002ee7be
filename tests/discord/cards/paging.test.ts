import { describe, expect, test } from "vitest";
import { KEEP } from "../../../src/discord/card.js";
import { type Item, pageCard, pagesOf } from "../../../src/discord/cards/paging.js";
import { buttonsOf, linesOf } from "../desk.js";

const item = (text: string): Item => ({ group: { lines: [{ text, keep: KEEP.side }] } });
const items = (count: number, length = 10) =>
  Array.from({ length: count }, (_, at) => item(`${at} ${"x".repeat(length)}`));
const card = (count: number, page: number) =>
  pageCard({
    head: { lines: [{ text: "**List**", keep: KEEP.headline }] },
    items: items(count),
    page,
    turnTo: (to) => `list:${to}`,
    empty: "There is nothing.",
  });

describe("pages", () => {
  test("hold eight items at most, in order, none lost", () => {
    const pages = pagesOf(items(20));
    expect(pages.map((page) => page.length)).toEqual([8, 8, 4]);
    expect(pages.flat()).toEqual(items(20));
  });

  test("hold fewer where items are long, and one that fills a page has it for itself", () => {
    expect(pagesOf(items(4, 1_400)).map((page) => page.length)).toEqual([2, 2]);
    expect(pagesOf([item("a"), item("x".repeat(5_000)), item("b")]).map((page) => page.length)).toEqual([1, 1, 1]);
  });
});

describe("a page", () => {
  test("leads to the one before and the one after, where there are such", () => {
    expect(buttonsOf(card(20, 1))).toEqual(["Previous", "Page 2 of 3", "Next"]);
    const disabled = (page: number) => JSON.stringify(card(20, page).rows).match(/"disabled":true/g)?.length;
    expect([disabled(0), disabled(1), disabled(2)]).toEqual([2, 1, 2]);
    expect(buttonsOf(card(8, 0))).toEqual([]);
  });

  test.each([99, -1])("number %i of three is one of them, since data may have shrunk", (page) => {
    expect(linesOf(card(20, page)).length).toBeGreaterThan(1);
  });

  test("without items says so", () => {
    expect(linesOf(card(0, 0))).toEqual(["**List**", "There is nothing."]);
  });
});
