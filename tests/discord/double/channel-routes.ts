import { z } from "zod";
import type { Chat } from "./chat.js";
import {
  alreadyCrossposted,
  missingPermissions,
  noHistoryToReply,
  notForText,
  notOwnMessage,
  parseForm,
  unknownMember,
  unknownReference,
  unknownRole,
  wrongChannelType,
} from "./errors.js";
import { edited, FLAG, type MessageForm, readMessage, readSending, refuseEmpty } from "./message-rules.js";
import { channelPayload, messagePayload, rolePayload } from "./payloads.js";
import type { Route } from "./rest.js";
import { snowflake } from "./snowflake.js";
import { CHANNEL, type Channel, isThread, MESSAGE, PERMISSION, type StoredMessage, type World } from "./world.js";

/** What a bot may do in channels by itself, outside interactions. */

const NEW_FLAGS = FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.v2;
const CROSSPOSTED = 1 << 0;
const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.v2;

const Id = z.string().regex(/^\d{1,20}$/);
const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: Id.transform(BigInt).optional(),
  after: Id.transform(BigInt).optional(),
});
const NewTalk = z.strictObject({ recipient_id: Id });

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
    const needed = isThread(channel) ? PERMISSION.sendInThreads : PERMISSION.sendMessages;
    if ((world.deniedIn(channel) & needed) !== 0n) throw missingPermissions();
  };

  const send: Route["handle"] = ({ body }, channelId = "") => {
    const channel = world.channel(channelId);
    if (isForum(channel)) throw notForText();
    refuseUnlessAllowed(channel);
    world.refuseClosedTalk(channel);
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
      id: snowflake(world.now()),
      channelId,
      guildId: channel.guildId,
      authorId: world.botId,
      authorIsBot: true,
      type: known ? MESSAGE.reply : MESSAGE.regular,
      ...(known ? { repliesTo, repliedPing: form.allowedMentions?.replied_user ?? false } : {}),
      nonce,
      ...rolesIn(form, channel),
      createdAt: world.now(),
    });
    if (nonce !== undefined) world.keepNonce(channelId, nonce, message.id);
    chat.announceOwn("MESSAGE_CREATE", message);
    return shown(message);
  };

  const edit: Route["handle"] = ({ body }, channelId = "", id = "") => {
    const before = own(channelId, id);
    const form = readMessage(body, EDIT_FLAGS, before.flags);
    const after = edited({ ...formOf(before), allowedMentions: undefined }, form);
    refuseEmpty(after);
    const message = world.put({ ...before, ...partsOf(after), editedAt: world.now() });
    chat.announceOwn("MESSAGE_UPDATE", message);
    return shown(message);
  };

  const remove: Route["handle"] = (_, channelId = "", id = "") => {
    const message = world.message(world.channel(channelId).id, id);
    // Another's message could only go with the right to manage messages, for which the bot never asks.
    if (message.authorId !== world.botId) throw missingPermissions();
    chat.delete(message);
  };

  const list: Route["handle"] = ({ query }, channelId = "") => {
    const channel = world.channel(channelId);
    if (isForum(channel)) throw wrongChannelType();
    const { limit, before, after } = parseForm(ListQuery, Object.fromEntries(query));
    // Who may not read the history is not refused, but shown nothing.
    if ((world.deniedIn(channel) & PERMISSION.readHistory) !== 0n) return [];
    return world.page(channelId, limit, before, after).map(shown);
  };

  const crosspost: Route["handle"] = (_, channelId = "", id = "") => {
    const channel = world.channel(channelId);
    if (channel.type !== CHANNEL.announcement) throw wrongChannelType();
    refuseUnlessAllowed(channel);
    const before = own(channelId, id);
    if ((before.flags & CROSSPOSTED) !== 0) throw alreadyCrossposted();
    const message = world.put({ ...before, flags: before.flags | CROSSPOSTED });
    world.crossposts.push(id);
    chat.announceOwn("MESSAGE_UPDATE", message);
    return shown(message);
  };

  /** A role is pinged where the text names it, the sender allows it, and it is open to that: the bot may not ping all. */
  const rolesIn = ({ content, allowedMentions }: MessageForm, { guildId }: Channel) => {
    const named = [...new Set([...content.matchAll(/<@&(\d+)>/g)].flatMap(([, id]) => id ?? []))];
    const mentionedRoles = named.filter((id) => world.roles.get(id)?.guildId === guildId);
    const isAllowed = (id: string) =>
      allowedMentions === undefined ||
      allowedMentions.parse?.includes("roles") === true ||
      allowedMentions.roles?.includes(id) === true;
    const pingedRoles = mentionedRoles.filter((id) => isAllowed(id) && world.roles.get(id)?.mentionable);
    return { mentionedRoles, pingedRoles };
  };

  const one = "/channels/:channel/messages/:message";
  return [
    bot("GET", "/channels/:channel", (_, id = "") => channelPayload(world.channel(id))),
    bot("GET", "/channels/:channel/thread-members/:user", (_, id = "", user = "") => {
      if (world.channel(id).members?.includes(user) !== true) throw unknownMember();
      return { id, user_id: user, join_timestamp: new Date(world.now()).toISOString(), flags: 0 };
    }),
    bot("POST", "/channels/:channel/messages", send),
    bot("GET", "/channels/:channel/messages", list),
    bot("POST", `${one}/crosspost`, crosspost),
    bot("POST", "/users/@me/channels", ({ body }) =>
      channelPayload(world.talkWith(parseForm(NewTalk, body).recipient_id)),
    ),
    bot("GET", "/guilds/:guild/roles/:role", (_, guildId = "", id = "") => {
      const role = world.roles.get(id);
      if (role?.guildId !== guildId) throw unknownRole();
      return rolePayload(role);
    }),
    bot("GET", one, (_, channelId = "", id = "") => shown(world.message(world.channel(channelId).id, id))),
    bot("PATCH", one, edit),
    bot("DELETE", one, remove),
    bot("POST", "/channels/:channel/typing", (_, id = "") => {
      refuseUnlessAllowed(world.channel(id));
      world.typing.push(id);
    }),
  ];
}

const isForum = ({ type }: Channel) => type === CHANNEL.forum || type === CHANNEL.media;

const partsOf = ({ content, embeds, components, flags }: MessageForm) => ({ content, embeds, components, flags });

function formOf({ content, components, flags, embeds }: StoredMessage): Omit<MessageForm, "allowedMentions"> {
  return { content, components, flags, embeds: readMessage({ embeds }, 0).embeds };
}
