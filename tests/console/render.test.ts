import { expect, test } from "vitest";
import type { Outcome } from "../../src/answering/outcome.js";
import { render } from "../../src/console/render.js";
import { renderWhy } from "../../src/console/render-why.js";
import { createStyle } from "../../src/console/style.js";
import { ambiguous, answered, base, disputed, gazette, unknown, why } from "./fake-app.js";

const show = (outcome: Outcome, allSources = false) => render(outcome, { base, style: createStyle(false), allSources });

test("an answer: the answer first, its caveat, how sure, its sources", () => {
  expect(show(answered)).toBe(
    [
      "The harbour museum opened on 12 May 1906.",
      "  By the gazette of the day after.",
      "  answered · reported · 1 source · read musuem as museum",
      "  Osterby Gazette · 13 May 1906 · s1  https://gazette.example/1906/a-house-for-the-sea",
      "",
    ].join("\n"),
  );
});

test("three sources at most, the others by name, and all where asked for", () => {
  const more = ["Coast Guide", "Harbour museum", "Osterby town council"].map((publisher) => ({
    ...gazette,
    publisher,
  }));
  const outcome = { ...answered, sources: [gazette, ...more] as const };
  expect(show(outcome)).toContain("  +1 more: Osterby town council\n");
  expect(show(outcome)).not.toContain("Osterby town council ·");
  expect(show(outcome, true)).toContain("  Osterby town council · 13 May 1906");
});

test.each([
  [{ independent: 2, unclear: false }, "· 2 independent sources ·"],
  [{ independent: 1, unclear: true }, "· 1 source, independence of others unclear ·"],
  [{ independent: 0, unclear: true }, "· independence of the sources unclear ·"],
])("says how %j support it", (support, words) => {
  expect(show({ ...answered, support })).toContain(words);
});

test("a disagreement: each side on a line with its sources, then which is better supported", () => {
  expect(show(disputed)).toBe(
    [
      "Sources disagree.",
      "  A  The harbour museum opened on 12 May 1906. — Osterby Gazette, 13 May 1906, s1",
      "  B  The plaque says that the museum opened in 1907. — Harbour museum, undated, second line",
      "  A is better supported: the gazette was printed the next day.",
      "  sources disagree",
      "",
    ].join("\n"),
  );
});

test("what is not known, with the nearest that is", () => {
  expect(show(unknown)).toBe(
    [
      "No source we hold says what the museum costs the town.",
      "  not known · known gap",
      "  nearest: The harbour museum had about 41,000 visitors in 2024, by its own count. (Harbour museum, back page, +1 more)",
      "",
    ].join("\n"),
  );
});

test("nothing near to what is off topic, for it would only look like an answer", () => {
  expect(show({ ...unknown, reason: "out-of-scope" })).not.toContain("nearest");
});

test("a question back, with the choices", () => {
  expect(show(ambiguous)).toBe(
    [
      "Which of these do you mean?",
      "  - The museum opened on 12 May 1906",
      "  - The bakery opens at six",
      "  which one?",
      "",
    ].join("\n"),
  );
});

test("colour is added to words and never stands alone", () => {
  const coloured = render(unknown, { base, style: createStyle(true) });
  expect(coloured).toContain("\u001b[1mNo source we hold says what the museum costs the town.\u001b[22m");
  expect(coloured).toContain("\u001b[90mnot known\u001b[39m");
});

test("nothing that is shown can give the terminal an order or hide a part of itself", () => {
  const evil = "a\u001b[2J\u001b]0;title\u0007\u009b31m\u202eb\u200b\r\nc\u0000";
  const shown = show({
    ...answered,
    headline: evil,
    caveats: [evil],
    corrections: [{ read: evil, as: evil }],
    modality: evil,
    sources: [{ ...gazette, publisher: evil, date: evil, locators: [evil], url: evil }],
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b-\u200f]/u);
  expect(shown.split("\n")).toHaveLength(5);
});

test("explains: what was understood, what was read as what, the rule, the candidates, the data", () => {
  expect(renderWhy(why, createStyle(false))).toBe(
    [
      "Why",
      "  understood    when did the museum open",
      "  read          musuem as museum",
      "  rule          closest fact",
      "  candidates    confidence, kind, id, closest phrasing",
      "    0.90  fact    museum-opened “when did the museum open”, score 0.93",
      `  data version  ${base.version}`,
      "",
    ].join("\n"),
  );
});

test("explains silence as well", () => {
  const silent = renderWhy({ ...why, normalised: "", corrections: [], candidates: [] }, createStyle(false));
  expect(silent).toContain("understood    (nothing)");
  expect(silent).toContain("read          every word as written");
  expect(silent).toContain("candidates    none");
});
