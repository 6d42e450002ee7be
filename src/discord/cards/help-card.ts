import type { FactBase } from "../../facts/fact-base.js";
import { type Card, type Group, KEEP, type Line, small } from "../card.js";
import { type AnyCommand, type Way, waysOf } from "../command.js";
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
            text: "**Below an answer**: its sources, why it is the answer, what is related, and a follow-up question.",
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
    lines: [{ text: "**For managers of channels**", keep: KEEP.status }, ...ways.flatMap((way) => wayLines(way, base))],
  };
}

/** The command as it is typed, what it does, and one example where the data give one. */
function wayLines({ path, leaf }: Way, base: FactBase): Line[] {
  const [example] = leaf.examples(base);
  const values = Object.entries(example ?? {}).map(([option, value]) => `${option}: ${escapeText(String(value))}`);
  const shown = values.length === 0 ? [] : [{ text: small(`/${path} ${values.join(" ")}`), keep: KEEP.more }];
  return [{ text: `\`/${path}\` ${escapeText(leaf.description)}`, keep: KEEP.side }, ...shown];
}
