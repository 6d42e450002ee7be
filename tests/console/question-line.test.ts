import { expect, test } from "vitest";
import { readQuestionLine } from "../../src/console/question-line.js";

test.each([
  ["when did it open?", { id: "7", question: "when did it open?" }],
  ['{"id": "s1", "question": "when?"}', { id: "s1", question: "when?" }],
  ['  {"id": 3, "question": "when?", "category": "plain"}', { id: 3, question: "when?" }],
  ['{"question": "when?"}', { id: "7", question: "when?" }],
  ['{"id": null, "question": ""}', { id: "7", question: "" }],
  ['{"id": "s1", "question": "when', { id: "7", question: '{"id": "s1", "question": "when' }],
  ['{"id": "s1"}', { id: "s1", question: "" }],
  ['{"id": "s1", "question": 5}', { id: "s1", question: "" }],
  ['["when?"]', { id: "7", question: '["when?"]' }],
  ["{}", { id: "7", question: "" }],
  ["\u200b", { id: "7", question: "\u200b" }],
])("reads %s", (line, question) => {
  expect(readQuestionLine(line, 7)).toEqual(question);
});

test.each(["", "   ", "\t\r"])("passes over a blank line", (line) => {
  expect(readQuestionLine(line, 7)).toBeUndefined();
});
