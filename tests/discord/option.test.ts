import { describe, expect, test } from "vitest";
import { channel, choice, flag, optional, optionalText, role, text, wholeNumber } from "../../src/discord/option.js";

const zhCN = { name: "选项", description: "一个选项" };
const ID = "300000000000000003";
const pick = choice("Pick", { zhCN, values: { one: { name: "One", zhCN: "一" }, two: { name: "Two", zhCN: "二" } } });
const count = wholeNumber("Count", { zhCN, min: 1, max: 365 });

describe("what a client sends is looked at again", () => {
  test.each([
    ["a text", text("Text", { zhCN, maxLength: 3 }), "abc", ["abcd", 3, undefined, null]],
    ["a choice", pick, "one", ["three", "", "constructor", "toString", 1, undefined]],
    ["a whole number", count, 365, [0, 366, 1.5, Number.NaN, "7", undefined]],
    ["a channel", channel("Where", { zhCN }), ID, ["general", "<#300000000000000003>", 3, undefined]],
    ["a role", role("Which", { zhCN }), ID, ["@everyone", "", undefined]],
    ["a yes or no", flag("Flag", { zhCN }), true, ["true", 1, null]],
  ])("%s", (_, option, good, bad) => {
    expect(option.read(good)).toEqual({ value: good });
    for (const raw of bad) expect([raw, option.read(raw)]).toEqual([raw, { problem: expect.stringMatching(/\.$/u) }]);
  });
});

test("what may be left out has no value then, and is read strictly where it is given", () => {
  for (const option of [optional(pick), optional(count), optionalText("Text", { zhCN })]) {
    expect(option.definition.required).toBe(false);
    expect(option.read(undefined)).toEqual({ value: undefined });
    expect(option.read({})).toHaveProperty("problem");
  }
});
