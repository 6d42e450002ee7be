import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, fitName, link, startOf, wholeSentences } from "../../src/discord/markdown.js";

describe("escaping", () => {
  test.each([
    ["**bold** and __under__", "\\*\\*bold\\*\\* and \\_\\_under\\_\\_"],
    ["`code` ~~gone~~ ||spoiler||", "\\`code\\` \\~\\~gone\\~\\~ \\|\\|spoiler\\|\\|"],
    ["[free money](https://evil.example)", "\\[free money\\]\\(https\\://evil.example\\)"],
    ["<@123> <#4> <t:1:R> <:x:5> </ask:6>", "\\<@123\\> \\<#4\\> \\<t:1:R\\> \\<:x:5\\> \\</ask:6\\>"],
    ["# heading", "\\# heading"],
    ["-# small print", "\\-# small print"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["> quote", "\\> quote"],
    ["1. first", "1\\. first"],
    ["a - b + c #1", "a - b + c #1"],
    ["68.6 on it", "68.6 on it"],
    ["back\\slash", "back\\\\slash"],
    ["two\nlines\u202e\u200b\u0007here", "two lines here"],
    ["@everyone @here me@here.example", "@\u200beveryone @\u200bhere me@\u200bhere.example"],
  ])("%j becomes %j", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test("half a surrogate pair becomes a replacement sign, since JSON could not carry it", () => {
    expect(escapeText("a\ud83d")).toBe("a\ufffd");
  });

  test("whatever the text, no mark is left that Discord would act on", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(..."*_~`|[]()<>#-+1.@:/\\ \n", "everyone", "https://x.y", "😀", "é"),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[*_~`|[\]()<>]/);
        expect(escaped).not.toMatch(/^(?:[#+-]|\d+\.(?:\s|$))/);
        expect(escaped).not.toMatch(/@everyone|@here|(?<!\\):\/\/|\n/);
      }),
    );
  });
});

describe("links", () => {
  test("an address with brackets keeps its link whole", () => {
    expect(link("Town [Gazette]", "https://gazette.example/museum_(old) b")).toBe(
      "[Town \\[Gazette\\]](https://gazette.example/museum_%28old%29%20b)",
    );
  });

  test.each([null, "javascript:alert(1)", "discord://x", "not an address", "data:text/html,x"])(
    "%s makes no link",
    (url) => {
      expect(link("Gazette", url)).toBe("Gazette");
    },
  );
});

describe("sentences", () => {
  test("that fit stay as they are", () => {
    expect(wholeSentences("One. Two.", 9)).toBe("One. Two.");
  });

  test("are kept whole, as many as fit", () => {
    expect(wholeSentences("One is here. Two is here. Three is here.", 30)).toBe("One is here. Two is here.");
  });

  test.each(["one two three four", ""])("%j gives none where not even one fits or is there", (text) => {
    expect(wholeSentences(text, 12)).toBeUndefined();
  });
});

describe("names", () => {
  test("that are too long end between words, with an ellipsis", () => {
    expect(fitName("one two three four", 12)).toBe("one two…");
    expect(fitName("one two", 12)).toBe("one two");
  });

  test("keep to the limit whatever they are, and no escape is cut in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 1, max: 100 }), (text, max) => {
        const fitted = fitName(text, max);
        expect(fitted.length).toBeLessThanOrEqual(max);
        expect(fitted).not.toMatch(/(?<!\\)(?:\\\\)*\\…?$/);
      }),
    );
  });
});

test.each([
  ["One is here. Two is here.", 40, "One is here. Two is here."],
  ["One is here. Two is here.", 15, "One is here."],
  ["one two three four", 12, "one two"],
  ["* [as](it)\nis *", 40, "* [as](it) is *"],
])("the start of %j for a form, in %i characters, is %j", (text, max, expected) => {
  expect(startOf(text, max)).toBe(expected);
});

test.each(["\u061c", "\u00ad", "\u200b", "\u202e", "\u2066", "\ufeff"])(
  "%j neither hides nor reorders what is shown",
  (sign) => {
    expect(escapeText(`one${sign}two`)).toBe("one two");
    expect(startOf(`one${sign}two`, 100)).toBe("one two");
  },
);
