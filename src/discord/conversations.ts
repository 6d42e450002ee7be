import type { Context } from "../answering/outcome.js";
import { createShortMemory } from "./short-memory.js";

/** For how long a further mention counts as a follow-up: long enough to read an answer and think. */
export const FOLLOW_UP_WITHIN_MS = 10 * 60_000;
/** Beyond so many open conversations the oldest is given up, so that memory has a bound. */
const MOST_KEPT = 5_000;

/** Who talks with the bot, and where; a thread is a place of its own. */
export interface Talk {
  readonly personId: string;
  readonly channelId: string;
}

export interface Conversations {
  /** Notes what an answer was about; where nothing was recognised, what was talked about before stays. */
  remember(talk: Talk, context: Context): void;
  /** What this person was told about here within the last ten minutes. */
  recall(talk: Talk): Context | undefined;
}

/** What each person was last told about in each channel, their question included; held in memory alone. */
export function createConversations(now: () => number = Date.now): Conversations {
  const kept = createShortMemory<Context>({ forMs: FOLLOW_UP_WITHIN_MS, most: MOST_KEPT, now });
  const keyOf = ({ personId, channelId }: Talk) => `${channelId}:${personId}`;
  return {
    remember(talk, context) {
      if (context.subjects.length > 0 || context.story !== null) kept.set(keyOf(talk), context);
    },
    recall: (talk) => kept.get(keyOf(talk)),
  };
}
