import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Menu, PressButton, Row } from "./card.js";

type ActionRow = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** A card's button as Discord shapes it. */
export function toButton(button: PressButton): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: button.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: button.label,
    custom_id: button.id,
    ...(button.disabled === true ? { disabled: true } : {}),
  };
}

function toMenu({ id, placeholder, choices }: Menu): APIStringSelectComponent {
  return { type: ComponentType.StringSelect, custom_id: id, placeholder, options: [...choices] };
}

/** A card's rows as action rows, which both layouts use alike. */
export function toRows(rows: readonly Row[]): ActionRow[] {
  return rows.map((row) => ({
    type: ComponentType.ActionRow,
    components: "menu" in row ? [toMenu(row.menu)] : row.buttons.map(toButton),
  }));
}
