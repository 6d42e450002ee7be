import fc from "fast-check";
import { expect, test } from "vitest";
import { prepare } from "../../src/answering/prepare.js";
import { createApp } from "../../src/app.js";
import { base } from "./fixture.js";

const app = createApp(base);
const questions = [...base.facts.values(), ...base.gaps.values()].flatMap(({ phrasings }) => phrasings);

test("what was prepared in another thread answers to the byte as what is prepared here", () => {
  const received = createApp(base, structuredClone(prepare(base)));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...questions), fc.string()), (question) => {
      expect(JSON.stringify(received.ask(question))).toBe(JSON.stringify(app.ask(question)));
    }),
  );
});

test("the same base is prepared in the same way, so that it can be kept", () => {
  expect(prepare(base)).toEqual(prepare(base));
});
