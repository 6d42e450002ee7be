import {
  type Channel,
  ChannelType,
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  PermissionFlagsBits,
} from "discord.js";
import type { DigestPlan } from "../state/store.js";
import type { ChannelCheck } from "./surroundings.js";

const KINDS: Readonly<Partial<Record<ChannelType, ChannelCheck["kind"]>>> = {
  [ChannelType.GuildText]: "text",
  [ChannelType.GuildAnnouncement]: "announcement",
  [ChannelType.PublicThread]: "thread",
  [ChannelType.PrivateThread]: "thread",
  [ChannelType.AnnouncementThread]: "thread",
  [ChannelType.GuildForum]: "forum",
  [ChannelType.GuildMedia]: "forum",
};

/** Reading the history is among them: only so the bot finds its own posts again after a crash. */
const NEEDED = [
  ["View Channel", PermissionFlagsBits.ViewChannel],
  ["Send Messages", PermissionFlagsBits.SendMessages],
  ["Send Messages in Threads", PermissionFlagsBits.SendMessagesInThreads],
  ["Embed Links", PermissionFlagsBits.EmbedLinks],
  ["Read Message History", PermissionFlagsBits.ReadMessageHistory],
] as const;

const GONE: ChannelCheck = { kind: "gone", missing: [], pings: true };

/** Whether a digest of this plan could be posted in a channel now. Rejects where Discord cannot be reached. */
export async function checkChannel(
  client: Client<true>,
  guildId: string,
  channelId: string,
  { roleId }: Pick<DigestPlan, "roleId">,
): Promise<ChannelCheck> {
  const channel = await client.channels.fetch(channelId).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  });
  if (!channel || channel.isDMBased() || channel.guildId !== guildId) return GONE;
  const missing = missingIn(channel);
  const pings = roleId === null || (await mayPing(channel, roleId));
  return { kind: KINDS[channel.type] ?? "other", missing, pings };
}

/** The permissions that the bot lacks to post digests in a channel, as Discord's English client names them. */
export function missingIn(channel: GuildBasedChannel): readonly string[] {
  const permissions = channel.permissionsFor(channel.client.user);
  const spared = channel.isThread() ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;
  return NEEDED.flatMap(([name, flag]) => (flag === spared || permissions?.has(flag) ? [] : [name]));
}

/** Nobody is pinged in vain: the role must be open to that, or the bot allowed to ping every role. */
async function mayPing(channel: GuildBasedChannel, roleId: string): Promise<boolean> {
  // Pinging everyone is not what a role's id in `allowed_mentions` does.
  if (roleId === channel.guildId) return false;
  if (channel.permissionsFor(channel.client.user)?.has(PermissionFlagsBits.MentionEveryone)) return true;
  const role = await channel.guild.roles.fetch(roleId).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && error.status === 404) return null;
    throw error;
  });
  return role?.mentionable === true;
}

/** A server's channel that can be asked for permissions; undefined in a private talk and while the server is out. */
export function inServer(channel: Channel | null): GuildBasedChannel | undefined {
  return channel && !channel.isDMBased() && channel.guild.available ? channel : undefined;
}
