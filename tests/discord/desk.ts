import type { Answers } from "../../src/discord/answers.js";
import type { Card } from "../../src/discord/card.js";
import { commands } from "../../src/discord/commands/index.js";
import type { Typing } from "../../src/discord/option.js";
import type { Reply } from "../../src/discord/reply.js";
import type { Desk, Here, Setup } from "../../src/discord/surroundings.js";
import { answered, fakeApp } from "./fixture.js";

/** What handlers get, made up: each test replaces what it is about. */

export const setup: Setup = {
  version: "1.2.3",
  startedAt: new Date("2026-11-22T10:00:00Z"),
  answerDays: 30,
  readsMessages: true,
  figures: undefined,
};

/** A person in a channel of a server, who may do everything there. */
export function here(more: Partial<Here> = {}): Here {
  return {
    requestId: "400000000000000004",
    userId: "100000000000000001",
    guildId: "200000000000000002",
    channelId: "300000000000000003",
    settingsChannelId: "300000000000000003",
    mayManageChannels: true,
    mayManageServer: true,
    mayShare: true,
    isInstalled: true,
    under: null,
    ...more,
  };
}

export const ANSWER = "7k2m9qxw";

/** Answers all alike, under one id, and remembers none but that. */
export const answers: Answers = {
  ask: async (question) => ({ outcome: answered, question, id: ANSWER }),
  give: async (question, outcome) => ({ outcome, question, id: ANSWER }),
  recall: async (id) =>
    id === ANSWER
      ? {
          kept: {
            id,
            question: "when did the museum open?",
            outcome: "answered",
            facts: [],
            about: answered.about,
            at: new Date("2026-11-22T12:00:00Z"),
          },
          outcome: answered,
          same: true,
        }
      : undefined,
  forget: async (id) => id === ANSWER,
  forgetOld: async () => undefined,
};

export function desk(more: Partial<Desk> = {}): Desk {
  return {
    app: fakeApp(),
    answers,
    state: {
      setChannelAnswers: async () => undefined,
      channelAnswers: async () => [],
      vote: async () => "counted",
      votes: async () => [],
      secret: async () => "secret",
      addDigest: async () => "added",
      digests: async () => [],
      changeDigest: async () => true,
      pauseDigest: async () => true,
      removeDigest: async () => true,
      runs: async () => [],
      shownRefreshers: async () => [],
      recordKnown: async (_: unknown, at: Date) => at,
      askedSince: async () => undefined,
      knownAt: async () => undefined,
      unanswered: async () => [],
      unansweredDays: async () => undefined,
      setUnansweredDays: async () => undefined,
    },
    unanswered: { note: async () => undefined },
    now: () => new Date("2026-11-22T12:00:00Z"),
    digests: {
      checkChannel: async () => ({ kind: "text", missing: [], pings: true }),
      settleDue: async () => {},
      postNow: async () => "gone",
      wake: () => undefined,
      onHold: () => undefined,
    },
    setup,
    data: { refusal: () => undefined },
    commands,
    findAnswer: async () => "no-answer",
    ...more,
  };
}

/** A manager who types into an option. */
export function typing(more: Partial<Typing> = {}): Typing {
  return { here: here(), state: desk().state, channelName: (id) => `channel-${id}`, ...more };
}

/** All that a card says, line by line. */
export const linesOf = (card: Card): readonly string[] =>
  card.groups.flatMap(({ lines }) => lines.map(({ text }) => text));

export const saysOf = (card: Card): string => linesOf(card).join("\n");

/** The labels of a card's buttons, those beside its lines first. */
export const buttonsOf = (card: Card): readonly string[] => [
  ...card.groups.flatMap(({ button }) => button?.label ?? []),
  ...card.rows.flatMap((row) => ("buttons" in row ? row.buttons.map(({ label }) => label) : [])),
];

export function cardOf(reply: Reply): Card {
  if (!("card" in reply)) throw new Error(`no card but ${JSON.stringify(reply)}`);
  return reply.card;
}

export function noticeOf(reply: Reply): string {
  if (!("notice" in reply)) throw new Error(`no notice but ${JSON.stringify(reply)}`);
  return reply.notice;
}
