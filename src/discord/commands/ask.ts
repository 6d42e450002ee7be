import { defineCommand, flag, text } from "../command.js";

/** As many as one completion may hold. */
const MOST_SUGGESTIONS = 25;

/** `/ask`: a question in, a sourced answer out. */
export const ask = defineCommand({
  name: "ask",
  description: "Ask a question; answered from the fact base, with sources",
  options: {
    question: text("What do you want to know? Pick a suggestion or write it in your own words", {
      suggest: (typed, app) => app.suggest(typed, MOST_SUGGESTIONS),
    }),
    private: flag("Show the answer only to you"),
  },
  examples: (base) => [...base.stories.values()].flatMap((story) => story.examples.map((question) => ({ question }))),
  quietly: (values) => values.private === true,
  run: ({ question }, app) => app.ask(question),
});
