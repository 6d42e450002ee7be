import { describe, expect, expectTypeOf, test } from "vitest";
import { defineCommand, flag, text, toDefinition } from "../../src/discord/command.js";
import { commands } from "../../src/discord/commands/index.js";
import { readCommands } from "./double/command-rules.js";
import { answered, fakeApp } from "./fixture.js";

const greet = defineCommand({
  name: "greet",
  description: "Says hello",
  options: { loudly: flag("Say it loudly"), name: text("Whom to greet", { maxLength: 10, suggest: () => [] }) },
  examples: () => [{ name: "Ada" }],
  quietly: ({ loudly }) => !loudly,
  run: ({ name, loudly }) => {
    expectTypeOf(name).toEqualTypeOf<string>();
    expectTypeOf(loudly).toEqualTypeOf<boolean | undefined>();
    return answered;
  },
});

describe("a declared command", () => {
  test("becomes Discord's definition, required options first, contexts and installs said explicitly", () => {
    expect(toDefinition(greet)).toEqual({
      type: 1,
      name: "greet",
      description: "Says hello",
      options: [
        { name: "name", type: 3, description: "Whom to greet", required: true, max_length: 10, autocomplete: true },
        { name: "loudly", type: 5, description: "Say it loudly", required: false },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  test("reads what was delivered and knows before it runs who may see the reply", async () => {
    const call = greet.prepare((name) => ({ name: "Ada", loudly: true })[name]);
    if ("problem" in call) throw new Error(call.problem);
    expect(call.quietly).toBe(false);
    expect(await call.run(fakeApp())).toBe(answered);
  });

  test.each([
    ["a text that is missing", {}, "name: a text is missing."],
    ["a text that is none", { name: 5 }, "name: a text is missing."],
    ["a text that is too long", { name: "x".repeat(11) }, "name: that is too long: at most 10 characters fit."],
    ["a flag that is none", { name: "Ada", loudly: "yes" }, "loudly: it must be yes or no."],
  ])("says what is wrong with %s, whatever the client promised", (_, raw: Record<string, unknown>, problem) => {
    expect(greet.prepare((name) => raw[name])).toEqual({ problem });
  });
});

describe("all commands together", () => {
  test("are definitions that Discord takes", () => {
    expect(readCommands(commands.map(toDefinition)).map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });
});
