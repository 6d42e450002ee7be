import type { AnswerStore } from "./answer-store.js";
import type { DigestStore } from "./digest-store.js";
import type { KnownStore } from "./known-store.js";
import type { Outbox } from "./outbox.js";
import type { QuestionStore } from "./question-store.js";
import type { StateError } from "./state-error.js";

// Whoever uses the state needs this file alone; how it is divided is the state's own matter.
export type { About, AnswerStore, ChannelReply, FactVersion, KeptAnswer, VoteResult, VoteSum } from "./answer-store.js";
export type { Digest, DigestName, DigestPause, DigestPlan, DigestStore } from "./digest-store.js";
export type { KnownItem, KnownStore } from "./known-store.js";
export type {
  ClaimedStep,
  Outbox,
  PlannedRun,
  PlannedStep,
  RunName,
  RunReport,
  StepName,
  StepResult,
} from "./outbox.js";
export type { QuestionStore, UnansweredQuestion } from "./question-store.js";

/**
 * What the bot remembers between starts. Every call is one step: it happens whole or not at all, also where two
 * processes share one store, and calls take effect in the order they were made. Where the store itself is at fault
 * (locked, full, damaged, closed), a call rejects with a `StateError`. Times are kept to the millisecond.
 */
export interface StateStore extends AnswerStore, DigestStore, Outbox, KnownStore, QuestionStore {
  /**
   * Deletes answers, who voted on them, reply links, finished runs, and versions that were replaced from before this
   * time, except what a digest has yet to tell of; tells how many answers and links.
   */
  forget(before: Date): Promise<number>;

  /** The servers that something is kept of, sorted by id. */
  guilds(): Promise<readonly string[]>;

  /**
   * Deletes what belongs to a server: settings, reply links and the answers they lead to, digests, questions. All other
   * answers are kept without their server.
   */
  eraseGuild(guildId: string): Promise<void>;

  /** The application that this state is for: the one that asked first. */
  ownerFor(applicationId: string): Promise<string>;

  /** Notes that a process uses this state now, and tells how many others have noted themselves after `since`. */
  noteProcess(processId: string, now: Date, since: Date): Promise<number>;

  /** Closes the store; calls after that reject. Closing twice is no error. */
  close(): Promise<void>;
}

/** A store that comes back after an outage, and meanwhile answers for what must not wait. */
export interface SteadyStore extends StateStore {
  /** Why it cannot be used at present; undefined where it can. */
  trouble(): StateError | undefined;
}
