import { createHmac } from "node:crypto";
import type { Recalled } from "../answers.js";
import type { Card } from "../card.js";
import { outcomeCard } from "../cards/outcome-card.js";
import { relatedCard } from "../cards/related-card.js";
import { answerSourcesCard, factIdsOf, noted } from "../cards/sources-cards.js";
import { whyCard } from "../cards/why-card.js";
import { serverOf } from "../commands/ask.js";
import { overNotice } from "../notices.js";
import { type AnyPress, definePress, type Given, type Press } from "../press.js";
import { ANSWER_ID, pressId } from "../press-id.js";
import { QUESTION_FIELD, type Reply } from "../reply.js";
import type { Desk, Here } from "../surroundings.js";

/** What the buttons below an answer do. Anyone who sees an answer may press them: they tell only what it rests on. */

const readId = (about: string): string | undefined => (ANSWER_ID.test(about) ? about : undefined);

/** A button that shows something of an answer to whoever presses it. */
const shows = (
  name: string,
  show: (recalled: Recalled, desk: Desk, here: Here) => Reply | Promise<Reply>,
): Press<string> =>
  definePress({
    name,
    read: readId,
    manner: () => "quiet",
    async run(id, desk, here) {
      const recalled = await desk.answers.recall(id);
      return recalled ? show(recalled, desk, here) : { notice: overNotice(desk.setup) };
    },
  });

const NOTHING_RELATED = "The fact base holds nothing that is related to this.";

export const sources = shows("sources", ({ outcome, same }, { app: { base } }) => ({
  card: answerSourcesCard(base, factIdsOf(outcome), !same),
}));

export const why = shows("why", (recalled, { app: { base } }) => ({ card: whyCard(recalled, base) }));

export const related = shows("related", ({ outcome }, { app: { base } }) => {
  const card = relatedCard(base, outcome);
  return card ? { card } : { notice: NOTHING_RELATED };
});

export const side = definePress<{ readonly id: string; readonly letter: "A" | "B" }>({
  name: "side",
  read(about) {
    const [id = "", letter, ...more] = about.split(":");
    const isLetter = letter === "A" || letter === "B";
    return ANSWER_ID.test(id) && isLetter && more.length === 0 ? { id, letter } : undefined;
  },
  manner: () => "quiet",
  async run({ id, letter }, { answers, app: { base }, setup }) {
    const recalled = await answers.recall(id);
    if (!recalled) return { notice: overNotice(setup) };
    return { card: answerSourcesCard(base, factIdsOf(recalled.outcome, letter), !recalled.same) };
  },
});

const CANNOT_SHARE = "I cannot post in this channel for you.";

/** Posts a private answer anew for all, naming who shared it; nobody is pinged. */
export const share = definePress<string>({
  name: "share",
  read: readId,
  manner: (_, here) => (here.mayShare ? "open" : "quiet"),
  async run(id, { answers, app, setup }, here) {
    if (!here.mayShare) return { notice: CANNOT_SHARE };
    const recalled = await answers.recall(id);
    if (!recalled) return { notice: overNotice(setup) };
    const card = outcomeCard(recalled.outcome, app.base, { id });
    return { card: { ...card, groups: [...noted(!recalled.same), ...card.groups, sharedBy(here)] } };
  },
});

const sharedBy = ({ userId }: Here): Card["groups"][number] => ({
  lines: [{ text: `-# Shared by <@${userId}>`, keep: 0 }],
});

/** Opens the form for a follow-up: a reply to an answer given to a command would reach us without its text. */
export const followUp = definePress<string>({
  name: "follow-up",
  read: readId,
  manner: () => "modal",
  async run(id, { answers, setup }) {
    const recalled = await answers.recall(id);
    if (!recalled) return { notice: overNotice(setup) };
    return {
      modal: {
        id: pressId("follow-up-sent", id),
        title: "Follow up",
        fields: [
          {
            id: QUESTION_FIELD,
            label: "Your question",
            hint: "“It” and “they” mean what the answer was about",
            value: "",
          },
        ],
      },
    };
  },
});

/** The longest text a form gives. */
const LONGEST_QUESTION = 4_000;
function readQuestion({ fields }: Given): string | undefined {
  const text = fields.get(QUESTION_FIELD) ?? "";
  return text.trim() === "" || text.length > LONGEST_QUESTION ? undefined : text;
}

export const followUpSent = definePress<{ readonly id: string; readonly question: string }>({
  name: "follow-up-sent",
  read(about, given) {
    const [id, question] = [readId(about), readQuestion(given)];
    return id === undefined || question === undefined ? undefined : { id, question };
  },
  // A follow-up to a private answer stays private.
  manner: (_, { under }) => (under?.isPrivate === true ? "quiet" : "open"),
  async run({ id, question }, { answers, app, setup, unanswered }, here) {
    const before = await answers.recall(id);
    if (!before) return { notice: overNotice(setup) };
    const { about, question: asked } = before.kept;
    const given = await answers.ask(question, { ...about, question: asked });
    const isPrivate = here.under?.isPrivate === true;
    if (!isPrivate) {
      await unanswered.note({ guildId: serverOf(here), question, outcome: given.outcome, isFollowUp: true });
    }
    const mayShare = isPrivate && here.mayShare;
    return { card: outcomeCard(given.outcome, app.base, { id: given.id, mayShare }) };
  },
});

/** The form of “Ask about this” comes back. */
export const askSent = definePress<string>({
  name: "ask-sent",
  read: (about, given) => (about === "" ? readQuestion(given) : undefined),
  manner: () => "quiet",
  async run(question, { answers, app }, here) {
    const { outcome, id } = await answers.ask(question);
    return { card: outcomeCard(outcome, app.base, { id, mayShare: here.mayShare }) };
  },
});

/** One of several things that a question may have meant. */
export const choose = definePress<string>({
  name: "choose",
  read(about, { values }) {
    const [id = about, ...more] = values;
    return more.length === 0 && /^[a-z0-9-]{1,64}$/u.test(id) ? id : undefined;
  },
  asks: true,
  // Only whoever asked changes what all see.
  manner: (_, { under }) => (under?.isOwn === true ? "replace" : "quiet"),
  async run(factId, { answers, app }, here) {
    const { outcome, id } = await answers.ask(`fact:${factId}`);
    const mayShare = (here.under?.isPrivate ?? false) && here.mayShare;
    return { card: outcomeCard(outcome, app.base, { id, mayShare }) };
  },
});

const THANKS = {
  counted: "Thank you, that is counted.",
  changed: "Thank you, your vote is changed.",
  unchanged: "You said so before; it counts once.",
} as const;

/** One vote a person. Who voted is kept as a hash that is keyed, and another one for each answer. */
export const vote = definePress<{ readonly id: string; readonly helpful: boolean }>({
  name: "vote",
  read(about) {
    const [id = "", word, ...more] = about.split(":");
    const isWord = word === "yes" || word === "no";
    return ANSWER_ID.test(id) && isWord && more.length === 0 ? { id, helpful: word === "yes" } : undefined;
  },
  manner: () => "quiet",
  async run({ id, helpful }, { answers, state, setup }, { userId }) {
    if (!(await answers.recall(id))) return { notice: overNotice(setup) };
    const voter = createHmac("sha256", await state.secret())
      .update(`${id}:${userId}`)
      .digest("hex");
    const result = await state.vote(id, voter, helpful);
    return { notice: result === "gone" ? overNotice(setup) : THANKS[result] };
  },
});

export const answerPresses: readonly AnyPress[] = [
  sources,
  side,
  why,
  related,
  share,
  followUp,
  followUpSent,
  askSent,
  choose,
  vote,
];
