import { setTimeout as sleep } from "node:timers/promises";
import { OAuth2Scopes, PermissionFlagsBits, Routes } from "discord.js";
import { z } from "zod";
import type { App } from "../app.js";
import { USUAL_UNANSWERED_DAYS } from "../digest/unanswered.js";
import type { LiveData } from "../live/live-data.js";
import type { SteadyStore } from "../state/store.js";
import { type Answers, createAnswers } from "./answers.js";
import { createChannelQuestions } from "./channel-questions.js";
import { commands } from "./commands/index.js";
import { createDigests } from "./digests.js";
import { createDispatcher } from "./dispatch.js";
import { createFairUse } from "./fair-use.js";
import { createRest, type Gateway, openGateway } from "./gateway.js";
import { describeError, type Log } from "./log.js";
import { type Registered, registerCommands, removeGuildCopies } from "./register.js";
import { createServers, type Servers } from "./servers.js";
import type { Setup } from "./surroundings.js";
import { type FatalTrouble, isPassing, registrationTrouble } from "./trouble.js";
import { createUnanswered } from "./unanswered.js";

/** Together with the gateway's goodbye this stays under the ten seconds that supervisors usually wait. */
const FINISH_WITHIN_MS = 7_000;
/** In more servers, looking through each for copies of our commands would cost more than it saves. */
const MOST_SERVERS_TO_TIDY = 10;
const REGISTER_TRIES = 3;
const REGISTER_PAUSE_MS = 1_000;
const FORGET_EVERY_MS = 60 * 60_000;

/** All that any feature needs, and nothing more: reading and replying in channels and threads. */
export const INVITE_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

/** What registering the commands needs. */
export interface ConnectOptions {
  readonly token: string;
  /** REST base without version; Discord's own where it is undefined. */
  readonly apiUrl: string | undefined;
  /** Register commands in this one server; everywhere where it is undefined. */
  readonly guildId: string | undefined;
  readonly log: Log;
}

export interface BotOptions extends ConnectOptions {
  readonly state: SteadyStore;
  readonly setup: Setup;
  /** How many hours after its time a digest may still be posted. */
  readonly digestLateHours: number;
  readonly data: Pick<LiveData, "refusal">;
  readonly signal: AbortSignal;
}

/**
 * Runs the bot until `signal` is aborted: then it takes no further work, finishes what it began, and resolves.
 *
 * @throws FatalTrouble where Discord ends it, or will not let it begin
 */
export async function runBot(app: App, { signal, ...options }: BotOptions): Promise<void> {
  const { log, state, setup, data } = options;
  const { readsMessages } = setup;
  const answers = createAnswers({ app, state, log, days: setup.answerDays });
  const fairUse = createFairUse();
  const connected = async () => (await opening).client;
  const digests = createDigests({ ...options, app, client: connected, latestHours: options.digestLateHours });
  const unanswered = createUnanswered({ state, log });
  const desk = { app, answers, state, digests, unanswered, setup, data, commands, now: () => new Date() };
  const dispatcher = createDispatcher({ desk, log, fairUse });
  const questions = createChannelQuestions({ app, state, answers, unanswered, fairUse, readsMessages, log });
  const servers = createServers({ state, log });
  const asked = new Promise<undefined>((resolve) => signal.addEventListener("abort", () => resolve(undefined)));
  const opening = openGateway({
    ...options,
    signal,
    readsMessages,
    onInteraction: (interaction) => void dispatcher.handle(interaction),
    onMessage: (event, channels) => void questions.handle(event, channels),
    onPacket(packet) {
      dispatcher.note(packet);
      servers.note(packet);
    },
  });
  const gateway = await Promise.race([opening, asked]);
  if (!gateway) {
    // Whether the attempt still gets through does not matter any more.
    opening.catch((error: unknown) => log.debug({ err: describeError(error) }, "stopped while connecting"));
    return;
  }
  const { user, guilds, application } = gateway.client;
  log.info({ user: user.tag, servers: guilds.cache.size, facts: app.base.facts.size }, "ready");
  log.info(`invite me to a server: ${inviteLink(application.id)}`);
  const forgetting = keepForgetting(answers, servers, options);
  void registerAtStart(gateway, options);
  digests.wake();
  const trouble: FatalTrouble | undefined = await Promise.race([gateway.ended, asked]);
  if (!trouble) log.info("stopping");
  clearInterval(forgetting);
  const finishing = Promise.all([dispatcher.close(), questions.close(), digests.close()]);
  await Promise.race([finishing, sleep(FINISH_WITHIN_MS, undefined, { ref: false })]);
  await gateway.destroy();
  if (trouble) throw trouble;
}

/** Where a server's manager invites the bot, with exactly the permissions it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "),
    permissions: INVITE_PERMISSIONS.toString(),
    integration_type: "0",
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Deletes what is past its days now and every hour, and what belongs to a server that the bot is not in. */
function keepForgetting(answers: Answers, servers: Servers, { state, log }: Pick<BotOptions, "state" | "log">) {
  const forget = () => {
    answers.forgetOld().catch((error: unknown) => {
      log.error({ err: describeError(error) }, "old answers could not be deleted");
    });
    state.forgetUnanswered(new Date(), USUAL_UNANSWERED_DAYS).catch((error: unknown) => {
      log.error({ err: describeError(error) }, "old unanswered questions could not be deleted");
    });
    servers.sweep().catch((error: unknown) => {
      log.error({ err: describeError(error) }, "what belongs to servers that I am not in could not be deleted");
    });
  };
  forget();
  return setInterval(forget, FORGET_EVERY_MS);
}

/** Commands that could not be registered now may well be there from an earlier start, so the bot goes on. */
async function registerAtStart({ client }: Gateway, { token, apiUrl, guildId, log }: ConnectOptions): Promise<void> {
  const registration = { rest: createRest(token, apiUrl), applicationId: client.application.id, commands, log };
  try {
    await registerCommands({ ...registration, guildId });
    const servers = [...client.guilds.cache.keys()];
    if (guildId === undefined && servers.length <= MOST_SERVERS_TO_TIDY) await removeGuildCopies(registration, servers);
  } catch (error) {
    const why = registrationTrouble(error, guildId)?.message ?? "The log line has the cause.";
    log.error({ err: describeError(error) }, `the commands could not be registered. ${why}`);
  }
}

const Application = z.looseObject({ id: z.string() });

/**
 * Registers the commands without starting the bot.
 *
 * @throws FatalTrouble saying what to do
 */
export async function registerOnly({ token, apiUrl, guildId, log }: ConnectOptions): Promise<Registered> {
  const rest = createRest(token, apiUrl);
  for (let tries = 1; ; tries += 1) {
    try {
      const application = Application.parse(await rest.get(Routes.currentApplication()));
      return await registerCommands({ rest, applicationId: application.id, guildId, commands, log });
    } catch (error) {
      if (!isPassing(error) || tries === REGISTER_TRIES) throw registrationTrouble(error, guildId) ?? error;
      await sleep(REGISTER_PAUSE_MS * tries);
    }
  }
}
