import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readModal } from "./modal-rules.js";
import { RawClient } from "./raw-client.js";
import { letters, times, verdict } from "./refusals.js";
import { DiscordDouble } from "./server.js";
import { until } from "./until.js";

const input = (fields: object = {}) => ({ type: 4, custom_id: "text", style: 2, ...fields });
const label = (fields: object = {}, field: object = input()) => ({
  type: 18,
  label: "Text",
  component: field,
  ...fields,
});
const modal = (fields: object = {}) => ({ custom_id: "form", title: "Form", components: [label()], ...fields });
const select = (fields: object = {}) => ({
  type: 3,
  custom_id: "pick",
  options: [{ label: "A", value: "a" }],
  ...fields,
});

/** Each limit of a modal with the most it takes and the least it refuses. */
const LIMITS: readonly (readonly [string, object, object])[] = [
  ["title of 45", modal({ title: letters(45) }), modal({ title: letters(46) })],
  ["custom id of 100", modal({ custom_id: letters(100) }), modal({ custom_id: letters(101) })],
  ["5 components", modal({ components: fields(5) }), modal({ components: fields(6) })],
  ["one component", modal(), modal({ components: [] })],
  ["label of 45", withLabel({ label: letters(45) }), withLabel({ label: letters(46) })],
  ["description of 100", withLabel({ description: letters(100) }), withLabel({ description: letters(101) })],
  ["value of 4,000", withInput({ value: letters(4_000) }), withInput({ value: letters(4_001) })],
  ["value within max_length", withInput({ value: "ab", max_length: 2 }), withInput({ value: "abc", max_length: 2 })],
  ["placeholder of 100", withInput({ placeholder: letters(100) }), withInput({ placeholder: letters(101) })],
  ["input without a label of its own", withInput(), withInput({ label: "Text" })],
  [
    "required select",
    modal({ components: [label({}, select())] }),
    modal({ components: [label({}, select({ min_values: 0 }))] }),
  ],
  ["select min_values of 25", withSelect({ min_values: 25 }), withSelect({ min_values: 26 })],
  ["select max_values of 25", withSelect({ max_values: 25 }), withSelect({ max_values: 26 })],
  ["different custom ids", modal({ components: fields(2) }), modal({ components: [label(), label()] })],
];

function fields(count: number): object[] {
  return times(count, (at) => label({}, input({ custom_id: `text-${at}` })));
}
function withLabel(more: object): object {
  return modal({ components: [label(more)] });
}
function withInput(more: object = {}): object {
  return modal({ components: [label({}, input(more))] });
}
function withSelect(more: object): object {
  return modal({ components: [label({}, select(more))] });
}

test.each(LIMITS)("a modal takes %s and no more", (_, within, beyond) => {
  expect(verdict(() => readModal(within))).toBe("accepted");
  expect(verdict(() => readModal(beyond))).toBe(50035);
});

describe("what a person can use", () => {
  let discord: DiscordDouble;
  let client: RawClient;
  beforeEach(async () => {
    discord = await DiscordDouble.start();
    client = new RawClient(discord);
    await client.identify(discord.token);
    await client.frame(0, "READY");
    discord.commands.put([
      { name: "ask", description: "Ask" },
      {
        name: "story",
        description: "Story",
        options: [{ type: 1, name: "brief", description: "Brief", options: [idOption] }],
      },
      { type: 3, name: "Check this" },
    ]);
  });
  afterEach(() => discord.stop());

  const idOption = { type: 3, name: "id", description: "Id", autocomplete: true };
  const row = (...components: object[]) => [{ type: 1, components }];
  const button = (fields: object = {}) => ({ type: 2, style: 1, label: "Go", custom_id: "go", ...fields });
  const answerWith = (components: object[]) => {
    const pending = discord.command("ask");
    pending.callback({ type: 4, data: { content: "x", components } });
    return pending.reply();
  };
  const last = () => client.frames.at(-1)?.d;

  test("a button by its label, with the message it stands on", async () => {
    const message = await answerWith(row(button(), button({ label: "Stop", custom_id: "stop", disabled: true })));
    discord.click(message, "Go");
    await until("the press", () => client.frames.filter(({ t }) => t === "INTERACTION_CREATE").length === 2);
    expect(last()).toMatchObject({ data: { custom_id: "go" }, message: { id: message.id, content: "x" } });
    expect(() => discord.click(message, "Stop")).toThrow("Stop");
    expect(() => discord.click(message, "Gone")).toThrow("Gone");
  });

  test("a menu by one of its values", async () => {
    const message = await answerWith(row(select()));
    expect(discord.choose(message, "a").kind).toBe("component");
    expect(() => discord.choose(message, "b")).toThrow("b");
  });

  test("an update changes the message the button stands on, and only what it names", async () => {
    const message = await answerWith(row(button()));
    const pending = discord.click(message, "Go");
    pending.callback({ type: 7, data: { content: "y" } });
    expect(await pending.reply()).toMatchObject({ id: message.id, content: "y", components: message.components });
    expect(discord.world.messages.get(message.id)?.content).toBe("y");
  });

  test("a modal that was opened, once it is open", async () => {
    const pending = discord.command("ask");
    pending.callback({ type: 9, data: modal() });
    const sent = await discord.fill(pending, { text: "hello" });
    expect(sent.kind).toBe("modal");
    await expect(discord.fill(pending, { other: "hello" })).rejects.toThrow("other");
    expect(verdict(() => sent.callback({ type: 9, data: modal() }))).toBe(50035);
  });

  test("a subcommand and its completion, where it is registered", async () => {
    discord.command("story brief", { id: "x" });
    discord.type("story brief", "id", "x");
    expect(() => discord.command("story")).toThrow("subcommands");
    expect(() => discord.command("story long")).toThrow("long");
    await until("both", () => client.frames.filter(({ t }) => t === "INTERACTION_CREATE").length === 2);
    const inner = { name: "id", type: 3, value: "x", focused: true };
    const data = { options: [{ name: "brief", type: 1, options: [inner] }] };
    expect(last()).toMatchObject({ type: 4, data });
  });

  test("a command in a message's menu, which brings the message with its content", async () => {
    const message = discord.chat.say("what it says");
    discord.use("Check this", message);
    const { d } = await client.frame(0, "INTERACTION_CREATE");
    const messages = { [message.id]: { content: "what it says" } };
    expect(d).toMatchObject({ data: { type: 3, target_id: message.id, resolved: { messages } } });
    expect(() => discord.use("Check that", message)).toThrow("Check that");
  });
});
