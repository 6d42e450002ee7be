import { z } from "zod";
import { parseForm } from "./errors.js";

/** Limits of command definitions. */

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8000;
const MOST_PER_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

const chatName = z
  .string()
  .regex(NAME, "Command name is invalid")
  .refine((name) => name === name.toLowerCase(), "Command name is invalid: it must be lower case");
const description = z.string().min(1).max(100);
const LOCALES = new Set(
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  ),
);
const localised = (text: z.ZodType<string>) =>
  z
    .record(
      z.string().refine((locale) => LOCALES.has(locale), "Not a known locale"),
      text,
    )
    .nullish();

const base = {
  name: chatName,
  name_localizations: localised(chatName),
  description,
  description_localizations: localised(description),
};
const choice = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    name: z.string().min(1).max(100),
    name_localizations: localised(z.string().min(1).max(100)),
    value,
  });

const TextOption = z
  .strictObject({
    type: z.literal(3),
    ...base,
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    choices: z
      .array(choice(z.string().max(100)))
      .max(25)
      .optional(),
  })
  .refine(
    ({ autocomplete, choices }) => !(autocomplete && choices?.length),
    "Autocomplete and choices exclude each other",
  );
const NumberOption = z.strictObject({
  type: z.union([z.literal(4), z.literal(10)]),
  ...base,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  choices: z.array(choice(z.number())).max(25).optional(),
});
const OtherOption = z.strictObject({
  type: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8), z.literal(9), z.literal(11)]),
  ...base,
  required: z.boolean().optional(),
  channel_types: z.array(z.int()).optional(),
});
const Value = z.union([TextOption, NumberOption, OtherOption]);

const inOrder = (options: readonly { required?: boolean | undefined }[]) =>
  options.every((option, at) => !option.required || options.slice(0, at).every((before) => before.required));
const distinct = (options: readonly { name: string }[]) =>
  new Set(options.map(({ name }) => name)).size === options.length;
const listOf = <T extends z.ZodType<{ name: string; required?: boolean | undefined }>>(option: T) =>
  z
    .array(option)
    .max(25)
    .refine(inOrder, "Required options must be placed before non-required options")
    .refine(distinct, "Option names must be unique");

const Subcommand = z.strictObject({ type: z.literal(1), ...base, options: listOf(Value).optional() });
const Group = z.strictObject({ type: z.literal(2), ...base, options: z.array(Subcommand).max(25).refine(distinct) });

const scope = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  nsfw: z.boolean().optional(),
};

const ChatCommand = z.strictObject({
  type: z.literal(1).default(1),
  ...base,
  ...scope,
  options: z
    .union([
      listOf(Value),
      z
        .array(z.union([Subcommand, Group]))
        .max(25)
        .refine(distinct),
    ])
    .optional(),
});
const MenuCommand = z.strictObject({
  type: z.union([z.literal(2), z.literal(3)]),
  name: z.string().min(1).max(32),
  name_localizations: localised(z.string().min(1).max(32)),
  description: z.literal("").optional(),
  ...scope,
});

/** The longest of a text and its localisations. */
function longest(text: unknown, localisations: unknown): number {
  const texts = [text, ...(typeof localisations === "object" && localisations ? Object.values(localisations) : [])];
  return Math.max(0, ...texts.map((one) => (typeof one === "string" ? one.length : 0)));
}

/** All names, descriptions and values of a command, counted as Discord counts them. */
function characters(node: Readonly<Record<string, unknown>>): number {
  const own =
    longest(node.name, node.name_localizations) +
    longest(node.description, node.description_localizations) +
    (typeof node.value === "string" ? node.value.length : 0);
  const nested = [node.options, node.choices].flatMap((list) => (Array.isArray(list) ? list : []));
  return nested.reduce((sum: number, child) => sum + characters(child), own);
}

export const CommandBody = z
  .union([ChatCommand, MenuCommand])
  .refine((command) => characters(command) <= MOST_CHARACTERS, `A command exceeds ${MOST_CHARACTERS} characters`);
export type CommandBody = z.output<typeof CommandBody>;

const CommandList = z
  .array(CommandBody)
  .max(130)
  .superRefine((commands, context) => {
    const counts = new Map<number, number>();
    const names = new Set<string>();
    for (const [at, { type, name }] of commands.entries()) {
      counts.set(type, (counts.get(type) ?? 0) + 1);
      if (names.has(`${type} ${name}`)) {
        context.addIssue({ code: "custom", path: [at, "name"], message: "Application command names must be unique" });
      }
      names.add(`${type} ${name}`);
    }
    for (const [type, count] of counts) {
      if (count > (MOST_PER_TYPE[type] ?? 0))
        context.addIssue({ code: "custom", message: `Too many commands of type ${type}` });
    }
  });

/** Reads a list of definitions as a bulk overwrite brings it, refusing what Discord refuses. */
export function readCommands(body: unknown): CommandBody[] {
  return parseForm(CommandList, body);
}
