import { z } from "zod";
import { createHandedOnce } from "./handed-once.js";

/**
 * The texts of messages that people point at by a right-click. Read from Discord's own packets, because discord.js
 * drops the message that another one replies to.
 */

/** A message quotes one that quotes another: deeper is not looked. */
const DEEPEST = 2;
const MESSAGE_COMMAND = 3;

const Embed = z.looseObject({
  title: z.string().nullish(),
  description: z.string().nullish(),
  author: z.looseObject({ name: z.string().nullish() }).nullish(),
  fields: z.array(z.looseObject({ name: z.string().nullish(), value: z.string().nullish() })).nullish(),
  footer: z.looseObject({ text: z.string().nullish() }).nullish(),
});
const Message = z.looseObject({
  content: z.string().default(""),
  embeds: z.array(z.unknown()).default([]),
  components: z.array(z.unknown()).default([]),
  message_snapshots: z.array(z.looseObject({ message: z.unknown() })).nullish(),
  referenced_message: z.unknown().optional(),
});
const Packet = z.looseObject({
  t: z.literal("INTERACTION_CREATE"),
  d: z.looseObject({
    id: z.string(),
    data: z.looseObject({
      type: z.literal(MESSAGE_COMMAND),
      target_id: z.string(),
      resolved: z.looseObject({ messages: z.record(z.string(), z.unknown()) }),
    }),
  }),
});

/** What an embed says, each part on a line of its own. */
function embedTexts(embed: unknown): string[] {
  const { data } = Embed.safeParse(embed);
  if (!data) return [];
  const fields = (data.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [data.author?.name, data.title, data.description, ...fields, data.footer?.text].flatMap((text) => text ?? []);
}

/** Texts of components, however deep they stand. */
function componentTexts(component: unknown): string[] {
  if (Array.isArray(component)) return component.flatMap(componentTexts);
  if (typeof component !== "object" || component === null) return [];
  const own = "content" in component && typeof component.content === "string" ? [component.content] : [];
  return [...own, ...("components" in component ? componentTexts(component.components) : [])];
}

/** All that a message says: its own text, its embeds, what it forwards, and what it replies to. */
export function textOfMessage(message: unknown, depth = 0): string {
  const { data } = Message.safeParse(message);
  if (!data || depth > DEEPEST) return "";
  const forwarded = (data.message_snapshots ?? []).map((snapshot) => textOfMessage(snapshot.message, depth + 1));
  const texts = [
    data.content,
    ...data.embeds.flatMap(embedTexts),
    ...componentTexts(data.components),
    ...forwarded,
    textOfMessage(data.referenced_message, depth + 1),
  ];
  return texts.filter((text) => text.trim() !== "").join("\n");
}

export interface PointedMessages {
  /** Looks whether a packet points at a message. */
  note(packet: unknown): void;
  /** The text that an interaction points at; undefined where none was noted. It is given once and then forgotten. */
  take(interactionId: string): string | undefined;
}

/** Keeps texts in memory alone, until the command that points at them runs. */
export function createPointedMessages(): PointedMessages {
  const texts = createHandedOnce<string>();
  return {
    note(packet) {
      const { data } = Packet.safeParse(packet);
      if (!data) return;
      const { id, data: command } = data.d;
      texts.put(id, textOfMessage(command.resolved.messages[command.target_id]));
    },
    take: (interactionId) => texts.take(interactionId),
  };
}
