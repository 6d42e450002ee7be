import type { App } from "../app.js";
import type { Figures } from "../evaluation/figures.js";
import type { StateStore } from "../state/store.js";
import type { Answers } from "./answers.js";
import type { AnyCommand } from "./command.js";

/** Who does something and where, as Discord computed it for this very interaction: plain values, no Discord object. */
export interface Here {
  readonly userId: string;
  /** The server, or null in a direct message. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  /** The channel that settings are for: that of the thread, where this is one. */
  readonly settingsChannelId: string | null;
  readonly mayManageChannels: boolean;
  /** True where the person could write here, others read here, and Discord does not keep our answers private. */
  readonly mayShare: boolean;
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
  readonly state: Pick<StateStore, "setChannelAnswers" | "channelAnswers" | "vote" | "votes" | "secret">;
  readonly setup: Setup;
  /** Every command there is, for help. */
  readonly commands: readonly AnyCommand[];
  /** The short id of the answer in one of our messages, or why it cannot be told. */
  findAnswer(link: MessageLink, here: Here): Promise<string | "unreadable" | "no-answer">;
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
  /** How honest the answers are; undefined where that was not measured on these data. */
  readonly figures: Figures | undefined;
}
