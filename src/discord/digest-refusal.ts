import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { Failure } from "../digest/poster.js";
import { isPassing } from "./trouble.js";

/** Codes that stand for trouble of Discord's own, or for too many requests, whatever the HTTP status says. */
const PASSING = new Set<number | string>([20028, 40006, 40062, 130000]);
/** Nothing that anybody could mend: the message is gone, or the person takes no private messages. */
const FINAL = new Set<number | string>([10008, 50007, 50278]);
/** A refused token ends the whole bot soon; until then it must not be used in vain. */
const AFTER_401_MS = 5 * 60_000;

/**
 * What a failed request means for a digest's step.
 *
 * @throws the error itself where it is none of Discord's or the network's
 */
export function refusalOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    return { failure: "passing", code: "429", waitMs: Math.max(error.timeToReset, error.retryAfter) };
  }
  if (error instanceof HTTPError) return { failure: "passing", code: String(error.status) };
  if (isPassing(error)) return { failure: "passing", code: isTimeout(error) ? "timeout" : "network" };
  if (!(error instanceof DiscordAPIError)) throw error;
  const { status } = error;
  const code = String(error.code === 0 ? status : error.code);
  if (status === 401) return { failure: "passing", code, waitMs: AFTER_401_MS };
  if (status === 429 || status >= 500 || PASSING.has(error.code)) return { failure: "passing", code };
  if ((status === 403 || status === 404) && !FINAL.has(error.code)) return { failure: "futile", code };
  return { failure: "refused", code };
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Whether Discord refuses a crosspost because the message has been crossposted before. */
export function isCrosspostedAlready(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 40033;
}
