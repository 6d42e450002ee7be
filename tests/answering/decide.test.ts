import { expect, test } from "vitest";
import { decide, POLICY } from "../../src/answering/decide.js";
import { createInterpreter } from "../../src/answering/interpret.js";
import { appAfter, base } from "./fixture.js";

const interpreter = createInterpreter(base);
const verdict = (question: string, policy = POLICY) => decide(base, interpreter.interpret(question), policy);

test("speaks the closest fact", () => {
  expect(verdict("who runs the museum")).toMatchObject({ speak: "facts", facts: [{ id: "museum-keeper" }] });
});

test("the policy alone decides when a reading is sure enough", () => {
  expect(verdict("who runs the museum", { ...POLICY, answerAt: 1.01 })).toMatchObject({
    speak: "nothing",
    reason: "not-recorded",
    near: [{ id: "museum-keeper" }],
  });
});

test.each([
  ["", "not-understood"],
  ["is it there?", "not-understood"],
  ["zanzibar zeppelin", "out-of-scope"],
  ["what colour is the whale", "not-recorded"],
  ["who won the chess championship", "out-of-scope"],
])("%j: nothing is said, since it is %s", (question, reason) => {
  expect(verdict(question)).toMatchObject({ speak: "nothing", reason });
});

test("a registered gap goes before what comes second", () => {
  expect(verdict("what is the museum's budget")).toMatchObject({ speak: "gap", gap: { id: "museum-budget" } });
});

test("a question for the disagreement itself is told the disagreement", () => {
  expect(verdict("why do the opening years differ")).toMatchObject({
    speak: "dispute",
    relation: { from: "museum-opened", to: "museum-opened-plaque" },
  });
});

test("a fact known to be wrong is not told, and its successor is near", () => {
  const { speak, ...rest } = verdict("when did the bakery open last year");
  expect(speak).not.toBe("facts");
  expect(rest).toMatchObject({ near: [{ id: "bakery-opens-six" }] });
});

test("several facts of one predicate are told together where it can have many", () => {
  const ids = (question: string) => {
    const told = verdict(question);
    return told.speak === "facts" ? told.facts.map(({ id }) => id).sort() : [];
  };
  expect(ids("who used to keep the lighthouse")).toEqual(["light-keeper-holm", "light-keeper-rask"]);
  expect(ids("how long is the whale")).toEqual(["whale-length"]);
});

test("never more than three facts", () => {
  const app = appAfter(({ lighthouse }) => {
    const keeper = lighthouse.facts.find(({ id }) => id === "light-keeper-holm");
    if (!keeper) throw new Error("the fixture has no such keeper");
    for (const year of ["1970", "1980", "1990"]) {
      const qualifiers = { "point-in-time": year };
      lighthouse.facts.push({ ...keeper, id: `light-keeper-${year}`, qualifiers, value: { type: "text", text: year } });
    }
  });
  const told = decide(app.base, createInterpreter(app.base).interpret("who used to keep the lighthouse"));
  expect(told.speak === "facts" && told.facts.length).toBe(3);
});

test("each verdict names the rule that decided, and what is said is at least as sure as the policy asks", () => {
  for (const question of ["who runs the museum", "what is the museum's budget", "zanzibar", "did it open in 1906"]) {
    const told = verdict(question);
    expect(told.rule).not.toBe("");
    if (told.speak === "facts") expect(told.reading.confidence).toBeGreaterThanOrEqual(POLICY.answerAt);
  }
});
