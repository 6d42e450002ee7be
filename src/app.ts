import { createAsk } from "./answering/ask.js";
import { type Checked, createCheck } from "./answering/check.js";
import { createInterpreter } from "./answering/interpret.js";
import type { Context, Outcome, Suggestion } from "./answering/outcome.js";
import { type Prepared, prepare } from "./answering/prepare.js";
import { createSuggest } from "./answering/suggest.js";
import type { FactBase } from "./facts/fact-base.js";

/** What Discord and the terminal talk to: both get the same one and differ only in how they show an outcome. */
export interface App {
  readonly base: FactBase;
  /**
   * Answers a question, or the value of a suggestion. With a context a follow-up ("and who made it?", "what about …?")
   * inherits subject and story, and a caveat says so. Never throws, whatever the text.
   */
  ask(question: string, context?: Context): Outcome;
  /** Judges each claim of a message against the facts. Never throws, whatever the text. */
  check(text: string): Checked;
  /** What one may ask, matched to what is typed so far; examples where nothing is typed. At most `limit` (1 to 25). */
  suggest(typed: string, limit?: number): readonly Suggestion[];
}

/** Wires the use cases to one fact base; what takes long may have been prepared elsewhere, from an equal base. */
export function createApp(base: FactBase, prepared: Prepared = prepare(base)): App {
  // Completion is prepared when somebody first types: a single question in a terminal never needs it.
  let suggest: App["suggest"] | undefined;
  const interpreter = createInterpreter(base, prepared);
  const ask = createAsk(base, interpreter);
  return {
    base,
    ask,
    check: createCheck(base, interpreter, ask),
    suggest(typed, limit) {
      suggest ??= createSuggest(base);
      return suggest(typed, limit);
    },
  };
}
