import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/digest/changes.js";
import { type DigestContent, newsOf } from "../../../src/digest/compose.js";
import { presentOf } from "../../../src/digest/known.js";
import { DIGEST_PAGE_PRESS, digestCard, readDigestPage } from "../../../src/discord/cards/digest-card.js";
import { readPressId } from "../../../src/discord/press-id.js";
import { edited } from "../../digest/edited.js";

const opened = {
  digestId: "k7m2",
  date: "2026-11-22",
  since: new Date("2026-11-20T08:00:00Z"),
  until: new Date("2026-11-22T09:00:00Z"),
};
const base = edited((data) => {
  data.addFact("museum-visitors", { id: "anchor", statement: "An anchor is shown beside the door." });
  data.removeFact("bakery-price");
});

function contentOf(more: Partial<DigestContent> = {}): DigestContent {
  const known = presentOf(base);
  const stories = newsOf(
    changesBetween(presentOf(edited()), known, () => []),
    [],
    [...base.stories.keys()],
  );
  const unknowns = [...known.gaps.values()].map(({ told }) => told);
  return { ...opened, late: false, stories, unknowns, unanswered: [], refresher: null, ...more };
}

const textOf = (content: DigestContent, page = 0) =>
  digestCard(base, content, opened, page)
    .groups.flatMap(({ lines }) => lines.map(({ text }) => text))
    .join("\n");

test("every change stands in it in full, with the places in its sources, below its story", () => {
  const text = textOf(contentOf());
  expect(text).toContain("**What changed, Sunday 22 November 2026**\n-# 1 new, 1 withdrawn");
  expect(text).toMatch(
    /__The harbour museum__\n\*\*new\*\*\nAn anchor is shown beside the door\.\n-# \[Harbour museum\]\(/u,
  );
  expect(text).toMatch(/November 2025 · back page/u);
  expect(text).toMatch(/__.*bakery.*__\n\*\*withdrawn\*\*/iu);
});

test("it ends with all that is still unknown and was asked in vain", () => {
  const text = textOf(contentOf({ unanswered: [{ question: "why *not*", count: 4 }] }));
  expect(text).toMatch(
    /\*\*Still unknown\*\*\n• .+\n• .+\n\*\*You asked, nobody answers\*\*\n• “why \\\*not\\\*” \(4 × in all\)$/u,
  );
});

test("facts that are still held can be opened, others cannot", () => {
  const menus = digestCard(base, contentOf(), opened).rows.flatMap((row) => ("menu" in row ? row.menu.choices : []));
  expect(menus.map(({ value }) => value)).toEqual(["anchor"]);
});

test("where nothing changed it says so, and still what is unknown", () => {
  const text = textOf(contentOf({ stories: [] }));
  expect(text).toContain("-# nothing changed\n**Still unknown**");
  expect(textOf(contentOf({ stories: [], unknowns: [] }))).toContain("nothing is known to be missing");
});

describe("page buttons", () => {
  test("carry all that is needed to open the page again", () => {
    const unanswered = Array.from({ length: 90 }, (_, at) => ({ question: `question ${at}`, count: 1 }));
    const content = contentOf({ unanswered });
    const marked = { ...opened, marks: "0" };
    const buttons = digestCard(base, content, marked, 1).rows.flatMap((row) => ("buttons" in row ? row.buttons : []));
    const read = buttons.flatMap(({ id }) => readPressId(id) ?? []).filter(({ name }) => name === DIGEST_PAGE_PRESS);
    expect(read.map(({ about }) => readDigestPage(about))).toEqual([
      { ...marked, page: 0 },
      { ...marked, page: 2 },
    ]);
  });

  test.each(["", "k7m2", "k7m2:2026-11-22:a:b", "k7m2:today:a:b:0", "K7:2026-11-22:a:b:0", "k7m2:2026-11-22:a:b:-1"])(
    "%j is none of ours",
    (text) => {
      expect(readDigestPage(text)).toBeUndefined();
    },
  );

  test("a time that no clock shows is none of ours", () => {
    expect(readDigestPage("k7m2:2026-11-22:zzzzzzzzzz:b:0")).toEqual(expect.objectContaining({ page: 0 }));
    expect(readDigestPage("k7m2:2026-11-22:zzzzzzzzzzz:b:0")).toBeUndefined();
  });
});
