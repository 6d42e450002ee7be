import { expect, test } from "vitest";
import { hasHedge } from "../../src/facts/hedges.js";

test.each([
  "It could give patients more access.",
  "Local bread is typically cheaper.",
  "This suggests that the hall will come.",
  "The plan signals a change.",
  "The mark does not guarantee that anyone buys it.",
  "Eventually the museum will move.",
  "It is likely the same house.",
  "Visitors MAY take pictures.",
])("hears the hedge in: %s", (sentence) => {
  expect(hasHedge(sentence)).toBe(true);
});

test.each([
  "It gives patients more access.",
  "Local bread is cheaper.",
  "The hall will come.",
  "A mayor opened it.",
  "It unlikelihood",
  "It opened with a mighty feast.",
])("hears none in: %s", (sentence) => {
  expect(hasHedge(sentence)).toBe(false);
});
