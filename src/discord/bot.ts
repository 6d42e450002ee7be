import { setTimeout as sleep } from "node:timers/promises";
import { Events, OAuth2Scopes, PermissionFlagsBits, Routes } from "discord.js";
import { z } from "zod";
import type { App } from "../app.js";
import type { StateStore } from "../state/store.js";
import { type Answers, createAnswers } from "./answers.js";
import { createChannelQuestions } from "./channel-questions.js";
import { commands } from "./commands/index.js";
import { createDispatcher } from "./dispatch.js";
import { createFairUse } from "./fair-use.js";
import { createRest, type Gateway, openGateway } from "./gateway.js";
import { describeError, type Log } from "./log.js";
import { type Registered, registerCommands, removeGuildCopies } from "./register.js";
import type { Setup } from "./surroundings.js";
import { type FatalTrouble, isPassing, registrationTrouble } from "./trouble.js";

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
  readonly state: StateStore;
  readonly setup: Setup;
  readonly signal: AbortSignal;
}

/**
 * Runs the bot until `signal` is aborted: then it takes no further work, finishes what it began, and resolves.
 *
 * @throws FatalTrouble where Discord ends it, or will not let it begin
 */
export async function runBot(app: App, { signal, ...options }: BotOptions): Promise<void> {
  const { log, state, setup } = options;
  const { readsMessages } = setup;
  const answers = createAnswers({ app, state, log, days: setup.answerDays });
  const fairUse = createFairUse();
  const desk = { app, answers, state, setup, commands };
  const dispatcher = createDispatcher({ desk, log, fairUse });
  const questions = createChannelQuestions({ app, state, answers, fairUse, readsMessages, log });
  const asked = new Promise<undefined>((resolve) => signal.addEventListener("abort", () => resolve(undefined)));
  const opening = openGateway({
    ...options,
    signal,
    readsMessages,
    onInteraction: (interaction) => void dispatcher.handle(interaction),
    onMessage: (event, channels) => void questions.handle(event, channels),
    onPacket: (packet) => dispatcher.note(packet),
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
  const forgetting = keepForgetting(gateway, answers, options);
  void registerAtStart(gateway, options);
  const trouble: FatalTrouble | undefined = await Promise.race([gateway.ended, asked]);
  if (!trouble) log.info("stopping");
  clearInterval(forgetting);
  const finishing = Promise.all([dispatcher.close(), questions.close()]);
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

/** Deletes what is past its days now and every hour, and what belongs to a server that the bot has left. */
function keepForgetting({ client }: Gateway, answers: Answers, { state, log }: Pick<BotOptions, "state" | "log">) {
  const forget = () =>
    void answers.forgetOld().catch((error: unknown) => {
      log.error({ err: describeError(error) }, "old answers could not be deleted");
    });
  // An outage is another event; this one means that the bot was removed.
  client.on(Events.GuildDelete, ({ id }) => {
    state.eraseGuild(id).catch((error: unknown) => {
      log.error({ guildId: id, err: describeError(error) }, "what belongs to a server could not be deleted");
    });
  });
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
