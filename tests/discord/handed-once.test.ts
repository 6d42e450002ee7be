import { expect, test } from "vitest";
import { createHandedOnce } from "../../src/discord/handed-once.js";

test("a value is handed out once, under its id alone", () => {
  const held = createHandedOnce<string>();
  held.put("1", "hello");
  expect([held.take("2"), held.take("1"), held.take("1")]).toEqual([undefined, "hello", undefined]);
});

test("what comes again after it was handed out is not kept", () => {
  const held = createHandedOnce<string>();
  held.put("1", "hello");
  held.take("1");
  held.put("1", "hello");
  expect(held.take("1")).toBeUndefined();
});

test("what nobody takes does not pile up: the latest 500 are held", () => {
  const held = createHandedOnce<number>();
  for (let id = 0; id <= 500; id += 1) held.put(String(id), id);
  expect([held.take("0"), held.take("1"), held.take("500")]).toEqual([undefined, 1, 500]);
});
