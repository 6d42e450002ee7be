import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIEmbed,
  APIStringSelectComponent,
} from "discord.js";
import { type Card, COLOUR, packed, type Row } from "./card.js";
import { toRows } from "./layout-rows.js";

/** A message with a text of its own, of the parts that discord.js takes. */
export interface EmbedMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>[];
}

/** Discord's limit on a message's `content`. */
const LONGEST_CONTENT = 2_000;
/** Discord's limit on the rows of a message that is not Components V2. */
const MOST_ROWS = 5;

/**
 * A card as `content`, embed and buttons. The answer's own words, caveats included, are the `content`: a phone's
 * notification shows only that, and so does a channel where the bot may not embed. All else goes into the embed.
 */
export function layoutEmbed(card: Card): EmbedMessage {
  const groups = packed(card);
  const said: string[] = [];
  const shown: string[][] = [];
  let room = LONGEST_CONTENT;
  for (const { lines } of groups) {
    const rest: string[] = [];
    for (const line of lines) {
      if (line.said === true && line.text.length < room) {
        said.push(line.text);
        room -= line.text.length + 1;
      } else rest.push(line.text);
    }
    if (rest.length > 0) shown.push(rest);
  }
  const description = shown.map((lines) => lines.join("\n")).join("\n\n");
  return {
    content: said.join("\n"),
    embeds: description === "" ? [] : [{ color: COLOUR[card.tone], description }],
    // An embed has no room beside its lines, so the buttons that belong there stand below.
    components: toRows([...besideRow(groups), ...card.rows].slice(0, MOST_ROWS)),
  };
}

function besideRow(groups: Card["groups"]): Row[] {
  const buttons = groups.flatMap(({ button }) => button ?? []);
  return buttons.length === 0 ? [] : [{ buttons }];
}
