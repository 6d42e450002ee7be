import type { FactBase } from "../facts/fact-base.js";
import type { LiveData, LiveOptions } from "./live-data.js";

const AGAIN_MS = 60_000;

export interface KeepKnownOptions {
  /** Keeps what a base knows, as known from a moment on. */
  readonly record: (base: FactBase, since: Date) => Promise<unknown>;
  readonly log: LiveOptions["log"];
  readonly againMs?: number;
}

/**
 * Records what is known now and whenever that changes. While it cannot be recorded it is tried again and again, with
 * the moment from which on it was known; of several bases in the meantime the last counts.
 */
export function keepKnown(live: Pick<LiveData, "follow">, { record, log, againMs = AGAIN_MS }: KeepKnownOptions): void {
  let latest: FactBase | undefined;
  let failed = false;

  async function attempt(base: FactBase, since: Date): Promise<void> {
    try {
      await record(base, since);
      failed = false;
    } catch (err) {
      if (latest !== base) return;
      if (!failed) log.error({ err }, "what is known now could not be recorded for the digests; it is tried again");
      failed = true;
      setTimeout(() => {
        if (latest === base) void attempt(base, since);
      }, againMs).unref();
    }
  }

  live.follow((base, since) => {
    latest = base;
    void attempt(base, since);
  });
}
