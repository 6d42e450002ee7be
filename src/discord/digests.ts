import type { Client } from "discord.js";
import type { App } from "../app.js";
import { prepareDigest } from "../digest/prepare.js";
import { createDigestRunner } from "../digest/run.js";
import type { SteadyStore } from "../state/store.js";
import { checkChannel } from "./digest-channel.js";
import { digestMessages } from "./digest-messages.js";
import { createPoster } from "./digest-post.js";
import { describeError, type Log } from "./log.js";
import { createPostingRest } from "./posting-rest.js";
import type { Digests } from "./surroundings.js";

/** What people are told while the store of the digests is down. */
export const ON_HOLD =
  "Digests are on hold, because what I must remember of them cannot be read or written at present. Nothing is lost: they go on by themselves once that is mended. Whoever runs me finds the reason and the remedy in my log.";

export interface DigestsOptions {
  readonly app: App;
  readonly state: SteadyStore;
  readonly token: string;
  /** REST base without version; Discord's own where it is undefined. */
  readonly apiUrl: string | undefined;
  readonly log: Log;
  /** How many hours after its time a digest may still be posted. */
  readonly latestHours: number;
  /** The client once it is ready. */
  readonly client: () => Promise<Client<true>>;
}

/** Ties the digests to Discord. Nothing is posted before the first `wake()`. */
export function createDigests(options: DigestsOptions): Digests & { close(): Promise<void> } {
  const { app, state, token, apiUrl, log, latestHours, client } = options;
  const runner = createDigestRunner({
    store: state,
    poster: createPoster(client, createPostingRest(token, apiUrl)),
    // The base is read anew each time: it changes while the bot runs.
    prepare: (digest, now, about) => prepareDigest({ base: app.base, ask: app.ask, store: state }, digest, now, about),
    write: (content, about, plan) =>
      digestMessages(app.base, content, about, plan).map((message) => JSON.stringify(message)),
    latestHours,
    now: () => new Date(),
    chance: Math.random,
    note(what, about, error) {
      if (error !== undefined) log.error({ ...about, err: describeError(error) }, what);
      else if ("code" in about) log.warn(about, what);
      else log.info(about, what);
    },
  });
  return {
    checkChannel: async (guildId, channelId, plan) => checkChannel(await client(), guildId, channelId, plan),
    postNow: (digestId, requestId) => runner.postNow(digestId, requestId),
    settleDue: (digest, next) => runner.settleDue(digest, next),
    wake: () => runner.wake(),
    onHold: () => (state.trouble() || runner.trouble() ? ON_HOLD : undefined),
    close: () => runner.close(),
  };
}
