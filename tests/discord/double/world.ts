import { cannotDirectMessage, missingAccess, unknownChannel, unknownMessage } from "./errors.js";
import { snowflake } from "./snowflake.js";

/** What stands in the double's servers: channels, threads, private talks, and every message in them. */

/** Channel types as Discord numbers them. */
export const CHANNEL = {
  text: 0,
  dm: 1,
  announcement: 5,
  announcementThread: 10,
  thread: 11,
  privateThread: 12,
  forum: 15,
  media: 16,
} as const;
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
  /** Who was added to a private thread. */
  readonly members?: readonly string[];
}

const THREADS: readonly number[] = [CHANNEL.announcementThread, CHANNEL.thread, CHANNEL.privateThread];
export const isThread = ({ type }: { readonly type: number }): boolean => THREADS.includes(type);

export interface Role {
  readonly id: string;
  readonly guildId: string;
  /** Whether everybody may ping it. */
  readonly mentionable: boolean;
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
  /** The roles among them whose members were notified. */
  readonly pingedRoles?: readonly string[];
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
  readonly roles = new Map<string, Role>();
  /** The ids of messages that were sent on to the channels that follow theirs, each time it happened. */
  readonly crossposts: string[] = [];
  /** People who take no private messages. */
  readonly closedToTalks = new Set<string>();
  /** How far this world's clock is ahead of the machine's. */
  aheadMs = 0;
  readonly #nonces = new Map<string, { readonly messageId: string; readonly at: number }>();

  constructor(botId: string, guildIds: readonly string[]) {
    this.botId = botId;
    for (const guildId of guildIds) this.open({ type: CHANNEL.text, guildId });
  }

  open(channel: Partial<Channel> & Pick<Channel, "type" | "guildId">): Channel {
    const opened = { id: snowflake(this.now()), parentId: null, denied: 0n, ...channel };
    this.channels.set(opened.id, opened);
    return opened;
  }

  /** The channel that each server has from the start. */
  general(guildId: string): Channel {
    const found = [...this.channels.values()].find((channel) => channel.guildId === guildId);
    if (!found) throw new Error(`There is no server ${guildId}`);
    return found;
  }

  now(): number {
    return Date.now() + this.aheadMs;
  }

  addRole(guildId: string, mentionable: boolean): Role {
    const role = { id: snowflake(this.now()), guildId, mentionable };
    this.roles.set(role.id, role);
    return role;
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

  /** A channel's messages as one page of its list, the newest first. */
  page(channelId: string, limit: number, before: bigint | undefined, after: bigint | undefined): StoredMessage[] {
    const there = [...this.messages.values()].filter((message) => message.channelId === channelId);
    const wanted = there
      .filter(({ id }) => (before === undefined || BigInt(id) < before) && (after === undefined || BigInt(id) > after))
      .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1));
    // What comes after a message is listed from that message on, everything else from the end.
    return after === undefined ? wanted.slice(0, limit) : wanted.slice(-limit);
  }

  /** The message that was sent with this nonce within the past few minutes, refused where it is gone by now. */
  withNonce(channelId: string, nonce: string | number): StoredMessage | undefined {
    const sent = this.#nonces.get(`${channelId} ${nonce}`);
    return sent && this.now() - sent.at < NONCE_LIVES_MS ? this.message(channelId, sent.messageId) : undefined;
  }

  keepNonce(channelId: string, nonce: string | number, messageId: string): void {
    this.#nonces.set(`${channelId} ${nonce}`, { messageId, at: this.now() });
  }

  /** Refuses what would reach somebody who takes no private messages. */
  refuseClosedTalk({ recipientId }: Channel): void {
    if (recipientId !== undefined && this.closedToTalks.has(recipientId)) throw cannotDirectMessage();
  }

  /** Whom a message pings by name, a replied-to author included. Marks inside code ping nobody. */
  mentionsOf({ content, repliesTo, repliedPing }: StoredMessage): readonly string[] {
    const written = content.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
    const named = [...written.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => id ?? []);
    const replied = repliesTo !== undefined && repliedPing ? this.messages.get(repliesTo)?.authorId : undefined;
    return [...new Set([...named, ...(replied === undefined ? [] : [replied])])];
  }
}
