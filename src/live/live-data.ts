import { type App, createApp, type EditableApp } from "../app.js";
import { createFactBase, type FactBase } from "../facts/fact-base.js";
import { DATA_FOLDER } from "../facts/load.js";
import { describeProblems, type Problem } from "../facts/problem.js";
import { openApp } from "./kept-data.js";
import type { ChangedData, PreparedData } from "./prepared-data.js";
import { createPreparer, type Preparer } from "./preparer.js";
import { watchFolder } from "./watch-folder.js";

/** The start is over by then, and nobody has edited much yet. */
const PRACTISE_AFTER_MS = 5_000;

/** Why what is on disk does not answer; "fault" where the log alone has the cause. */
export interface Refusal {
  /** When what was there ceased to answer. */
  readonly since: Date;
  readonly problems: readonly Problem[] | "fault";
}

/** Called with the base that answers, and since when it does. */
export type Follower = (base: FactBase, since: Date) => void;

/** Data on disk that answer as they are there, as far as they are in order. */
export interface LiveData {
  /** Always answers from the present base, so its `base` is to be read anew each time. */
  readonly app: App;
  /** Undefined where the present base is what is on disk. */
  refusal(): Refusal | undefined;
  /** Calls back now, and again whenever another base has taken the place of the present one. */
  follow(follower: Follower): void;
  /** Reads the data anew, whether they have changed or not; what is asked for meanwhile is one further time. */
  reload(): Promise<void>;
  close(): void;
}

type Write = (fields: object, message: string) => void;

export interface LiveOptions {
  /** The data that come with the program where it is undefined. */
  readonly folder?: string | undefined;
  readonly log: { readonly info: Write; readonly warn: Write; readonly error: Write };
  readonly now?: () => Date;
  readonly preparer?: Preparer;
  readonly watch?: typeof watchFolder;
}

/**
 * Loads a data folder and keeps to it from then on: what is edited on disk is read and checked, and answers as soon as
 * all of it is in order. Until then, and whatever happens to the folder, the base answers that did before.
 *
 * @throws {DataError} where the data have problems to begin with
 */
export function openLiveData(options: LiveOptions): LiveData {
  const {
    folder = DATA_FOLDER,
    log,
    now = () => new Date(),
    preparer = createPreparer(),
    watch = watchFolder,
  } = options;
  const followers: Follower[] = [];
  let refusal: Refusal | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;
  // Watched before it is read, so that no change falls in between.
  const watching = watch(folder, {
    onChange: () => void reload(),
    onTrouble: (err) =>
      log.warn({ err, folder }, "the data folder cannot be watched: send SIGHUP to me after each change of the data"),
  });
  let current = openFirst();
  let since = now();
  // Changes nothing, but the first real change is then prepared in half the time.
  setTimeout(() => void reload(), PRACTISE_AFTER_MS).unref();

  function openFirst(): EditableApp {
    try {
      return openApp(folder);
    } catch (error) {
      watching.close();
      throw error;
    }
  }

  function accept(made: ChangedData | (PreparedData & { readonly ok: true }), beganAt: number): void {
    const next =
      "change" in made
        ? current.with({ facts: made.change })
        : { base: createFactBase(made.data), prepared: made.prepared };
    const { base } = next;
    const wasRefused = refusal !== undefined;
    const isSame = base.version === current.base.version;
    if (!isSame) {
      current = "prepared" in next ? createApp(base, next.prepared) : next;
      since = now();
    }
    refusal = undefined;
    const { version, facts } = base;
    const fields = { version, facts: facts.size, ms: Math.round(performance.now() - beganAt) };
    if (!isSame) log.info(fields, "the data on disk have changed and are live");
    else if (wasRefused) log.info(fields, "the data on disk are in order again, and what they were before");
    if (!isSame) for (const follower of followers) follower(base, since);
  }

  function refuse(problems: Refusal["problems"], fields: object, why: string): void {
    refusal = { since: refusal?.since ?? now(), problems };
    log.error(
      { ...fields, answering: current.base.version },
      `${why}\nUntil that is mended the data from before answer.`,
    );
  }

  async function readOnce(): Promise<void> {
    const beganAt = performance.now();
    try {
      const made = await preparer.prepare(folder, current.base.version);
      if (closed) return;
      if (made.ok) accept(made, beganAt);
      // What has changed meanwhile is read once more in any case: it may have been half written.
      else if (!again) refuse(made.problems, {}, `The data have problems:\n${describeProblems(made.problems)}`);
    } catch (err) {
      if (!closed) refuse("fault", { err }, "The data on disk could not be read because of a fault.");
    }
  }

  async function readUntilSettled(): Promise<void> {
    do {
      again = false;
      await readOnce();
    } while (again && !closed);
    running = undefined;
  }

  function reload(): Promise<void> {
    if (closed) return Promise.resolve();
    again = true;
    running ??= readUntilSettled();
    return running;
  }

  return {
    app: {
      get base() {
        return current.base;
      },
      get answerAt() {
        return current.answerAt;
      },
      ask: (question, context) => current.ask(question, context),
      askWithout: (question, without) => current.askWithout(question, without),
      check: (text) => current.check(text),
      suggest: (typed, limit) => current.suggest(typed, limit),
    },
    refusal: () => refusal,
    follow(follower) {
      followers.push(follower);
      follower(current.base, since);
    },
    reload,
    close() {
      closed = true;
      watching.close();
      preparer.close();
    },
  };
}
