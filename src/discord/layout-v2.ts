import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from "discord.js";
import { type Card, COLOUR, type Group, packed } from "./card.js";
import { toButton, toRows } from "./layout-rows.js";

/** A Components V2 message, of the parts that discord.js takes. */
export interface V2Message {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIContainerComponent[];
}

/**
 * A card as a Components V2 message: one container with a coloured edge, a text for each group, thin lines between
 * them. Its limits, 40 components and 4,000 characters of text over the message, are kept by the card and its makers.
 */
export function layoutV2(card: Card): V2Message {
  const texts = packed(card).flatMap((group, at) => (at === 0 ? [toText(group)] : [SEPARATOR, toText(group)]));
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: COLOUR[card.tone],
    components: [...texts, ...toRows(card.rows)],
  };
  return { flags: MessageFlags.IsComponentsV2, components: [container] };
}

const SEPARATOR: APIComponentInContainer = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

function toText({ lines, button }: Group): APIComponentInContainer {
  const text = { type: ComponentType.TextDisplay, content: lines.map((line) => line.text).join("\n") } as const;
  return button === undefined ? text : { type: ComponentType.Section, components: [text], accessory: toButton(button) };
}
