import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Context } from "../../src/answering/outcome.js";
import type { App } from "../../src/app.js";
import { pressIdsIn } from "../../src/discord/message-events.js";
import { readPressId } from "../../src/discord/press-id.js";
import type { StateStore } from "../../src/state/store.js";
import { type ChannelSession, type ChannelSessionOptions, slowly, startChannelSession } from "./channel-session.js";
import { until } from "./double/until.js";
import { answered, fakeApp } from "./fixture.js";

/** What becomes of an answer when its question changes or goes. */

let session: ChannelSession;
const contexts = new Map<string, Context | undefined>();
/** An app whose answers repeat the question, so that one can tell which one was answered. */
const ask: App["ask"] = (question, context) => {
  if (question.includes("burn")) throw new Error("the disk is on fire");
  // Keeping an answer may ask again without a context; the first call is the one that answers.
  if (!contexts.has(question)) contexts.set(question, context);
  return { ...answered, headline: `You asked: ${question}`, about: { subjects: ["museum"], story: null } };
};
const start = async (options: ChannelSessionOptions = {}) => {
  contexts.clear();
  session = await startChannelSession({ app: fakeApp({ ask }), ...options });
  return session.discord;
};
afterEach(() => session.end());

const contentOf = ({ id }: { readonly id: string }) => session.discord.chat.answersTo({ id })[0]?.content ?? "";

/** The short id of the answer that a message shows. */
const answerIn = (message: { readonly components: unknown } | undefined): string =>
  pressIdsIn(message?.components).flatMap((id) => readPressId(id)?.about.split(":")[0] ?? [])[0] ?? "";

/** A question that was answered, and the answer's id. */
async function answeredQuestion(where: object = {}) {
  const { chat } = session.discord;
  const question = chat.say(`${chat.mention} first?`, where);
  const { id } = await chat.answerTo(question);
  await session.settle();
  return { question, replyId: id };
}

describe("an edit of the question", () => {
  test("within a minute changes the answer in place, in a private talk too", async () => {
    const { chat } = await start();
    for (const where of [{}, { guildId: null }]) {
      const { question, replyId } = await answeredQuestion(where);
      chat.edit(question, `${chat.mention} second?`);
      await until("the new answer", () => contentOf(question).includes("second?"));
      expect(chat.answersTo(question).map(({ id }) => id)).toEqual([replyId]);
    }
  });

  test("works on an answer given before a restart", async () => {
    const { chat } = await start();
    const { question } = await answeredQuestion();
    await session.restart();
    chat.edit(question, `${chat.mention} second?`);
    await until("the new answer", () => contentOf(question).includes("second?"));
  });

  test("that leaves no question turns the answer into the hint, without card and buttons", async () => {
    const { chat } = await start();
    const { question } = await answeredQuestion();
    chat.edit(question, chat.mention);
    await until("the hint", () => contentOf(question).includes("Write your question"));
    expect(chat.answersTo(question)[0]).toMatchObject({ embeds: [], components: [] });
  });

  test("that adds the missing question turns the hint into an answer", async () => {
    const { chat } = await start();
    const question = chat.say(chat.mention);
    await chat.answerTo(question);
    chat.edit(question, `${chat.mention} second?`);
    await until("the answer", () => contentOf(question).includes("second?"));
  });

  test.each([
    ["later than a minute", (me: string) => `${me} second?`, 61_000],
    ["that takes our name out", () => "second?", 1_000],
  ] as const)("%s changes nothing", async (_, contentFor, after) => {
    const { chat } = await start();
    const { question } = await answeredQuestion();
    chat.edit(question, contentFor(chat.mention), { editedAt: question.createdAt + after });
    await session.settle();
    expect(contentOf(question)).toContain("first?");
  });

  test("that only brings the preview of a link changes nothing", async () => {
    const { chat, rest } = await start();
    const { question } = await answeredQuestion();
    chat.unfurl(question);
    await session.settle();
    expect(rest.requests.filter(({ method }) => method === "PATCH")).toEqual([]);
  });

  test("that arrives twice, or after a later one, counts once and in its order", async () => {
    const { chat, rest } = await start();
    const { question } = await answeredQuestion();
    chat.edit(question, `${chat.mention} third?`, { editedAt: question.createdAt + 3_000, times: 2 });
    chat.edit(question, `${chat.mention} second?`, { editedAt: question.createdAt + 2_000 });
    await session.settle();
    expect(contentOf(question)).toContain("third?");
    expect(rest.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });

  test("that comes while the first answer is still on its way is answered after it", async () => {
    const { chat, rest } = await start();
    rest.faults.push({ path: /^\/channels\/\d+\/messages$/, how: 503, times: 2 });
    const question = chat.say(`${chat.mention} first?`);
    chat.edit(question, `${chat.mention} second?`, { editedAt: question.createdAt + 10 });
    await until("the new answer", () => contentOf(question).includes("second?"));
    expect(chat.answersTo(question)).toHaveLength(1);
  });

  test("leans on what was talked about before the question, not on the question's own first answer", async () => {
    const { chat } = await start();
    const { question } = await answeredQuestion();
    chat.edit(question, `${chat.mention} and who?`);
    await until("the new answer", () => contentOf(question).includes("and who?"));
    expect([contexts.get("first?"), contexts.get("and who?")]).toEqual([undefined, undefined]);
  });

  test("takes the place of an apology, and one that fails brings an apology in its place", async () => {
    const { chat } = await start();
    const question = chat.say(`${chat.mention} does it burn?`);
    const { id } = await chat.answerTo(question);
    expect(contentOf(question)).toContain("Something went wrong");
    chat.edit(question, `${chat.mention} second?`, { editedAt: question.createdAt + 1_000 });
    await until("the answer", () => contentOf(question).includes("second?"));
    chat.edit(question, `${chat.mention} does it burn again?`, { editedAt: question.createdAt + 2_000 });
    await until("the apology", () => contentOf(question).includes("Something went wrong"));
    expect(chat.answersTo(question)).toMatchObject([{ id, embeds: [], components: [] }]);
    expect(session.log.text()).toContain(/as ([0-9a-f]{8})\./.exec(contentOf(question))?.[1]);
  });

  test("leaves of the answer that stood there nothing behind", async () => {
    const { chat } = await start();
    const { question, replyId } = await answeredQuestion();
    const before = answerIn(chat.answersTo(question)[0]);
    chat.edit(question, `${chat.mention} second?`);
    await session.settle();
    const after = answerIn(chat.answersTo(question)[0]);
    expect(await session.state.findReply(question.id)).toMatchObject({ replyId, answerId: after });
    expect(await session.state.findAnswer(before)).toBeUndefined();
    expect((await session.state.findAnswer(after))?.question).toBe("second?");
  });

  test("of an answer that a moderator has deleted brings no new one", async () => {
    const { chat } = await start();
    const { question, replyId } = await answeredQuestion();
    chat.delete({ id: replyId });
    chat.edit(question, `${chat.mention} second?`);
    await session.settle();
    expect(chat.answersTo(question)).toEqual([]);
    expect(session.log.warn).not.toHaveBeenCalled();
  });
});

describe("when the question is deleted", () => {
  test("the answer goes too, and nothing is remembered of it", async () => {
    const { chat } = await start();
    const { question } = await answeredQuestion();
    const kept = answerIn(chat.answersTo(question)[0]);
    expect((await session.state.findAnswer(kept))?.question).toBe("first?");
    chat.delete(question);
    await until("the answer to be gone", () => chat.answersTo(question).length === 0);
    await session.settle();
    expect(await session.state.findReply(question.id)).toBeUndefined();
    expect(await session.state.findAnswer(kept)).toBeUndefined();
  });

  test("an apology goes too", async () => {
    const { chat } = await start();
    const question = chat.say(`${chat.mention} does it burn?`);
    await chat.answerTo(question);
    await session.settle();
    chat.delete(question);
    await until("the apology to be gone", () => chat.answersTo(question).length === 0);
  });

  test("many at once lose their answers at once, others keep theirs", async () => {
    const { chat } = await start();
    const [one, two, other] = [await answeredQuestion(), await answeredQuestion(), await answeredQuestion()];
    chat.delete(one.question, two.question);
    await until("both to be gone", () => [one, two].every(({ question }) => chat.answersTo(question).length === 0));
    expect(chat.answersTo(other.question)).toHaveLength(1);
  });

  test.each([
    ["a server", {}],
    ["a private talk", { guildId: null }],
  ])("in %s the answer goes also when it was given before a restart", async (_, where) => {
    const { chat } = await start();
    const { question } = await answeredQuestion(where);
    await session.restart();
    chat.delete(question);
    await until("the answer to be gone", () => chat.answersTo(question).length === 0);
  });

  test("while its answer is still looked up, none is sent, and none is kept", async () => {
    const kept: string[] = [];
    const wrap = (state: StateStore): StateStore => {
      const slow = slowly(150)(state);
      return { ...slow, keepAnswer: (answer) => slow.keepAnswer(answer).then(() => void kept.push(answer.id)) };
    };
    const { chat, rest } = await start({ wrap });
    const question = chat.say(`${chat.mention} first?`);
    await sleep(50);
    chat.delete(question);
    await session.settle();
    expect(rest.requests.filter(({ path }) => path === `/channels/${question.channelId}/messages`)).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
    expect(await session.state.findAnswer(kept[0] ?? "")).toBeUndefined();
  });

  test("while its answer is on its way, it goes again", async () => {
    const { chat, rest } = await start();
    rest.faults.push({ path: /^\/channels\/\d+\/messages$/, how: 503, times: 2 });
    const question = chat.say(`${chat.mention} first?`);
    await until("a first try", () => rest.requests.length > 0);
    chat.delete(question);
    await session.settle();
    await sleep(50);
    expect(chat.written().filter(({ guildId }) => guildId !== null)).toEqual([]);
  });

  test("and the answer with it by somebody else, nothing is left to do", async () => {
    const { chat } = await start();
    const { question, replyId } = await answeredQuestion();
    chat.delete({ id: replyId }, question);
    await session.settle();
    expect(session.log.warn).not.toHaveBeenCalled();
    expect(await session.state.findReply(question.id)).toBeUndefined();
  });
});
