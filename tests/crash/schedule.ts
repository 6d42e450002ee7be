import { knownOf } from "../../src/digest/known.js";
import { loadFactBase } from "../../src/facts/load.js";
import { openStore } from "../../src/state/open-store.js";
import type { DiscordDouble } from "../discord/double/server.js";
import { CHANNEL } from "../discord/double/world.js";
import type { Expected } from "./verdict.js";

const MINUTE = 60_000;
/** Longer than a claim lasts, shorter than a nonce is known. */
export const SHORT_GAP = 2 * MINUTE;
/** Longer than a nonce is known. */
export const LONG_GAP = 12 * MINUTE;
const FIRST_MINUTE = 60;

export interface Scheduled {
  /** When it is due, in milliseconds after midnight, in UTC. */
  readonly time: number;
  /** The time since the one before it. */
  readonly gap: number;
  readonly expected: Omit<Expected, "dates">;
  /** The dates it was due so far, and the version of the data that each tells. */
  readonly due: Map<string, number>;
}

export interface ScheduleOptions {
  readonly discord: DiscordDouble;
  readonly count: number;
  readonly midnight: number;
  readonly environment: { readonly STATE_URL: string; readonly DATA_DIR: string };
  /** How long after the one before each comes. */
  readonly gap: () => number;
}

/** Puts daily digests into the store, minutes apart, each in a channel of its own; every third is crossposted. */
export async function schedule(options: ScheduleOptions): Promise<readonly Scheduled[]> {
  const { discord, count, midnight, environment } = options;
  const [guildId = ""] = discord.guildIds;
  const scheduledAt = new Date(midnight - MINUTE);
  const store = await openStore(environment.STATE_URL);
  const scheduled: Scheduled[] = [];
  try {
    await store.recordKnown(knownOf(loadFactBase(environment.DATA_DIR)), scheduledAt);
    for (let at = 0, time = FIRST_MINUTE * MINUTE; at < count; at += 1) {
      const gap = at === 0 ? 0 : options.gap();
      time += gap;
      const crossposted = at % 3 === 1;
      const type = crossposted ? CHANNEL.announcement : CHANNEL.text;
      const { id: channelId } = discord.world.open({ type, guildId });
      const name = `digest ${at + 1}`;
      await store.addDigest({
        ...{ id: `digest${at + 1}`, guildId, channelId, name, scheduledAt, toldUntil: scheduledAt },
        plan: {
          time: new Date(time).toISOString().slice(11, 16),
          zone: "UTC",
          days: [1, 2, 3, 4, 5, 6, 7],
          stories: [],
          emptyDays: "silence",
          quiet: false,
          roleId: null,
          crosspost: crossposted,
        },
        scheduledBy: "100000000000000001",
        servedDate: null,
        pause: null,
      });
      scheduled.push({ time, gap, expected: { channelId, name, crossposted }, due: new Map() });
    }
  } finally {
    await store.close();
  }
  return scheduled;
}
