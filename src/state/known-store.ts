/** A fact, a relation between two facts, or a gap, as it stands in some version of the data. */
export interface KnownItem {
  readonly kind: "fact" | "relation" | "gap";
  readonly id: string;
  /** Whatever tells two wordings apart; compared, never read. */
  readonly version: string;
  /** What must still be told of it when the data have it no longer, as JSON that the digest alone reads. */
  readonly told: string;
}

/** What was known when. */
export interface KnownStore {
  /**
   * Records what is known from now on. What is not among the items is known no longer; what is the same stays as it is.
   * Resolves with the time it is recorded for: a later one where something was recorded for later than `at` before.
   */
  recordKnown(items: readonly KnownItem[], at: Date): Promise<Date>;

  /** What was known at a time, sorted by kind and id; undefined where nothing had been recorded by then. */
  knownAt(at: Date): Promise<readonly KnownItem[] | undefined>;
}
