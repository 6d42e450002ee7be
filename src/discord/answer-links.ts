import { ChannelType, type Client, DiscordAPIError, PermissionFlagsBits, Routes } from "discord.js";
import { z } from "zod";
import { pressIdsIn } from "./message-events.js";
import { ANSWER_ID, readPressId } from "./press-id.js";
import type { Desk, Here, MessageLink } from "./surroundings.js";

const Message = z.looseObject({
  author: z.looseObject({ id: z.string() }),
  components: z.array(z.unknown()).default([]),
});

/**
 * Finds the answer in a message of ours that somebody links to. Only messages are read that this person can read too:
 * in the channel where they are, or in another one of the same server that is open to them.
 */
export async function findAnswer(client: Client, link: MessageLink, here: Here): ReturnType<Desk["findAnswer"]> {
  if (!(await mayRead(client, link, here))) return "unreadable";
  const message = Message.safeParse(await found(client, Routes.channelMessage(link.channelId, link.messageId))).data;
  if (!message) return "unreadable";
  if (message.author.id !== client.user?.id) return "no-answer";
  const abouts = pressIdsIn(message.components).flatMap((id) => readPressId(id)?.about.split(":")[0] ?? []);
  return abouts.find((about) => ANSWER_ID.test(about)) ?? "no-answer";
}

/** What stands there; undefined where it is gone or closed to us. */
const found = (client: Client, route: `/${string}`): Promise<unknown> =>
  client.rest.get(route).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  });

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];

async function mayRead(client: Client, { channelId }: MessageLink, here: Here): Promise<boolean> {
  if (channelId === here.channelId) return true;
  const channel = client.channels.cache.get(channelId);
  if (!channel || channel.isDMBased() || channel.guildId !== here.guildId) return false;
  if (channel.permissionsFor(here.userId)?.has(NEEDED) !== true) return false;
  // What a thread's channel allows does not open a private thread: only who was added reads there.
  if (channel.type !== ChannelType.PrivateThread) return true;
  return (await found(client, Routes.threadMembers(channelId, here.userId))) !== undefined;
}
