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
  /** Keeps an outcome that came about in another way, and tells its short id. */
  keep(question: string, outcome: Outcome, context?: Context): Promise<string | undefined>;
  /** An answer by its short id; undefined where there is none or its days are over. */
  recall(id: string): Promise<Recalled | undefined>;
  /** Deletes what is past its days. */
  forgetOld(): Promise<void>;
}

export interface AnswersOptions {
  readonly app: Pick<App, "ask" | "base">;
  readonly state: Pick<StateStore, "keepAnswer" | "findAnswer" | "forget">;
  readonly log: Log;
  /** For how many days an answer is kept. */
  readonly days: number;
  readonly now?: () => Date;
}

export function createAnswers({ app, state, log, days, now = () => new Date() }: AnswersOptions): Answers {
  const firstDay = (): Date => new Date(now().getTime() - days * DAY_MS);

  async function keep(question: string, outcome: Outcome, context?: Context): Promise<string | undefined> {
    const kept = {
      question: normalised(app, question, outcome, context),
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

  return {
    keep,
    async ask(question, context) {
      const outcome = context === undefined ? app.ask(question) : app.ask(question, context);
      return { outcome, id: await keep(question, outcome, context) };
    },
    async recall(id) {
      const kept = ANSWER_ID.test(id) ? await state.findAnswer(id) : undefined;
      if (kept === undefined || kept.at < firstDay()) return undefined;
      const outcome = app.ask(kept.question);
      const same = outcome.status === kept.outcome && sameFacts(kept.facts, versionsOf(app.base, outcome));
      return { kept, outcome, same };
    },
    async forgetOld() {
      const forgotten = await state.forget(firstDay());
      if (forgotten > 0) log.info({ forgotten }, "old answers deleted");
    },
  };
}

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");
}

/**
 * The question as it is kept: folded, in small letters, on one line. A follow-up that cannot be understood by itself
 * is kept as it was completed and understood.
 */
function normalised(app: Pick<App, "ask">, question: string, outcome: Outcome, context?: Context): string {
  const folded = question.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  if (context === undefined || gist(app.ask(folded)) === gist(outcome)) return folded;
  return outcome.why.normalised;
}

const gist = ({ status, facts }: Outcome): string => [status, ...facts.map(({ id }) => id)].join(" ");

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
