import { expect, test } from "vitest";
import { OPPOSITES } from "../../src/answering/opposites.js";
import { stem } from "../../src/answering/text.js";

test("each word stands among the opposites of its own opposites, and never among its own", () => {
  expect(OPPOSITES.size).toBeGreaterThan(20);
  for (const [word, others] of OPPOSITES) {
    expect(others.map(stem)).not.toContain(word);
    for (const other of others) expect((OPPOSITES.get(stem(other)) ?? []).map(stem)).toContain(word);
  }
});
