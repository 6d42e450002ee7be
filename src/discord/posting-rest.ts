import { AsyncLocalStorage } from "node:async_hooks";
import { DefaultRestOptions, REST, RequestMethod } from "discord.js";

/** A stuck request must end well before its step's claim does. */
const TIMEOUT_MS = 15_000;
/** Half of what Discord allows in a second: answers to people go first. */
const REQUESTS_PER_SECOND = 25;
const LONGEST_WAIT_MS = 2_000;
const LONGEST_READ_WAIT_MS = 10_000;
/** Longer than any wait before a request, and well shorter than a claim. */
const STALE_AFTER_MS = 10_000;

const sendBy = new AsyncLocalStorage<number>();

/**
 * A REST client that tries each request once: when to try again is decided in one place, and that is not here. Only
 * short waits are waited out where they arise: those between the pages of a channel, and those that keep many digests
 * of the same minute from going out all at once.
 */
export function createPostingRest(token: string, apiUrl: string | undefined): REST {
  return new REST({
    version: "10",
    retries: 0,
    timeout: TIMEOUT_MS,
    globalRequestsPerSecond: REQUESTS_PER_SECOND,
    rejectOnRateLimit: ({ method, timeToReset, retryAfter }) =>
      Math.max(timeToReset, retryAfter) > (method === RequestMethod.Get ? LONGEST_READ_WAIT_MS : LONGEST_WAIT_MS),
    async makeRequest(url, init) {
      const latest = sendBy.getStore();
      if (latest !== undefined && Date.now() > latest) throw new DOMException("no longer to be sent", "AbortError");
      return DefaultRestOptions.makeRequest(url, init);
    },
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  }).setToken(token);
}

/**
 * Makes a request at once or never. Where the process stood still while the request waited (a machine that slept),
 * another process may have sent the same long ago, so that it then fails like one that got no answer in time.
 */
export function soon<T>(request: () => Promise<T>): Promise<T> {
  return sendBy.run(Date.now() + STALE_AFTER_MS, request);
}
