import { snowflake } from "./snowflake.js";
import { type Channel, isThread, MESSAGE, PERMISSION, type Role, type StoredMessage, type World } from "./world.js";

/** Objects as Discord's API shapes them, with only what discord.js or a bot reads. */

/** Who does something, and where. A direct message where `guildId` is null. */
export interface Scene {
  readonly guildId?: string | null;
  readonly userId?: string;
  /** The server's first channel, or the private talk, where it is not given. */
  readonly channelId?: string;
  readonly userInstalledOnly?: boolean;
  readonly locale?: string;
  /** What the person may do there; what members may who manage nothing where it is not given. */
  readonly permissions?: bigint;
  /** What the bot may do there; what it asks for at its invitation where it is not given. */
  readonly appPermissions?: bigint;
}

/** What a member may do who manages nothing. */
const MEMBER_PERMISSIONS = 2248473465835073n;
const { viewChannel, sendMessages, embedLinks, readHistory, sendInThreads } = PERMISSION;
const BOT_PERMISSIONS = viewChannel | sendMessages | embedLinks | readHistory | sendInThreads;

export const botUser = (id: string) => ({
  id,
  username: "factdesk",
  discriminator: "0001",
  global_name: null,
  avatar: null,
  bot: true,
});

const person = (id: string, isBot = false) => ({
  id,
  username: isBot ? "another-bot" : "ada",
  discriminator: "0",
  global_name: "Ada",
  avatar: null,
  bot: isBot,
});

const member = { roles: [], joined_at: "2020-01-01T00:00:00.000Z", deaf: false, mute: false, flags: 0 };

/** A server as GUILD_CREATE announces it, with the channels and threads that the bot can see. */
export function guild(id: string, world: World) {
  const inside = [...world.channels.values()].filter((channel) => channel.guildId === id).map(channelPayload);
  return {
    id,
    name: `Server ${id}`,
    owner_id: "1",
    // What everybody may do, the bot included, is what the role with the server's own id says.
    roles: [
      { id, name: "@everyone", permissions: String(BOT_PERMISSIONS), position: 0, color: 0, flags: 0 },
      ...[...world.roles.values()].filter((role) => role.guildId === id).map(rolePayload),
    ],
    emojis: [],
    features: [],
    channels: inside.filter((channel) => !isThread(channel)),
    members: [{ ...member, user: botUser(world.botId) }],
    threads: inside.filter(isThread),
    member_count: 1,
    unavailable: false,
  };
}

export function rolePayload({ id, mentionable }: Role) {
  return { id, name: `role-${id}`, mentionable, permissions: "0", position: 1, color: 0, flags: 0, managed: false };
}

export function channelPayload(channel: Channel) {
  const { id, type, guildId, parentId, denied, recipientId } = channel;
  if (guildId === null) return { id, type, recipients: recipientId === undefined ? [] : [person(recipientId)] };
  const common = { id, type, guild_id: guildId, parent_id: parentId, name: `channel-${id}` };
  if (isThread(channel)) {
    const archive_timestamp = new Date().toISOString();
    return {
      ...common,
      owner_id: "1",
      message_count: 0,
      member_count: 1,
      thread_metadata: { archived: false, auto_archive_duration: 1_440, archive_timestamp, locked: false },
    };
  }
  const overwrites = denied === 0n ? [] : [{ id: guildId, type: 0, allow: "0", deny: String(denied) }];
  return { ...common, position: 0, permission_overwrites: overwrites };
}

/** True where Discord shows a message's content to a bot whatever its intents. */
export function isShownAnyway(message: StoredMessage, world: World): boolean {
  if (message.guildId === null || message.authorId === world.botId) return true;
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  // A reply to the answer of a command pings the bot as well, but its text stays withheld.
  const { repliesTo: _, ...alone } = message;
  if (world.mentionsOf(alone).includes(world.botId)) return true;
  return Boolean(
    message.repliedPing &&
      replied?.authorId === world.botId &&
      (replied.type === MESSAGE.regular || replied.type === MESSAGE.reply),
  );
}

/** A message as a bot receives it; `shown` tells whether its content goes with it. */
export function messagePayload(message: StoredMessage, world: World, shown: boolean): Record<string, unknown> {
  const isOwn = message.authorId === world.botId;
  const written = shown || isOwn;
  const replied = message.repliesTo === undefined ? undefined : world.messages.get(message.repliesTo);
  const reference = message.repliesTo ?? (message.forwarded ? snowflake() : undefined);
  const user = (id: string) => (id === world.botId ? botUser(id) : person(id));
  return {
    id: message.id,
    channel_id: message.channelId,
    author: isOwn ? botUser(message.authorId) : person(message.authorId, message.authorIsBot),
    content: written ? message.content : "",
    embeds: written ? message.embeds : [],
    components: written ? message.components : [],
    attachments: [],
    mentions: world.mentionsOf(message).map(user),
    mention_roles: message.mentionedRoles ?? [],
    mention_everyone: message.everyone ?? false,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    type: message.type,
    flags: message.flags,
    pinned: false,
    tts: false,
    ...(message.askedBy === undefined ? {} : { interaction_metadata: metadata(message.askedBy) }),
    ...(message.webhookId === undefined ? {} : { webhook_id: message.webhookId }),
    ...(isOwn && message.nonce !== undefined ? { nonce: message.nonce } : {}),
    ...(reference === undefined
      ? {}
      : {
          message_reference: {
            type: message.forwarded ? 1 : 0,
            message_id: reference,
            channel_id: message.channelId,
            ...(message.guildId === null ? {} : { guild_id: message.guildId }),
          },
        }),
    ...(message.repliesTo === undefined
      ? {}
      : {
          referenced_message: replied ? messagePayload(replied, world, shown || isShownAnyway(replied, world)) : null,
        }),
    ...(message.forwarded && written ? { message_snapshots: [{ message: snapshotOf(message.forwarded) }] } : {}),
  };
}

const metadata = (userId: string) => ({
  id: snowflake(),
  type: 2,
  user: person(userId),
  authorizing_integration_owners: {},
});

const snapshotOf = ({ content, embeds }: NonNullable<StoredMessage["forwarded"]>) => ({
  type: 0,
  content,
  embeds,
  attachments: [],
  components: [],
  mentions: [],
  mention_roles: [],
  flags: 0,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
});

/** What a message's event says beyond the message itself. */
export function eventPlace({ channelId, guildId, webhookId }: StoredMessage, world: World) {
  const channel_type = world.channels.get(channelId)?.type;
  if (guildId === null) return { channel_type };
  return { guild_id: guildId, channel_type, ...(webhookId === undefined ? { member } : {}) };
}

/** Everything of an interaction's event that says who and where. */
export function place(scene: Scene, channel: Channel) {
  const { guildId } = channel;
  const user = person(scene.userId ?? snowflake());
  const locale = scene.locale ?? "en-US";
  const common = {
    channel_id: channel.id,
    locale,
    app_permissions: String(scene.appPermissions ?? BOT_PERMISSIONS),
    entitlements: [],
    authorizing_integration_owners: scene.userInstalledOnly ? { "1": user.id } : { "0": guildId ?? "0" },
    attachment_size_limit: 10_485_760,
  };
  if (guildId === null)
    return { ...common, user, channel: { id: channel.id, type: 1, recipients: [user] }, context: 1 };
  const permissions = String(scene.permissions ?? MEMBER_PERMISSIONS);
  return {
    ...common,
    guild_id: guildId,
    guild_locale: "en-US",
    member: { ...member, user, permissions },
    channel: { ...channelPayload(channel), permissions },
    context: 0,
  };
}
