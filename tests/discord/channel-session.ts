import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../../src/app.js";
import { createAnswers } from "../../src/discord/answers.js";
import { type ChannelQuestions, createChannelQuestions } from "../../src/discord/channel-questions.js";
import { createFairUse, type Limits } from "../../src/discord/fair-use.js";
import { type Gateway, openGateway } from "../../src/discord/gateway.js";
import { createUnanswered } from "../../src/discord/unanswered.js";
import { openStore } from "../../src/state/open-store.js";
import type { StateStore } from "../../src/state/store.js";
import { MESSAGE_CONTENT } from "./double/chat.js";
import { DiscordDouble, type DoubleOptions } from "./double/server.js";
import { fakeApp, keepingLog } from "./fixture.js";

export interface ChannelSession {
  readonly discord: DiscordDouble;
  readonly state: StateStore;
  readonly log: ReturnType<typeof keepingLog>;
  readonly questions: ChannelQuestions;
  /** Resolves when all that was said so far has been dealt with, so that silence can be told from slowness. */
  settle(): Promise<void>;
  /** A new process with the same state: nothing is left of what was in memory. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

export interface ChannelSessionOptions {
  readonly app?: App;
  readonly limits?: Limits;
  /** True where the Message Content intent is switched on and asked for. */
  readonly readsMessages?: boolean;
  readonly typingAfterMs?: number;
  readonly double?: DoubleOptions;
  /** Stands before the state, for example to make it slow. */
  readonly wrap?: (state: StateStore) => StateStore;
}

/** The real discord.js client, connected to a double of its own, with channel questions behind it. */
export async function startChannelSession(options: ChannelSessionOptions = {}): Promise<ChannelSession> {
  const { app = fakeApp(), readsMessages = false, limits, typingAfterMs, wrap = (state) => state } = options;
  const allowedIntents = readsMessages ? MESSAGE_CONTENT : 0;
  const discord = await DiscordDouble.start({ guilds: 2, allowedIntents, ...options.double });
  const state = wrap(await openStore("sqlite::memory:", { report: () => undefined }));
  const log = keepingLog();
  const work: Promise<void>[] = [];
  let running: { readonly gateway: Gateway; readonly questions: ChannelQuestions };
  async function run(): Promise<void> {
    const questions = createChannelQuestions({
      app,
      state,
      answers: createAnswers({ app, state, log, days: 30 }),
      unanswered: createUnanswered({ state, log }),
      fairUse: createFairUse(limits),
      readsMessages,
      log,
      ...(typingAfterMs === undefined ? {} : { typingAfterMs }),
    });
    const gateway = await openGateway({
      token: discord.token ?? "",
      apiUrl: discord.apiUrl,
      log,
      readsMessages,
      onInteraction: () => undefined,
      onMessage: (event, channels) => void work.push(questions.handle(event, channels)),
    });
    running = { gateway, questions };
  }
  await run();
  return {
    discord,
    state,
    log,
    get questions() {
      return running.questions;
    },
    async settle() {
      // Events arrive in order, so what was said before has arrived when this is answered.
      const last = discord.chat.say("anything?", { guildId: null });
      await discord.chat.answerTo(last);
      await Promise.all(work);
    },
    async restart() {
      await running.gateway.destroy();
      await run();
    },
    async end() {
      await running.gateway.destroy();
      await discord.stop();
      await state.close();
    },
  };
}

/** A state whose look-ups take their time. */
export const slowly =
  (ms: number) =>
  (state: StateStore): StateStore => ({
    ...state,
    findReply: async (id) => {
      await sleep(ms);
      return state.findReply(id);
    },
  });
