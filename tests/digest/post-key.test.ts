import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PostKey, postKey, postKeyAbout, readPostKey } from "../../src/digest/post-key.js";

const id = fc.string({
  unit: fc.constantFrom(..."0123456789abcdefghijklmnopqrstuvwxyz"),
  minLength: 1,
  maxLength: 20,
});
const time = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
const key: fc.Arbitrary<PostKey> = fc
  .record({
    digestId: id,
    date: time.map((date) => date.toISOString().slice(0, 10)),
    occasion: id,
    parts: fc.integer({ min: 1, max: 99 }),
    since: time,
    toldUntil: time,
  })
  .chain((given) => fc.integer({ min: 1, max: given.parts }).map((part) => ({ ...given, part })));

const example: PostKey = {
  digestId: "7k2m9qxw",
  date: "2026-11-23",
  occasion: "daily",
  part: 1,
  parts: 2,
  since: new Date("2026-11-22T09:00:00Z"),
  toldUntil: new Date("2026-11-23T09:00:00Z"),
};

describe("the key of a post", () => {
  test("comes back as it was made, and fits into a custom id", () => {
    fc.assert(
      fc.property(key, (given) => {
        const text = postKey(given);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(readPostKey(text)).toEqual(given);
      }),
    );
  });

  test("holds the stories where they fit, and never gets too long for a custom id", () => {
    const stories = fc.array(fc.string(), { maxLength: 30 });
    fc.assert(
      fc.property(key, stories, (given, about) => {
        const text = postKeyAbout(given, about);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(readPostKey(text)).toMatchObject(given);
      }),
    );
    const nine = Array.from({ length: 9 }, (_, at) => `story-${at}`);
    expect(readPostKey(postKeyAbout(example, nine))?.marks).toHaveLength(27);
  });

  test("differs for another digest, date, occasion or part", () => {
    const others = [{ digestId: "other" }, { date: "2026-11-24" }, { occasion: "1234" }, { part: 2 }];
    const keys = [example, ...others.map((other) => ({ ...example, ...other }))].map(postKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    { digestId: "" },
    { digestId: "a:b" },
    { occasion: "x".repeat(21) },
    { part: 0 },
    { part: 3 },
    { toldUntil: new Date(Number.NaN) },
  ])("is not made of what could not be read back: %j", (wrong) => {
    expect(() => postKey({ ...example, ...wrong })).toThrow(RangeError);
  });

  test.each(["", "digest-all", "digest-all:x", "vote:7k2m9qxw:yes", `${postKey(example)}:x`, ` ${postKey(example)}`])(
    "%j is none",
    (text) => {
      expect(readPostKey(text)).toBeUndefined();
    },
  );

  test("of whatever anybody sends is read or refused, never thrown", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readPostKey(`digest-all:${text}`)).not.toThrow();
      }),
    );
  });
});
