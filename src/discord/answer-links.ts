import { type Client, DiscordAPIError, PermissionFlagsBits, Routes } from "discord.js";
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
  if (!mayRead(client, link, here)) return "unreadable";
  const found = await client.rest.get(Routes.channelMessage(link.channelId, link.messageId)).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  });
  const message = Message.safeParse(found).data;
  if (!message) return "unreadable";
  if (message.author.id !== client.user?.id) return "no-answer";
  const abouts = pressIdsIn(message.components).flatMap((id) => readPressId(id)?.about.split(":")[0] ?? []);
  return abouts.find((about) => ANSWER_ID.test(about)) ?? "no-answer";
}

function mayRead(client: Client, { channelId }: MessageLink, { userId, guildId, channelId: hereId }: Here): boolean {
  if (channelId === hereId) return true;
  const channel = client.channels.cache.get(channelId);
  if (!channel || channel.isDMBased() || channel.guildId !== guildId) return false;
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
  return channel.permissionsFor(userId)?.has(needed) ?? false;
}
