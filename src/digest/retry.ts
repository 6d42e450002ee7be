import type { ClaimedStep, StepResult } from "../state/store.js";
import type { Attempt } from "./poster.js";

/** So many refusals that only a person can mend, and the digest waits for that person. */
export const MOST_FUTILE = 3;

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Long enough for somebody who is just setting up a channel to finish. */
const FUTILE_PAUSES_MS = [60_000, 5 * 60_000] as const;

export interface Judgement {
  readonly result: StepResult;
  /** Discord's code, where the digest must be paused because of it. */
  readonly pause?: string;
}

/**
 * What an attempt means for its step. `chance` is a random number from 0 to below 1, so that many digests that met the
 * same outage do not come back at the same moment. Whether there is time left until the deadline is the store's matter.
 */
export function judge(
  attempt: Attempt,
  step: Pick<ClaimedStep, "kind" | "attempts" | "futile">,
  now: Date,
  chance: number,
): Judgement {
  if ("messageId" in attempt) return { result: { state: "sent", messageId: attempt.messageId } };
  const { failure, code } = attempt;
  const after = (ms: number, futile: boolean): StepResult => ({
    state: "again",
    notBefore: new Date(now.getTime() + ms),
    code,
    futile,
  });
  switch (failure) {
    case "passing":
      return {
        result: after(attempt.waitMs ? spread(attempt.waitMs, chance) : pauseAfter(step.attempts, chance), false),
      };
    case "futile": {
      if (step.futile + 1 < MOST_FUTILE) {
        return { result: after(FUTILE_PAUSES_MS[step.futile === 0 ? 0 : 1], true) };
      }
      // The digest itself arrived, so its next one may come.
      if (step.kind === "crosspost") return { result: { state: "failed", code } };
      return { result: after(0, true), pause: code };
    }
    case "refused":
      return { result: { state: "failed", code } };
  }
}

/** Doubles with each attempt up to some minutes; between half of that and all of it. */
function pauseAfter(attempts: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts, 10));
  return Math.round(longest * (0.5 + chance / 2));
}

/** Never earlier than was told, and up to half as long again. */
const spread = (ms: number, chance: number): number => Math.round(ms * (1 + chance / 2));
