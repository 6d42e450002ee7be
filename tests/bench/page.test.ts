import { expect, test } from "vitest";
import { milliseconds, pageOf, speedOf } from "./page.js";
import { someResults } from "./some-results.js";

const results = someResults({
  factdesk: { 1000: 0.5, 10000: 0.8 },
  minisearch: { 1000: 1, 10000: 16 },
  fuse: { 1000: 250, 10000: "4.0 s a question at 1,000 already" },
});
const page = pageOf(results);

test.each([
  [0.0042, "0.00"],
  [0.126, "0.13"],
  [1.26, "1.3"],
  [12.6, "13"],
  [4_250.4, "4,250"],
])("%d ms is written as %s", (value, text) => {
  expect(milliseconds(value)).toBe(text);
});

test("the page has a table for each size, in which each engine stands with its version", () => {
  const [, small = "", large = ""] = page.split(/^## [\d,]+ facts$/mu);
  expect(small).toContain(
    "| **Factdesk** | 0.50 / 2.0 | 0.50 / 2.0 | 0.50 / 2.0 | 0.50 / 2.0 (12) | 0.50 / 2.0 | 1.23 s |",
  );
  expect(small).toContain("| MiniSearch 7.2.0 | 1.0 / 4.0 |");
  expect(large).toContain("| fuse.js | cut off: 4.0 s a question at 1,000 already |");
});

test("it says how many times as fast, how often right, and where the start goes", () => {
  expect(page).toContain("2.0 at 1,000, 20 at 10,000 facts");
  expect(page).toContain("| **Factdesk** | 70 % / 20 % / 25 % | 70 % / 20 % / 25 % |");
  expect(page).toContain("| fuse.js | 70 % / 20 % / 25 % | cut off |");
  expect(page).toContain("| Printing, and ending | 90 |");
});

test("the README gets the questions of all engines, and how right they are where all were measured", () => {
  const speed = speedOf(results);
  expect(speed).toContain("| 1,000 facts | 10,000 facts | Right / wrong at 1,000 |");
  expect(speed).toContain("| fuse.js | 250 / 1,000 | cut off | 70 % / 20 % |");
  expect(speed).toContain("| 10,000 | 0.80 / 3.2 | 1.23 s | 321 + 45 MB | built anew |");
});

test("every row of every table has as many cells as its head", () => {
  for (const table of `${page}\n${speedOf(results)}`.split(/\n{2,}/u).filter((text) => text.startsWith("|"))) {
    const cells = table
      .trim()
      .split("\n")
      .map((line) => line.split("|").length);
    expect(new Set(cells).size).toBe(1);
  }
});
