import { setTimeout as sleep } from "node:timers/promises";
import { Routes } from "discord.js";
import { z } from "zod";
import type { App } from "../app.js";
import { commands } from "./commands/index.js";
import { createDispatcher } from "./dispatch.js";
import { createRest, type Gateway, openGateway } from "./gateway.js";
import { describeError, type Log } from "./log.js";
import { type Registered, registerCommands, removeGuildCopies } from "./register.js";
import { type FatalTrouble, isPassing, registrationTrouble } from "./trouble.js";

/** Together with the gateway's goodbye this stays under the ten seconds that supervisors usually wait. */
const FINISH_WITHIN_MS = 7_000;
/** In more servers, looking through each for copies of our commands would cost more than it saves. */
const MOST_SERVERS_TO_TIDY = 10;
const REGISTER_TRIES = 3;
const REGISTER_PAUSE_MS = 1_000;

export interface BotOptions {
  readonly token: string;
  /** REST base without version; Discord's own where it is undefined. */
  readonly apiUrl: string | undefined;
  /** Register commands in this one server; everywhere where it is undefined. */
  readonly guildId: string | undefined;
  readonly log: Log;
}

/**
 * Runs the bot until `signal` is aborted: then it takes no further work, finishes what it began, and resolves.
 *
 * @throws FatalTrouble where Discord ends it, or will not let it begin
 */
export async function runBot(app: App, { signal, ...options }: BotOptions & { signal: AbortSignal }): Promise<void> {
  const { log } = options;
  const dispatcher = createDispatcher({ app, commands, log });
  const asked = new Promise<undefined>((resolve) => signal.addEventListener("abort", () => resolve(undefined)));
  const opening = openGateway({
    ...options,
    signal,
    onInteraction: (interaction) => void dispatcher.handle(interaction),
  });
  const gateway = await Promise.race([opening, asked]);
  if (!gateway) {
    // Whether the attempt still gets through does not matter any more.
    opening.catch((error: unknown) => log.debug({ err: describeError(error) }, "stopped while connecting"));
    return;
  }
  const { user, guilds } = gateway.client;
  log.info({ user: user.tag, servers: guilds.cache.size, facts: app.base.facts.size }, "ready");
  void registerAtStart(gateway, options);
  const trouble: FatalTrouble | undefined = await Promise.race([gateway.ended, asked]);
  if (!trouble) log.info("stopping");
  await Promise.race([dispatcher.close(), sleep(FINISH_WITHIN_MS, undefined, { ref: false })]);
  await gateway.destroy();
  if (trouble) throw trouble;
}

/** Commands that could not be registered now may well be there from an earlier start, so the bot goes on. */
async function registerAtStart({ client }: Gateway, { token, apiUrl, guildId, log }: BotOptions): Promise<void> {
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
export async function registerOnly({ token, apiUrl, guildId, log }: BotOptions): Promise<Registered> {
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
