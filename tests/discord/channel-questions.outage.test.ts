import { afterEach, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { StateError } from "../../src/state/state-error.js";
import type { StateStore } from "../../src/state/store.js";
import { base } from "../answering/fixture.js";
import { type ChannelSession, startChannelSession } from "./channel-session.js";

/** Questions in channels while what the bot remembers cannot be read. */

const QUESTION = "How long is the whale?";
const lost = () => Promise.reject(new StateError("/var/state.db", { problem: "is locked", remedy: "Unlock it." }));
const wrap = (state: StateStore): StateStore => ({ ...state, findAnswer: lost, channelAnswers: lost });

let session: ChannelSession;
afterEach(() => session.end());

test("a reply to an earlier answer is answered, as if it replied to nothing", async () => {
  session = await startChannelSession({ app: createApp(base), wrap });
  const { chat } = session.discord;
  const first = await chat.answerTo(chat.say(`${chat.mention} ${QUESTION}`));
  const second = await chat.answerTo(chat.say(`${chat.mention} ${QUESTION}`, { replyTo: first, userId: "1002" }));
  expect(second.content).toContain("14.5 metres");
});

test("where answers may come unasked is unknown, so none comes, and the log is not filled with it", async () => {
  session = await startChannelSession({ app: createApp(base), readsMessages: true, wrap });
  const { chat } = session.discord;
  const question = chat.say(QUESTION);
  await session.settle();
  expect(chat.answersTo(question)).toEqual([]);
  expect(session.log.text()).not.toContain("locked");
});
