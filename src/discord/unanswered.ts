import type { Outcome } from "../answering/outcome.js";
import { unansweredOf } from "../digest/unanswered.js";
import type { StateStore } from "../state/store.js";
import { describeError, type Log } from "./log.js";
import { questionIn } from "./question-text.js";

/** A question that was put to the bot where others could read it. */
export interface AskedOpenly {
  /** The server; null in a direct message. */
  readonly guildId: string | null;
  readonly question: string;
  readonly outcome: Outcome;
  /** True for a follow-up, which cannot be understood by itself. */
  readonly isFollowUp: boolean;
}

/**
 * Keeps questions that found no fact, for the server's digest, without who asked. Questions asked privately are not
 * for it: a digest is read by all.
 */
export interface UnansweredQuestions {
  /** Never rejects: whoever asked has their answer either way. */
  note(asked: AskedOpenly): Promise<void>;
}

export interface UnansweredOptions {
  readonly state: Pick<StateStore, "recordUnanswered">;
  readonly log: Log;
  readonly now?: () => Date;
}

export function createUnanswered({ state, log, now = () => new Date() }: UnansweredOptions): UnansweredQuestions {
  return {
    async note({ guildId, question, outcome, isFollowUp }) {
      if (guildId === null) return;
      // Without its marks it names nobody.
      const kept = unansweredOf(questionIn(question), outcome, { completed: isFollowUp });
      if (kept === undefined) return;
      try {
        await state.recordUnanswered({ guildId, ...kept, lastAt: now() });
      } catch (error) {
        log.error({ err: describeError(error) }, "an unanswered question could not be kept");
      }
    },
  };
}
