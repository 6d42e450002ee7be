import { snowflake } from "./snowflake.js";

/** Objects as Discord's API shapes them, with only what discord.js reads. */

/** Who does something, and where. A direct message where `guildId` is null. */
export interface Scene {
  readonly guildId?: string | null;
  readonly userId?: string;
  readonly userInstalledOnly?: boolean;
}

const EVERY_PERMISSION = "2248473465835073";
const BOT_PERMISSIONS = "274877991936";

export const botUser = (id: string) => ({
  id,
  username: "factdesk",
  discriminator: "0001",
  global_name: null,
  avatar: null,
  bot: true,
});

export const guild = (id: string, ownerId: string) => ({
  id,
  name: `Server ${id}`,
  owner_id: ownerId,
  roles: [],
  emojis: [],
  features: [],
  channels: [],
  members: [],
  threads: [],
  member_count: 1,
  unavailable: false,
});

/** The parts of a message that a response decides on. */
export interface MessageParts {
  readonly id: string;
  readonly content: string;
  readonly embeds: unknown;
  readonly components: unknown;
  readonly flags: number;
}

export const message = (parts: MessageParts, channelId: string, authorId: string) => ({
  id: parts.id,
  channel_id: channelId,
  type: 20,
  content: parts.content,
  embeds: parts.embeds,
  components: parts.components,
  flags: parts.flags,
  author: botUser(authorId),
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
});

/** Everything of an interaction's event that says who and where. */
export function place(scene: Scene, guildId: string | undefined, channelId: string) {
  const user = {
    id: scene.userId ?? snowflake(),
    username: "ada",
    discriminator: "0",
    global_name: "Ada",
    avatar: null,
  };
  const common = {
    channel_id: channelId,
    locale: "en-US",
    app_permissions: BOT_PERMISSIONS,
    entitlements: [],
    authorizing_integration_owners: scene.userInstalledOnly ? { "1": user.id } : { "0": guildId ?? "0" },
    attachment_size_limit: 10_485_760,
  };
  if (guildId === undefined) {
    return { ...common, user, channel: { id: channelId, type: 1, recipients: [user] }, context: 1 };
  }
  return {
    ...common,
    guild_id: guildId,
    guild_locale: "en-US",
    member: {
      user,
      roles: [],
      permissions: EVERY_PERMISSION,
      joined_at: "2020-01-01T00:00:00.000Z",
      deaf: false,
      mute: false,
      flags: 0,
    },
    channel: { id: channelId, type: 0, guild_id: guildId, name: "general", permissions: EVERY_PERMISSION },
    context: 0,
  };
}
