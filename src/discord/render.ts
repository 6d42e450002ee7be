import {
  type APIEmbed,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
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
import type { DigestMessage } from "./digest-messages.js";
import { type EmbedMessage, layoutEmbed } from "./layout-embed.js";
import { layoutV2 } from "./layout-v2.js";
import { escapeText } from "./markdown.js";
import type { Field, Modal } from "./reply.js";

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

/** A message as it is posted elsewhere, for one person's eyes: the same to look at, but it notifies nobody. */
export function renderPreview({ content, embeds, components }: DigestMessage): RenderedMessage {
  return { content, embeds, components, allowedMentions: NO_PINGS };
}

/** Discord's limit on a typed text. */
const LONGEST_TYPED = 4_000;

export function renderModal({ id, title, fields }: Modal): APIModalInteractionResponseCallbackData {
  const labels = fields.map((field) => ({
    type: ComponentType.Label as const,
    label: field.label,
    description: field.hint,
    component: field.choices === undefined ? toInput(field) : toSelect(field, field.choices),
  }));
  return { custom_id: id, title, components: labels };
}

function toInput({ id, value, maxLength }: Field): APITextInputComponent {
  return {
    type: ComponentType.TextInput,
    custom_id: id,
    style: maxLength === undefined ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: true,
    max_length: maxLength ?? LONGEST_TYPED,
    ...(value === "" ? {} : { value }),
  };
}

function toSelect({ id, value }: Field, choices: NonNullable<Field["choices"]>): APIStringSelectComponent {
  const options = choices.map((choice) => (choice.value === value ? { ...choice, default: true } : choice));
  return { type: ComponentType.StringSelect, custom_id: id, options, required: true };
}
