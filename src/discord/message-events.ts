import { MessageReferenceType, MessageType } from "discord.js";
import { z } from "zod";

/**
 * Messages as values, read from Discord's own events. discord.js's structures are not used here, because they drop a
 * deletion or an edit in a private talk that they have not seen since the start.
 */

const Author = z.looseObject({ id: z.string(), bot: z.boolean().optional() });

/** A message that another replies to. Parts that Discord withholds come empty. */
const Replied = z.looseObject({
  id: z.string(),
  author: Author,
  type: z.number(),
  components: z.array(z.unknown()).default([]),
});

const Message = z.looseObject({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: Author,
  webhook_id: z.string().optional(),
  type: z.number(),
  content: z.string(),
  mentions: z.array(z.looseObject({ id: z.string() })),
  timestamp: z.string(),
  edited_timestamp: z.string().nullish(),
  message_reference: z.looseObject({ type: z.number().optional() }).nullish(),
  referenced_message: Replied.nullish(),
});
const Deletion = z.looseObject({ id: z.string() });
const Deletions = z.looseObject({ ids: z.array(z.string()) });
const Packet = z.looseObject({ t: z.string().nullish(), d: z.unknown() });

export interface RepliedTo {
  readonly id: string;
  readonly authorId: string;
  /** True where it answers a slash command or a button: then a reply to it comes without its text. */
  readonly answersInteraction: boolean;
  /** Ids of its buttons and menus. */
  readonly pressIds: readonly string[];
}

/** A message that a person wrote. */
export interface PostedMessage {
  readonly id: string;
  readonly channelId: string;
  /** The server, or null in a private talk. */
  readonly guildId: string | null;
  readonly authorId: string;
  /** As it was written; empty where Discord withholds it. */
  readonly content: string;
  /** Who is pinged by name, the author of a message replied to included; roles and everyone are not. */
  readonly mentions: readonly string[];
  readonly repliesTo: RepliedTo | null;
  readonly postedAt: number;
  /** Null where it was never edited. */
  readonly editedAt: number | null;
}

export type MessageEvent =
  | { readonly kind: "posted" | "edited"; readonly message: PostedMessage }
  | { readonly kind: "deleted"; readonly ids: readonly string[] };

/** What people write themselves; all other types are notices of Discord's own or answers of bots. */
const WRITTEN: readonly number[] = [MessageType.Default, MessageType.Reply];
const ANSWERS: readonly number[] = [MessageType.ChatInputCommand, MessageType.ContextMenuCommand];

/** Custom ids anywhere in a message's components, however deep they stand. */
export function pressIdsIn(components: unknown): string[] {
  if (Array.isArray(components)) return components.flatMap(pressIdsIn);
  if (typeof components !== "object" || components === null) return [];
  const own = "custom_id" in components && typeof components.custom_id === "string" ? [components.custom_id] : [];
  return [...own, ...Object.values(components).flatMap((part) => (typeof part === "object" ? pressIdsIn(part) : []))];
}

function repliedTo({ id, author, type, components }: z.output<typeof Replied>): RepliedTo {
  const answersInteraction = ANSWERS.includes(type);
  return { id, authorId: author.id, answersInteraction, pressIds: pressIdsIn(components) };
}

/** A person's own words, or undefined: bots, webhooks, forwarded messages and Discord's notices are none. */
function posted(data: unknown): PostedMessage | undefined {
  const parsed = Message.safeParse(data);
  if (!parsed.success) return undefined;
  const { author, webhook_id, type, message_reference, referenced_message, edited_timestamp, ...message } = parsed.data;
  if (author.bot === true || webhook_id !== undefined || !WRITTEN.includes(type)) return undefined;
  if (message_reference?.type === MessageReferenceType.Forward) return undefined;
  return {
    id: message.id,
    channelId: message.channel_id,
    guildId: message.guild_id ?? null,
    authorId: author.id,
    content: message.content,
    mentions: message.mentions.map(({ id }) => id),
    repliesTo: referenced_message ? repliedTo(referenced_message) : null,
    postedAt: Date.parse(message.timestamp),
    editedAt: edited_timestamp ? Date.parse(edited_timestamp) : null,
  };
}

/** What a gateway packet tells about people's messages; undefined where it tells nothing that matters here. */
export function readMessageEvent(packet: unknown): MessageEvent | undefined {
  const { data } = Packet.safeParse(packet);
  switch (data?.t) {
    case "MESSAGE_CREATE":
    case "MESSAGE_UPDATE": {
      const message = posted(data.d);
      return message && { kind: data.t === "MESSAGE_CREATE" ? "posted" : "edited", message };
    }
    case "MESSAGE_DELETE": {
      const deletion = Deletion.safeParse(data.d).data;
      return deletion && { kind: "deleted", ids: [deletion.id] };
    }
    case "MESSAGE_DELETE_BULK": {
      const deletions = Deletions.safeParse(data.d).data;
      return deletions && { kind: "deleted", ids: deletions.ids };
    }
    default:
      return undefined;
  }
}
