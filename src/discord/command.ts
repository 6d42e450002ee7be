import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { Outcome, Suggestion } from "../answering/outcome.js";
import type { App } from "../app.js";
import type { FactBase } from "../facts/fact-base.js";

/** What a command hands back; `render.ts` makes a message of it. */
export type Reply = Outcome;

/** Completion of one option: what may be meant by the text typed so far. */
export type Suggest = (typed: string, app: App) => readonly Suggestion[];

/** An option: Discord's definition and, by `read`, the TypeScript type of its value. */
export interface Option<T = unknown> {
  readonly definition: OptionDefinition;
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

/** A required text. Whatever the client promised, the value is checked again: completion and lengths bind nobody. */
export function text(
  description: string,
  { suggest, maxLength = LONGEST_TEXT }: { readonly suggest?: Suggest; readonly maxLength?: number } = {},
): Option<string> {
  return {
    definition: {
      type: ApplicationCommandOptionType.String,
      description,
      required: true,
      max_length: maxLength,
    },
    ...(suggest ? { suggest } : {}),
    read: (raw) => {
      if (typeof raw !== "string") return { problem: "a text is missing." };
      if (raw.length > maxLength) return { problem: `that is too long: at most ${maxLength} characters fit.` };
      return { value: raw };
    },
  };
}

/** A yes or no that may be left out. */
export function flag(description: string): Option<boolean | undefined> {
  return {
    definition: { type: ApplicationCommandOptionType.Boolean, description, required: false },
    read: (raw) =>
      raw === undefined || typeof raw === "boolean" ? { value: raw } : { problem: "it must be yes or no." },
  };
}

type Options = Readonly<Record<string, Option>>;

/** The values `run` receives, typed by the options they belong to. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};

/** Values as an example may give them: those that may be left out may be left out here. */
export type ExampleOf<O extends Options> = {
  readonly [Name in keyof O as undefined extends ValuesOf<O>[Name] ? never : Name]: ValuesOf<O>[Name];
} & {
  readonly [Name in keyof O as undefined extends ValuesOf<O>[Name] ? Name : never]?: ValuesOf<O>[Name];
};

interface CommandSpec<O extends Options> {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** Examples from the data at hand, since the program itself knows no story. */
  examples(base: FactBase): readonly ExampleOf<O>[];
  /** True where only the caller may see the reply. Known before `run`, because the first answer fixes it. */
  quietly?(values: ValuesOf<O>): boolean;
  run(values: ValuesOf<O>, app: App): Reply | Promise<Reply>;
}

/** A call whose options were read: all that is left is to run it. */
export interface Call {
  readonly quietly: boolean;
  run(app: App): Reply | Promise<Reply>;
}

/** A command as lists, registration and dispatch see it, whatever its options. */
export interface AnyCommand {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** Reads the raw options, or says what is wrong with them. */
  prepare(raw: (name: string) => unknown): Call | { readonly problem: string };
}

/** A command with its own types, for tests and for other code that runs it directly. */
export type Command<O extends Options> = AnyCommand & Required<CommandSpec<O>>;

/**
 * Declares a command once: registration, dispatch, help and tests read this one object.
 *
 * @example
 * export const ask = defineCommand({
 *   name: "ask",
 *   description: "Ask the fact base a question",
 *   options: { question: text("What do you want to know?") },
 *   examples: (base) => [...base.stories.values()].flatMap((story) => story.examples.map((question) => ({ question }))),
 *   run: ({ question }, app) => app.ask(question),
 * });
 */
export function defineCommand<O extends Options>(spec: CommandSpec<O>): Command<O> {
  const { quietly = () => false } = spec;
  return {
    ...spec,
    quietly,
    prepare(raw) {
      const entries: [string, unknown][] = [];
      for (const [name, option] of Object.entries(spec.options)) {
        const read = option.read(raw(name));
        if ("problem" in read) return { problem: `${name}: ${read.problem}` };
        entries.push([name, read.value]);
      }
      // Each value was made by the option of that very name, which is all that ValuesOf says.
      const values = Object.fromEntries(entries) as ValuesOf<O>;
      return { quietly: quietly(values), run: (app) => spec.run(values, app) };
    },
  };
}

export type CommandDefinition = RESTPutAPIApplicationCommandsJSONBody[number];

/** What Discord is told about a command, usable wherever it can be installed. Required options come first, as Discord demands. */
export function toDefinition(command: AnyCommand): CommandDefinition {
  const options = Object.entries(command.options).map(([name, { definition, suggest }]) =>
    definition.type === ApplicationCommandOptionType.String
      ? { name, ...definition, ...(suggest ? { autocomplete: true as const } : {}) }
      : { name, ...definition },
  );
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: options.sort((a, b) => Number(b.required) - Number(a.required)),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  };
}
