import { expect, test } from "vitest";
import { evaluate } from "../../src/evaluation/results.js";
import { ask, base } from "../answering/fixture.js";
import { asked } from "./fixture.js";

test("asks every question and judges what comes back", () => {
  const results = evaluate(base, [asked, { ...asked, id: "q2", question: "who runs the museum" }], ask);
  expect(results.map(({ question, verdict }) => [question.id, verdict])).toEqual([
    ["q1", "right"],
    ["q2", "harmful"],
  ]);
});
