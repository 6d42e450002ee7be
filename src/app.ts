import { createAsk } from "./answering/ask.js";
import { createInterpreter } from "./answering/interpret.js";
import type { Outcome, Suggestion } from "./answering/outcome.js";
import { createSuggest } from "./answering/suggest.js";
import type { FactBase } from "./facts/fact-base.js";

/** What Discord and the terminal talk to: both get the same one and differ only in how they show an outcome. */
export interface App {
  readonly base: FactBase;
  /** Answers a question, or the value of a suggestion. Never throws, whatever the text. */
  ask(question: string): Outcome;
  /** What one may ask, matched to what is typed so far; examples where nothing is typed. At most `limit` (1 to 25). */
  suggest(typed: string, limit?: number): readonly Suggestion[];
}

/** Wires the use cases to one fact base. */
export function createApp(base: FactBase): App {
  // Completion is prepared when somebody first types: a single question in a terminal never needs it.
  let suggest: App["suggest"] | undefined;
  return {
    base,
    ask: createAsk(base, createInterpreter(base)),
    suggest(typed, limit) {
      suggest ??= createSuggest(base);
      return suggest(typed, limit);
    },
  };
}
