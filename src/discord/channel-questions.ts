import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context, Outcome } from "../answering/outcome.js";
import type { App } from "../app.js";
import type { StateStore } from "../state/store.js";
import type { Answers, Given } from "./answers.js";
import type { ChannelMessages } from "./channel-messages.js";
import { createConversations } from "./conversations.js";
import { type FairUse, waitNotice } from "./fair-use.js";
import { describeError, type Log } from "./log.js";
import type { MessageEvent, PostedMessage } from "./message-events.js";
import { ANSWER_ID, readPressId } from "./press-id.js";
import { names, openQuestions, questionIn } from "./question-text.js";
import { createRecent } from "./recent.js";
import { type ChannelMessage, renderForChannel, renderNotice } from "./render.js";
import { showTypingDuring, TYPING_AFTER_MS } from "./typing.js";

/** Unasked, only answers this sure are given (0 to 1). */
export const SURE_ENOUGH_UNASKED = 0.85;
/** For how long after its question an answer follows an edit. */
const EDITS_COUNT_FOR_MS = 60_000;

const TEXT_WITHHELD =
  "Discord shows me no text in a reply to a command's answer: press “Follow up” there, or mention me by name.";

export interface ChannelQuestionsOptions {
  readonly app: App;
  readonly state: Pick<StateStore, "channelAnswers" | "findReply" | "linkReply" | "forgetReply">;
  readonly answers: Pick<Answers, "ask" | "keep" | "recall">;
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

/** Which messages in channels are questions to us, and what becomes of them, their edits and their deletion. */
export function createChannelQuestions(options: ChannelQuestionsOptions): ChannelQuestions {
  const { app, state, answers, fairUse, readsMessages, log, typingAfterMs = TYPING_AFTER_MS } = options;
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
      const recalled = ANSWER_ID.test(answerId) ? await answers.recall(answerId) : undefined;
      if (recalled) return { ...recalled.kept.about, question: recalled.kept.question };
    }
    return conversations.recall({ personId: authorId, channelId });
  }

  function hint(): ChannelMessage {
    const [example] = [...app.base.stories.values()].flatMap(({ examples }) => examples);
    return notice(`Write your question beside my name${example === undefined ? "." : `, such as: ${example}`}`);
  }

  function composed({ outcome, id }: Given, { authorId, channelId }: PostedMessage): ChannelMessage {
    conversations.remember({ personId: authorId, channelId }, { ...outcome.about, question: outcome.why.normalised });
    return renderForChannel(outcome, app.base, id);
  }

  async function answerTo(message: PostedMessage): Promise<ChannelMessage> {
    const question = questionIn(message.content);
    if (question === "") return hint();
    // An edit leans on what was talked about before the question, not on the answer the question got.
    const context = await recent.contextFor(message.id, () => contextOf(message));
    return composed(await answers.ask(question, context), message);
  }

  /** Sends the one reply to a question, and notes that it is the one. */
  async function send(message: PostedMessage, body: ChannelMessage, channels: ChannelMessages): Promise<void> {
    const { id: questionId, channelId, guildId } = message;
    if (recent.isDeleted(questionId)) return;
    const replyId = await channels.reply({ channelId, messageId: questionId }, body);
    if (replyId === undefined) return;
    const linked = await state.linkReply({ guildId, channelId, questionId, replyId, at: new Date() });
    if (linked === "linked" || (await state.findReply(questionId))?.replyId === replyId) return;
    log.warn({ question: questionId }, "somebody else answered first: does a second copy of the bot run?");
    await channels.remove({ channelId, messageId: replyId });
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
        const body = !allowance.allowed
          ? notice(waitNotice(allowance))
          : address === "us-withheld"
            ? notice(TEXT_WITHHELD)
            : await answerTo(message);
        await send(message, body, channels);
      } catch (error) {
        const errorId = randomUUID().slice(0, 8);
        log.error({ errorId, question: id, err: describeError(error) }, "a question in a channel failed");
        await channels.reply({ channelId, messageId: id }, notice(apologyWords(errorId)));
      }
    });
  }

  async function isSwitchedOn(guildId: string, channelId: string, channels: ChannelMessages): Promise<boolean> {
    const on = await state.channelAnswers(guildId);
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
      if (!isSure(outcome)) continue;
      if (!(await channels.mayWrite(channelId)) || (await state.findReply(id))) return;
      const { allowed } = await fairUse.take({ personId: authorId, channelId }, { quietly: true });
      if (!allowed) return;
      await whileTyping(channelId, channels, async () => {
        const given = { outcome, id: await answers.keep(question, outcome) };
        await send(message, composed(given, message), channels);
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
    const body = await answerTo(message);
    await channels.edit({ channelId: reply.channelId, messageId: reply.replyId }, body);
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

const isSure = ({ status, confidence }: Outcome): boolean =>
  (status === "answered" || status === "disputed") && confidence >= SURE_ENOUGH_UNASKED;

/** A notice as a whole message, so that as an edit it also takes away what stood there. */
const notice = (sentence: string): ChannelMessage => ({ ...renderNotice(sentence), embeds: [], components: [] });

const apologyWords = (errorId: string): string =>
  `Something went wrong on my side; the log has it as ${errorId}. Please try again in a moment.`;
