import type { Answered, Correction, Disputed, Outcome, SourceLine, Unknown } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { plain } from "./plain.js";
import type { Look, Style } from "./style.js";

export interface RenderOptions {
  readonly base: FactBase;
  readonly style: Style;
  /** Shows every source instead of the first few. */
  readonly allSources?: boolean;
}

/** Colour never stands alone: each outcome also says its word. */
const WORD = {
  answered: ["green", "answered"],
  disputed: ["yellow", "sources disagree"],
  unknown: ["grey", "not known"],
  ambiguous: ["blue", "which one?"],
} as const satisfies Readonly<Record<Outcome["status"], readonly [Look, string]>>;

const REASON = {
  "known-gap": "known gap",
  "not-recorded": "not recorded",
  "out-of-scope": "outside what I hold",
  "not-understood": "not understood",
} as const;

const MOST_SOURCES = 3;
const MOST_NEAR = 2;

/** An outcome as lines for a terminal, in the order of a card: the answer, caveats, how sure, sources. Ends in a line feed. */
export function render(outcome: Outcome, options: RenderOptions): string {
  const lines = linesOf(outcome, options);
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function linesOf(outcome: Outcome, options: RenderOptions): string[] {
  const { style } = options;
  const caveats = outcome.caveats.map((caveat) => `  ${plain(caveat)}`);
  const headline = style("bold", plain(outcome.headline));
  switch (outcome.status) {
    case "answered":
      return [
        headline,
        ...caveats,
        status(outcome, [outcome.modality, supportWords(outcome.support)], style),
        ...sourceLines(outcome.sources, options),
      ];
    case "disputed":
      // The headline tells both sides in one breath; here each has a line of its own.
      return [style("bold", "Sources disagree."), ...sides(outcome, options), ...caveats, status(outcome, [], style)];
    case "unknown":
      return [headline, ...caveats, status(outcome, [REASON[outcome.reason]], style), ...nearLines(outcome, options)];
    case "ambiguous":
      return [
        headline,
        ...caveats,
        ...outcome.choices.map(({ label }) => `  - ${plain(label)}`),
        status(outcome, [], style),
      ];
  }
}

function status(outcome: Outcome, parts: readonly string[], style: Style): string {
  const [look, word] = WORD[outcome.status];
  const rest = [...parts, readings(outcome.corrections)]
    .filter((part) => part !== "")
    .map((part) => ` · ${plain(part)}`);
  return `  ${style(look, word)}${style("dim", rest.join(""))}`;
}

function readings(corrections: readonly Correction[]): string {
  const read = corrections.map((correction) => `${correction.read} as ${correction.as}`);
  return read.length > 0 ? `read ${read.join(", ")}` : "";
}

/** How many sources support an answer, counting copies once and saying what is unclear. */
function supportWords({ independent, unclear }: Answered["support"]): string {
  const counted = independent === 1 ? "1 source" : `${independent} independent sources`;
  if (!unclear) return counted;
  return independent === 0 ? "independence of the sources unclear" : `${counted}, independence of others unclear`;
}

function sourceLines(sources: readonly SourceLine[], { style, allSources = false }: RenderOptions): string[] {
  const shown = allSources ? sources : sources.slice(0, MOST_SOURCES);
  const lines = shown.map(({ publisher, date, locators, url }) => {
    const address = url === null ? "" : style("dim", `  ${plain(url)}`);
    return `  ${[publisher, date, locators.join(", ")].map(plain).join(" · ")}${address}`;
  });
  const rest = sources.slice(shown.length).map(({ publisher }) => publisher);
  return rest.length === 0
    ? lines
    : [...lines, style("dim", `  +${rest.length} more: ${plain([...new Set(rest)].join(", "))}`)];
}

function sides(outcome: Disputed, { style, allSources = false }: RenderOptions): string[] {
  return outcome.sides.map(({ letter, statement, sources }) => {
    const shown = allSources ? sources : sources.slice(0, MOST_SOURCES);
    const names = shown.map(({ publisher, date, locators }) => plain(`${publisher}, ${date}, ${locators.join(", ")}`));
    const more = sources.length - shown.length;
    const from = [...names, ...(more > 0 ? [`+${more} more`] : [])].join("; ");
    return `  ${style("bold", letter)}  ${plain(statement)} ${style("dim", `— ${from}`)}`;
  });
}

function nearLines({ reason, near }: Unknown, { base, style }: RenderOptions): string[] {
  // Off topic, the nearest fact would only look like an answer.
  if (reason === "out-of-scope") return [];
  return near
    .slice(0, MOST_NEAR)
    .map((fact) => `  nearest: ${plain(fact.statement)} ${style("dim", whence(fact, base))}`);
}

/** Where a fact is written, in brackets: the first place will do where it is only named. */
export function whence(fact: Fact, base: FactBase): string {
  const [first, ...rest] = fact.references;
  if (!first) return "";
  const publisher = base.sources.get(first.source)?.publisher ?? first.source;
  return plain(`(${publisher}, ${first.locator}${rest.length > 0 ? `, +${rest.length} more` : ""})`);
}
