import { readFileSync } from "node:fs";
import { Transform } from "node:stream";
import { isatty } from "node:tty";
import { config as readDotenv } from "dotenv";
import { z } from "zod";
import type { App } from "./app.js";
import { type Config, ConfigError, loadConfig } from "./config.js";
import { plain } from "./console/plain.js";
import { openTerminal } from "./console/repl.js";
import { endQuietlyWhenClosed, mayColour } from "./console/terminal.js";
import { knownOf } from "./digest/known.js";
import { registerOnly, runBot } from "./discord/bot.js";
import { createLog, describeError, type Log, readableLine, redact } from "./discord/log.js";
import { FatalTrouble } from "./discord/trouble.js";
import { readFigures } from "./evaluation/figures.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { DataError } from "./facts/problem.js";
import { keepKnown } from "./live/keep-known.js";
import { openApp } from "./live/kept-data.js";
import { openLiveData } from "./live/live-data.js";
import { BackupError, backUp } from "./state/backup.js";
import { openStore, placeOf } from "./state/open-store.js";
import { watchForOthers } from "./state/other-processes.js";
import { StateError } from "./state/state-error.js";

const EXIT_OF = {
  token: EXIT.token,
  config: EXIT.config,
  refused: EXIT.refused,
  "try-later": EXIT.tryLater,
  unreachable: EXIT.unreachable,
} as const satisfies Readonly<Record<FatalTrouble["reason"], ExitCode>>;

const GET_A_TOKEN =
  "for a token open https://discord.com/developers/applications, your application, “Bot”, “Reset Token”, and put it into .env as DISCORD_TOKEN=…";
const NOTHING_TO_DO =
  "There is neither a terminal nor any input, so there is nothing to do: set DISCORD_TOKEN, start this in a terminal, or pipe in questions, one a line.";
const USAGE =
  "Usage: node dist/main.js [register | backup FILE]; without a word the bot starts, “register” only registers its commands, “backup” copies what it remembers into a new file.";

const { stdin, stdout, stderr, argv, env } = process;

/** One line for people, on the standard error; waits until it is out, since the process may end next. */
function say(line: string): Promise<void> {
  return new Promise((resolve) => stderr.write(`${line}\n`, () => resolve()));
}

function openLog({ logLevel, token = "" }: Config): Log {
  const write = (line: string) => void stdout.write(stdout.isTTY ? readableLine(line) : line);
  const log = createLog({ level: logLevel, write, secrets: [token] });
  // A log that nobody reads any more must not end the bot.
  for (const stream of [stdout, stderr]) stream.on("error", () => undefined);
  // Node itself would print the error with all its fields, and those of a failed request hold tokens.
  const fail = (error: unknown) => {
    log.fatal({ err: describeError(error) }, "a fault in the program");
    void say(
      "The program failed; the last line of the log has the cause. Start it again, and please report this.",
    ).then(() => process.exit(EXIT.fault));
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  return log;
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

/** SIGHUP asks for something to be read anew, or tells that the terminal has closed in which this was started. */
function onHangup(reload: () => void): void {
  const terminals = [0, 1, 2].filter((stream) => isatty(stream));
  process.on("SIGHUP", function hangUp() {
    if (terminals.every((stream) => isatty(stream))) return reload();
    // It ends as if nobody listened: a bot without a terminal would go on beside the next one that is started.
    process.off("SIGHUP", hangUp);
    process.kill(process.pid, "SIGHUP");
  });
}

/** The same answers without Discord, so that a newcomer has something running at once. */
async function answerHere(app: App): Promise<ExitCode> {
  for (const stream of [stdout, stderr]) endQuietlyWhenClosed(stream, () => process.exit());
  await say(`No DISCORD_TOKEN is set, so questions are answered here instead of in Discord; ${GET_A_TOKEN}.`);
  if (stdin.isTTY) {
    const coloured = mayColour({ output: stdout, environment: env });
    await openTerminal(app, { input: stdin, output: stdout, isTerminal: stdout.isTTY === true, coloured });
    return EXIT.ok;
  }
  let hasInput = false;
  const input = stdin.pipe(
    new Transform({
      transform(chunk, _, done) {
        hasInput = true;
        done(null, chunk);
      },
    }),
  );
  await openTerminal(app, { input, output: stdout, isTerminal: false });
  if (hasInput) return EXIT.ok;
  await say(NOTHING_TO_DO);
  return EXIT.noInput;
}

async function start(config: Config): Promise<ExitCode> {
  const { token } = config;
  if (token === undefined) return answerHere(openApp(config.dataDir));
  return runUntilStopped({ ...config, token });
}

function tellOfState(log: Log, trouble: StateError | undefined): void {
  const meanwhile = "Until that is mended, questions are answered from memory alone, and digests are on hold.";
  if (trouble) log.error({ err: describeError(trouble) }, `${trouble.message} ${meanwhile}`);
  else log.info("the state can be used again");
}

async function runUntilStopped(config: Config & { readonly token: string }): Promise<ExitCode> {
  const { stateUrl, answerDays, readsMessages } = config;
  const log = openLog(config);
  const signal = stopSignal();
  onHangup(() => void live.reload());
  const live = openLiveData({ folder: config.dataDir, log });
  const state = await openStore(stateUrl, { report: (trouble) => tellOfState(log, trouble) });
  keepKnown(live, { record: (base, since) => state.recordKnown(knownOf(base), since), log });
  const others = watchForOthers({
    state,
    onOther: () =>
      log.error(
        `Another process uses the same state (${placeOf(stateUrl)}). Nothing is posted twice, but end one of them, or give it a STATE_URL of its own.`,
      ),
  });
  const setup = { version: ownVersion(), startedAt: new Date(), answerDays, readsMessages, figures: readFigures() };
  try {
    await runBot(live.app, { ...config, log, state, setup, data: live, signal });
    return EXIT.ok;
  } finally {
    others.close();
    live.close();
    await state.close();
  }
}

const Package = z.looseObject({ version: z.string() });

function ownVersion(): string {
  return Package.parse(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))).version;
}

async function register(config: Config): Promise<ExitCode> {
  const { token } = config;
  if (token === undefined) {
    await say(`Commands cannot be registered without DISCORD_TOKEN; ${GET_A_TOKEN}.`);
    return EXIT.config;
  }
  const { changed, names } = await registerOnly({ ...config, token, log: openLog(config) });
  const list = names.map((name) => `/${name}`).join(", ");
  const where = config.guildId === undefined ? "everywhere" : `in server ${config.guildId}`;
  await say(changed ? `Registered ${where}: ${list}.` : `Already registered ${where}, nothing changed: ${list}.`);
  return EXIT.ok;
}

async function backup({ stateUrl }: Config, file: string): Promise<ExitCode> {
  const { path, bytes } = backUp(stateUrl, file);
  await say(`Copied what the bot remembers to ${path} (${bytes} bytes). Keep it as private as the original.`);
  return EXIT.ok;
}

/** What the words of the command line ask for; undefined where they are not understood. */
function workFor([word, ...more]: readonly string[]): ((config: Config) => Promise<ExitCode>) | undefined {
  const [file] = more;
  if (word === undefined) return start;
  if (word === "register" && more.length === 0) return register;
  if (word === "backup" && more.length === 1 && file) return (config) => backup(config, file);
  return undefined;
}

async function main(words: readonly string[]): Promise<ExitCode> {
  const work = workFor(words);
  if (!work) {
    await say(USAGE);
    return EXIT.usage;
  }
  const fromFile: Record<string, string> = {};
  const { error } = readDotenv({ quiet: true, processEnv: fromFile });
  if (error && (!("code" in error) || error.code !== "ENOENT")) await say(`.env cannot be read: ${error.message}`);
  // A blank variable counts as not set, so it does not hide what .env says.
  const given = { ...fromFile, ...Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())) };
  try {
    return await work(loadConfig(given));
  } catch (error) {
    if (error instanceof ConfigError) {
      await say(error.message);
      return EXIT.config;
    }
    if (error instanceof DataError) {
      await say(`The data have problems:\n${error.message.split("\n").map(plain).join("\n")}`);
      return EXIT.data;
    }
    if (error instanceof StateError || error instanceof BackupError) {
      await say(error.message);
      return EXIT.state;
    }
    if (error instanceof FatalTrouble) {
      await say(error.message);
      return EXIT_OF[error.reason];
    }
    const { stack } = error instanceof Error ? error : new Error(String(error));
    await say(`The program failed, please report this: ${redact(stack ?? "", [given.DISCORD_TOKEN ?? ""])}`);
    return EXIT.fault;
  }
}

// Connections that are kept alive would hold the process open.
process.exit(await main(argv.slice(2)));
