import type { FactBase } from "../../facts/fact-base.js";
import { type Card, type Group, KEEP, type Line, small } from "../card.js";
import { type AnyCommand, type AnyLeaf, type Way, waysOf } from "../command.js";
import { escapeText } from "../markdown.js";

/** Everything one can do, on one screen: each command with an example from the data, then what needs no command. */
export function helpCard(base: FactBase, commands: readonly AnyCommand[]): Card {
  const ways = waysOf(commands);
  const everyone = ways.filter(({ forManagers }) => !forManagers);
  const managers = ways.filter(({ forManagers }) => forManagers);
  const messages = commands.flatMap((command) => (command.kind === "message" ? [command] : []));
  return {
    tone: "page",
    groups: [
      {
        lines: [
          { text: "**What you can ask of me**", keep: KEEP.headline },
          ...everyone.flatMap((way) => wayLines(way, base)),
        ],
      },
      {
        lines: [
          { text: "**On a message** (right-click or long press, then Apps)", keep: KEEP.side },
          ...messages.map(({ name, description }) => ({
            text: `\`${name}\` ${escapeText(description)}`,
            keep: KEEP.side,
          })),
        ],
      },
      {
        lines: [
          {
            text: "**In a channel**: mention me with a question. Reply to my answer with a mention to follow up.",
            keep: KEEP.side,
          },
          {
            text: "**Below an answer**: *Sources*, *Why this answer*, *Related*; *Follow up* asks on; *Share* posts a private answer here under your name.",
            keep: KEEP.side,
          },
          {
            text: "*Helpful* and *Not helpful* count one vote a person, without a name; managers see the sums.",
            keep: KEEP.side,
          },
        ],
      },
      forManagers(managers, base),
    ],
    rows: [],
  };
}

function forManagers(ways: readonly Way[], base: FactBase): Group {
  if (ways.length === 0) return { lines: [] };
  return {
    lines: [{ text: "**For managers**", keep: KEEP.status }, ...ways.flatMap((way) => wayLines(way, base))],
  };
}

/** The command as it is typed, what it does, and one example where it takes something. */
function wayLines({ path, leaf }: Way, base: FactBase): Line[] {
  const example = exampleOf(leaf, base);
  const shown = example === "" ? [] : [{ text: small(`/${path} ${example}`), keep: KEEP.more }];
  return [{ text: `\`/${path}\` ${escapeText(leaf.description)}`, keep: KEEP.side }, ...shown];
}

/** From the data; what cannot come from there, such as an answer's id, is described and not made up. */
function exampleOf({ examples, options }: AnyLeaf, base: FactBase): string {
  const [example] = examples(base);
  const values = example
    ? Object.entries(example).map(([option, value]) => `${option}: ${escapeText(String(value))}`)
    : Object.entries(options)
        .filter(([, { definition }]) => definition.required)
        .map(([option, { definition }]) => `${option}: …  (${escapeText(definition.description)})`);
  return values.join(" ");
}
