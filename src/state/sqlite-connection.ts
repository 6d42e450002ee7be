import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import type { z } from "zod";
import { createFile, fileAt, IN_MEMORY, pathOf, refuseOther } from "./sqlite-file.js";
import { type Database, inspect, migrate } from "./sqlite-schema.js";
import { asStateError, isGarbledRow, isLocked, StateError } from "./state-error.js";

/**
 * How long a step waits for another process to be done. Ours hold the lock for milliseconds, so a longer wait means that
 * somebody keeps the file open in a transaction, and a person who asked should hear of trouble while they still look.
 */
const LOCK_WAIT_MS = 3_000;

/** The pause between two tries. The driver could wait by itself, but it would stop the whole process meanwhile. */
const LOCK_PAUSE_MS = 20;

/** Moves the write-ahead log into the file and empties it; does nothing while somebody else reads or writes. */
const CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)";

/** Enough in WAL mode for most: after a power cut the last steps may be gone, but the file is whole. */
const USUAL = "NORMAL";
/** Waits for the disk at every commit. */
const DURABLE = "FULL";

/** The SQL value of a column or parameter. */
type Value = string | number | null;

/** What one step may do. Values take the places of the question marks. */
export interface Sql {
  /** Runs one statement and tells how many rows it changed. */
  change(sql: string, ...values: readonly Value[]): number;
  /** All rows of one query, each parsed by its shape. */
  rows<T>(shape: z.ZodType<T>, sql: string, ...values: readonly Value[]): readonly T[];
}

/**
 * One open database. Once a step met an outage (a full disk, a lock that stays, damage), all further ones reject with the
 * same error at once: what waited behind it would only wait again. Open another connection then.
 */
export interface SqliteConnection {
  /** The file's absolute path, or ":memory:". */
  readonly path: string;
  /** Tells this very file from any other that comes to lie at its path; undefined in memory. */
  readonly file: string | undefined;
  /**
   * Runs a step whole or not at all, after all steps asked for before, and waits while another process writes.
   * @throws {StateError} where the file is at fault; anything that `work` throws as it is.
   */
  step<T>(work: (sql: Sql) => T): Promise<T>;
  /** The same, and what was done is on the disk before the promise resolves, so that not even a power cut undoes it. */
  durableStep<T>(work: (sql: Sql) => T): Promise<T>;
  /** Empties the write-ahead log into the file, so that what was deleted is in neither; later, if somebody reads now. */
  settle(): Promise<void>;
  /** The outage that it met; undefined while steps can be done. */
  trouble(): StateError | undefined;
  /** Closes once all steps asked for are done. */
  close(): Promise<void>;
}

/**
 * Opens a SQLite file (or ":memory:") and brings it to today's schema. Creates what is missing: file and directory, both
 * for this user alone, since the file holds the key of the voters' hashes. With `only`, the `file` of an earlier
 * connection, it opens no other file and creates none.
 * @throws {StateError} where the file cannot be used, is another program's, or was written by a later version.
 */
export async function openConnection(location: string, only?: string): Promise<SqliteConnection> {
  const path = pathOf(location);
  try {
    if (only !== undefined) refuseOther(path, only);
    else if (path !== IN_MEMORY) createFile(path);
    const database = new DatabaseSync(path, { timeout: 0 });
    try {
      await whileLocked(() => prepare(database, path));
    } catch (error) {
      database.close();
      throw error;
    }
    return connection(database, path);
  } catch (error) {
    throw asStateError(error, path);
  }
}

function prepare(database: Database, path: string): void {
  inspect(database, path);
  // A backup then reads while we write. Where the file system cannot share memory, SQLite keeps the mode it has, which
  // is slower and as safe.
  database.exec("PRAGMA journal_mode = WAL");
  database.exec(`PRAGMA synchronous = ${USUAL}`);
  // Deleted text is overwritten, not merely unlinked: who wants something gone means the file too.
  database.exec("PRAGMA secure_delete = ON");
  transaction(database, () => migrate(database, path));
}

function connection(database: Database, path: string): SqliteConnection {
  const sql = sqlOf(database);
  const file = path === IN_MEMORY ? undefined : fileAt(path);
  let outage: StateError | undefined;
  let closing: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  // Steps wait for one another, so that one that finds the file locked is not overtaken by a later one.
  const inTurn = async <T>(work: () => T): Promise<T> => {
    const turn = last.then(async () => {
      if (outage) throw outage;
      try {
        if (file !== undefined) refuseOther(path, file);
        return await whileLocked(work);
      } catch (error) {
        const meant = asStateError(error, path);
        if (meant instanceof StateError && !isGarbledRow(error)) outage = meant;
        throw meant;
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  const step = async <T>(work: () => T): Promise<T> => {
    if (closing) throw new StateError(path, { problem: "is closed", remedy: "Open it again." });
    return inTurn(work);
  };

  return {
    path,
    file,
    step: (work) => step(() => transaction(database, () => work(sql))),
    durableStep: (work) => step(() => durably(database, () => transaction(database, () => work(sql)))),
    async settle() {
      if (!closing) await inTurn(() => database.exec(CHECKPOINT));
    },
    trouble: () => outage,
    close() {
      closing ??= last.then(() => {
        try {
          // The driver lets go of the file only when its statements are collected as garbage, so SQLite's own clean-up
          // at the last close may never come. Done here, the file alone is a whole copy once the program has stopped.
          database.exec(CHECKPOINT);
        } catch (error) {
          if (!outage) throw asStateError(error, path);
        } finally {
          database.close();
        }
      });
      return closing;
    },
  };
}

function sqlOf(database: Database): Sql {
  const statements = new Map<string, ReturnType<Database["prepare"]>>();
  const statement = (text: string) => {
    const prepared = statements.get(text) ?? database.prepare(text);
    statements.set(text, prepared);
    return prepared;
  };
  return {
    change: (text, ...values) => statement(text).run(...values).changes,
    rows: (shape, text, ...values) =>
      statement(text)
        .all(...values)
        .map((row: unknown) => shape.parse(row)),
  };
}

/** Tries again while another process has the database locked; as a step is undone whole, nothing happens twice. */
async function whileLocked<T>(work: () => T): Promise<T> {
  for (const until = Date.now() + LOCK_WAIT_MS; ; await sleep(LOCK_PAUSE_MS)) {
    try {
      return work();
    } catch (error) {
      if (!isLocked(error) || Date.now() > until) throw error;
    }
  }
}

/** Runs the work whole or not at all. It takes the write lock first, so that what it reads cannot change meanwhile. */
function transaction<T>(database: Database, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // Some errors, such as a full disk, have made SQLite roll back already.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function durably<T>(database: Database, work: () => T): T {
  database.exec(`PRAGMA synchronous = ${DURABLE}`);
  try {
    return work();
  } finally {
    database.exec(`PRAGMA synchronous = ${USUAL}`);
  }
}
