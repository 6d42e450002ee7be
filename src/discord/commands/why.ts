import { whyCard } from "../cards/why-card.js";
import { defineCommand } from "../command.js";
import { overNotice } from "../notices.js";
import { text } from "../option.js";
import { readAnswerId } from "../press-id.js";
import type { Desk, Here, MessageLink } from "../surroundings.js";
import { privately } from "./ask.js";

const LINK =
  /^https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/channels\/(?:@me|\d{17,20})\/(\d{17,20})\/(\d{17,20})\/?$/u;

/** Room for a link of any of Discord's clients. */
const LONGEST = 200;

const NEITHER =
  "That is neither an answer's id nor a link to a message. The id stands in the small print of an answer, after “id”.";
const UNREADABLE = "I cannot read that message. Use the id in the small print of the answer instead.";
const NO_ANSWER = "That message is not an answer of mine, or its buttons are gone.";

/** `/why`: how an answer came about, by its short id or by a link to its message. */
export const why = defineCommand({
  name: "why",
  description: "How an answer came about: what was understood, considered and decided",
  zhCN: { name: "为何", description: "说明某个答案如何得出:理解了什么、考虑了什么、依据什么规则" },
  options: {
    answer: text("The id in an answer's small print, or a link to its message", {
      zhCN: { name: "答案", description: "答案小字中的编号,或答案消息的链接" },
      maxLength: LONGEST,
    }),
    private: privately,
  },
  // An id stands for one answer and cannot be made up.
  examples: () => [],
  quietly: (values) => values.private === true,
  async run({ answer }, desk, here) {
    const id = await idOf(answer.trim(), desk, here);
    if (id === undefined) return { notice: NEITHER };
    if (id === "unreadable") return { notice: UNREADABLE };
    if (id === "no-answer") return { notice: NO_ANSWER };
    const recalled = await desk.answers.recall(id);
    return recalled ? { card: whyCard(recalled, desk.app.base) } : { notice: overNotice(desk.setup) };
  },
});

async function idOf(text: string, desk: Desk, here: Here): Promise<string | undefined> {
  const id = readAnswerId(text);
  if (id !== undefined) return id;
  const link = readLink(text);
  return link && desk.findAnswer(link, here);
}

function readLink(text: string): MessageLink | undefined {
  const [, channelId, messageId] = LINK.exec(text) ?? [];
  return channelId === undefined || messageId === undefined ? undefined : { channelId, messageId };
}
