import type { Digest, DigestPlan } from "../../src/state/store.js";

export const PLAN: DigestPlan = {
  time: "09:00",
  zone: "Europe/London",
  days: [1, 2, 3, 4, 5, 6, 7],
  stories: [],
  emptyDays: "silence",
  quiet: false,
  roleId: null,
  crosspost: false,
};

/** A digest at nine in London, scheduled on a Sunday evening. */
export const digest = (more: Partial<Digest> = {}): Digest => ({
  id: "digest1",
  guildId: "guild",
  channelId: "channel",
  name: "daily",
  plan: PLAN,
  scheduledBy: "person",
  scheduledAt: new Date("2026-11-22T20:00:00Z"),
  toldUntil: new Date("2026-11-22T20:00:00Z"),
  servedDate: null,
  pause: null,
  ...more,
});
