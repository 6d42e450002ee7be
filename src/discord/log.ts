import { DiscordAPIError, HTTPError } from "discord.js";
import { type Logger, pino } from "pino";

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
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const described: Record<string, unknown> = { type: error.name, message: error.message, stack: error.stack };
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    described.status = error.status;
    described.method = error.method;
  }
  if ("code" in error) described.code = error.code;
  if (error.cause !== undefined) described.cause = describeError(error.cause);
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
      serializers: { err: describeError },
    },
    { write: (line: string) => write(redact(line, secrets)) },
  );
}
