/** A digest is one of a server's channels and has a name of its own there. */
export interface DigestName {
  readonly guildId: string;
  readonly channelId: string;
  readonly name: string;
}

/** What a team chose for a digest. */
export interface DigestPlan {
  /** Wall-clock time in its zone, "00:00" to "23:59". */
  readonly time: string;
  /** An IANA time zone, such as "Pacific/Auckland". */
  readonly zone: string;
  /** Days of the week, 1 (Monday) to 7 (Sunday), each once, ascending; at least one. */
  readonly days: readonly number[];
  /** Ids of stories; none for all, those to come included. */
  readonly stories: readonly string[];
  /** What comes on a day without news. */
  readonly emptyDays: "silence" | "line" | "refresher";
  /** True where nobody's device shall be notified. */
  readonly quiet: boolean;
  /** The role to ping, or null for none. */
  readonly roleId: string | null;
  /** True where posts in an announcement channel go out to the channels that follow it. */
  readonly crosspost: boolean;
}

/** Why a digest is not posted until somebody resumes it. */
export interface DigestPause {
  readonly since: Date;
  /** "by-hand", or Discord's error code that made it pointless to go on, such as "50001". */
  readonly reason: string;
  /** Whether the one who scheduled it has been told. */
  readonly told: boolean;
}

export interface Digest extends DigestName {
  /** Short, of letters and digits, and never used again. */
  readonly id: string;
  readonly plan: DigestPlan;
  /** The person to tell when it cannot be posted any more. */
  readonly scheduledBy: string;
  readonly scheduledAt: Date;
  /** Changes up to this time have been told: only a confirmed post, or finding nothing to tell, moves it on. */
  readonly toldUntil: Date;
  /** The latest local date that was posted, found empty or missed, such as "2026-11-22"; null before the first. */
  readonly servedDate: string | null;
  readonly pause: DigestPause | null;
}

/** What is remembered of digests that teams have scheduled. */
export interface DigestStore {
  /** Adds a digest. "exists" where the channel has one of that name: then nothing changes. */
  addDigest(digest: Digest): Promise<"added" | "exists">;

  /** The digests of a server, or all of them, sorted by server, channel and name. */
  digests(guildId?: string): Promise<readonly Digest[]>;

  /**
   * Changes what a team chose. Where its time, zone or days change, it counts as scheduled at that time from then on, so
   * that it serves none of the new plan's hours that have passed. False where there is no such digest.
   */
  changeDigest(id: string, plan: DigestPlan, at: Date): Promise<boolean>;

  /**
   * Pauses a digest, or with null resumes it: futile attempts are forgotten, and what they were for may be tried at once.
   * False where there is no such digest.
   */
  pauseDigest(id: string, pause: DigestPause | null): Promise<boolean>;

  /** Removes a digest with its runs and what it has shown. False where there is no such digest. */
  removeDigest(id: string): Promise<boolean>;

  /** Moves on to when changes have been told, where that is later than what is kept. */
  advanceDigest(id: string, toldUntil: Date): Promise<void>;

  /**
   * From when on a digest lists what people asked in vain: since a post last listed it, or since the digest tells
   * anything. With a time, from when on it was listed by the run that tells changes up to that time. Undefined where
   * there is no such digest, or the run listed nothing or is forgotten.
   */
  askedSince(digestId: string, toldUntil?: Date): Promise<Date | undefined>;

  /** The facts that were shown as refreshers in the digest's present rotation. */
  shownRefreshers(digestId: string): Promise<readonly string[]>;
}
