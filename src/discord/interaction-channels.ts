import { ChannelType } from "discord.js";
import { z } from "zod";
import { createHandedOnce } from "./handed-once.js";

/**
 * Where interactions come from, read from Discord's own packets: discord.js knows a channel only from its cache, and a
 * thread that was quiet when it connected is not in there.
 */

const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

const Packet = z.looseObject({
  t: z.literal("INTERACTION_CREATE"),
  d: z.looseObject({
    id: z.string(),
    channel: z.looseObject({ type: z.number(), parent_id: z.string().nullish() }),
  }),
});

/** The channel of an interaction. */
export interface CalledFrom {
  readonly isThread: boolean;
  /** What a thread hangs under, or a channel's category. */
  readonly parentId: string | null;
}

export interface InteractionChannels {
  /** Looks where an interaction comes from. */
  note(packet: unknown): void;
  /** The channel of an interaction; undefined where none was noted. It is told once and then forgotten. */
  take(interactionId: string): CalledFrom | undefined;
}

export function createInteractionChannels(): InteractionChannels {
  const kept = createHandedOnce<CalledFrom>();
  return {
    note(packet) {
      const { data } = Packet.safeParse(packet);
      if (!data) return;
      const { type, parent_id = null } = data.d.channel;
      kept.put(data.d.id, { isThread: THREADS.includes(type), parentId: parent_id });
    },
    take: (interactionId) => kept.take(interactionId),
  };
}
