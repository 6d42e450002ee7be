import { openConnection, type SqliteConnection } from "./sqlite-connection.js";
import { pathOf } from "./sqlite-file.js";
import { StateError } from "./state-error.js";

/**
 * The pauses between tries to open the file again; the last one repeats. The first are short because most outages are
 * locks, the last is long because each try costs file handles until the next collection of garbage.
 */
const PAUSES_MS: readonly number[] = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000];

export interface SteadyOptions {
  /** Told of each trouble that is another than the one before, and with undefined when it is over. */
  readonly report: (trouble: StateError | undefined) => void;
  readonly pausesMs?: readonly number[];
}

/**
 * Opens a SQLite file as `openConnection` does, but where that is not possible at present, or ceases to be, goes on
 * trying; meanwhile steps reject at once with what is the matter. Resolves after the first try, whatever came of it.
 * @throws {StateError} where the file is not one for this program.
 */
export async function openSteadyConnection(
  location: string,
  { report, pausesMs = PAUSES_MS }: SteadyOptions,
): Promise<SqliteConnection> {
  const path = pathOf(location);
  let current: SqliteConnection | undefined;
  let file: string | undefined;
  let trouble: StateError | undefined;
  let openedAt = 0;
  let tries = 0;
  let timer: NodeJS.Timeout | undefined;
  let released: Promise<unknown> = Promise.resolve();
  let closing: Promise<unknown> | undefined;

  async function open(): Promise<void> {
    await released;
    const opened = await openConnection(path, file);
    if (closing) return opened.close();
    current = opened;
    file ??= opened.file;
    openedAt = performance.now();
    const wasDown = trouble !== undefined;
    trouble = undefined;
    if (wasDown) report(undefined);
  }

  function hold(met: StateError): void {
    if (closing) return;
    // What fails again soon after it was opened is tried less and less often.
    if (current && performance.now() - openedAt > Math.max(...pausesMs)) tries = 0;
    // The outage is told already; what closing the file meets on top of it says nothing new.
    released = current?.close().catch(() => undefined) ?? released;
    current = undefined;
    const isNew = trouble?.message !== met.message;
    trouble = met;
    if (isNew) report(met);
    timer = setTimeout(() => void open().catch((error) => hold(asTrouble(error))), pausesMs[tries] ?? pausesMs.at(-1));
    timer.unref();
    tries += 1;
  }

  const asTrouble = (error: unknown): StateError =>
    error instanceof StateError
      ? error
      : new StateError(path, { problem: "could not be opened", remedy: "Please report this." }, { cause: error });

  async function use<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T> {
    if (closing) throw new StateError(path, { problem: "is closed", remedy: "Open it again." });
    const used = current;
    if (!used) throw trouble;
    try {
      return await work(used);
    } finally {
      const met = used.trouble();
      if (met && used === current) hold(met);
    }
  }

  try {
    await open();
  } catch (error) {
    const met = asTrouble(error);
    if (met.refused) throw met;
    hold(met);
  }
  return {
    path,
    get file() {
      return file;
    },
    step: (work) => use((connection) => connection.step(work)),
    durableStep: (work) => use((connection) => connection.durableStep(work)),
    async settle() {
      if (!closing) await use((connection) => connection.settle());
    },
    trouble: () => (closing ? undefined : trouble),
    async close() {
      clearTimeout(timer);
      closing ??= current?.close() ?? released;
      await closing;
    },
  };
}
