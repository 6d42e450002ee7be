import { setTimeout as sleep } from "node:timers/promises";
import { type IIdentifyThrottler, SimpleIdentifyThrottler } from "discord.js";

/**
 * Discord resets the token after 1,000 IDENTIFYs in a day. discord.js sends one every 5 seconds for as long as
 * sessions keep failing, which would get there in under two hours. So each further IDENTIFY within a quarter of an
 * hour waits twice as long as the one before, up to 90 seconds: at most 960 a day.
 */
const RECENT_MS = 15 * 60_000;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 90_000;

/** How long the next IDENTIFY must wait, given when the earlier ones went out. */
export function identifyWait(sent: readonly number[], now: number): number {
  const recent = sent.filter((at) => now - at < RECENT_MS);
  const last = recent.at(-1);
  if (last === undefined) return 0;
  const gap = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (recent.length - 1));
  return Math.max(0, last + gap - now);
}

/** The memory of sent IDENTIFYs, shared by every client that this process makes. */
export class IdentifyPace {
  readonly #sent = new Map<number, number[]>();

  async wait(shardId: number, signal: AbortSignal): Promise<void> {
    const sent = this.#sent.get(shardId) ?? [];
    await sleep(identifyWait(sent, Date.now()), undefined, { signal });
    const now = Date.now();
    this.#sent.set(shardId, [...sent.filter((at) => now - at < RECENT_MS), now]);
  }
}

/**
 * Lets one client identify at the shared pace. After `retire` it never does again: discord.js reconnects a shard whose
 * first connect failed even when its client was destroyed, and a second session would answer everything twice.
 */
export class ClientThrottler implements IIdentifyThrottler {
  readonly #pace: IdentifyPace;
  #byConcurrency = new SimpleIdentifyThrottler(1);
  #retired = false;

  constructor(pace: IdentifyPace) {
    this.#pace = pace;
  }

  /** How many shards may identify at once, which Discord tells only when asked. */
  allow(maxConcurrency: number): this {
    this.#byConcurrency = new SimpleIdentifyThrottler(maxConcurrency);
    return this;
  }

  retire(): void {
    this.#retired = true;
  }

  async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    if (this.#retired) await untilAborted(signal);
    await this.#pace.wait(shardId, signal);
    await this.#byConcurrency.waitForIdentify(shardId, signal);
    if (this.#retired) await untilAborted(signal);
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new Error("this client was given up"));
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
