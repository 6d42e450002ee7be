import type { ChannelReply, KeptAnswer } from "./answer-store.js";
import type { StateStore } from "./store.js";

/** Enough for hours of an outage; beyond it the oldest are given up, so that memory cannot fill up. */
const MOST_KEPT = 2_000;

/**
 * What an outage must not end: answers, which message answers which, and where answers may come unasked; with it what
 * deletes them. All else rejects, since people count on it to last.
 */
type Bridged = Pick<
  StateStore,
  | "keepAnswer"
  | "findAnswer"
  | "forgetAnswer"
  | "linkReply"
  | "findReply"
  | "changeReply"
  | "forgetReply"
  | "setChannelAnswers"
  | "channelAnswers"
  | "forget"
  | "eraseGuild"
>;

export interface OutageMemory extends Bridged {
  /** Does in the store what had to wait for it. Where the store fails anew, it rejects or the rest waits on. */
  handOver(): Promise<void>;
}

/** Stands in for a store while `isDown`; call `handOver` when that is over. Nothing of it outlives the process. */
export function createOutageMemory(store: Bridged, isDown: () => boolean): OutageMemory {
  const answers = new Map<string, KeptAnswer>();
  const replies = new Map<string, ChannelReply>();
  const switchedOn = new Map<string, readonly string[]>();
  const toErase = new Set<string>();

  async function orWhileDown<T>(asked: Promise<T>, instead: () => T): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      if (isDown()) return instead();
      throw error;
    }
  }

  const keepAnswer = (answer: KeptAnswer): Promise<void> =>
    orWhileDown(store.keepAnswer(answer), () => keep(answers, answer.id, answer));

  const linkReply = (reply: ChannelReply): Promise<"linked" | "exists"> =>
    orWhileDown(store.linkReply(reply), () => {
      if (replies.has(reply.questionId)) return "exists";
      keep(replies, reply.questionId, reply);
      return "linked";
    });

  /** Lets the answer go that a reply shows, unless it is `but`. */
  async function dropShown({ answerId }: ChannelReply, but: string | null): Promise<void> {
    if (answerId === null || answerId === but || answers.delete(answerId)) return;
    await store.forgetAnswer(answerId);
  }

  async function eraseGuild(guildId: string): Promise<void> {
    switchedOn.delete(guildId);
    for (const [id, reply] of replies) {
      if (reply.guildId !== guildId) continue;
      replies.delete(id);
      if (reply.answerId !== null) answers.delete(reply.answerId);
    }
    toErase.add(guildId);
    await store.eraseGuild(guildId);
    toErase.delete(guildId);
  }

  return {
    keepAnswer,
    linkReply,
    eraseGuild,
    findAnswer: async (id) => answers.get(id) ?? store.findAnswer(id),
    // Not quite true of a reply that the store alone knows of, but no question must wait for that.
    findReply: async (questionId) =>
      replies.get(questionId) ?? orWhileDown(store.findReply(questionId), () => undefined),
    forgetAnswer: async (id) => answers.delete(id) || store.forgetAnswer(id),
    async changeReply(questionId, answerId) {
      const reply = replies.get(questionId);
      if (!reply) return store.changeReply(questionId, answerId);
      replies.set(questionId, { ...reply, answerId });
      await dropShown(reply, answerId);
    },
    async forgetReply(questionId) {
      const reply = replies.get(questionId);
      if (!reply) return store.forgetReply(questionId);
      replies.delete(questionId);
      await dropShown(reply, null);
    },
    async setChannelAnswers(guildId, channelId, on) {
      await store.setChannelAnswers(guildId, channelId, on);
      switchedOn.delete(guildId);
    },
    async channelAnswers(guildId) {
      try {
        const channels = await store.channelAnswers(guildId);
        switchedOn.set(guildId, channels);
        return channels;
      } catch (error) {
        const known = switchedOn.get(guildId);
        if (known && isDown()) return known;
        throw error;
      }
    },
    async forget(before) {
      for (const [id, { at }] of answers) if (at < before) answers.delete(id);
      for (const [id, { at }] of replies) if (at < before) replies.delete(id);
      return store.forget(before);
    },
    async handOver() {
      // Asked of the store before anybody can ask it for the same, so each is found throughout.
      for (const answer of [...answers.values()]) {
        answers.delete(answer.id);
        await keepAnswer(answer);
      }
      for (const reply of [...replies.values()]) {
        replies.delete(reply.questionId);
        await linkReply(reply);
      }
      for (const guildId of toErase) await eraseGuild(guildId);
    },
  };
}

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  for (const [oldest] of kept) {
    if (kept.size < MOST_KEPT) break;
    kept.delete(oldest);
  }
  kept.set(key, value);
}
