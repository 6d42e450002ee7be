import { type ApplicationCommandOptionAllowedChannelType, ApplicationCommandOptionType, ChannelType } from "discord.js";
import type { Suggestion } from "../answering/outcome.js";
import type { App } from "../app.js";
import type { StateStore } from "../state/store.js";
import type { Here } from "./surroundings.js";

/** The words for one thing in the locale zh-CN, which Discord shows to people who use it in that language. */
export interface Translated {
  /** Letters of any script, without spaces where it names a slash command or an option. */
  readonly name: string;
  readonly description: string;
}

/** Who types, where, and what completion may look up besides the facts. */
export interface Typing {
  readonly here: Pick<Here, "guildId" | "mayManageServer">;
  readonly state: Pick<StateStore, "digests">;
  /** What people call a channel of the server; undefined where the bot does not see it. */
  channelName(channelId: string): string | undefined;
}

/** Completion of one option: what may be meant by the text typed so far. */
export type Suggest = (
  typed: string,
  app: App,
  typing: Typing,
) => readonly Suggestion[] | Promise<readonly Suggestion[]>;

/** An option: Discord's definition and, by `read`, the TypeScript type of its value. */
export interface Option<T = unknown> {
  readonly definition: OptionDefinition;
  readonly zhCN: Translated;
  readonly suggest?: Suggest;
  /** Turns what Discord delivered into the value, or says in one sentence what is wrong with it. */
  read(raw: unknown): { readonly value: T } | { readonly problem: string };
}

/** The part of Discord's option definition that the option itself knows; its name is its key in the command. */
export type OptionDefinition =
  | {
      readonly type: ApplicationCommandOptionType.String;
      readonly description: string;
      readonly required: boolean;
      readonly max_length: number;
    }
  | {
      readonly type: ApplicationCommandOptionType.String;
      readonly description: string;
      readonly required: boolean;
      readonly choices: readonly { readonly value: string; readonly name: string; readonly zhCN: string }[];
    }
  | {
      readonly type: ApplicationCommandOptionType.Integer;
      readonly description: string;
      readonly required: boolean;
      readonly min_value: number;
      readonly max_value: number;
    }
  | {
      readonly type: ApplicationCommandOptionType.Channel;
      readonly description: string;
      readonly required: boolean;
      readonly channel_types: readonly ApplicationCommandOptionAllowedChannelType[];
    }
  | {
      readonly type: ApplicationCommandOptionType.Boolean | ApplicationCommandOptionType.Role;
      readonly description: string;
      readonly required: boolean;
    };

/** The longest text Discord lets a person type into an option. */
const LONGEST_TEXT = 6_000;

interface TextOptions {
  readonly zhCN: Translated;
  readonly suggest?: Suggest;
  readonly maxLength?: number;
}

const textDefinition = (description: string, required: boolean, maxLength: number): OptionDefinition => ({
  type: ApplicationCommandOptionType.String,
  description,
  required,
  max_length: maxLength,
});

/** A required text. Whatever the client promised, the value is checked again: completion and lengths bind nobody. */
export function text(description: string, { zhCN, suggest, maxLength = LONGEST_TEXT }: TextOptions): Option<string> {
  return {
    definition: textDefinition(description, true, maxLength),
    zhCN,
    ...(suggest ? { suggest } : {}),
    read: (raw) => {
      if (typeof raw !== "string") return { problem: "a text is missing." };
      if (raw.length > maxLength) return { problem: `that is too long: at most ${maxLength} characters fit.` };
      return { value: raw };
    },
  };
}

/** The same option, which may be left out. */
export function optional<T>(required: Option<T>): Option<T | undefined> {
  return {
    ...required,
    definition: { ...required.definition, required: false },
    read: (raw) => (raw === undefined ? { value: undefined } : required.read(raw)),
  };
}

/** A text that may be left out. */
export const optionalText = (description: string, options: TextOptions): Option<string | undefined> =>
  optional(text(description, options));

/** A yes or no that may be left out. */
export function flag(description: string, { zhCN }: { readonly zhCN: Translated }): Option<boolean | undefined> {
  return {
    definition: { type: ApplicationCommandOptionType.Boolean, description, required: false },
    zhCN,
    read: (raw) =>
      raw === undefined || typeof raw === "boolean" ? { value: raw } : { problem: "it must be yes or no." },
  };
}

/** A required one of a few values, each with the words that people choose it by. */
export function choice<T extends string>(
  description: string,
  {
    zhCN,
    values,
  }: {
    readonly zhCN: Translated;
    /** The words for each value, in English and in zh-CN; at most 25, each of at most 100 characters. */
    readonly values: Readonly<Record<T, { readonly name: string; readonly zhCN: string }>>;
  },
): Option<T> {
  const isOne = (raw: unknown): raw is T => typeof raw === "string" && Object.hasOwn(values, raw);
  const choices = Object.keys(values).flatMap((value) => (isOne(value) ? [{ value, ...values[value] }] : []));
  return {
    definition: { type: ApplicationCommandOptionType.String, description, required: true, choices },
    zhCN,
    read: (raw) => (isOne(raw) ? { value: raw } : { problem: "pick one of what is offered." }),
  };
}

/** A required whole number from `min` to `max`. */
export function wholeNumber(
  description: string,
  { zhCN, min, max }: { readonly zhCN: Translated; readonly min: number; readonly max: number },
): Option<number> {
  return {
    definition: {
      type: ApplicationCommandOptionType.Integer,
      description,
      required: true,
      min_value: min,
      max_value: max,
    },
    zhCN,
    read: (raw) =>
      typeof raw === "number" && Number.isInteger(raw) && raw >= min && raw <= max
        ? { value: raw }
        : { problem: `it must be a whole number from ${min} to ${max}.` },
  };
}

const SNOWFLAKE = /^\d{17,20}$/u;

/**
 * Where somebody may want posts. Forums are among them, so that whoever looks for theirs finds it and is told what to
 * do instead.
 */
const CHANNELS_FOR_POSTS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
] as const;

/** The id of a channel to post in; required. Whether it is one of the server must still be looked at. */
export function channel(description: string, { zhCN }: { readonly zhCN: Translated }): Option<string> {
  return {
    definition: {
      type: ApplicationCommandOptionType.Channel,
      description,
      required: true,
      channel_types: CHANNELS_FOR_POSTS,
    },
    zhCN,
    read: (raw) =>
      typeof raw === "string" && SNOWFLAKE.test(raw) ? { value: raw } : { problem: "pick a channel of this server." },
  };
}

/** The id of a role; required. */
export function role(description: string, { zhCN }: { readonly zhCN: Translated }): Option<string> {
  return {
    definition: { type: ApplicationCommandOptionType.Role, description, required: true },
    zhCN,
    read: (raw) =>
      typeof raw === "string" && SNOWFLAKE.test(raw) ? { value: raw } : { problem: "pick a role of this server." },
  };
}
