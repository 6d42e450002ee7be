import type { ChannelReply, KeptAnswer } from "../../src/state/store.js";

export const NOON = new Date("2026-03-01T12:00:00.123Z");

export const answer = (changes: Partial<KeptAnswer> = {}): KeptAnswer => ({
  id: "a1",
  question: "when did the museum open",
  outcome: "answered",
  facts: [{ id: "museum-opened", version: "v1" }],
  about: { subjects: ["museum", "town"], story: "museum-story" },
  at: NOON,
  ...changes,
});

export const reply = (changes: Partial<ChannelReply> = {}): ChannelReply => ({
  guildId: "guild",
  channelId: "channel",
  questionId: "question",
  replyId: "reply",
  at: NOON,
  ...changes,
});
