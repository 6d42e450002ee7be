import { checkCards } from "../cards/check-cards.js";
import type { MessageCommand } from "../command.js";

/** “Check against the facts”: every claim of a message, judged. */
export const check: MessageCommand = {
  kind: "message",
  name: "Check against the facts",
  zhCN: { name: "对照事实核查" },
  description: "Says of each claim whether the facts support it. Only you see the result.",
  manner: "quiet",
  run({ text }, { app }) {
    const { claims, leftOut } = app.check(text);
    const [card, ...more] = checkCards(claims, app.base, leftOut);
    return { card, more };
  },
};
