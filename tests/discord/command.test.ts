import { describe, expect, expectTypeOf, test } from "vitest";
import { type Branch, defineCommand, waysOf } from "../../src/discord/command.js";
import { flag, optionalText, text } from "../../src/discord/option.js";
import { desk, here } from "./desk.js";

const zhCN = { name: "字", description: "字" };

const greet = defineCommand({
  name: "greet",
  description: "Says hello",
  zhCN,
  options: {
    loudly: flag("Say it loudly", { zhCN }),
    name: text("Whom to greet", { zhCN, maxLength: 10, suggest: () => [] }),
    title: optionalText("By which title", { zhCN, maxLength: 5 }),
  },
  examples: () => [{ name: "Ada" }],
  quietly: ({ loudly }) => !loudly,
  run: ({ name, loudly, title }) => {
    expectTypeOf(name).toEqualTypeOf<string>();
    expectTypeOf(loudly).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(title).toEqualTypeOf<string | undefined>();
    return { notice: `Hello ${title ?? ""}${name}` };
  },
});

describe("a declared command", () => {
  test("reads what was delivered and knows before it runs who may see the reply", async () => {
    const prepare = (values: Record<string, unknown>) => {
      const call = greet.prepare((name) => values[name]);
      if ("problem" in call) throw new Error(call.problem);
      return call;
    };
    expect(prepare({ name: "Ada", loudly: true }).manner).toBe("open");
    const call = prepare({ name: "Ada", title: "Dr " });
    expect(call.manner).toBe("quiet");
    expect(await call.run(desk(), here())).toEqual({ notice: "Hello Dr Ada" });
  });

  test.each([
    ["a text that is missing", {}, "name: a text is missing."],
    ["a text that is none", { name: 5 }, "name: a text is missing."],
    ["a text that is too long", { name: "x".repeat(11) }, "name: that is too long: at most 10 characters fit."],
    ["a flag that is none", { name: "Ada", loudly: "yes" }, "loudly: it must be yes or no."],
    ["an optional text that is none", { name: "Ada", title: 5 }, "title: a text is missing."],
  ])("says what is wrong with %s, whatever the client promised", (_, raw: Record<string, unknown>, problem) => {
    expect(greet.prepare((name) => raw[name])).toEqual({ problem });
  });
});

test("every way to call is listed by its path, and what is for managers is known all the way down", () => {
  const inner: Branch = { kind: "branch", name: "inner", description: "In", zhCN, children: [greet] };
  const outer: Branch = {
    kind: "branch",
    name: "outer",
    description: "Out",
    zhCN,
    managers: "ManageChannels",
    children: [inner, greet],
  };
  expect(waysOf([greet, outer]).map(({ path, forManagers }) => [path, forManagers])).toEqual([
    ["greet", false],
    ["outer inner greet", true],
    ["outer greet", true],
  ]);
});
