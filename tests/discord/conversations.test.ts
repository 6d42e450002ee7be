import { expect, test } from "vitest";
import { createConversations, FOLLOW_UP_WITHIN_MS } from "../../src/discord/conversations.js";

const museum = { subjects: ["museum"], story: "harbour" };
const whale = { subjects: ["whale"], story: null };
const nothing = { subjects: [], story: null };
const ada = { personId: "ada", channelId: "one" };

function conversations() {
  const clock = { now: 0 };
  return { clock, ...createConversations(() => clock.now) };
}

test("what was talked about last is recalled, for this person in this place alone", () => {
  const { remember, recall } = conversations();
  remember(ada, museum);
  remember(ada, whale);
  expect(recall(ada)).toEqual(whale);
  expect(recall({ ...ada, personId: "bob" })).toBeUndefined();
  expect(recall({ ...ada, channelId: "two" })).toBeUndefined();
});

test("an answer about nothing in particular leaves what was talked about before", () => {
  const { remember, recall } = conversations();
  remember(ada, museum);
  remember(ada, nothing);
  expect(recall(ada)).toEqual(museum);
});

test("it is over after some minutes, counted from the last answer", () => {
  const { clock, remember, recall } = conversations();
  remember(ada, museum);
  clock.now = FOLLOW_UP_WITHIN_MS;
  expect(recall(ada)).toEqual(museum);
  remember(ada, whale);
  clock.now = FOLLOW_UP_WITHIN_MS * 2;
  expect(recall(ada)).toEqual(whale);
  clock.now += 1;
  expect(recall(ada)).toBeUndefined();
});

test("however many talk, memory has a bound, and the oldest goes first", () => {
  const { remember, recall } = conversations();
  for (let at = 0; at <= 5_000; at += 1) remember({ personId: `${at}`, channelId: "one" }, museum);
  expect(recall({ personId: "0", channelId: "one" })).toBeUndefined();
  expect(recall({ personId: "1", channelId: "one" })).toEqual(museum);
});
