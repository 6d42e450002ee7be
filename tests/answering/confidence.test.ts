import fc from "fast-check";
import { expect, test } from "vitest";
import { withConfidence } from "../../src/answering/confidence.js";
import { createInterpreter } from "../../src/answering/interpret.js";
import { base } from "./fixture.js";

const interpreter = createInterpreter(base);
const sure = (question: string) => interpreter.interpret(question).readings[0]?.confidence ?? 0;

test.each([
  ["how long is the whale", "is the whale", "more of the question is said"],
  ["who runs the museum", "who runs the museum on zanzibar", "a word the base does not know counts against it"],
  ["who runs the museum", "who dusts the museum", "the asked-for thing is missing"],
  ["is the whale 14.5 metres long", "is the whale 20 metres long", "a figure the base does not give"],
  ["what does a loaf cost", "what does it", "nothing but small words"],
  ["how many visitors does the museum have", "how many cellars does the museum have", "what is counted is missing"],
])("%j is surer than %j: %s", (surer, lessSure) => {
  expect(sure(surer)).toBeGreaterThan(sure(lessSure));
});

const [best, ...others] = interpreter.interpret("how many visitors does the museum have").readings;
if (!best) throw new Error("the question has no reading");
const heard = { contentTerms: 2, knownShare: 1 };

test("a rival close by that would be answered otherwise makes less sure, one far off at least no surer", () => {
  const rival = others.find(({ candidate }) => candidate.id !== best.candidate.id && candidate.kind === "fact");
  if (!rival) throw new Error("the question has no rival");
  const withRival = (score: number) => withConfidence([best, { ...rival, score }], heard)[0]?.confidence ?? 0;
  const alone = withConfidence([best], heard)[0]?.confidence ?? 0;
  expect(withRival(best.score / 2)).toBeLessThanOrEqual(alone);
  expect(withRival(best.score)).toBeLessThan(withRival(best.score / 2));
});

test("a disagreement about the same fact is no rival", () => {
  const { readings } = interpreter.interpret("did it open in 1906 or 1907");
  const pair = readings.filter(({ candidate }) => candidate.id.startsWith("museum-opened"));
  const dispute = pair.filter(({ candidate }) => candidate.kind === "dispute");
  expect(dispute).toHaveLength(1);
  expect(withConfidence(pair, heard)[0]?.confidence).toBe(withConfidence(dispute, heard)[0]?.confidence);
});

test("it is from 0 to 1, whatever the features", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, fc.nat(1_000), share, (score, all, phrasing, contentTerms, knownShare) => {
      const features = { ...best.features, questionByAll: all, phrasingByQuestion: phrasing };
      const [reading] = withConfidence([{ ...best, score, features }], { contentTerms, knownShare });
      expect(reading?.confidence).toBeGreaterThanOrEqual(0);
      expect(reading?.confidence).toBeLessThanOrEqual(1);
    }),
  );
});

test("much said makes surer, but a long text is no surer than a full sentence", () => {
  const after = (contentTerms: number) => withConfidence([best], { contentTerms, knownShare: 1 })[0]?.confidence ?? 0;
  expect(after(5)).toBeGreaterThan(after(2));
  expect(after(400)).toBe(after(12));
});
