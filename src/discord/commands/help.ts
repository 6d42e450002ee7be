import { helpCard } from "../cards/help-card.js";
import { defineCommand } from "../command.js";

/** `/help`: everything one can do, on one screen. */
export const help = defineCommand({
  name: "help",
  description: "Everything you can do with me, on one screen",
  zhCN: { name: "帮助", description: "一屏看懂全部功能" },
  options: {},
  examples: () => [{}],
  quietly: () => true,
  run: (_, { app, commands }) => ({ card: helpCard(app.base, commands) }),
});
