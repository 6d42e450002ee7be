import {
  type APIEmbed,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type InteractionReplyOptions,
  type MessageFlags,
  type MessageMentionOptions,
  TextInputStyle,
} from "discord.js";
import type { Outcome } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Card } from "./card.js";
import { outcomeCard } from "./cards/outcome-card.js";
import { type EmbedMessage, layoutEmbed } from "./layout-embed.js";
import { layoutV2 } from "./layout-v2.js";
import { escapeText } from "./markdown.js";
import type { Modal } from "./reply.js";

/** A message ready to send, whichever way it goes out. */
export interface RenderedMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: NonNullable<InteractionReplyOptions["components"]>;
  readonly flags?: MessageFlags.IsComponentsV2;
  readonly allowedMentions: MessageMentionOptions;
}

/** A message for a channel: its `content` is what a phone's notification shows. */
export interface ChannelMessage extends EmbedMessage {
  readonly allowedMentions: MessageMentionOptions;
}

/** Nothing in any message pings, whatever its texts say. */
const NO_PINGS: MessageMentionOptions = { parse: [] };

/** Makes a Components V2 message of a card, for answers to interactions. */
export function render(card: Card): RenderedMessage {
  return { ...layoutV2(card), allowedMentions: NO_PINGS };
}

/** Makes a channel message of an outcome; without an answer's id it has no buttons. */
export function renderForChannel(outcome: Outcome, base: FactBase, answerId?: string): ChannelMessage {
  return { ...layoutEmbed(outcomeCard(outcome, base, { id: answerId })), allowedMentions: NO_PINGS };
}

/** A calm sentence in place of an answer. */
export function renderNotice(sentence: string): RenderedMessage & { readonly content: string } {
  return { content: escapeText(sentence), allowedMentions: NO_PINGS };
}

/** The custom id of the one field that our forms have. */
export const MODAL_FIELD = "text";
/** Discord's limit on a typed text. */
const LONGEST_TYPED = 4_000;

export function renderModal({ id, title, field }: Modal): APIModalInteractionResponseCallbackData {
  const input = {
    type: ComponentType.TextInput,
    custom_id: MODAL_FIELD,
    style: TextInputStyle.Paragraph,
    required: true,
    max_length: LONGEST_TYPED,
    ...(field.value === "" ? {} : { value: field.value }),
  } as const;
  const label = { type: ComponentType.Label, label: field.label, description: field.hint, component: input } as const;
  return { custom_id: id, title, components: [label] };
}
