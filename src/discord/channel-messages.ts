import {
  type Channel,
  type Client,
  PermissionFlagsBits,
  type PermissionsBitField,
  type SendableChannels,
} from "discord.js";
import { describeError, type Log } from "./log.js";
import { type Delivery, persist } from "./persist.js";
import type { ChannelMessage } from "./render.js";

/** A network that is down for longer has made an answer stale. */
const DELIVER_WITHIN_MS = 60_000;

/** A message of the bot's own. */
export interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

/** What the bot does in channels by itself, without an interaction that lets it. */
export interface ChannelMessages {
  readonly selfId: string;
  /** The channel, and for a thread or forum post also what it hangs under. */
  withParent(channelId: string): Promise<readonly string[]>;
  /** False where the bot could not write; asking Discord all the same would count against it. */
  mayWrite(channelId: string): Promise<boolean>;
  /**
   * Replies to a message, pinging nobody. However often the same question is answered, one reply comes of it.
   * Gives the reply's id, or undefined where it could not be delivered; the log says why.
   */
  reply(question: Place, message: ChannelMessage): Promise<string | undefined>;
  /** Changes a message; where it is gone, nothing happens. */
  edit(place: Place, message: ChannelMessage): Promise<void>;
  /** Takes a message away; where it is gone already, nothing happens. */
  remove(place: Place): Promise<void>;
  /** Shows for ten seconds that the bot is writing. */
  showTyping(channelId: string): Promise<void>;
}

/** Writes as this client. Everything is found by its id, since what it is about may be older than the client. */
export function createChannelMessages(client: Client, selfId: string, log: Log): ChannelMessages {
  async function sendable(channelId: string): Promise<SendableChannels> {
    const channel = await client.channels.fetch(channelId);
    if (!channel?.isSendable()) throw new TypeError(`channel ${channelId} takes no messages`);
    return channel;
  }

  async function deliver(what: string, send: () => Promise<unknown>): Promise<Delivery> {
    const delivery = await persist(send, Date.now() + DELIVER_WITHIN_MS);
    if (!delivery.done && delivery.failure !== "gone") {
      log.warn({ failure: delivery.failure, err: describeError(delivery.error) }, `${what} did not reach Discord`);
    }
    return delivery;
  }

  return {
    selfId,
    async withParent(channelId) {
      const channel = await client.channels.fetch(channelId);
      return channel?.isThread() && channel.parentId !== null ? [channelId, channel.parentId] : [channelId];
    },
    async mayWrite(channelId) {
      const channel = await client.channels.fetch(channelId).catch(() => null);
      return channel?.isSendable() === true && mayWriteIn(channel, permissionsIn(channel, selfId));
    },
    async reply({ channelId, messageId }, message) {
      let replyId: string | undefined;
      await deliver("a reply", async () => {
        const channel = await sendable(channelId);
        // Without the right to read the history Discord refuses a reply, yet takes a plain message.
        const mayReply = permissionsIn(channel, selfId)?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
        const reply = mayReply ? { reply: { messageReference: messageId, failIfNotExists: false } } : {};
        // The nonce lets Discord recognise a second try, and a second copy of the bot.
        ({ id: replyId } = await channel.send({ ...message, ...reply, nonce: messageId, enforceNonce: true }));
      });
      return replyId;
    },
    async edit({ channelId, messageId }, message) {
      await deliver("an edit", async () => (await sendable(channelId)).messages.edit(messageId, message));
    },
    async remove({ channelId, messageId }) {
      await deliver("a removal", async () => (await sendable(channelId)).messages.delete(messageId));
    },
    async showTyping(channelId) {
      await (await sendable(channelId)).sendTyping();
    },
  };
}

/** What a user may do here; null in a private talk, and where Discord has not told yet. */
function permissionsIn(channel: Channel, userId: string): Readonly<PermissionsBitField> | null {
  return channel.isDMBased() ? null : channel.permissionsFor(userId);
}

function mayWriteIn(channel: SendableChannels, permissions: Readonly<PermissionsBitField> | null): boolean {
  const writing = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return permissions?.has([PermissionFlagsBits.ViewChannel, writing]) ?? true;
}
