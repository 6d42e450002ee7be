import type { ClaimedStep, StateStore } from "../state/store.js";
import type { PostKey } from "./post-key.js";
import type { Attempt, Poster } from "./poster.js";
import { judge } from "./retry.js";

/** How far the clocks of this machine and of Discord may lie apart when our own posts are looked for. */
export const CLOCKS_APART_MS = 60 * 60_000;

export interface DeliverDeps {
  readonly store: Pick<StateStore, "beginStep" | "settleStep" | "pauseDigest">;
  readonly poster: Poster;
  readonly now: () => Date;
  /** A random number from 0 to below 1. */
  readonly chance: () => number;
}

/**
 * Carries out a claimed step, and settles it. The order is what keeps a post from coming twice: first it is looked for
 * among what stands in the channel (a crash, or a restored backup, may have lost that it was sent), then the store
 * notes that an attempt begins, and only then the message goes out, with a nonce that Discord knows for some minutes.
 *
 * @returns how the attempt ended, or undefined where the claim was lost and nothing was sent
 * @throws StateError where the store is at fault; the step's claim then runs out and it is tried again
 */
export async function deliver(deps: DeliverDeps, step: ClaimedStep, holder: string): Promise<Attempt | undefined> {
  const { store, poster, now, chance } = deps;
  let attempt = step.kind === "post" ? await findPosted(poster, step) : undefined;
  if (attempt === undefined) {
    if (!(await store.beginStep(step, holder, now()))) return undefined;
    attempt = await send(poster, step);
  }
  const at = now();
  const { result, pause } = judge(attempt, step, at, chance());
  // Paused first: were it the other way round, a crash between the two would let a futile attempt too many happen.
  if (pause !== undefined) await store.pauseDigest(step.digestId, { since: at, reason: pause, told: false });
  await store.settleStep(step, holder, at, result);
  return attempt;
}

async function findPosted(poster: Poster, step: ClaimedStep): Promise<Attempt | undefined> {
  const isThis = (key: PostKey) =>
    key.digestId === step.digestId &&
    key.date === step.date &&
    key.occasion === step.occasion &&
    key.part === step.part;
  return poster.find(step.channelId, new Date(step.dueAt.getTime() - CLOCKS_APART_MS), isThis);
}

function send(poster: Poster, { kind, channelId, message, nonce, messageId }: ClaimedStep): Promise<Attempt> {
  if (kind === "post") return poster.post(channelId, message, nonce);
  // The store hands out a crosspost only after its post, whose id it then knows.
  if (messageId === null) throw new TypeError("a crosspost needs the message it is about");
  return poster.crosspost(channelId, messageId);
}
