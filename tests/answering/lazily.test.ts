import { expect, test } from "vitest";
import { lazily } from "../../src/answering/lazily.js";

test("what is made when first needed is made once, even where it is undefined", () => {
  let made = 0;
  const get = lazily(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});
