import { expect, test } from "vitest";
import type { Outcome } from "../../src/answering/outcome.js";
import { type GoldenQuestion, GoldenQuestionSchema, judge, type Verdict } from "../../src/evaluation/judge.js";
import { ask, base } from "../answering/fixture.js";

const question: GoldenQuestion = {
  id: "q",
  kind: "plain",
  question: "how long is the whale",
  expect: ["answered"],
  facts: ["museum-visitors"],
  cites: ["s2"],
  mustMatch: ["14\\.5", "metres"],
  mustNotMatch: ["feet"],
};
const right = ask("how long is the whale");
if (right.status !== "answered") throw new Error("the fixture does not answer");

const citing = (id: string, source: string, locator: string): Outcome => ({
  ...right,
  facts: [{ id, citations: [{ source, locator }] }],
});
const saying = (text: string): Outcome => ({ ...right, text });
const silent = ask("what colour is the whale");
const gap: GoldenQuestion = { ...question, expect: ["unknown"], facts: [], cites: [], mustMatch: [] };
const disputed: Outcome = { ...ask("did it open in 1906 or 1907"), text: right.text, facts: right.facts } as Outcome;

test.each<[string, GoldenQuestion, Outcome, Verdict]>([
  ["a complete answer that cites an expected place", question, right, "right"],
  ["one that cites an expected place among others", question, citing("x", "town-gazette", "s1, s2"), "right"],
  ["one that tells an expected fact", question, citing("museum-visitors", "town-plan", "p. 1"), "right"],
  ["one that cites a source behind an expected fact", question, citing("x", "museum-leaflet", "p. 9"), "right"],
  ["a word in other letters", question, saying("It is 14.5 METRES long."), "right"],
  ["an apostrophe of another shape", { ...question, mustMatch: ["whale's"] }, saying("The whale’s 14.5."), "right"],
  ["a space of another width", { ...question, mustMatch: ["14 metres"] }, saying("14\u202fmetres"), "right"],
  ["silence where it is wanted", gap, silent, "right"],
  ["silence where it is accepted as well", { ...question, expect: ["answered", "unknown"] }, silent, "right"],
  ["a place next to the expected one", question, citing("x", "town-gazette", "s1"), "flawed"],
  ["a place whose name only begins like it", question, citing("x", "town-gazette", "s22"), "flawed"],
  [
    "a source held in full, at another place, though behind an expected fact",
    { ...question, facts: ["museum-opened"], cites: [] },
    citing("x", "town-gazette", "s3"),
    "flawed",
  ],
  ["no expected citation at all", question, citing("x", "pilot-book", "p. 1"), "flawed"],
  ["a disagreement where there is none", question, disputed, "flawed"],
  ["half of it said", question, saying("It is 14.5 long."), "flawed"],
  [
    "half of it said and nothing expected cited",
    question,
    { ...citing("x", "pilot-book", "p. 1"), text: "14.5" } as Outcome,
    "harmful",
  ],
  ["nothing of it said", question, saying("It is blue."), "harmful"],
  ["something said that must not be", question, saying("It is 14.5 metres or 47 feet long."), "harmful"],
  ["something in silence said that must not be", { ...gap, mustNotMatch: ["facts"] }, silent, "harmful"],
  ["an answer where silence is wanted", gap, right, "harmful"],
  ["a disagreement where silence is wanted", gap, disputed, "harmful"],
  ["silence on what is known", question, silent, "silent"],
])("%s", (_, asked, outcome, verdict) => {
  const judgement = judge(base, asked, outcome);
  expect(judgement.verdict).toBe(verdict);
  expect(judgement.why === "").toBe(verdict === "right");
});

test.each(["conflict", "hedged", "falsePremise"])("half an answer misleads where the kind is %s", (kind) => {
  expect(judge(base, { ...question, kind }, saying("It is 14.5 long.")).verdict).toBe("harmful");
});

test("says what is missing or wrong", () => {
  expect(judge(base, question, saying("It is 14.5 long.")).why).toContain("/metres/");
  expect(judge(base, question, saying("47 feet")).why).toContain("/feet/");
  expect(judge(base, question, silent).why).toBe("unknown, wanted answered");
});

test.each([
  ["a field nobody knows", { colour: "blue" }],
  ["a status nobody gives", { expect: ["maybe"] }],
  ["no accepted status", { expect: [] }],
  ["no question", { question: "" }],
])("a golden question with %s is none", (_, change) => {
  expect(GoldenQuestionSchema.safeParse({ ...question, ...change }).success).toBe(false);
  expect(GoldenQuestionSchema.safeParse(question).success).toBe(true);
});
