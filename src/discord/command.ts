import type { FactBase } from "../facts/fact-base.js";
import type { Option, Translated } from "./option.js";
import type { Manner, Reply } from "./reply.js";
import type { Desk, Here } from "./surroundings.js";

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

interface Named {
  readonly name: string;
  readonly description: string;
  readonly zhCN: Translated;
}

interface CommandSpec<O extends Options> extends Named {
  readonly options: O;
  /** Examples from the data at hand, since the program itself knows no story. */
  examples(base: FactBase): readonly ExampleOf<O>[];
  /** True where only the caller may see the reply. Known before `run`, because the first answer fixes it. */
  quietly?(values: ValuesOf<O>): boolean;
  run(values: ValuesOf<O>, desk: Desk, here: Here): Reply | Promise<Reply>;
}

/** A call that was read: all that is left is to run it. */
export interface Call {
  readonly manner: Manner;
  /** True for a press that asks a question, which fair use counts however its answer is shown. */
  readonly asks?: boolean;
  run(desk: Desk, here: Here): Reply | Promise<Reply>;
}

/** Something one can run by a slash command, as lists, registration and dispatch see it, whatever its options. */
export interface AnyLeaf extends Named {
  readonly kind: "leaf";
  readonly options: Options;
  examples(base: FactBase): readonly Readonly<Record<string, unknown>>[];
  /** Reads the raw options, or says what is wrong with them. */
  prepare(raw: (name: string) => unknown): Call | { readonly problem: string };
}

/** A command with its own types, for tests and for other code that runs it directly. */
export type Leaf<O extends Options> = AnyLeaf & Required<CommandSpec<O>>;

/** The permission, as discord.js names it, of those whom a command is for. */
export type Managers = "ManageChannels" | "ManageGuild";

/** Commands under one name: subcommands, or groups of them. */
export interface Branch extends Named {
  readonly kind: "branch";
  /** Only for people with this permission, and only in servers. It hides the command; handlers check again. */
  readonly managers?: Managers;
  readonly children: readonly (AnyLeaf | Branch)[];
}

/** The text of a message that somebody right-clicked, quoted and forwarded texts and embeds included. */
export interface PointedMessage {
  readonly text: string;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly kind: "message";
  /** Up to 32 characters, spaces and capitals allowed. */
  readonly name: string;
  readonly zhCN: { readonly name: string };
  /** What it does, for help; Discord shows none. */
  readonly description: string;
  readonly manner: Manner;
  run(message: PointedMessage, desk: Desk, here: Here): Reply | Promise<Reply>;
}

export type SlashCommand = AnyLeaf | Branch;
export type AnyCommand = SlashCommand | MessageCommand;

/**
 * Declares a command once: registration, dispatch, help and tests read this one object.
 *
 * @example
 * export const ask = defineCommand({
 *   name: "ask",
 *   description: "Ask the fact base a question",
 *   zhCN: { name: "提问", description: "向事实库提问" },
 *   options: { question: text("What do you want to know?", { zhCN: { name: "问题", description: "想知道什么?" } }) },
 *   examples: (base) => [...base.stories.values()].flatMap((story) => story.examples.map((question) => ({ question }))),
 *   run: async ({ question }, desk) => ({ card: await desk.answers.card(question) }),
 * });
 */
export function defineCommand<O extends Options>(spec: CommandSpec<O>): Leaf<O> {
  const { quietly = () => false } = spec;
  return {
    ...spec,
    kind: "leaf",
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
      return { manner: quietly(values) ? "quiet" : "open", run: (desk, here) => spec.run(values, desk, here) };
    },
  };
}

/** A command as a person types it, such as "story brief". */
export interface Way {
  readonly path: string;
  readonly leaf: AnyLeaf;
  readonly forManagers: boolean;
}

/** Every way to call some commands, in their order. */
export function waysOf(commands: readonly AnyCommand[]): readonly Way[] {
  const walk = (command: SlashCommand, above: string, managersAbove: boolean): readonly Way[] => {
    const path = above === "" ? command.name : `${above} ${command.name}`;
    if (command.kind === "leaf") return [{ path, leaf: command, forManagers: managersAbove }];
    const forManagers = managersAbove || command.managers !== undefined;
    return command.children.flatMap((child) => walk(child, path, forManagers));
  };
  return commands.flatMap((command) => (command.kind === "message" ? [] : walk(command, "", false)));
}
