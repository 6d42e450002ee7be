import { Transform } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { config as readDotenv } from "dotenv";
import { Routes } from "discord.js";
import { z } from "zod";
import { type App, createApp } from "./app.js";
import { type Config, ConfigError, loadConfig } from "./config.js";
import { plain } from "./console/plain.js";
import { openTerminal } from "./console/repl.js";
import { endQuietlyWhenClosed, mayColour } from "./console/terminal.js";
import { commands } from "./discord/commands/index.js";
import { createDispatcher } from "./discord/dispatch.js";
import { createRest, type Gateway, openGateway } from "./discord/gateway.js";
import { createLog, describeError, type Log, readableLine } from "./discord/log.js";
import { registerCommands, removeGuildCopies } from "./discord/register.js";
import { FatalTrouble, registrationTrouble } from "./discord/trouble.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { loadFactBase } from "./facts/load.js";
import { DataError } from "./facts/problem.js";

/** Together they stay under the ten seconds that a supervisor usually waits. */
const FINISH_WITHIN_MS = 7_000;
/** Beyond this many servers, looking through each for copies of our commands would cost more than it saves. */
const MOST_SERVERS_TO_TIDY = 10;

const EXIT_OF = {
  token: EXIT.token,
  config: EXIT.config,
  refused: EXIT.refused,
  "try-later": EXIT.tryLater,
  unreachable: EXIT.unreachable,
} as const satisfies Readonly<Record<FatalTrouble["reason"], ExitCode>>;

const NO_TOKEN =
  "No DISCORD_TOKEN is set, so questions are answered here instead of in Discord; for a token open https://discord.com/developers/applications, your application, “Bot”, “Reset Token”, and put it into .env as DISCORD_TOKEN=….";
const NOTHING_TO_DO =
  "There is neither a terminal nor any input, so there is nothing to do: set DISCORD_TOKEN, start this in a terminal, or pipe in questions, one a line.";
const USAGE = "Usage: node dist/main.js [register]   (without a word: start the bot; register: register its commands)";

const { stdin, stdout, stderr } = process;

/** One line for people, on the standard error. */
function say(line: string): void {
  stderr.write(`${line}\n`);
}

function openLog({ logLevel, token = "" }: Config): Log {
  const write = (line: string) => void stdout.write(stdout.isTTY ? readableLine(line) : line);
  const log = createLog({ level: logLevel, write, secrets: [token] });
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: describeError(error) }, "a fault in the program");
      say("The program failed; the last line of the log has the cause. Start it again, and please report this.");
      process.exit(EXIT.fault);
    });
  }
  return log;
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopAsked(): { readonly signal: AbortSignal; readonly asked: Promise<undefined> } {
  const stop = new AbortController();
  const asked = new Promise<undefined>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) {
      process.once(name, () => {
        stop.abort();
        resolve(undefined);
      });
    }
  });
  return { signal: stop.signal, asked };
}

async function runBot(app: App, config: Config, token: string, log: Log): Promise<ExitCode> {
  const { signal, asked } = stopAsked();
  const dispatcher = createDispatcher({ app, commands, log });
  const opening = openGateway({
    token,
    apiUrl: config.apiUrl,
    log,
    signal,
    onInteraction: (interaction) => void dispatcher.handle(interaction),
  });
  // Once stopping, how the attempt to connect ends is of no interest any more.
  const gateway = await Promise.race([opening, asked.then(() => opening.catch(() => undefined).then(() => undefined))]);
  return EXIT.ok;
}

