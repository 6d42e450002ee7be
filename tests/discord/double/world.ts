import { missingAccess, unknownChannel, unknownMessage } from "./errors.js";
import { snowflake } from "./snowflake.js";

/** What stands in the double's servers: channels, threads, private talks, and every message in them. */

/** Channel types as Discord numbers them. */
export const CHANNEL = { text: 0, dm: 1, announcement: 5, announcementThread: 10, thread: 11, forum: 15 } as const;
/** Message types: those that people write, and the answer to a slash command. */
export const MESSAGE = { regular: 0, pinNotice: 6, reply: 19, commandAnswer: 20 } as const;
export const PERMISSION = {
  manageChannels: 1n << 4n,
  manageServer: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  readHistory: 1n << 16n,
  sendInThreads: 1n << 38n,
} as const;

export interface Channel {
  readonly id: string;
  readonly type: number;
  /** Null for a private talk. */
  readonly guildId: string | null;
  /** The channel a thread hangs under. */
  readonly parentId: string | null;
  /** What the bot may not do here, beyond what it may not do anywhere. */
  readonly denied: bigint;
  /** The other person of a private talk. */
  readonly recipientId?: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly authorIsBot: boolean;
  readonly webhookId?: string;
  readonly type: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
  readonly flags: number;
  readonly repliesTo?: string;
  readonly repliedPing?: boolean;
  /** A forwarded message's own parts: all its content is here. */
  readonly forwarded?: { readonly content: string; readonly embeds: readonly unknown[] };
  readonly everyone?: boolean;
  readonly mentionedRoles?: readonly string[];
  /** Whose command or button this answers. */
  readonly askedBy?: string | undefined;
  readonly nonce?: string | number | undefined;
  readonly createdAt: number;
  readonly editedAt?: number;
}

const NONCE_LIVES_MS = 5 * 60_000;

export class World {
  readonly botId: string;
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage>();
  /** The channel in which each call of the typing route came, in order. */
  readonly typing: string[] = [];

  constructor(botId: string, guildIds: readonly string[]) {
    this.botId = botId;
    for (const guildId of guildIds) this.open({ type: CHANNEL.text, guildId });
  }

  open(channel: Partial<Channel> & Pick<Channel, "type" | "guildId">): Channel {
    const opened = { id: snowflake(), parentId: null, denied: 0n, ...channel };
    this.channels.set(opened.id, opened);
    return opened;
  }

  /** The channel that each server has from the start. */
  general(guildId: string): Channel {
    const found = [...this.channels.values()].find((channel) => channel.guildId === guildId);
    if (!found) throw new Error(`There is no server ${guildId}`);
    return found;
  }

  /** The private talk between the bot and a person, opened where there is none yet. */
  talkWith(personId: string): Channel {
    const found = [...this.channels.values()].find(({ recipientId }) => recipientId === personId);
    return found ?? this.open({ type: CHANNEL.dm, guildId: null, recipientId: personId });
  }

  /** A channel as the bot reaches it, refused as Discord refuses what the bot may not see. */
  channel(id: string): Channel {
    const found = this.channels.get(id);
    if (!found) throw unknownChannel();
    if ((this.deniedIn(found) & PERMISSION.viewChannel) !== 0n) throw missingAccess();
    return found;
  }

  /** What the bot may not do: in a thread, what its parent denies counts as well. */
  deniedIn(channel: Channel): bigint {
    const parent = channel.parentId === null ? undefined : this.channels.get(channel.parentId);
    return channel.denied | (parent?.denied ?? 0n);
  }

  message(channelId: string, id: string): StoredMessage {
    const found = this.messages.get(id);
    if (found?.channelId !== channelId) throw unknownMessage();
    return found;
  }

  put(message: StoredMessage): StoredMessage {
    this.messages.set(message.id, message);
    return message;
  }

  /** The bot's own message with this nonce, if it was sent within the past few minutes. */
  withNonce(channelId: string, nonce: string | number): StoredMessage | undefined {
    return [...this.messages.values()].find(
      (message) =>
        message.authorId === this.botId &&
        message.channelId === channelId &&
        message.nonce === nonce &&
        Date.now() - message.createdAt < NONCE_LIVES_MS,
    );
  }

  /** Whom a message pings by name, a replied-to author included. Marks inside code ping nobody. */
  mentionsOf({ content, repliesTo, repliedPing }: StoredMessage): readonly string[] {
    const written = content.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
    const named = [...written.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => id ?? []);
    const replied = repliesTo !== undefined && repliedPing ? this.messages.get(repliesTo)?.authorId : undefined;
    return [...new Set([...named, ...(replied === undefined ? [] : [replied])])];
  }
}
