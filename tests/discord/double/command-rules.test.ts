import { describe, expect, test } from "vitest";
import { readCommands } from "./command-rules.js";
import { CommandStore } from "./command-store.js";
import { letters, times, verdict } from "./refusals.js";

const command = (fields: object = {}) => ({ name: "ask", description: "Ask", ...fields });
const option = (fields: object = {}) => ({ type: 3, name: "question", description: "What", ...fields });
const withOption = (fields: object) => command({ options: [option(fields)] });
const choice = (fields: object = {}) => ({ name: "One", value: "1", ...fields });
const sub = (fields: object = {}) => ({ type: 1, name: "one", description: "One", ...fields });
const named = (count: number, type: number) =>
  times(count, (at) => (type === 1 ? command({ name: `c${at}` }) : { type, name: `C ${at}` }));
const full = { description: letters(99), choices: times(25, () => choice({ name: letters(50), value: letters(50) })) };
/** A command of exactly so many characters, 8,000 or some fewer or more. */
const sized = (count: number) =>
  command({
    name: "a",
    description: "b",
    options: [
      ...["c", "d", "e"].map((name) => option({ name, ...full })),
      option({ name: "f", description: letters(98) }),
      option({ name: "g", description: letters(count - 8000 + 98) }),
    ],
  });

const LIMITS: readonly (readonly [string, object, object])[] = [
  ["name of 32", command({ name: letters(32) }), command({ name: letters(33) })],
  ["name without spaces", command({ name: "ask-me_'ok'" }), command({ name: "ask me" })],
  ["name in lower case", command({ name: "frag-ä" }), command({ name: "Ask" })],
  ["name in any script", command({ name: "问" }), command({ name: "问?" })],
  ["description of 1", command({ description: "x" }), command({ description: "" })],
  ["description of 100", command({ description: letters(100) }), command({ description: letters(101) })],
  [
    "25 options",
    command({ options: times(25, (at) => option({ name: `o${at}` })) }),
    command({ options: times(26, (at) => option({ name: `o${at}` })) }),
  ],
  ["option name", withOption({ name: "a" }), withOption({ name: "A" })],
  ["option description", withOption({ description: letters(100) }), withOption({ description: letters(101) })],
  [
    "option names that differ",
    command({ options: [option(), option({ name: "b" })] }),
    command({ options: [option(), option()] }),
  ],
  [
    "required options first",
    command({ options: [option({ required: true }), option({ name: "b" })] }),
    command({ options: [option(), option({ name: "b", required: true })] }),
  ],
  ["max_length of 6,000", withOption({ max_length: 6000 }), withOption({ max_length: 6001 })],
  ["min_length of 6,000", withOption({ min_length: 6000 }), withOption({ min_length: 6001 })],
  ["max_length of 1", withOption({ max_length: 1 }), withOption({ max_length: 0 })],
  [
    "25 choices",
    withOption({ choices: times(25, () => choice()) }),
    withOption({ choices: times(26, () => choice()) }),
  ],
  [
    "choice name",
    withOption({ choices: [choice({ name: letters(100) })] }),
    withOption({ choices: [choice({ name: letters(101) })] }),
  ],
  [
    "localised choice name",
    withOption({ choices: [choice({ name_localizations: { de: letters(100) } })] }),
    withOption({ choices: [choice({ name_localizations: { de: letters(101) } })] }),
  ],
  [
    "choice value",
    withOption({ choices: [choice({ value: letters(100) })] }),
    withOption({ choices: [choice({ value: letters(101) })] }),
  ],
  [
    "choices or autocomplete",
    withOption({ autocomplete: true }),
    withOption({ autocomplete: true, choices: [choice()] }),
  ],
  ["known fields of a command", command(), command({ ephemeral: true })],
  ["known fields of an option", withOption({}), withOption({ optional: true })],
  ["known install types", command({ integration_types: [0, 1] }), command({ integration_types: [2] })],
  ["known contexts", command({ contexts: [0, 1, 2] }), command({ contexts: [3] })],
  [
    "permissions as a string of digits",
    command({ default_member_permissions: "32" }),
    command({ default_member_permissions: 32 }),
  ],
  ["known locales", command({ name_localizations: { "zh-CN": "问" } }), command({ name_localizations: { zh: "问" } })],
  ["localised name", command({ name_localizations: { de: "frag" } }), command({ name_localizations: { de: "Frag" } })],
  ["subcommand without nested ones", command({ options: [sub()] }), command({ options: [sub({ options: [sub()] })] })],
  [
    "menu command without description",
    { type: 3, name: "Check This" },
    { type: 3, name: "Check This", description: "x" },
  ],
  ["user command name of 32", { type: 2, name: letters(32) }, { type: 2, name: letters(33) }],
  ["message command name of 32", { type: 3, name: letters(32) }, { type: 3, name: letters(33) }],
  ["8,000 characters in all", sized(8000), sized(8001)],
];

describe("a command's definition", () => {
  test.each(LIMITS)("%s", (_, within, beyond) => {
    expect(verdict(() => readCommands([within]))).toBe("accepted");
    expect(verdict(() => readCommands([beyond]))).toBe(50035);
  });

  test("the longest localisation counts towards the 8,000", () => {
    const long = { description_localizations: { de: letters(100) } };
    expect(verdict(() => readCommands([{ ...sized(7_950), ...long }]))).toBe(50035);
  });
});

describe("a list of commands", () => {
  test.each([
    ["100 slash commands", 1, 100],
    ["15 user commands", 2, 15],
    ["15 message commands", 3, 15],
  ])("%s", (_, type, most) => {
    expect(verdict(() => readCommands(named(most, type)))).toBe("accepted");
    expect(verdict(() => readCommands(named(most + 1, type)))).toBe(50035);
  });

  test("names of one kind differ", () => {
    expect(verdict(() => readCommands([command(), command()]))).toBe(50035);
  });

  test("200 creates a day; putting the same names again creates nothing", () => {
    const store = new CommandStore("1");
    const put = (prefix: string) => verdict(() => store.put(times(100, (at) => command({ name: `${prefix}${at}` }))));
    expect([put("a"), put("a"), put("b"), put("c")]).toEqual(["accepted", "accepted", "accepted", 30034]);
  });

  test("a bulk overwrite removes what is not in it and keeps the ids of what is", () => {
    const store = new CommandStore("1");
    const [before] = store.put([command(), command({ name: "old" })]);
    store.put([command()]);
    expect(store.list()).toHaveLength(1);
    expect(store.list()[0]?.id).toBe(before?.id);
  });

  test("a server's command gets no contexts of its own, and what is false comes back left out", () => {
    const store = new CommandStore("1");
    const [stored] = store.put([{ ...withOption({ required: false }), contexts: [0] }], "9");
    expect(stored).toMatchObject({ contexts: null, guild_id: "9" });
    expect(stored?.options?.[0]).not.toHaveProperty("required");
  });
});
