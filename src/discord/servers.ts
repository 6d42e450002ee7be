import { z } from "zod";
import type { StateStore } from "../state/store.js";
import { describeError, type Log } from "./log.js";

/**
 * Which servers the bot is in and which channels they have, read from Discord's own packets: discord.js does not tell
 * of what was left or deleted while it was not looking. What is gone takes with it what was kept of it.
 */

const Packet = z.looseObject({ t: z.string().nullish(), d: z.unknown() });
const Ready = z.looseObject({
  application: z.looseObject({ id: z.string() }),
  guilds: z.array(z.looseObject({ id: z.string() })),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
const Guild = z.looseObject({
  id: z.string(),
  unavailable: z.boolean().optional(),
  channels: z.array(z.looseObject({ id: z.string() })).optional(),
});
const Channel = z.looseObject({ id: z.string(), guild_id: z.string().optional() });

export interface ServersOptions {
  readonly state: Pick<StateStore, "ownerFor" | "guilds" | "eraseGuild" | "channelAnswers" | "setChannelAnswers">;
  readonly log: Log;
}

export interface Servers {
  /** Reads a gateway packet, and deletes what belongs to a server or a channel that is gone. */
  note(packet: unknown): void;
  /** Deletes what is kept of servers that the bot is not in. Does nothing until Discord has listed them all. */
  sweep(): Promise<void>;
}

export function createServers({ state, log }: ServersOptions): Servers {
  /** The servers of each shard, those in an outage included. */
  const listed = new Map<number, Set<string>>();
  let shards = 1;
  let application = "";

  const shardOf = (guildId: string): number => Number((BigInt(guildId) >> 22n) % BigInt(shards));
  const isIn = (guildId: string): boolean => [...listed.values()].some((guilds) => guilds.has(guildId));

  function inBackground(guildId: string | undefined, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      log.error({ guildId, err: describeError(error) }, "what belongs to a server could not be deleted");
    });
  }

  async function sweep(): Promise<void> {
    if (listed.size < shards) return;
    const owner = await state.ownerFor(application);
    if (owner !== application) {
      log.error(
        { application, owner },
        "the state belongs to another application, whose servers are not mine: nothing of it is deleted. Give this bot a STATE_URL of its own.",
      );
      return;
    }
    // Asked last of all, since the bot may be invited while the state is read.
    const left = (await state.guilds()).filter((id) => !isIn(id));
    for (const guildId of left) await state.eraseGuild(guildId);
    if (left.length > 0) log.info({ servers: left.length }, "deleted what belonged to servers that I am not in");
  }

  /** A channel that was deleted while nobody looked still stands among those where answers come unasked. */
  async function keepOnly(guildId: string, channels: readonly { readonly id: string }[]): Promise<void> {
    for (const channelId of await state.channelAnswers(guildId)) {
      if (!channels.some(({ id }) => id === channelId)) await state.setChannelAnswers(guildId, channelId, false);
    }
  }

  function onReady(data: unknown): void {
    const { data: ready } = Ready.safeParse(data);
    if (!ready) return;
    const [shard, count] = ready.shard;
    shards = count;
    application = ready.application.id;
    listed.set(shard, new Set(ready.guilds.map(({ id }) => id)));
    inBackground(undefined, sweep());
  }

  function onGuild(data: unknown): void {
    const { data: guild } = Guild.safeParse(data);
    if (!guild) return;
    listed.get(shardOf(guild.id))?.add(guild.id);
    if (guild.channels && guild.unavailable !== true) inBackground(guild.id, keepOnly(guild.id, guild.channels));
  }

  function onGuildGone(data: unknown): void {
    const { data: guild } = Guild.safeParse(data);
    // An outage comes as the same event; without its mark the bot was removed.
    if (!guild || guild.unavailable === true) return;
    for (const guilds of listed.values()) guilds.delete(guild.id);
    inBackground(guild.id, state.eraseGuild(guild.id));
  }

  function onChannelGone(data: unknown): void {
    const { data: channel } = Channel.safeParse(data);
    if (channel?.guild_id === undefined) return;
    inBackground(channel.guild_id, state.setChannelAnswers(channel.guild_id, channel.id, false));
  }

  return {
    sweep,
    note(packet) {
      const { data } = Packet.safeParse(packet);
      if (data?.t === "READY") onReady(data.d);
      else if (data?.t === "GUILD_CREATE") onGuild(data.d);
      else if (data?.t === "GUILD_DELETE") onGuildGone(data.d);
      else if (data?.t === "CHANNEL_DELETE") onChannelGone(data.d);
    },
  };
}
