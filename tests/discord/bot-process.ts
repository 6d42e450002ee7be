import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EnvironmentSchema } from "../../src/config.js";
import type { DiscordDouble } from "./double/server.js";
import { until } from "./double/until.js";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
/** Blank counts as not set, so nothing of the developer's own environment gets in. */
const UNSET = Object.fromEntries(Object.keys(EnvironmentSchema.shape).map((name) => [name, ""]));

export interface BotProcess {
  /** What it wrote to its standard output and its standard error so far. */
  readonly output: () => string;
  readonly errors: () => string;
  /** Its exit code, or the signal that ended it. */
  exited(timeoutMs?: number): Promise<number | string>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when the log says that it is ready. */
  ready(): Promise<void>;
}

export interface ProgramOptions {
  readonly words?: readonly string[];
  /** What is piped in; without it there is no input at all. */
  readonly input?: string;
  /** What the .env file says; without it there is none. */
  readonly dotenv?: string;
}

/** A start takes a second; several at once on a busy machine take longer. */
const LONGEST_START_MS = 90_000;

const running = new Set<BotProcess>();

/** Starts the built program in an empty folder, with nothing but this environment and what the options give it. */
export function startProgram(
  environment: Readonly<Record<string, string>>,
  { words = [], input, dotenv }: ProgramOptions = {},
): BotProcess {
  const folder = mkdtempSync(join(tmpdir(), "factdesk-test-"));
  if (dotenv !== undefined) writeFileSync(join(folder, ".env"), dotenv);
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...UNSET, ...environment },
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  child.stdin?.end(input);
  const text = { output: "", errors: "" };
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    text.output += chunk;
  });
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text.errors += chunk;
  });
  let end: number | string | undefined;
  child.on("close", (code, signal) => {
    end = code ?? signal ?? "unknown";
    running.delete(bot);
    rmSync(folder, { recursive: true, force: true });
  });
  const bot: BotProcess = {
    output: () => text.output,
    errors: () => text.errors,
    exited: (timeoutMs) => until(`the program to end; it wrote: ${text.output}${text.errors}`, () => end, timeoutMs),
    signal: (name) => void child.kill(name),
    ready: async () => {
      const isReady = () => text.output.includes('"ready"');
      await until("the bot to be ready", isReady, LONGEST_START_MS).catch((cause: unknown) => {
        throw new Error(`the bot is not ready; it wrote: ${text.output}${text.errors}`, { cause });
      });
    },
  };
  running.add(bot);
  return bot;
}

/** Starts the bot with the address and token of a double. */
export function startBot(discord: DiscordDouble, environment: Readonly<Record<string, string>> = {}): BotProcess {
  return startProgram({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token ?? "", ...environment });
}

/** Ends what a failed test left behind. */
export async function endAll(): Promise<void> {
  for (const bot of running) {
    bot.signal("SIGKILL");
    await bot.exited();
  }
}
