import { type EngineName, engineOf, titleOf } from "./engines/index.js";
import { OURS, outcomeOf } from "./page.js";
import type { Results } from "./results.js";

/** The results as a picture: time over size, both on logarithmic scales, p50 beside p99. */

const WIDTH = 1020;
const HEIGHT = 430;
const PANEL = { top: 56, height: 300, width: 290 };
/** Each panel has room at its right for the names of its lines, which may not stand closer than this. */
const LEFTS = [64, 570];
const LEAST_DISTANCE = 15;
/** Dark enough for letters on white (a contrast of 4.5 or more), and told apart with any kind of colour vision. */
const COLOURS: Readonly<Record<EngineName, string>> = {
  factdesk: "#0072b2",
  minisearch: "#c24e00",
  orama: "#00795a",
  flexsearch: "#b0467f",
  fuse: "#8a6500",
  "fuse-tokens": "#5b6b78",
};

interface Point {
  readonly size: number;
  readonly time: number;
}

interface Line {
  readonly engine: EngineName;
  readonly points: readonly Point[];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const at = (value: number): string => value.toFixed(1);

/** Powers of ten from the one at or below `low` to the one at or above `high`; two at least. */
function decades(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Places a value of a logarithmic scale between `start` and `end`. */
const scale = (powers: readonly number[], start: number, end: number) => (value: number) => {
  const [first = 0, last = 1] = [powers[0], powers.at(-1)];
  return start + ((Math.log10(value) - first) / (last - first)) * (end - start);
};

/** Moves heights apart until none is closer to the one before it than names can stand. */
function apart<T extends { readonly y: number }>(items: readonly T[]): readonly T[] {
  let last = Number.NEGATIVE_INFINITY;
  return items
    .toSorted((a, b) => a.y - b.y)
    .map((item) => {
      last = Math.max(item.y, last + LEAST_DISTANCE);
      return { ...item, y: last };
    });
}

const unit = (power: number): string =>
  power >= 3 ? `${(10 ** (power - 3)).toLocaleString("en-GB")} s` : `${10 ** power} ms`;

function panel(left: number, title: string, lines: readonly Line[], powersOfTime: readonly number[]): string {
  const bottom = PANEL.top + PANEL.height;
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(({ size }) => size)))];
  const x = scale(decades(Math.min(...sizes), Math.max(...sizes)), left, left + PANEL.width);
  const y = scale(powersOfTime, bottom, PANEL.top);
  const grid = powersOfTime.map((power) => {
    const height = at(y(10 ** power));
    return `<path class="grid" d="M${left} ${height}h${PANEL.width}"/><text class="tick" x="${left - 8}" y="${height}" dy="4" text-anchor="end">${unit(power)}</text>`;
  });
  const ticks = sizes.map(
    (size) =>
      `<text class="tick" x="${at(x(size))}" y="${bottom + 20}" text-anchor="middle">${size.toLocaleString("en-GB")}</text>`,
  );
  const drawn = lines.map(({ engine, points }) => {
    const path = points.map(({ size, time }, nth) => `${nth === 0 ? "M" : "L"}${at(x(size))} ${at(y(time))}`).join("");
    const dots = points.map(
      ({ size, time }) => `<circle cx="${at(x(size))}" cy="${at(y(time))}" r="3" fill="${COLOURS[engine]}"/>`,
    );
    const thickness = engine === OURS ? 4 : 2;
    return `<path d="${path}" fill="none" stroke="${COLOURS[engine]}" stroke-width="${thickness}"/>${dots.join("")}`;
  });
  const ends = lines.flatMap(({ engine, points }) => {
    const last = points.at(-1);
    return last ? [{ engine, y: y(last.time), x: x(last.size) }] : [];
  });
  // All names stand at the right edge, where they are kept apart; a line that ends early is led there.
  const edge = left + PANEL.width;
  const names = apart(ends.map((end) => ({ ...end, end: end.y }))).map(({ engine, x: from, end, y: height }) => {
    const colour = COLOURS[engine];
    const weight = engine === OURS ? ' font-weight="700"' : "";
    const leader =
      from < edge ? `<path class="cut" stroke="${colour}" d="M${at(from)} ${at(end)}L${edge + 5} ${at(height)}"/>` : "";
    const name = escaped(titleOf(engineOf(engine)));
    return `${leader}<text x="${edge + 8}" y="${at(height)}" dy="4" fill="${colour}"${weight}>${name}</text>`;
  });
  return `<text class="title" x="${left}" y="${PANEL.top - 20}">${title}</text>${grid.join("")}${ticks.join("")}${drawn.join("")}${names.join("")}`;
}

/** An SVG with a ground of its own, so that it is legible on pages of any colour. */
export function pictureOf(results: Results): string {
  const engines = [...new Set(results.runs.map(({ engine }) => engine))];
  const sizes = [...new Set(results.runs.map(({ size }) => size))];
  const linesOf = (share: "p50" | "p99"): readonly Line[] =>
    engines.map((engine) => ({
      engine,
      points: sizes.flatMap((size) => {
        const outcome = outcomeOf(results, engine, size);
        return outcome === undefined || "cut" in outcome ? [] : [{ size, time: outcome.questions[share] }];
      }),
    }));
  const [p50, p99] = [linesOf("p50"), linesOf("p99")];
  const times = [...p50, ...p99].flatMap(({ points }) => points.map(({ time }) => time));
  const powers = decades(Math.min(...times), Math.max(...times));
  const [left = 0, right = 0] = LEFTS;
  const style =
    "text{font-family:system-ui,sans-serif;font-size:12px}.title{font-size:15px;font-weight:600;fill:#1f2328}.tick{fill:#59636e}.grid{stroke:#d1d9e0;stroke-width:1}.cut{stroke-dasharray:2 4}";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Milliseconds a question takes, by number of facts and engine">
<style>${style}</style>
<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#ffffff"/>
${panel(left, "A question, median (p50)", p50, powers)}
${panel(right, "A question, slowest of a hundred (p99)", p99, powers)}
<text class="tick" x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">facts in the base; both scales are logarithmic; dotted where an engine was cut off</text>
</svg>
`;
}
