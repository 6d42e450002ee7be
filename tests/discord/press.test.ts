import { expect, test } from "vitest";
import { definePress } from "../../src/discord/press.js";
import { desk, here } from "./desk.js";

const repeat = definePress<string>({
  name: "repeat",
  read: (about, { values, fields }) => (about === "" ? undefined : [about, ...values, fields.get("text")].join()),
  manner: (_, { under }) => (under?.isOwn === true ? "replace" : "quiet"),
  run: (words) => ({ notice: words }),
});
const given = { values: ["b"], fields: new Map([["text", "c"]]) };

test("a press reads what came with it and knows before it runs how its reply is shown", async () => {
  const call = repeat.prepare("a", given, here());
  expect(call?.manner).toBe("quiet");
  expect(await call?.run(desk(), here())).toEqual({ notice: "a,b,c" });
  expect(repeat.prepare("a", given, here({ under: { isPrivate: false, isOwn: true } }))?.manner).toBe("replace");
});

test("a press that cannot be ours is none", () => {
  expect(repeat.prepare("", given, here())).toBeUndefined();
});
