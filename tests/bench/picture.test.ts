import { expect, test } from "vitest";
import { pictureOf } from "./picture.js";
import { someResults } from "./some-results.js";

const SIZES = [100, 1_000, 10_000, 100_000];
const at = (...medians: readonly number[]) => Object.fromEntries(medians.map((median, nth) => [SIZES[nth], median]));
const picture = pictureOf(
  someResults({
    factdesk: at(0.4, 0.5, 0.8, 2),
    minisearch: at(0.3, 1, 13, 400),
    orama: at(0.5, 3, 30, 390),
    flexsearch: at(0.02, 0.07, 0.9, 9),
    fuse: { ...at(20, 200, 4_000), 100000: "4.0 s a question at 10,000 already" },
    "fuse-tokens": { ...at(18, 250, 3_900), 100000: "3.9 s a question at 10,000 already" },
  }),
);

/** The names of all elements, after a check that each is closed by its own. */
function elementsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const withoutTags = svg.replaceAll(
    /<(\/?)([a-z]+)((?:\s[a-z-A-Z]+="[^"<]*")*)(\/?)>/gu,
    (_, close, name, __, alone) => {
      if (close) expect(open.pop()).toBe(name);
      else names.push(name);
      if (!close && !alone) open.push(name);
      return "";
    },
  );
  expect(open).toEqual([]);
  expect(withoutTags).not.toMatch(/[<>]|&(?!amp;|lt;)/u);
  return names;
}

const textsOf = (svg: string) =>
  [...svg.matchAll(/<text (?:class="\w+" )?x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</gu)].map(([, x, y, text = ""]) => ({
    ...{ x: Number(x), y: Number(y), text },
  }));

test("it is well-formed, of whole numbers, and has a line and a name for each engine in both panels", () => {
  const names = elementsOf(picture);
  expect(names[0]).toBe("svg");
  expect(picture).not.toMatch(/NaN|Infinity|undefined/u);
  expect(picture.match(/<path d=/gu)).toHaveLength(12);
  const texts = textsOf(picture).map(({ text }) => text);
  for (const name of ["Factdesk", "MiniSearch", "fuse.js", "fuse.js, token search", "100,000"]) {
    expect(texts.filter((text) => text === name)).toHaveLength(2);
  }
  // Both modes of fuse.js were cut off.
  expect(picture.match(/<path class="cut"/gu)).toHaveLength(4);
});

test("ten times the facts and ten times the time are as far apart anywhere", () => {
  const [first = "", second = ""] = [...picture.matchAll(/<path d="([^"]*)"/gu)].map(([, path]) => path);
  const places = [...`${first} ${second}`.matchAll(/[ML]([\d.]+) ([\d.]+)/gu)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const steps = places.slice(1, 4).map(([x = 0], nth) => x - (places[nth]?.[0] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(steps[0] as number, 0);
  // The second line: 0.3, 1, 13 and 400 ms.
  const heights = places.slice(4).map(([, y = 0]) => y);
  const decade = ((heights[0] as number) - (heights[3] as number)) / Math.log10(400 / 0.3);
  expect((heights[1] as number) - (heights[2] as number)).toBeCloseTo(decade * Math.log10(13), 0);
});

test("no two names are written over each other, and none beyond the edge", () => {
  const texts = textsOf(picture);
  for (const [nth, one] of texts.entries()) {
    for (const other of texts.slice(nth + 1)) {
      if (one.x === other.x) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(12);
    }
  }
  const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/u.exec(picture)?.map(Number) ?? [];
  // A letter is about seven units wide.
  for (const { x, y, text } of texts.filter(({ text }) => /[a-z]{4}/u.test(text) && !text.includes("logarithmic"))) {
    expect([text, x + 7 * text.length < width && y < height]).toEqual([text, true]);
  }
});

test("a run of one size and one engine has a picture as well", () => {
  const small = pictureOf(someResults({ factdesk: { 100: 1 } }));
  elementsOf(small);
  expect(small).not.toMatch(/NaN|Infinity|undefined/u);
});
