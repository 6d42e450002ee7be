import type { App } from "../../src/app.js";
import { createAnswers } from "../../src/discord/answers.js";
import type { AnyCommand } from "../../src/discord/command.js";
import { commands as allCommands } from "../../src/discord/commands/index.js";
import { toDefinition } from "../../src/discord/definition.js";
import { createDigests } from "../../src/discord/digests.js";
import { createDispatcher, type Dispatcher } from "../../src/discord/dispatch.js";
import type { FairUse } from "../../src/discord/fair-use.js";
import { openGateway } from "../../src/discord/gateway.js";
import type { AnyPress } from "../../src/discord/press.js";
import type { Desk, Setup } from "../../src/discord/surroundings.js";
import { createUnanswered } from "../../src/discord/unanswered.js";
import { openStore } from "../../src/state/open-store.js";
import type { StateStore } from "../../src/state/store.js";
import { setup as usualSetup } from "./desk.js";
import { DiscordDouble, type DoubleOptions } from "./double/server.js";
import { fakeApp, keepingLog } from "./fixture.js";

export interface Session {
  readonly discord: DiscordDouble;
  readonly dispatcher: Dispatcher;
  readonly state: StateStore;
  readonly log: ReturnType<typeof keepingLog>;
  end(): Promise<void>;
}

export interface SessionOptions {
  readonly app?: App;
  readonly commands?: readonly AnyCommand[];
  readonly presses?: readonly AnyPress[];
  readonly deferAfterMs?: number;
  readonly setup?: Partial<Setup>;
  /** What is wrong with the data on disk; nothing where it is not given. */
  readonly data?: Desk["data"];
  readonly fairUse?: FairUse;
  readonly digests?: Desk["digests"];
  /** The moment that answers are given at, or are looked at. */
  readonly now?: () => Date;
  readonly double?: DoubleOptions;
}

/** The real discord.js client, connected to a double of its own, with dispatch behind it. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const { app = fakeApp(), commands = allCommands } = options;
  const discord = await DiscordDouble.start(options.double);
  discord.commands.put(commands.map(toDefinition));
  const log = keepingLog();
  const state = await openStore("sqlite::memory:", { report: () => undefined });
  const setup = { ...usualSetup, ...options.setup };
  const now = options.now ? { now: options.now } : {};
  const answers = createAnswers({ app, state, log, days: setup.answerDays, ...now });
  const client = async () => gateway.client;
  const digests = createDigests({
    ...{ app, state, log, client, latestHours: 12 },
    ...{ token: discord.token ?? "", apiUrl: discord.apiUrl },
  });
  const dispatcher = createDispatcher({
    desk: {
      ...{ app, answers, state, setup, commands },
      data: options.data ?? { refusal: () => undefined },
      digests: options.digests ?? digests,
      unanswered: createUnanswered({ state, log, ...now }),
      now: options.now ?? (() => new Date()),
    },
    log,
    ...(options.presses ? { presses: options.presses } : {}),
    ...(options.fairUse ? { fairUse: options.fairUse } : {}),
    ...(options.deferAfterMs === undefined ? {} : { deferAfterMs: options.deferAfterMs }),
  });
  const gateway = await openGateway({
    token: discord.token ?? "",
    apiUrl: discord.apiUrl,
    log,
    onInteraction: (interaction) => void dispatcher.handle(interaction),
    onPacket: (packet) => dispatcher.note(packet),
  });
  return {
    discord,
    dispatcher,
    state,
    log,
    async end() {
      await digests.close();
      await gateway.destroy();
      await discord.stop();
      await state.close();
    },
  };
}
