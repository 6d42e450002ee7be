import { describe, expect, test } from "vitest";
import { type Branch, defineCommand, type MessageCommand } from "../../src/discord/command.js";
import { commands } from "../../src/discord/commands/index.js";
import { toDefinition } from "../../src/discord/definition.js";
import { channel, choice, flag, optional, role, text, wholeNumber } from "../../src/discord/option.js";
import { readCommands } from "./double/command-rules.js";

const zhCN = (name: string) => ({ name, description: `${name}。` });

const greet = defineCommand({
  name: "greet",
  description: "Says hello",
  zhCN: zhCN("问候"),
  options: {
    loudly: flag("Say it loudly", { zhCN: zhCN("大声") }),
    name: text("Whom to greet", { zhCN: zhCN("名字"), maxLength: 10, suggest: () => [] }),
  },
  examples: () => [],
  run: () => ({ notice: "Hello" }),
});
const words = (name: string, han: string, description: string) => ({
  name,
  name_localizations: { "en-US": name, "zh-CN": han },
  description,
  description_localizations: { "en-US": description, "zh-CN": `${han}。` },
});
const options = [
  { ...words("name", "名字", "Whom to greet"), type: 3, required: true, max_length: 10, autocomplete: true },
  { ...words("loudly", "大声", "Say it loudly"), type: 5, required: false },
];

test("a command becomes Discord's definition: required options first, both languages, contexts and installs said explicitly", () => {
  expect(toDefinition(greet)).toEqual({
    type: 1,
    ...words("greet", "问候", "Says hello"),
    options,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
});

test("channels, roles, choices and numbers are told with what may be picked", () => {
  const values = { one: { name: "One", zhCN: "一" } };
  const picky = defineCommand({
    ...{ name: "picky", description: "Picks", zhCN: zhCN("选") },
    options: {
      where: channel("Where", { zhCN: zhCN("哪里") }),
      who: optional(role("Who", { zhCN: zhCN("谁") })),
      which: optional(choice("Which", { zhCN: zhCN("哪个"), values })),
      many: wholeNumber("Many", { zhCN: zhCN("多少"), min: 1, max: 9 }),
    },
    examples: () => [],
    run: () => ({ notice: "" }),
  });
  expect(readCommands([toDefinition(picky)])).toMatchObject([
    {
      options: [
        // Forums are among them: whoever looks for theirs is told what to do instead.
        { name: "where", type: 7, required: true, channel_types: expect.arrayContaining([0, 5, 11, 15]) },
        { name: "many", type: 4, required: true, min_value: 1, max_value: 9 },
        { name: "who", type: 8, required: false },
        {
          ...{ name: "which", type: 3, required: false },
          choices: [{ name: "One", name_localizations: { "en-US": "One", "zh-CN": "一" }, value: "one" }],
        },
      ],
    },
  ]);
});

test("what is for managers is for servers alone, and hidden from all others there", () => {
  const inner: Branch = { kind: "branch", name: "in", description: "In", zhCN: zhCN("内"), children: [greet] };
  const outer: Branch = {
    kind: "branch",
    name: "out",
    description: "Out",
    zhCN: zhCN("外"),
    managers: "ManageChannels",
    children: [inner],
  };
  expect(toDefinition(outer)).toEqual({
    type: 1,
    ...words("out", "外", "Out"),
    options: [
      { type: 2, ...words("in", "内", "In"), options: [{ type: 1, ...words("greet", "问候", "Says hello"), options }] },
    ],
    integration_types: [0],
    contexts: [0],
    default_member_permissions: "16",
  });
  expect(toDefinition({ ...outer, managers: "ManageGuild" })).toMatchObject({ default_member_permissions: "32" });
});

test("a command in a message's menu has a name and nothing else", () => {
  const menu: MessageCommand = {
    kind: "message",
    name: "Look at it",
    zhCN: { name: "看" },
    description: "Looks",
    manner: "quiet",
    run: () => ({ notice: "" }),
  };
  expect(toDefinition(menu)).toEqual({
    type: 3,
    name: "Look at it",
    name_localizations: { "en-US": "Look at it", "zh-CN": "看" },
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
});

describe("all commands together", () => {
  test("are definitions that Discord takes", () => {
    expect(readCommands(commands.map(toDefinition)).map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });

  test("have zh-CN names and descriptions everywhere", () => {
    const translationsIn = (part: unknown): unknown[] => {
      if (Array.isArray(part)) return part.flatMap(translationsIn);
      if (typeof part !== "object" || part === null) return [];
      const own = "name_localizations" in part ? [part.name_localizations] : [];
      const described = "description_localizations" in part ? [part.description_localizations] : [];
      return [...own, ...described, ...("options" in part ? translationsIn(part.options) : [])];
    };
    const all = commands.map(toDefinition).flatMap(translationsIn);
    expect(all.length).toBeGreaterThan(60);
    for (const one of all) expect(one).toMatchObject({ "zh-CN": expect.stringMatching(/\p{Script=Han}/u) });
  });
});
