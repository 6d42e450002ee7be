/** A question that found no fact, without whoever asked. */
export interface UnansweredQuestion {
  readonly guildId: string;
  /** The same for questions that are nearly the same. */
  readonly key: string;
  /** The question as it was normalised when it last came. */
  readonly question: string;
  readonly count: number;
  readonly lastAt: Date;
}

/** What people asked and no fact answered, by server. */
export interface QuestionStore {
  /** Counts a question that found no fact, unless the server chose to keep none. */
  recordUnanswered(question: Omit<UnansweredQuestion, "count">): Promise<void>;

  /** A server's unanswered questions since a time, the most frequent first, then the latest. */
  unanswered(guildId: string, since: Date): Promise<readonly UnansweredQuestion[]>;

  /** For how many days a server keeps unanswered questions; 0 where it keeps none; undefined where it never chose. */
  unansweredDays(guildId: string): Promise<number | undefined>;

  /** Sets that. With 0 those that are kept go at once. */
  setUnansweredDays(guildId: string, days: number): Promise<void>;

  /** Deletes unanswered questions past their server's days, `otherwiseDays` where it never chose; tells how many. */
  forgetUnanswered(now: Date, otherwiseDays: number): Promise<number>;
}
