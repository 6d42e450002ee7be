import { type ParseArgsConfig, parseArgs } from "node:util";
import type { App } from "../app.js";
import type { Terminal } from "./terminal.js";

/** What a command works with; `openApp` throws a DataError where the data have problems. */
export interface Context {
  readonly terminal: Terminal;
  /** Loads a data folder, or the data that come with the program, and wires the app to it. */
  openApp(dataFolder?: string): App;
}

/** One word of the command line. */
export interface Command {
  /** The form of the command in one line. */
  readonly usage: string;
  /** What it does and what its options mean. */
  readonly help: string;
  /** Does the work and resolves with the exit code. */
  run(args: readonly string[], context: Context): Promise<number>;
}

/** The command line was not understood; the message says what of it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The option that every command has which reads data. */
export const DATA_OPTION = { data: { type: "string" } } as const;
export const DATA_HELP = "  --data <folder>  read this data folder instead of the one that comes with the program";

/**
 * Reads the arguments of one command; `takesText` where it takes words that are no options.
 * @throws {UsageError} naming what is unknown, unexpected or lacks its value.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  takesText = false,
): ReturnType<typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>> {
  const read = understand(() => parseArgs({ args: [...args], options, strict: true, allowPositionals: true }));
  for (const [name, value] of Object.entries(read.values)) {
    // An empty path would mean the working directory, which nobody who leaves a variable unset wants.
    if (value === "") throw new UsageError(`Option '--${name}' needs a value`);
  }
  const [unexpected] = read.positionals;
  if (!takesText && unexpected !== undefined) throw new UsageError(`Unexpected argument '${unexpected}'`);
  return read;
}

function understand<T>(parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    // Only the first sentence: the rest explains how to quote, which the usage line shows.
    throw new UsageError(cause.message.split(/\. |\n/u)[0] ?? cause.message, { cause });
  }
}
