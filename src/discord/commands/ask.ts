import { outcomeCard } from "../cards/outcome-card.js";
import { defineCommand } from "../command.js";
import { flag, text } from "../option.js";
import type { Here } from "../surroundings.js";

/** As many as one completion may hold. */
const MOST_SUGGESTIONS = 25;

/** Whose digest may tell of a question: nothing is kept for a server that has not added the bot itself. */
export const serverOf = ({ guildId, isInstalled }: Here): string | null => (isInstalled ? guildId : null);

/** The option of every command whose reply may be kept private. */
export const privately = flag("Show the answer only to you", {
  zhCN: { name: "仅自己可见", description: "答案只显示给你" },
});

/** `/ask`: a question in, a sourced answer out. */
export const ask = defineCommand({
  name: "ask",
  description: "Ask a question; answered from the fact base, with sources",
  zhCN: { name: "提问", description: "提出问题,依据事实库作答并附来源" },
  options: {
    question: text("What do you want to know? Pick a suggestion or write it in your own words", {
      zhCN: { name: "问题", description: "你想知道什么?可选用建议或自行输入(英文)" },
      suggest: (typed, app) => app.suggest(typed, MOST_SUGGESTIONS),
    }),
    private: privately,
  },
  examples: (base) => [...base.stories.values()].flatMap((story) => story.examples.map((question) => ({ question }))),
  quietly: (values) => values.private === true,
  async run({ question, private: quietly = false }, { app, answers, unanswered }, here) {
    const { outcome, id } = await answers.ask(question);
    if (!quietly) await unanswered.note({ guildId: serverOf(here), question, outcome, isFollowUp: false });
    return { card: outcomeCard(outcome, app.base, { id, mayShare: quietly && here.mayShare }) };
  },
});
