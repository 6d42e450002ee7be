import { DiscordAPIError, HTTPError } from "discord.js";
import { type Logger, pino } from "pino";
import { z } from "zod";

export type Log = Pick<Logger, "fatal" | "error" | "warn" | "info" | "debug" | "trace">;

export interface LogOptions {
  readonly level: string;
  /** Takes one finished line, line feed included. */
  readonly write: (line: string) => void;
  /** Texts that no line may hold, such as the bot's token. */
  readonly secrets?: readonly string[];
}

/** What every interaction token starts with: "interaction:" in base64. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb246[\w=+/-]+/g;
/** An address of a callback or webhook: the part after the id is a token. */
const TOKEN_IN_PATH = /\/(interactions|webhooks)\/(\d+)\/[^/?"\s\\]+/g;
const TOKEN_FIELD = /"(token|authorization)":"(?:[^"\\]|\\.)*"/gi;

const DEEPEST_CAUSE = 4;

/** Takes every token out of a text. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text
    .replace(TOKEN_IN_PATH, "/$1/$2/[redacted]")
    .replace(INTERACTION_TOKEN, "[redacted]")
    .replace(TOKEN_FIELD, '"$1":"[redacted]"');
  for (const secret of secrets) if (secret) clean = clean.replaceAll(secret, "[redacted]");
  return clean;
}

/**
 * An error as the log keeps it: what went wrong and where, without the request's address and body, which hold tokens
 * and what people wrote.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const described: Record<string, unknown> = { type: error.name, message: error.message, stack: error.stack };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    described.status = error.status;
    described.method = error.method;
  }
  if ("code" in error) described.code = error.code;
  // Causes may form a ring.
  if (error.cause !== undefined && depth < DEEPEST_CAUSE) described.cause = describeError(error.cause, depth + 1);
  return described;
}

/** JSON lines through one gate: whatever a caller logs, tokens do not pass it. */
export function createLog({ level, write, secrets = [] }: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(redact(line, secrets)) },
  );
}

const LogLine = z.looseObject({ time: z.string(), level: z.string(), msg: z.string().default("") });

/** A log line for people at a terminal: time, level, message, and what else there is. */
export function readableLine(line: string): string {
  const { time, level, msg, ...more } = LogLine.parse(JSON.parse(line));
  const rest = Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : "";
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${msg}${rest}\n`;
}
