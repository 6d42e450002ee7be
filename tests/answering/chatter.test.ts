import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutChatter } from "../../src/answering/chatter.js";
import { createInterpreter } from "../../src/answering/interpret.js";
import { ask, base, factIds } from "./fixture.js";

const { reader } = createInterpreter(base);
const without = (text: string) => withoutChatter(text, reader);
const QUESTION = "How long is the whale skeleton?";

test.each([
  `Heard about it over lunch and now I wonder: ${QUESTION}`,
  `Hi all! My head is spinning, anyway: ${QUESTION} Thanks!`,
  `Morning! I need this for a slide in a minute. ${QUESTION} Anyone?`,
  `hey, quick one, ${QUESTION}`,
  `${QUESTION} Thanks!`,
])("%j is only its question", (text) => {
  expect(without(text)).toBe(QUESTION);
});

test.each([
  ["I was at the Osterby museum: how long is the whale skeleton?", "the talk names something"],
  ["I have seen 3 of them: how long is the whale skeleton?", "the talk gives a number"],
  ["We saw a whale skeleton: how long is that?", "the question points back"],
  ["I saw a bone today: is it of the whale skeleton?", "the question leans on the talk"],
  ["I like bread, how long is the whale skeleton?", "a comma after more than talk"],
  ["I like bread: what?", "the question says nothing by itself"],
  ["The lamp is new: how long is the whale skeleton?", "it is no talk of the one who asks"],
  ["My friend says so. Is he right?", "what asks is no thanks"],
  ["How long is the whale, right", "no mark of an end before the last words"],
])("%j stays whole: %s", (text) => {
  expect(without(text)).toBe(text);
});

test("talk leaves the answer as it is", () => {
  const talk = "My head is spinning from all these boats and ferries and engines, anyway: ";
  expect(factIds(ask(`${talk}who runs the museum? anyone?`))).toEqual(factIds(ask("who runs the museum?")));
});

test("advice that is asked for in the talk is still refused", () => {
  expect(ask("Hi, look at my leg! Who owns the bakery?")).toMatchObject({ reason: "out-of-scope" });
});

test("what is left is always a stretch of the message", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("I", "hi", "whale", "bread", ":", ". ", ", ", "? ", " ", "3.5", "how")),
      (words) => {
        const text = words.join(" ");
        expect(text).toContain(without(text));
      },
    ),
  );
});
