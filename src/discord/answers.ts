import { createHash, randomInt } from "node:crypto";
import type { Context, Outcome } from "../answering/outcome.js";
import type { App } from "../app.js";
import type { FactBase } from "../facts/fact-base.js";
import type { KeptAnswer, StateStore } from "../state/store.js";
import { describeError, type Log } from "./log.js";
import { ANSWER_ID } from "./press-id.js";

const DAY_MS = 24 * 60 * 60_000;
/** 31 signs that cannot be taken for each other: 8 of them make 850 thousand million ids, so none is guessed. */
const SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
const ID_LENGTH = 8;
/** An id that is already taken is as unlikely as can be; a second one in a row is a fault. */
const KEEP_TRIES = 2;

/** An answer given. */
export interface Given {
  readonly outcome: Outcome;
  /** What was asked, in words that are understood without what was talked about before. */
  readonly question: string;
  /** Its short id; undefined where it could not be kept, so that its buttons would do nothing. */
  readonly id: string | undefined;
}

/** An answer given earlier, as it stands today. */
export interface Recalled {
  readonly kept: KeptAnswer;
  /** What its question is answered today. */
  readonly outcome: Outcome;
  /** False where today's answer rests on other facts, or on facts that have changed. */
  readonly same: boolean;
}

/** Asks, and keeps what was answered for as long as its buttons work. Nothing kept tells who asked. */
export interface Answers {
  /** Answers a question, with what was talked about before where it is a follow-up. */
  ask(question: string, context?: Context): Promise<Given>;
  /** Keeps an outcome that the question got already. */
  give(question: string, outcome: Outcome): Promise<Given>;
  /** An answer by its short id; undefined where there is none or its days are over. */
  recall(id: string): Promise<Recalled | undefined>;
  /** Deletes an answer; false where there is none. */
  forget(id: string): Promise<boolean>;
  /** Deletes what is past its days. */
  forgetOld(): Promise<void>;
}

export interface AnswersOptions {
  readonly app: Pick<App, "ask" | "base">;
  readonly state: Pick<StateStore, "keepAnswer" | "findAnswer" | "forgetAnswer" | "forget">;
  readonly log: Log;
  /** For how many days an answer is kept. */
  readonly days: number;
  readonly now?: () => Date;
}

export function createAnswers({ app, state, log, days, now = () => new Date() }: AnswersOptions): Answers {
  const firstDay = (): Date => new Date(now().getTime() - days * DAY_MS);

  async function keep({ question, outcome }: Wording): Promise<string | undefined> {
    const kept = {
      question,
      outcome: outcome.status,
      facts: versionsOf(app.base, outcome),
      about: outcome.about,
      at: now(),
    };
    for (let tries = 1; ; tries += 1) {
      const id = newId();
      try {
        await state.keepAnswer({ id, ...kept });
        return id;
      } catch (error) {
        if (tries < KEEP_TRIES) continue;
        // The person gets the answer all the same, without buttons.
        log.error({ err: describeError(error) }, "an answer could not be kept");
        return undefined;
      }
    }
  }

  async function give(question: string, outcome: Outcome, context?: Context): Promise<Given> {
    const alone = byItself(app, question, outcome, context);
    // Rather no buttons than some that show another answer.
    if (alone === undefined) return { outcome, question: outcome.why.normalised, id: undefined };
    return { outcome, question: alone.question, id: await keep(alone) };
  }

  return {
    give,
    ask: (question, context) =>
      give(question, context === undefined ? app.ask(question) : app.ask(question, context), context),
    async recall(id) {
      const kept = ANSWER_ID.test(id) ? await state.findAnswer(id) : undefined;
      if (kept === undefined || kept.at < firstDay()) return undefined;
      const outcome = app.ask(kept.question);
      const same = outcome.status === kept.outcome && sameFacts(kept.facts, versionsOf(app.base, outcome));
      return { kept, outcome, same };
    },
    forget: async (id) => ANSWER_ID.test(id) && (await state.forgetAnswer(id)),
    async forgetOld() {
      const forgotten = await state.forget(firstDay());
      if (forgotten > 0) log.info({ forgotten }, "old answers deleted");
    },
  };
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
}

/** A question that is understood without what was talked about before, and what it is answered by itself. */
interface Wording {
  readonly question: string;
  readonly outcome: Outcome;
}

/**
 * The question as it is kept: on one line, its compatibility forms folded, its letters as they were typed, since "US"
 * is a country and "us" is not. A follow-up is kept as it was completed and understood. Whatever is kept is answered
 * the same when it is asked by itself; undefined where no wording is.
 */
function byItself(
  app: Pick<App, "ask">,
  question: string,
  outcome: Outcome,
  context: Context | undefined,
): Wording | undefined {
  const folded = question.normalize("NFKC").replace(/\s+/gu, " ").trim();
  // The same question always gets the same answer, so that nothing has to be tried where the words are the same.
  if (context === undefined && folded === question) return { question, outcome };
  const { normalised } = outcome.why;
  const [fact] = outcome.facts;
  const wordings = [
    folded,
    question,
    ...(context === undefined ? [] : [withCapitals(normalised, `${question} ${context.question ?? ""}`), normalised]),
    ...(fact === undefined ? [] : [`fact:${fact.id}`]),
  ];
  for (const wording of wordings) {
    const alone = app.ask(wording);
    if (saysTheSame(alone, outcome, context !== undefined)) return { question: wording, outcome: alone };
  }
  return undefined;
}

/** How the caveat begins that says what a follow-up was read as; asked by itself a question needs none. */
const READ_AS = /^Read as /u;

/**
 * Whether an outcome can stand in the place of another: the same, with no caveat lost. What a follow-up was read as
 * takes room, so without it an answer may tell a fact more, and the sides of a dispute at greater length.
 */
function saysTheSame(outcome: Outcome, told: Outcome, isFollowUp: boolean): boolean {
  const needed = told.caveats.filter((caveat) => !isFollowUp || !READ_AS.test(caveat));
  if (!needed.every((caveat) => outcome.caveats.includes(caveat))) return false;
  if (gist(outcome) === gist(told)) return true;
  if (!isFollowUp || outcome.status !== told.status || told.facts[0]?.id !== outcome.facts[0]?.id) return false;
  return told.facts.length > 0 && told.facts.every(({ id }) => outcome.facts.some((fact) => fact.id === id));
}

/** Gives words in small letters the capitals that they have in another text. */
function withCapitals(text: string, written: string): string {
  const capitals = new Map((written.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [word.toLowerCase(), word]));
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => capitals.get(word) ?? word);
}

/** What an outcome comes to, without its caveats. */
const gist = (outcome: Outcome): string =>
  JSON.stringify([
    outcome.status,
    outcome.status === "unknown" ? outcome.reason : "",
    outcome.headline,
    outcome.facts.map(({ id }) => id),
    outcome.status === "ambiguous" ? outcome.choices : [],
  ]);

function versionsOf(base: FactBase, { facts }: Outcome): KeptAnswer["facts"] {
  return facts.map(({ id }) => ({ id, version: versionOf(base, id) }));
}

/** Tells two wordings of one fact apart. */
function versionOf(base: FactBase, id: string): string {
  const text = JSON.stringify(base.facts.get(id) ?? null);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

const sameFacts = (a: KeptAnswer["facts"], b: KeptAnswer["facts"]): boolean =>
  a.length === b.length &&
  a.every(({ id, version }) => b.some((other) => other.id === id && other.version === version));
