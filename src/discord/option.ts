import { ApplicationCommandOptionType } from "discord.js";
import type { Suggestion } from "../answering/outcome.js";
import type { App } from "../app.js";

/** The words for one thing in the locale zh-CN, which Discord shows to people who use it in that language. */
export interface Translated {
  /** Letters of any script, without spaces where it names a slash command or an option. */
  readonly name: string;
  readonly description: string;
}

/** Completion of one option: what may be meant by the text typed so far. */
export type Suggest = (typed: string, app: App) => readonly Suggestion[];

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
  | { readonly type: ApplicationCommandOptionType.Boolean; readonly description: string; readonly required: boolean };

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

/** A text that may be left out. */
export function optionalText(description: string, options: TextOptions): Option<string | undefined> {
  const required = text(description, options);
  return {
    ...required,
    definition: { ...required.definition, required: false },
    read: (raw) => (raw === undefined ? { value: undefined } : required.read(raw)),
  };
}

/** A yes or no that may be left out. */
export function flag(description: string, { zhCN }: { readonly zhCN: Translated }): Option<boolean | undefined> {
  return {
    definition: { type: ApplicationCommandOptionType.Boolean, description, required: false },
    zhCN,
    read: (raw) =>
      raw === undefined || typeof raw === "boolean" ? { value: raw } : { problem: "it must be yes or no." },
  };
}
