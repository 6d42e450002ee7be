import { Worker } from "node:worker_threads";
import type { ChangedData, PreparedData } from "./prepared-data.js";

const PROGRAM = new URL("./prepare-worker.js", import.meta.url);
/** A hundred times what the shipped data take: a network drive may be slow, but not for ever. */
const LONGEST_MS = 60_000;

/** Prepares data in a thread of its own, so that nothing else waits meanwhile. */
export interface Preparer {
  /**
   * Reads, checks and prepares a data folder; one at a time. Where its data differ in a few facts only from those that
   * came last, and `version` is that of these, it gives in which.
   *
   * @throws where the thread fails or takes too long; problems of the data are a result
   */
  prepare(folder: string, version?: string): Promise<PreparedData | ChangedData>;
  close(): void;
}

/**
 * The thread starts when it is first needed and then stays, since it takes half the time once it has practised. It holds
 * up no end of the program. One that failed is replaced by the next that is needed.
 */
export function createPreparer({ program = PROGRAM, longestMs = LONGEST_MS } = {}): Preparer {
  let thread: Worker | undefined;

  function start(): Worker {
    // Neither the environment, which holds secrets, nor what Node was started with is any of its business.
    const started = new Worker(program, { env: {}, execArgv: [] });
    started.unref();
    // An error that nobody listens to would end the program.
    started.on("error", () => drop(started));
    started.on("exit", () => drop(started));
    return started;
  }

  function drop(one: Worker): void {
    if (thread === one) thread = undefined;
    void one.terminate();
  }

  return {
    prepare(folder, version) {
      thread ??= start();
      const busy = thread;
      return new Promise<PreparedData | ChangedData>((resolve, reject) => {
        const settle = (end: () => void) => {
          clearTimeout(late);
          busy.off("message", onMade).off("error", onError).off("exit", onExit);
          end();
        };
        // Our own program sends it, so it is what that program's types say.
        const onMade = (made: PreparedData | ChangedData) => settle(() => resolve(made));
        const onError = (error: unknown) => settle(() => reject(error));
        const onExit = (code: number) => onError(new Error(`the thread that prepares the data ended with ${code}`));
        const late = setTimeout(() => {
          drop(busy);
          onError(new Error(`preparing the data takes longer than ${longestMs / 1_000} seconds`));
        }, longestMs);
        busy.on("message", onMade).on("error", onError).on("exit", onExit);
        busy.postMessage({ folder, version });
      });
    },
    close() {
      if (thread) drop(thread);
    },
  };
}
