import { DiscordAPIError, HTTPError } from "discord.js";

/** Why the bot cannot go on; `main.ts` gives each its exit code. */
export type FatalReason = "token" | "config" | "refused" | "try-later" | "unreachable";

/** An end with one clear line: what happened and what to do. */
export class FatalTrouble extends Error {
  readonly reason: FatalReason;

  constructor(reason: FatalReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "FatalTrouble";
    this.reason = reason;
  }
}

const TOKEN_REFUSED =
  "Discord refused the token. Open https://discord.com/developers/applications, your application, “Bot”, “Reset Token”, and set DISCORD_TOKEN to the new one.";

/** Close codes after which Discord wants no reconnect. Any other close is a matter for discord.js. */
const FATAL_CLOSES: Readonly<Record<number, readonly [FatalReason, string]>> = {
  4004: ["token", TOKEN_REFUSED],
  4010: ["refused", "Discord refused the shard number (4010). This is a fault of the program: please report it."],
  4011: [
    "refused",
    "The bot is in so many servers that Discord demands more shards (4011). Start it again: the number is asked for at each start.",
  ],
  4012: ["refused", "Discord no longer serves this gateway version (4012). Update the program."],
  4013: ["refused", "Discord refused the intents as invalid (4013). This is a fault of the program: please report it."],
  4014: [
    "config",
    "Discord refused an intent that is not switched on (4014). Open https://discord.com/developers/applications, your application, “Bot”, “Privileged Gateway Intents”, and switch on “Message Content Intent”, or set MESSAGE_CONTENT_INTENT to false: then the bot answers only where it is named.",
  ],
};

/** What a gateway close means, where it means the end; undefined where a reconnect is right. */
export function fatalClose(code: number): FatalTrouble | undefined {
  const known = FATAL_CLOSES[code];
  return known && new FatalTrouble(...known);
}

/** What a refused REST request at start means; undefined where trying again is right. */
export function fatalAnswer(error: unknown): FatalTrouble | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.status === 401) return new FatalTrouble("token", TOKEN_REFUSED, { cause: error });
  return new FatalTrouble(
    "config",
    `Discord answered HTTP ${error.status} to “${error.method} /gateway/bot”. If DISCORD_API_URL is set, check it; it must be like https://discord.com/api.`,
    { cause: error },
  );
}

/** What a failed registration of commands means. */
export function registrationTrouble(error: unknown, guildId: string | undefined): FatalTrouble | undefined {
  if (isPassing(error)) {
    return new FatalTrouble("unreachable", `Discord cannot be reached (${inShort(error)}). Try again later.`, {
      cause: error,
    });
  }
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.status === 401) return new FatalTrouble("token", TOKEN_REFUSED, { cause: error });
  if (guildId !== undefined && (error.status === 403 || error.status === 404)) {
    return new FatalTrouble(
      "config",
      `Discord does not let the bot register commands in server ${guildId}. Invite it there with the scopes “bot” and “applications.commands”, or correct DISCORD_GUILD_ID.`,
      { cause: error },
    );
  }
  return new FatalTrouble("refused", `Discord refused the commands: ${error.message}`, { cause: error });
}

/** What undici and Node name network errors, such as ECONNREFUSED or UND_ERR_SOCKET. */
const NETWORK_CODE = /^(?:E[A-Z_]+|UND_ERR_\w+)$/;

/** True for server errors, timeouts and network trouble: another try may work. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  if (!(error instanceof Error)) return false;
  return (
    error.name === "AbortError" || ("code" in error && typeof error.code === "string" && NETWORK_CODE.test(error.code))
  );
}

/** How an attempt to answer an interaction failed. */
export type Failure =
  /** The token is dead or the message gone: stop using it. */
  | "gone"
  /** Somebody has acknowledged it before. */
  | "acknowledged"
  /** Network or server trouble: another try may work. */
  | "passing"
  /** Discord will never take this. */
  | "refused";

const GONE = new Set<number | string>([10008, 10015, 10062, 50027]);

/** Sorts what a failed request to an interaction's routes threw. */
export function failureOf(error: unknown): Failure {
  if (isPassing(error)) return "passing";
  if (!(error instanceof DiscordAPIError)) return "refused";
  if (error.code === 40060) return "acknowledged";
  return GONE.has(error.code) ? "gone" : "refused";
}

/** A network error in a few words, such as "ECONNREFUSED" or "HTTP 503". */
export function inShort(error: unknown): string {
  if (error instanceof HTTPError || error instanceof DiscordAPIError) return `HTTP ${error.status}`;
  if (error instanceof Error && error.name === "AbortError") return "no answer in time";
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "unknown trouble";
}
