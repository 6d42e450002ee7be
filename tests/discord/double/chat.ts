import type { Gateway } from "./gateway.js";
import { channelPayload, eventPlace, isShownAnyway, messagePayload } from "./payloads.js";
import { snowflake } from "./snowflake.js";
import { until } from "./until.js";
import { CHANNEL, type Channel, MESSAGE, type StoredMessage, type World } from "./world.js";

const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
export const MESSAGE_CONTENT = 1 << 15;

export interface Saying {
  /** The first server's first channel where nothing is given; the private talk where it is null. */
  readonly guildId?: string | null;
  readonly channelId?: string;
  readonly userId?: string;
  /** Written by a bot, or by a webhook. */
  readonly by?: "person" | "bot" | "webhook";
  /** The message this replies to; it pings that message's author unless `ping` is false. */
  readonly replyTo?: { readonly id: string };
  readonly ping?: boolean;
  readonly everyone?: boolean;
  readonly mentionedRoles?: readonly string[];
  readonly embeds?: readonly unknown[];
  readonly forwarded?: StoredMessage["forwarded"];
  /** Another message type than the usual, such as a notice of Discord's own. */
  readonly type?: number;
  /** How often the event is delivered. */
  readonly times?: number;
}

/** People writing in the double's channels, and what they read there. */
export class Chat {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #firstGuild: string;

  constructor(world: World, gateway: Gateway, firstGuild: string) {
    this.#world = world;
    this.#gateway = gateway;
    this.#firstGuild = firstGuild;
  }

  /** What one writes to mention the bot. */
  get mention(): string {
    return `<@${this.#world.botId}>`;
  }

  /** Somebody writes a message. */
  say(content: string, saying: Saying = {}): StoredMessage {
    const { by = "person", userId = snowflake(), replyTo, times = 1 } = saying;
    const channel = this.#channelOf(saying, userId);
    const id = snowflake(this.#world.now());
    const message = this.#world.put({
      id,
      channelId: channel.id,
      guildId: channel.guildId,
      authorId: by === "webhook" ? (saying.userId ?? id) : userId,
      authorIsBot: by !== "person",
      ...(by === "webhook" ? { webhookId: snowflake() } : {}),
      type: saying.type ?? (replyTo ? MESSAGE.reply : MESSAGE.regular),
      content,
      embeds: saying.embeds ?? [],
      components: [],
      flags: 0,
      ...(replyTo ? { repliesTo: replyTo.id, repliedPing: saying.ping ?? true } : {}),
      ...(saying.forwarded ? { forwarded: saying.forwarded } : {}),
      ...(saying.everyone ? { everyone: true } : {}),
      ...(saying.mentionedRoles ? { mentionedRoles: saying.mentionedRoles } : {}),
      createdAt: this.#world.now(),
    });
    for (let sent = 0; sent < times; sent += 1) this.#announce("MESSAGE_CREATE", message);
    return message;
  }

  /** The author changes a message. `editedAt` may lie in the future, to stand for a later edit. */
  edit({ id }: { readonly id: string }, content: string, { editedAt = Date.now(), times = 1 } = {}): StoredMessage {
    const message = this.#world.put({ ...this.#known(id), content, editedAt });
    for (let sent = 0; sent < times; sent += 1) this.#announce("MESSAGE_UPDATE", message);
    return message;
  }

  /** Discord adds the preview of a link, which is an update without an edit. */
  unfurl({ id }: { readonly id: string }): void {
    this.#announce(
      "MESSAGE_UPDATE",
      this.#world.put({ ...this.#known(id), embeds: [{ type: "link", title: "Page" }] }),
    );
  }

  /** Somebody, whoever it is, deletes messages; several at once come as one event. */
  delete(...gone: readonly { readonly id: string }[]): void {
    const messages = gone.map(({ id }) => this.#known(id));
    const [first] = messages;
    if (!first) return;
    for (const { id } of messages) this.#world.messages.delete(id);
    const place = { channel_id: first.channelId, ...(first.guildId === null ? {} : { guild_id: first.guildId }) };
    this.#toSubscribers(first.guildId, messages.length > 1 ? "MESSAGE_DELETE_BULK" : "MESSAGE_DELETE", () =>
      messages.length > 1 ? { ids: messages.map(({ id }) => id), ...place } : { id: first.id, ...place },
    );
  }

  /** A new channel; with `parentId` a thread or forum post under it. */
  open(channel: Partial<Channel> = {}): Channel {
    const isThread = channel.parentId !== undefined && channel.parentId !== null;
    const type = isThread ? CHANNEL.thread : CHANNEL.text;
    const opened = this.#world.open({ type, guildId: this.#firstGuild, ...channel });
    this.#gateway.dispatch(isThread ? "THREAD_CREATE" : "CHANNEL_CREATE", {
      ...channelPayload(opened),
      ...(isThread ? { newly_created: true } : {}),
    });
    return opened;
  }

  /** Tells subscribers of a message that the bot itself wrote or changed. */
  announceOwn(t: "MESSAGE_CREATE" | "MESSAGE_UPDATE", message: StoredMessage): void {
    this.#announce(t, message);
  }

  /** What the bot has answered to this message and not taken away again. */
  answersTo({ id }: { readonly id: string }): readonly StoredMessage[] {
    return this.written().filter(({ repliesTo }) => repliesTo === id);
  }

  /** The bot's answer to this message, as soon as there is one. */
  answerTo(message: { readonly id: string }, timeoutMs?: number): Promise<StoredMessage> {
    return until(`an answer to message ${message.id}`, () => this.answersTo(message)[0], timeoutMs);
  }

  /** Everything of the bot's own that stands anywhere now. */
  written(channelId?: string): readonly StoredMessage[] {
    return [...this.#world.messages.values()].filter(
      (message) =>
        message.authorId === this.#world.botId && (channelId === undefined || message.channelId === channelId),
    );
  }

  #channelOf({ guildId = this.#firstGuild, channelId }: Saying, userId: string): Channel {
    if (channelId !== undefined) return this.#world.channel(channelId);
    return guildId === null ? this.#world.talkWith(userId) : this.#world.general(guildId);
  }

  #known(id: string): StoredMessage {
    const found = this.#world.messages.get(id);
    if (!found) throw new Error(`There is no message ${id}`);
    return found;
  }

  #announce(t: string, message: StoredMessage): void {
    this.#toSubscribers(message.guildId, t, (intents) => {
      const shown = (intents & MESSAGE_CONTENT) !== 0 || isShownAnyway(message, this.#world);
      return { ...messagePayload(message, this.#world, shown), ...eventPlace(message, this.#world) };
    });
  }

  /** Only a session that asked for messages of servers, or for private ones, receives them. */
  #toSubscribers(guildId: string | null, t: string, shape: (intents: number) => unknown): void {
    const needed = guildId === null ? DIRECT_MESSAGES : GUILD_MESSAGES;
    this.#gateway.dispatchShaped(t, (intents) => ((intents & needed) === 0 ? undefined : shape(intents)));
  }
}
