/** What an answer given was about, as a follow-up to it needs to know. */
export interface About {
  /** Ids of subjects, the most central first. */
  readonly subjects: readonly string[];
  /** The id of the story, or null where the answer belongs to none. */
  readonly story: string | null;
}

/** A fact as it was when an answer rested on it. */
export interface FactVersion {
  readonly id: string;
  /** Whatever tells two wordings of the fact apart; compared, never read. */
  readonly version: string;
}

/** An answer given, without whoever asked. */
export interface KeptAnswer {
  /** The short id that buttons and `/why` carry. */
  readonly id: string;
  /** The question as it was normalised, not as it was typed. */
  readonly question: string;
  /** The kind of outcome, such as "answered" or "disputed". */
  readonly outcome: string;
  /** The facts it rested on; none where nothing was told. */
  readonly facts: readonly FactVersion[];
  readonly about: About;
  readonly at: Date;
}

/** Which message answers which question in a channel. */
export interface ChannelReply {
  /** The server, or null in a direct message. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** The message that asked. */
  readonly questionId: string;
  /** The message that answered. */
  readonly replyId: string;
  /** The answer that it shows, or null where it shows none that is kept. */
  readonly answerId: string | null;
  readonly at: Date;
}

/** What became of a vote; "gone" where the answer is no longer kept, so nothing was counted. */
export type VoteResult = "counted" | "changed" | "unchanged" | "gone";

/** How people judged answers of one kind that rested on one fact. */
export interface VoteSum {
  /** A fact's id, or null for answers that rested on none. */
  readonly fact: string | null;
  readonly outcome: string;
  readonly helpful: number;
  readonly notHelpful: number;
}

/** What is remembered of answers given: themselves, how people judged them, and where they stand and may come unasked. */
export interface AnswerStore {
  /** Switches unprompted answers in a channel on or off; saying the same again changes nothing. */
  setChannelAnswers(guildId: string, channelId: string, on: boolean): Promise<void>;

  /** The channels of a server where unprompted answers are on, sorted by id. */
  channelAnswers(guildId: string): Promise<readonly string[]>;

  /** Keeps an answer. Where its id is taken, the answer kept before stays as it is and the call rejects. */
  keepAnswer(answer: KeptAnswer): Promise<void>;

  /** The answer with this id; undefined where there is none or it was forgotten. */
  findAnswer(id: string): Promise<KeptAnswer | undefined>;

  /**
   * Counts one person's vote on an answer, once for every fact it rested on; a second vote replaces the first. On an
   * answer without facts it counts for its kind of outcome alone.
   * `voter` must not tell who it is: pass a hash keyed with `secret()`.
   */
  vote(answerId: string, voter: string, helpful: boolean): Promise<VoteResult>;

  /** All votes, summed by fact and kind of outcome and sorted by both; these sums outlive the answers. */
  votes(): Promise<readonly VoteSum[]>;

  /** Deletes an answer and who voted on it; false where there is none. */
  forgetAnswer(id: string): Promise<boolean>;

  /** Notes which message answers a question. "exists" when the question has an answer already: then nothing changes. */
  linkReply(reply: ChannelReply): Promise<"linked" | "exists">;

  findReply(questionId: string): Promise<ChannelReply | undefined>;

  /**
   * Notes that the message which answers this question shows another answer now, or none; the one it showed is deleted.
   * Nothing happens where no message is known.
   */
  changeReply(questionId: string, answerId: string | null): Promise<void>;

  /**
   * Forgets which message answered this question and deletes the answer that it shows; nothing happens where none is
   * known.
   */
  forgetReply(questionId: string): Promise<void>;

  /** A random text, made when first asked for and the same ever after, to key hashes of voters. */
  secret(): Promise<string>;
}
