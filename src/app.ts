import { createAsk } from "./answering/ask.js";
import { type Checked, createCheck } from "./answering/check.js";
import { POLICY, type Policy } from "./answering/decide.js";
import { type IndexedBase, indexBase } from "./answering/indexed-base.js";
import { createInterpreter } from "./answering/interpret.js";
import type { Context, Outcome, Suggestion } from "./answering/outcome.js";
import { type Prepared, prepareIndexed } from "./answering/prepare.js";
import type { Interpreter } from "./answering/reading.js";
import { type Completion, createCompletion } from "./answering/suggest.js";
import { createLeaveOut, type Without } from "./answering/without.js";
import { checkChange, type FactChangeInput } from "./facts/change.js";
import type { FactBase } from "./facts/fact-base.js";

/** What Discord and the terminal talk to: both get the same one and differ only in how they show an outcome. */
export interface App {
  readonly base: FactBase;
  /** Nothing is answered with less confidence (0 to 1) than this, which is set from the base itself. */
  readonly answerAt: number;
  /**
   * Answers a question, or the value of a suggestion. With a context a follow-up ("and who made it?", "what about …?")
   * inherits subject and story, and a caveat says so. Never throws, whatever the text.
   */
  ask(question: string, context?: Context): Outcome;
  /**
   * Answers as if the base did not hold something, without building it anew: what would be said then? How rare words
   * are, and the relations and names of the base, stay as they were.
   */
  askWithout(question: string, without: Without): Outcome;
  /** Judges each claim of a message against the facts. Never throws, whatever the text. */
  check(text: string): Checked;
  /** What one may ask, matched to what is typed so far; examples where nothing is typed. At most `limit` (1 to 25). */
  suggest(typed: string, limit?: number): readonly Suggestion[];
}

/** An app from which others can be made that differ in a few facts. */
export interface EditableApp extends App {
  /**
   * The app after a change of facts, in a few milliseconds however large the base is: it answers to the byte as one made
   * anew from the edited base, and shares with this one, which stays as it is, all that has not changed. A fact that is
   * put takes the place of the one with its id, or comes last. How sure an answer must be stays as it was, so that a fact
   * more or less moves it for no other question; an app made anew sets it anew. Now and then, after many changes, one takes longer,
   * because what is shared is put in order. A change of anything but facts needs an app made anew.
   *
   * @throws {DataError} naming every problem of the change, see `checkChange`
   */
  with(change: { readonly facts: FactChangeInput }): EditableApp;
}

/** Wires the use cases to one fact base; what takes long may have been prepared elsewhere, from an equal base. */
export function createApp(base: FactBase, received?: Prepared): EditableApp {
  const made = received ? { prepared: received, indexed: indexBase(base, received) } : prepareIndexed(base);
  const { indexed, prepared } = made;
  const policy = { ...POLICY, answerAt: prepared.answerAt };
  return appOf(indexed, createCompletion(base, indexed.reader.spell), policy);
}

function appOf(indexed: IndexedBase, completion: Completion, policy: Policy): EditableApp {
  const { base } = indexed;
  // Made when first needed: of many changes in a row only the last is asked, and hardly anything is ever checked.
  let interpreter: Interpreter | undefined;
  let ask: App["ask"] | undefined;
  let check: App["check"] | undefined;
  let leaveOut: ReturnType<typeof createLeaveOut> | undefined;
  const interpreting = (): Interpreter => {
    interpreter ??= createInterpreter(base, indexed);
    return interpreter;
  };
  const asking = (): App["ask"] => {
    ask ??= createAsk(base, interpreting(), policy);
    return ask;
  };
  return {
    base,
    answerAt: policy.answerAt,
    ask: (question, context) => asking()(question, context),
    askWithout(question, without) {
      leaveOut ??= createLeaveOut(indexed);
      const leftOut = leaveOut(without);
      const interpret = (text: string) => interpreting().interpret(text, leftOut);
      return createAsk(base, { ...interpreting(), interpret }, policy)(question);
    },
    check(text) {
      check ??= createCheck(base, interpreting(), asking());
      return check(text);
    },
    suggest: completion.suggest,
    with({ facts }) {
      const change = checkChange(base, facts);
      const next = indexed.with(change);
      const ids = [...(change.put ?? []).map(({ id }) => id), ...(change.drop ?? [])];
      return appOf(next, completion.with(next.base, ids, next.reader.spell), policy);
    },
  };
}
