import { describe, expect, test } from "vitest";
import { ANSWER_ID, pressId, readPressId, shortOf } from "../../src/discord/press-id.js";

describe("a custom id", () => {
  test("comes back as it was made", () => {
    expect(readPressId(pressId("vote", "7k2m9qxw", "yes"))).toEqual({ name: "vote", about: "7k2m9qxw:yes" });
    expect(readPressId(pressId("help"))).toEqual({ name: "help", about: "" });
  });

  test.each(["", ":", "Vote:x", "1:x", "a b:x", `x:${"y".repeat(99)}`, "vote"])(
    "%j is read or refused, never thrown",
    (id) => {
      expect(() => readPressId(id)).not.toThrow();
    },
  );

  test.each(["", ":x", "Vote:x", "1:x", `${"a".repeat(21)}:x`])("%j is none of ours", (id) => {
    expect(readPressId(id)).toBeUndefined();
  });

  test("that would be longer than Discord's 100 characters is refused where it is made", () => {
    expect(() => pressId("x", "y".repeat(98))).not.toThrow();
    expect(() => pressId("x", "y".repeat(99))).toThrow(RangeError);
  });
});

test.each(["7k2m9qx", "7k2m9qxw2", "7K2M9QXW", "7k2m9qx0", "7k2m9ql1", "7k2m9q w"])("%j is no answer's id", (id) => {
  expect(id).not.toMatch(ANSWER_ID);
});

test("short forms of ids tell them apart", () => {
  expect(shortOf("museum")).toMatch(/^[0-9a-f]{8}$/);
  expect(shortOf("museum")).not.toBe(shortOf("museums"));
});
