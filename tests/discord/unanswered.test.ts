import { expect, test } from "vitest";
import { createUnanswered } from "../../src/discord/unanswered.js";
import type { UnansweredQuestion } from "../../src/state/store.js";
import { answered, keepingLog, unknown } from "./fixture.js";

const at = new Date("2026-11-22T12:00:00Z");
const asked = {
  guildId: "200000000000000002",
  question: "Which hospitals use it?",
  outcome: unknown,
  isFollowUp: false,
};

function opened() {
  const kept: Omit<UnansweredQuestion, "count">[] = [];
  const log = keepingLog();
  const state = { recordUnanswered: async (question: (typeof kept)[number]) => void kept.push(question) };
  return { kept, log, unanswered: createUnanswered({ state, log, now: () => at }) };
}

test("a question that found no fact is kept for its server, with its day and without who asked", async () => {
  const { kept, unanswered } = opened();
  await unanswered.note(asked);
  expect(kept).toEqual([{ guildId: asked.guildId, key: "hospit us", question: "which hospitals use it?", lastAt: at }]);
});

test("people, channels and code that it names are left out", async () => {
  const { kept, unanswered } = opened();
  await unanswered.note({
    ...asked,
    question: "<@100000000000000001> which hospitals use it `secret` <#300000000000000003>?",
  });
  expect(kept.map(({ question }) => question)).toEqual(["which hospitals use it ?"]);
});

test("nothing is kept of what was answered, nor of private talks", async () => {
  const { kept, unanswered } = opened();
  await unanswered.note({ ...asked, outcome: answered });
  await unanswered.note({ ...asked, guildId: null });
  expect(kept).toEqual([]);
});

test("whoever asked has their answer, though the store is down", async () => {
  const log = keepingLog();
  const state = { recordUnanswered: () => Promise.reject(new Error("disk full")) };
  await createUnanswered({ state, log }).note(asked);
  expect(log.text()).toContain("disk full");
  expect(log.text()).not.toContain("hospitals");
});
