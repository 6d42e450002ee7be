import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "../answering/outcome.js";
import type { App } from "../app.js";
import type { StateStore } from "../state/store.js";
import type { Answers, Given } from "./answers.js";
import type { ChannelMessages } from "./channel-messages.js";
import { createConversations } from "./conversations.js";
import { type FairUse, waitNotice } from "./fair-use.js";
import { describeError, type Log } from "./log.js";
import type { MessageEvent, PostedMessage } from "./message-events.js";
import { unlessDown } from "./outage.js";
import { ANSWER_ID, readPressId } from "./press-id.js";
import { names, openQuestions, questionIn } from "./question-text.js";
import { createRecent } from "./recent.js";
import { type ChannelMessage, renderForChannel, renderNotice } from "./render.js";
import { showTypingDuring, TYPING_AFTER_MS } from "./typing.js";
import type { UnansweredQuestions } from "./unanswered.js";
import { mayTellUnasked } from "./unasked.js";

/** For how long after its question an answer follows an edit. */
const EDITS_COUNT_FOR_MS = 60_000;

const TEXT_WITHHELD =
  "Discord shows me no text in a reply to a command's answer: press “Follow up” there, or mention me by name.";

export interface ChannelQuestionsOptions {
  readonly app: App;
  readonly state: Pick<
    StateStore,
    "channelAnswers" | "findReply" | "linkReply" | "changeReply" | "forgetReply" | "forgetAnswer"
  >;
  readonly answers: Pick<Answers, "ask" | "give" | "recall">;
  readonly unanswered: UnansweredQuestions;
  readonly fairUse: FairUse;
  /** True where messages that do not name the bot come with their text. */
  readonly readsMessages: boolean;
  readonly log: Log;
  readonly typingAfterMs?: number;
}

export interface ChannelQuestions {
  /** Takes an event through to whatever it calls for, after all earlier ones about the same message. Never rejects. */
  handle(event: MessageEvent, channels: ChannelMessages): Promise<void>;
  /** Takes no further work; resolves when what was begun is finished. */
  close(): Promise<void>;
}

/** How a message concerns us: it asks us, it comes without its text, it asks whoever reads it, or not at all. */
type Address = "us" | "us-withheld" | "anybody" | "others";

/** What is posted, and the answer that it shows. */
interface Composed {
  readonly body: ChannelMessage;
  readonly answerId: string | null;
}

/** Which messages in channels are questions to us, and what becomes of them, their edits and their deletion. */
export function createChannelQuestions(options: ChannelQuestionsOptions): ChannelQuestions {
  const { app, state, answers, unanswered, fairUse, readsMessages, log, typingAfterMs = TYPING_AFTER_MS } = options;
  const conversations = createConversations();
  const recent = createRecent();
  const lanes = new Map<string, Promise<void>>();
  let closed = false;

  function addressOf({ guildId, mentions, content, repliesTo }: PostedMessage, selfId: string): Address {
    if (guildId === null) return "us";
    const isReplyToUs = repliesTo?.authorId === selfId;
    if (mentions.includes(selfId)) {
      if (content === "" && repliesTo?.answersInteraction) return "us-withheld";
      // Named in nothing but a quotation, we are talked about.
      return isReplyToUs || names(content, selfId) ? "us" : "others";
    }
    return readsMessages && mentions.length === 0 ? "anybody" : "others";
  }

  /** What was talked about: in the answer replied to, else with this person in this place. */
  async function contextOf({ repliesTo, authorId, channelId }: PostedMessage): Promise<Context | undefined> {
    for (const pressId of repliesTo?.pressIds ?? []) {
      const answerId = readPressId(pressId)?.about.split(":")[0] ?? "";
      const recalled = ANSWER_ID.test(answerId) ? await unlessDown(answers.recall(answerId), undefined) : undefined;
      if (recalled) return { ...recalled.kept.about, question: recalled.kept.question };
    }
    return conversations.recall({ personId: authorId, channelId });
  }

  function hint(): Composed {
    const [example] = [...app.base.stories.values()].flatMap(({ examples }) => examples);
    return notice(`Write your question beside my name${example === undefined ? "." : `, such as: ${example}`}`);
  }

  function composed({ outcome, question, id }: Given, { authorId, channelId }: PostedMessage): Composed {
    conversations.remember({ personId: authorId, channelId }, { ...outcome.about, question });
    return { body: renderForChannel(outcome, app.base, id), answerId: id ?? null };
  }

  async function answerTo(message: PostedMessage): Promise<Composed> {
    const question = questionIn(message.content);
    if (question === "") return hint();
    // An edit leans on what was talked about before the question, not on the answer the question got.
    const context = await recent.contextFor(message.id, () => contextOf(message));
    const given = await answers.ask(question, context);
    const { guildId, editedAt } = message;
    // An edit asks the same once more, in better words.
    if (editedAt === null) {
      await unanswered.note({ guildId, question, outcome: given.outcome, isFollowUp: context !== undefined });
    }
    return composed(given, message);
  }

  /** Sends the one reply to a question, and notes that it is the one. */
  async function send(message: PostedMessage, { body, answerId }: Composed, channels: ChannelMessages): Promise<void> {
    const { id: questionId, channelId, guildId } = message;
    // What nobody gets to see is not kept either: no question would take it away.
    const drop = async () => void (answerId === null || (await state.forgetAnswer(answerId)));
    if (recent.isDeleted(questionId)) return drop();
    const replyId = await channels.reply({ channelId, messageId: questionId }, body);
    if (replyId === undefined) return drop();
    const linked = await state.linkReply({ guildId, channelId, questionId, replyId, answerId, at: new Date() });
    if (linked === "linked" || (await state.findReply(questionId))?.replyId === replyId) return;
    log.warn({ question: questionId }, "somebody else answered first: does a second copy of the bot run?");
    await channels.remove({ channelId, messageId: replyId });
    await drop();
  }

  const whileTyping = (channelId: string, channels: ChannelMessages, work: () => Promise<void>): Promise<void> =>
    showTypingDuring({ channelId, channels, afterMs: typingAfterMs, log }, work);

  async function answerUs(message: PostedMessage, address: Address, channels: ChannelMessages): Promise<void> {
    const { id, authorId, channelId } = message;
    if (!(await channels.mayWrite(channelId))) return log.info({ channelId }, "asked where I may not write");
    await whileTyping(channelId, channels, async () => {
      try {
        if (await state.findReply(id)) return;
        const allowance = await fairUse.take({ personId: authorId, channelId });
        if (!allowance.allowed && !allowance.tell) return;
        await nextTurn();
        const answer = !allowance.allowed
          ? notice(waitNotice(allowance))
          : address === "us-withheld"
            ? notice(TEXT_WITHHELD)
            : await answerTo(message);
        await send(message, answer, channels);
      } catch (error) {
        await send(message, apology(id, error), channels);
      }
    });
  }

  /** The log gets the cause, people an id by which it is found there. */
  function apology(questionId: string, error: unknown): Composed {
    const errorId = randomUUID().slice(0, 8);
    log.error({ errorId, question: questionId, err: describeError(error) }, "a question in a channel failed");
    return notice(apologyWords(errorId));
  }

  async function isSwitchedOn(guildId: string, channelId: string, channels: ChannelMessages): Promise<boolean> {
    const on = await unlessDown(state.channelAnswers(guildId), []);
    return on.length > 0 && (await channels.withParent(channelId)).some((id) => on.includes(id));
  }

  /** Nobody asked us: we answer only what we surely can, where a manager wants it, and else say nothing at all. */
  async function answerAnybody(message: PostedMessage, channels: ChannelMessages): Promise<void> {
    const { id, guildId, channelId, authorId } = message;
    const questions = openQuestions(message.content);
    if (guildId === null || questions.length === 0 || !(await isSwitchedOn(guildId, channelId, channels))) return;
    for (const question of questions) {
      await nextTurn();
      const outcome = app.ask(question);
      if (!mayTellUnasked(question, outcome, app.base)) continue;
      if (!(await channels.mayWrite(channelId)) || (await state.findReply(id))) return;
      const { allowed } = await fairUse.take({ personId: authorId, channelId }, { quietly: true });
      if (!allowed) return;
      await whileTyping(channelId, channels, async () => {
        await send(message, composed(await answers.give(question, outcome), message), channels);
      });
      return;
    }
  }

  async function onPosted(message: PostedMessage, address: Address, channels: ChannelMessages): Promise<void> {
    if (!recent.isNewer(message)) return log.info({ question: message.id }, "delivered twice, answered once");
    if (address === "anybody") await answerAnybody(message, channels);
    else await answerUs(message, address, channels);
  }

  async function onEdited(message: PostedMessage, channels: ChannelMessages): Promise<void> {
    const { id, authorId, channelId, postedAt, editedAt } = message;
    // Without an edit, Discord has only added the preview of a link.
    if (editedAt === null || editedAt - postedAt > EDITS_COUNT_FOR_MS) return;
    const reply = await state.findReply(id);
    if (!reply || !recent.isNewer(message)) return;
    const { allowed } = await fairUse.take({ personId: authorId, channelId }, { quietly: true });
    if (!allowed) return;
    const { body, answerId } = await answerTo(message).catch((error: unknown) => apology(id, error));
    await channels.edit({ channelId: reply.channelId, messageId: reply.replyId }, body);
    await state.changeReply(id, answerId);
  }

  async function onDeleted(id: string, channels: ChannelMessages): Promise<void> {
    const reply = await state.findReply(id);
    if (!reply) return;
    await channels.remove({ channelId: reply.channelId, messageId: reply.replyId });
    await state.forgetReply(id);
  }

  /** One thing at a time for each question: a deletion waits until the answer it takes away is there. */
  function inLane(id: string, work: () => Promise<void>): Promise<void> {
    const run = (lanes.get(id) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      log.error({ question: id, err: describeError(error) }, "a message event failed");
    });
    lanes.set(id, run);
    return run.finally(() => {
      if (lanes.get(id) === run) lanes.delete(id);
    });
  }

  return {
    async handle(event, channels) {
      if (closed) return;
      if (event.kind === "deleted") {
        for (const id of event.ids) recent.noteDeleted(id);
        await Promise.all(event.ids.map((id) => inLane(id, () => onDeleted(id, channels))));
        return;
      }
      const { message } = event;
      const address = addressOf(message, channels.selfId);
      if (address === "others" || (event.kind === "edited" && address === "anybody")) return;
      await inLane(message.id, () =>
        event.kind === "posted" ? onPosted(message, address, channels) : onEdited(message, channels),
      );
    },
    async close() {
      closed = true;
      await Promise.all(lanes.values());
    },
  };
}

/** A notice as a whole message, so that as an edit it also takes away what stood there. */
const notice = (sentence: string): Composed => ({
  body: { ...renderNotice(sentence), embeds: [], components: [] },
  answerId: null,
});

const apologyWords = (errorId: string): string =>
  `Something went wrong on my side; the log has it as ${errorId}. Please try again in a moment.`;
