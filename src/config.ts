import { z } from "zod";

/** What the environment says, parsed once. */
export interface Config {
  /** The bot's token; without one the terminal opens instead. */
  readonly token: string | undefined;
  /** Register commands in this one server; everywhere where it is not given. */
  readonly guildId: string | undefined;
  /** REST base without version and final slash, such as "https://discord.com/api". */
  readonly apiUrl: string | undefined;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** The folder with the fact base; the one that came with the program where it is not given. */
  readonly dataDir: string | undefined;
  /** Where the bot keeps what it must remember, such as "sqlite:./var/factdesk.db". */
  readonly stateUrl: string;
  /** For how many days an answer is kept and its buttons work. */
  readonly answerDays: number;
  /** How many hours after its time a digest may still be posted, marked as late. */
  readonly digestLateHours: number;
  /** True where Discord lets the bot read messages that do not name it, so that it can answer unasked. */
  readonly readsMessages: boolean;
}

const DEFAULT_STATE_URL = "sqlite:./var/factdesk.db";
const DEFAULT_ANSWER_DAYS = 30;
/** Longer than a year nobody presses a button, and what is not needed must not be kept. */
const MOST_ANSWER_DAYS = 365;
const DEFAULT_LATE_HOURS = 12;
/** Later than that, the next day's digest would be due as well. */
const MOST_LATE_HOURS = 23;

/** A whole number of such units, from 1 to `most`. */
const wholeNumber = (units: string, most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/u, `must be a whole number of ${units} from 1 to ${most}`)
    .transform(Number)
    .refine((amount) => amount >= 1 && amount <= most, `must be from 1 to ${most}`);

/**
 * Each message says what to do; the names are those of `.env.example`, which a test keeps equal. Values are never
 * echoed: the wrong variable may hold the token.
 */
export const EnvironmentSchema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.~+/=-]+$/,
      "holds a space, a quote or another character no token has: paste the token alone, as the Developer Portal shows it",
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      "must be a server's id, 17 to 20 digits: right-click the server with Developer Mode on, “Copy Server ID”",
    )
    .optional(),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: "must be an address that starts with http:// or https://, such as https://discord.com/api",
      abort: true,
    })
    .refine((url) => !/\/v\d+\/?$/.test(url), "must not end in a version: remove the last part, such as /v10")
    .refine((url) => !/[?#@]/.test(url), "must not hold a query, a fragment or a user name: remove ?, # and @")
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  DATA_DIR: z.string().optional(),
  STATE_URL: z
    .string()
    .regex(/^sqlite:./u, `must be sqlite: and the path of a file, such as ${DEFAULT_STATE_URL}`)
    .default(DEFAULT_STATE_URL),
  ANSWER_DAYS: wholeNumber("days", MOST_ANSWER_DAYS).default(DEFAULT_ANSWER_DAYS),
  DIGEST_LATE_HOURS: wholeNumber("hours", MOST_LATE_HOURS).default(DEFAULT_LATE_HOURS),
  MESSAGE_CONTENT_INTENT: z
    .enum(["true", "false"], { error: "must be true or false" })
    .default("false")
    .transform((value) => value === "true"),
});

/** All that is wrong with the environment, at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration (environment or .env) has ${problems.length === 1 ? "a problem" : "problems"}:
${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/**
 * Turns the environment into a frozen `Config`; a blank value counts as not set.
 *
 * @throws ConfigError naming every problem with its remedy
 */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(EnvironmentSchema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = EnvironmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  }
  const { data } = parsed;
  return Object.freeze({
    token: data.DISCORD_TOKEN,
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL,
    logLevel: data.LOG_LEVEL,
    dataDir: data.DATA_DIR,
    stateUrl: data.STATE_URL,
    answerDays: data.ANSWER_DAYS,
    digestLateHours: data.DIGEST_LATE_HOURS,
    readsMessages: data.MESSAGE_CONTENT_INTENT,
  });
}
