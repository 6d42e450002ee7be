import type { MessageCommand } from "../command.js";
import { startOf } from "../markdown.js";
import { pressId } from "../press-id.js";
import { QUESTION_FIELD } from "../reply.js";

/** Discord's limit on a prefilled text. */
const LONGEST_VALUE = 4_000;

/** “Ask about this”: a form with the message's text, to be made into a question. */
export const askAbout: MessageCommand = {
  kind: "message",
  name: "Ask about this",
  zhCN: { name: "就此提问" },
  description: "Opens a form with the message's text; edit it into your question. Only you see the answer.",
  manner: "modal",
  run: ({ text }) => ({
    modal: {
      id: pressId("ask-sent"),
      title: "Ask about this",
      fields: [
        {
          id: QUESTION_FIELD,
          label: "Your question",
          hint: "The message's text: shorten it to what you want to know",
          value: startOf(text, LONGEST_VALUE),
        },
      ],
    },
  }),
};
