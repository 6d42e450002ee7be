import type { Chat } from "./chat.js";
import { missingPermissions, noHistoryToReply, notOwnMessage, unknownReference } from "./errors.js";
import { edited, FLAG, type MessageForm, readMessage, readSending, refuseEmpty } from "./message-rules.js";
import { channelPayload, messagePayload } from "./payloads.js";
import type { Route } from "./rest.js";
import { snowflake } from "./snowflake.js";
import { CHANNEL, type Channel, MESSAGE, PERMISSION, type StoredMessage, type World } from "./world.js";

/** What a bot may do in channels by itself, outside interactions. */

const NEW_FLAGS = FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.v2;
const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.v2;

const bot = (method: string, path: string, handle: Route["handle"]): Route => ({ method, path, auth: true, handle });

export function channelRoutes(world: World, chat: Chat): Route[] {
  const shown = (message: StoredMessage) => messagePayload(message, world, true);
  const own = (channelId: string, id: string) => {
    world.channel(channelId);
    const message = world.message(channelId, id);
    if (message.authorId !== world.botId) throw notOwnMessage();
    return message;
  };
  const refuseUnlessAllowed = (channel: Channel) => {
    const isThread = channel.type === CHANNEL.thread || channel.type === CHANNEL.announcementThread;
    const needed = isThread ? PERMISSION.sendInThreads : PERMISSION.sendMessages;
    if ((world.deniedIn(channel) & needed) !== 0n) throw missingPermissions();
  };

  const send: Route["handle"] = ({ body }, channelId = "") => {
    const channel = world.channel(channelId);
    refuseUnlessAllowed(channel);
    const form = readMessage(body, NEW_FLAGS, 0, true);
    refuseEmpty(form);
    const { repliesTo, failIfNotExists, nonce, enforceNonce } = readSending(body);
    const before = enforceNonce && nonce !== undefined ? world.withNonce(channelId, nonce) : undefined;
    if (before) return shown(before);
    const known = repliesTo !== undefined && world.messages.get(repliesTo)?.channelId === channelId;
    if (repliesTo !== undefined) {
      if ((world.deniedIn(channel) & PERMISSION.readHistory) !== 0n) throw noHistoryToReply();
      if (!known && failIfNotExists) throw unknownReference();
    }
    const message = world.put({
      ...partsOf(form),
      id: snowflake(),
      channelId,
      guildId: channel.guildId,
      authorId: world.botId,
      authorIsBot: true,
      type: known ? MESSAGE.reply : MESSAGE.regular,
      ...(known ? { repliesTo, repliedPing: form.allowedMentions?.replied_user ?? false } : {}),
      nonce,
      createdAt: Date.now(),
    });
    chat.announceOwn("MESSAGE_CREATE", message);
    return shown(message);
  };

  const edit: Route["handle"] = ({ body }, channelId = "", id = "") => {
    const before = own(channelId, id);
    const form = readMessage(body, EDIT_FLAGS, before.flags);
    const after = edited({ ...formOf(before), allowedMentions: undefined }, form);
    refuseEmpty(after);
    const message = world.put({ ...before, ...partsOf(after), editedAt: Date.now() });
    chat.announceOwn("MESSAGE_UPDATE", message);
    return shown(message);
  };

  const remove: Route["handle"] = (_, channelId = "", id = "") => {
    const message = world.message(world.channel(channelId).id, id);
    // Another's message could only go with the right to manage messages, for which the bot never asks.
    if (message.authorId !== world.botId) throw missingPermissions();
    chat.delete(message);
  };

  const one = "/channels/:channel/messages/:message";
  return [
    bot("GET", "/channels/:channel", (_, id = "") => channelPayload(world.channel(id))),
    bot("POST", "/channels/:channel/messages", send),
    bot("GET", one, (_, channelId = "", id = "") => shown(world.message(world.channel(channelId).id, id))),
    bot("PATCH", one, edit),
    bot("DELETE", one, remove),
    bot("POST", "/channels/:channel/typing", (_, id = "") => {
      refuseUnlessAllowed(world.channel(id));
      world.typing.push(id);
    }),
  ];
}

const partsOf = ({ content, embeds, components, flags }: MessageForm) => ({ content, embeds, components, flags });

function formOf({ content, components, flags, embeds }: StoredMessage): Omit<MessageForm, "allowedMentions"> {
  return { content, components, flags, embeds: readMessage({ embeds }, 0).embeds };
}
