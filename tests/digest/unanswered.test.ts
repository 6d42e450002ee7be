import { expect, test } from "vitest";
import { unansweredOf } from "../../src/digest/unanswered.js";
import { ambiguous, answered, disputed, unknown } from "../discord/fixture.js";

const asked = "Which hospitals use it?";

test.each(["not-recorded", "known-gap"] as const)(
  "a question that is %s is kept in small letters on one line",
  (reason) => {
    expect(unansweredOf("  Which\nHOSPITALS use it? ", { ...unknown, reason })).toEqual({
      key: "hospit us",
      question: "which hospitals use it?",
    });
  },
);

test.each(["out-of-scope", "not-understood"] as const)(
  "a question that is %s is none that facts could answer",
  (reason) => {
    expect(unansweredOf(asked, { ...unknown, reason })).toBeUndefined();
  },
);

test("what was answered, or asked back, is not kept", () => {
  for (const outcome of [answered, disputed, ambiguous]) expect(unansweredOf(asked, outcome)).toBeUndefined();
});

test("a follow-up is kept as it was completed, since by itself it asks nothing", () => {
  const outcome = { ...unknown, why: { ...unknown.why, normalised: "what does the lantern cost" } };
  expect(unansweredOf("and what does it cost?", outcome, { completed: true })?.question).toBe(
    "what does the lantern cost",
  );
});

test("of a long text only its beginning is kept, in whole words and whole signs", () => {
  const { question = "" } = unansweredOf("hospital ".repeat(100), unknown) ?? {};
  expect(question).toMatch(/^(?:hospital ?)+$/u);
  expect(question.length).toBeLessThanOrEqual(200);
  const endless = unansweredOf(`x${"😀".repeat(300)}hospital`, unknown)?.question ?? "";
  expect(endless).not.toMatch(/\p{Surrogate}/u);
});

test("a text without words leaves nothing to group by", () => {
  expect(unansweredOf("?!", unknown)).toBeUndefined();
});
