import { aboutCard } from "../cards/about-card.js";
import { defineCommand } from "../command.js";

/** `/about`: version, data, counts and privacy; to managers also how people voted. */
export const about = defineCommand({
  name: "about",
  description: "Version, data, how honest the answers are, and what is kept of you",
  zhCN: { name: "关于", description: "版本、数据、答案的可靠程度与隐私说明" },
  options: {},
  examples: () => [{}],
  quietly: () => true,
  async run(_, { app, setup, state }, here) {
    return { card: aboutCard(app.base, setup, here.mayManageChannels ? await state.votes() : undefined) };
  },
});
