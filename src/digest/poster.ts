import type { Digest } from "../state/store.js";
import type { PostKey } from "./post-key.js";

/** Why an attempt failed, and with it what trying again is good for. `code` is as in the store's `StepResult`. */
export type Failure =
  /** Network or server trouble, or too many requests: another try may work, and not before `waitMs` where that was told. */
  | { readonly failure: "passing"; readonly code: string; readonly waitMs?: number }
  /** Refused for as long as nobody changes something there: a permission, the channel. */
  | { readonly failure: "futile"; readonly code: string }
  /** This very request will never be taken. */
  | { readonly failure: "refused"; readonly code: string };

export type Attempt = { readonly messageId: string } | Failure;

/** One of our own posts, recognised by its key. */
export interface FoundPost {
  readonly key: PostKey;
  readonly messageId: string;
}

/** Where digests are posted. Nothing here rejects for what the other side says: that comes as a `Failure`. */
export interface Poster {
  /** Posts a message; within some minutes the same nonce leads to the same message, however often it is posted. */
  post(channelId: string, message: string, nonce: string): Promise<Attempt>;
  /** Sends a post on to the channels that follow its channel; one that has been sent on already counts as done. */
  crosspost(channelId: string, messageId: string): Promise<Attempt>;
  /** The latest of our own posts in a channel since a time whose key is wanted; undefined where there is none. */
  find(channelId: string, since: Date, wanted: (key: PostKey) => boolean): Promise<FoundPost | undefined | Failure>;
  /** Tells whoever scheduled a digest that it is paused; told twice within some minutes, they read it once. */
  tellPaused(digest: Digest): Promise<Attempt>;
}
