import { setTimeout as sleep } from "node:timers/promises";
import { type Failure, failureOf } from "./trouble.js";

export type Delivery =
  | { readonly done: true }
  | { readonly done: false; readonly failure: Failure; readonly error: unknown };

const FIRST_PAUSE_MS = 150;

/**
 * Sends, and after network or server trouble sends again with growing pauses while `until` (a `Date.now()`) lasts. If
 * Discord says on a repeat that it is acknowledged, an earlier try got through and only its answer was lost.
 */
export async function persist(send: () => Promise<unknown>, until: number): Promise<Delivery> {
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      await send();
      return { done: true };
    } catch (error) {
      const failure = failureOf(error);
      if (failure === "acknowledged" && pause > FIRST_PAUSE_MS) return { done: true };
      if (failure !== "passing" || Date.now() + pause > until) return { done: false, failure, error };
      await sleep(pause);
    }
  }
}
