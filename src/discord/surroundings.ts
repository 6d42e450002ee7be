import type { App } from "../app.js";
import type { Schedule } from "../digest/schedule.js";
import type { Figures } from "../evaluation/figures.js";
import type { LiveData } from "../live/live-data.js";
import type { Digest, DigestPlan, RunReport, StateStore } from "../state/store.js";
import type { Answers } from "./answers.js";
import type { AnyCommand } from "./command.js";
import type { UnansweredQuestions } from "./unanswered.js";

/** Who does something and where, as Discord computed it for this very interaction: plain values, no Discord object. */
export interface Here {
  /** The interaction's id, the same where Discord delivers it twice. */
  readonly requestId: string;
  readonly userId: string;
  /** The server, or null in a direct message. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** The channel that settings are for: that of the thread, where this is one. */
  readonly settingsChannelId: string | null;
  readonly mayManageChannels: boolean;
  readonly mayManageServer: boolean;
  /** True where the person could write here, others read here, and Discord does not keep our answers private. */
  readonly mayShare: boolean;
  /** True where the server itself added the bot, and not just the person who asks. */
  readonly isInstalled: boolean;
  /** The message that a pressed button or a sent form belongs to. */
  readonly under: {
    readonly isPrivate: boolean;
    /** True where it answers this very person. */
    readonly isOwn: boolean;
  } | null;
}

/** What handlers work with. */
export interface Desk {
  readonly app: App;
  readonly answers: Answers;
  readonly state: DeskState;
  readonly setup: Setup;
  /** How the data that answer stand to those on disk. */
  readonly data: Pick<LiveData, "refusal">;
  readonly digests: Digests;
  readonly unanswered: UnansweredQuestions;
  readonly now: () => Date;
  /** Every command there is, for help. */
  readonly commands: readonly AnyCommand[];
  /** The short id of the answer in one of our messages, or why it cannot be told. */
  findAnswer(link: MessageLink, here: Here): Promise<string | "unreadable" | "no-answer">;
}

/** What handlers use of the store. */
export type DeskState = Pick<
  StateStore,
  | "setChannelAnswers"
  | "channelAnswers"
  | "vote"
  | "votes"
  | "secret"
  | "addDigest"
  | "digests"
  | "changeDigest"
  | "pauseDigest"
  | "removeDigest"
  | "runs"
  | "askedSince"
  | "shownRefreshers"
  | "recordKnown"
  | "knownAt"
  | "unanswered"
  | "unansweredDays"
  | "setUnansweredDays"
>;

/** What commands need of the digests beside the store: Discord's side of a channel, and whoever posts them. */
export interface Digests {
  /** Whether a digest of this plan could be posted there now. Rejects where Discord cannot be reached. */
  checkChannel(
    guildId: string,
    channelId: string,
    plan: Pick<DigestPlan, "roleId" | "crosspost">,
  ): Promise<ChannelCheck>;
  /**
   * Posts what is new at once, once for each request id. The report says "due" where that takes longer than a few
   * seconds and goes on by itself, and "empty" where there was nothing to post. "unreachable" where Discord did not
   * answer and so nothing was begun.
   */
  postNow(digestId: string, requestId: string): Promise<RunReport | "paused" | "gone" | "unreachable">;
  /** Before the hours of a digest change: sees to what is due by the present ones, so that no day is lost silently. */
  settleDue(digest: Digest, next: Schedule): Promise<void>;
  /** Schedules have changed: look anew at what is due and when. */
  wake(): void;
  /** Why no digest is posted at present, as a sentence for people; undefined where they are posted. */
  onHold(): string | undefined;
}

/** What a channel is like for a digest. */
export interface ChannelCheck {
  /** "gone" where there is no such channel in the server or the bot cannot see it; "other" where nobody writes there. */
  readonly kind: "text" | "thread" | "announcement" | "forum" | "other" | "gone";
  /** The permissions that the bot lacks there, as Discord's English client names them. */
  readonly missing: readonly string[];
  /** False where the role that shall be pinged would not be: it may not be mentioned by everyone, or is gone. */
  readonly pings: boolean;
}

export interface MessageLink {
  readonly channelId: string;
  readonly messageId: string;
}

/** What this program is and how it is set up, as `/about` tells it. */
export interface Setup {
  readonly version: string;
  readonly startedAt: Date;
  /** For how many days an answer's buttons work. */
  readonly answerDays: number;
  /** True where messages that do not name the bot can be read, see MESSAGE_CONTENT_INTENT in the configuration. */
  readonly readsMessages: boolean;
  /** How honest the answers are; undefined where that was never measured. They hold for the data of their version alone. */
  readonly figures: Figures | undefined;
}
