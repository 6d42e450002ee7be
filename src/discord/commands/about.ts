import { aboutCard } from "../cards/about-card.js";
import { dataProblemsCard } from "../cards/data-card.js";
import { defineCommand } from "../command.js";
import { unlessDown } from "../outage.js";

/** `/about`: version, data, counts and privacy; to managers also how people voted and why edited data are not live. */
export const about = defineCommand({
  name: "about",
  description: "Version, data, how honest the answers are, and what is kept of you",
  zhCN: { name: "关于", description: "版本、数据、答案的可靠程度与隐私说明" },
  options: {},
  examples: () => [{}],
  quietly: () => true,
  async run(_, { app, setup, state, data }, here) {
    const votes = here.mayManageChannels ? await unlessDown(state.votes(), undefined) : undefined;
    const refusal = here.mayManageServer ? data.refusal() : undefined;
    const problems =
      refusal === undefined || refusal.problems === "fault" ? [] : [dataProblemsCard(refusal.problems, 0)];
    return { card: aboutCard(app.base, setup, { votes, refusal }), more: problems };
  },
});
