/** Names one posting of a digest: there is at most one of each. */
export interface RunName {
  readonly digestId: string;
  /** The local date it is for, such as "2026-11-22". */
  readonly date: string;
  /** "daily", or the id of the request for one at once. */
  readonly occasion: string;
}

/** One thing to be done for a run. Posts come in the order of their parts, then what is to be crossposted. */
export interface StepName extends RunName {
  readonly kind: "post" | "crosspost";
  /** Which part of the digest, from 1. */
  readonly part: number;
}

export interface PlannedStep {
  readonly kind: "post" | "crosspost";
  readonly part: number;
  /** The same whenever this step is tried. */
  readonly nonce: string;
  /** The message to post, as JSON that the sender alone reads; "" for a crosspost. */
  readonly message: string;
}

/** A digest of one day, ready to be posted. */
export interface PlannedRun extends RunName {
  readonly dueAt: Date;
  /** From then on nothing is tried any more. */
  readonly deadline: Date;
  /** True where it comes late than its time. */
  readonly late: boolean;
  /** Up to when it tells changes. */
  readonly toldUntil: Date;
  /** From when on it lists what people asked in vain; absent where it lists nothing of it. */
  readonly askedSince?: Date;
  /** The fact shown as a refresher, and whether a new rotation begins with it; null where none is shown. */
  readonly refresher: { readonly fact: string; readonly restart: boolean } | null;
  /** Crossposts after all posts. None where there is nothing to post: then the run is done at once. */
  readonly steps: readonly PlannedStep[];
}

/** A step that one holder may carry out now, and what it needs. */
export interface ClaimedStep extends StepName {
  readonly guildId: string;
  readonly channelId: string;
  readonly nonce: string;
  readonly message: string;
  readonly dueAt: Date;
  readonly deadline: Date;
  readonly scheduledBy: string;
  /** How often it was begun before; above 0 it is unclear whether Discord took it, unless it was refused. */
  readonly attempts: number;
  /** True where an attempt was begun whose end is not known. */
  readonly unsettled: boolean;
  /** How often Discord refused it in a way that trying again will not mend. */
  readonly futile: number;
  /** The id of the message that the part's post became, where that is known. */
  readonly messageId: string | null;
}

/** How an attempt ended. `code` is Discord's error code, an HTTP status, or a short word such as "network". */
export type StepResult =
  | { readonly state: "sent"; readonly messageId: string }
  | { readonly state: "again"; readonly notBefore: Date; readonly code: string; readonly futile: boolean }
  | { readonly state: "failed"; readonly code: string };

/** What became of a run, for people. */
export interface RunReport extends RunName {
  readonly dueAt: Date;
  readonly late: boolean;
  /** "due" until every post is out; "empty" where there was nothing to post. */
  readonly state: "due" | "sent" | "empty" | "failed" | "missed";
  /** When it came to that state. */
  readonly at: Date;
  /** Why it failed or was missed, or what the last attempt met; null where there is nothing to say. */
  readonly code: string | null;
  readonly parts: number;
  /** The posts that are out, in the order of their parts. */
  readonly messageIds: readonly string[];
  /** How many crossposts failed for good. */
  readonly crosspostsFailed: number;
}

/** What is to be posted and what became of it: due, claimed, begun, sent or failed, each noted before the next. */
export interface Outbox {
  /**
   * Puts a run into the outbox with all its steps, and for a daily one marks its local date as served. A run without
   * steps is "empty", and its changes count as told. "exists" where there is such a run, "gone" where the digest was
   * removed: then nothing changes.
   */
  planRun(run: PlannedRun): Promise<"planned" | "exists" | "gone">;

  /**
   * Records a run that stands whole in its channel though the store did not know it, as "sent" at `at` with the code
   * "restored", and for a daily one marks its date as served. Nothing but "missed" and "empty" is replaced.
   */
  foundRun(run: RunName, at: Date): Promise<void>;

  /** Records that a day's digest was not posted and why, and marks its date as served; its changes stay untold. */
  missRun(run: RunName, dueAt: Date, at: Date, code: string): Promise<"noted" | "exists" | "gone">;

  /**
   * Claims the next step that is due, of a digest that is not paused, until `leaseUntil`: the run's earlier steps are
   * done, its own time has come, and there is no live claim on the run, this holder's own included. Undefined where
   * nothing is due.
   *
   * A step whose deadline has passed fails with the code "deadline", and with it its run. One that was begun
   * before is still handed out, since it may be out: look for it, and if it is not there, begin it, which then fails it.
   */
  claimStep(holder: string, now: Date, leaseUntil: Date): Promise<ClaimedStep | undefined>;

  /**
   * Notes, before anything goes out, that an attempt begins. False, and then do not send, where the holder has no live
   * claim any more, the digest was paused, or the deadline has passed.
   */
  beginStep(step: StepName, holder: string, now: Date): Promise<boolean>;

  /**
   * Notes how an attempt ended and gives the claim back. With the last post of a run its changes count as told and its
   * refresher as shown; a post that failed for good ends its run, a crosspost that did so ends nothing else. A sent step
   * stays sent, whoever settles it, and one found to be sent is so even after it failed. Any other result counts only
   * from whoever has the run claimed, and after the deadline "again" fails the step. An attempt that another claim left
   * open stays open until it was begun anew. False where there is no such step.
   */
  settleStep(step: StepName, holder: string, at: Date, result: StepResult): Promise<boolean>;

  /**
   * From when on `claimStep` may have something to do, also where that has passed; undefined where nothing is left to do.
   * Digests that are paused are left aside.
   */
  nextStepAt(): Promise<Date | undefined>;

  /** The last runs of a digest, the newest first; at most `limit` (1 to 50). */
  runs(digestId: string, limit: number): Promise<readonly RunReport[]>;
}
