import { expect, test } from "vitest";
import { taskOf } from "../../src/answering/task.js";

test.each([
  ["Which came first: boats from Osterby or from Corran?", ["boats from Osterby", "boats from Corran"]],
  ["Which came first, the red or the blue boat?", ["the red boat", "the blue boat"]],
  ["Which came first, the boat or the lamp?", ["the boat", "the lamp"]],
  ["Which came first: the boat or the lamp, and when was each?", ["the boat", "the lamp"]],
  ["Which came first, the move or in Osterby the boats?", ["the move", "in Osterby the boats"]],
])("%j names two ends", (question, ends) => {
  expect(taskOf(question)).toEqual({ kind: "order", ends, claims: null, granted: false });
});
