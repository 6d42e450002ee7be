import type { ChannelMessage, RenderedMessage } from "../../src/discord/render.js";
import { FLAG, readMessage } from "./double/message-rules.js";
import { textOf } from "./seen.js";

/** What Discord itself would say to a message; each gives all that a person reads on it. */

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function acceptsV2({ content, embeds, components, flags }: RenderedMessage): string {
  const form = readMessage(sent({ content, embeds, components, flags }), FLAG.v2);
  return textOf({ content: "", embeds: [], components: form.components ?? [] });
}

export function acceptsForChannel({ content, embeds, components }: ChannelMessage): string {
  readMessage(sent({ content, embeds, components }), 0);
  return [content, ...embeds.map(({ description }) => description ?? "")].join("\n");
}
