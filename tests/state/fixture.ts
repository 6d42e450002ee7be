import type {
  ChannelReply,
  Digest,
  DigestPlan,
  KeptAnswer,
  KnownItem,
  PlannedRun,
  PlannedStep,
  UnansweredQuestion,
} from "../../src/state/store.js";

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
  answerId: null,
  at: NOON,
  ...changes,
});

export const plan = (changes: Partial<DigestPlan> = {}): DigestPlan => ({
  time: "09:00",
  zone: "Pacific/Auckland",
  days: [1, 2, 3, 4, 5],
  stories: ["museum-story"],
  emptyDays: "refresher",
  quiet: true,
  roleId: "role",
  crosspost: true,
  ...changes,
});

export const digest = (changes: Partial<Digest> = {}): Digest => ({
  id: "d1",
  guildId: "guild",
  channelId: "channel",
  name: "morning",
  plan: plan(),
  scheduledBy: "ann",
  scheduledAt: NOON,
  toldUntil: NOON,
  servedDate: null,
  pause: null,
  ...changes,
});

const MINUTE_MS = 60_000;

/** Noon and so many minutes, on the day that the fixtures are about. */
export const minutes = (count: number): Date => new Date(NOON.getTime() + count * MINUTE_MS);

export const post = (part: number, changes: Partial<PlannedStep> = {}): PlannedStep => ({
  kind: "post",
  part,
  nonce: `post-${part}`,
  message: `{"content":"part ${part}"}`,
  ...changes,
});

export const crosspost = (part: number): PlannedStep => ({
  kind: "crosspost",
  part,
  nonce: `crosspost-${part}`,
  message: "",
});

/** Due at minute 10, given up at minute 100, tells what is known at minute 9. */
export const run = (changes: Partial<PlannedRun> = {}): PlannedRun => ({
  digestId: "d1",
  date: "2026-03-02",
  occasion: "daily",
  dueAt: minutes(10),
  deadline: minutes(100),
  late: false,
  toldUntil: minutes(9),
  refresher: null,
  steps: [post(1)],
  ...changes,
});

export const fact = (id: string, version = "1", told = `{"told":"${id} ${version}"}`): KnownItem => ({
  kind: "fact",
  id,
  version,
  told,
});

export const question = (changes: Partial<UnansweredQuestion> = {}): Omit<UnansweredQuestion, "count"> => ({
  guildId: "guild",
  key: "owner museum",
  question: "who owns the museum",
  lastAt: NOON,
  ...changes,
});
