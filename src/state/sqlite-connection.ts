import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import type { z } from "zod";
import { MIGRATIONS } from "./migrations.js";
import { asStateError, isLocked, StateError } from "./state-error.js";

/**
 * How long a step waits for another process to be done. Ours hold the lock for milliseconds, so a longer wait means that
 * somebody keeps the file open in a transaction, and a person who asked should hear of trouble while they still look.
 */
const LOCK_WAIT_MS = 3_000;

/** The pause between two tries. The driver could wait by itself, but it would stop the whole process meanwhile. */
const LOCK_PAUSE_MS = 20;

/** Marks a database file as ours ("FDsk" in ASCII), so that another program's is refused and not written to. */
const APPLICATION_ID = 0x4644736b;

/** Moves the write-ahead log into the file and empties it; does nothing while somebody else reads or writes. */
const CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)";

const IN_MEMORY = ":memory:";

type Database = InstanceType<typeof DatabaseSync>;

/** The SQL value of a column or parameter. */
type Value = string | number | null;

/** What one step may do. Values take the places of the question marks. */
export interface Sql {
  /** Runs one statement and tells how many rows it changed. */
  change(sql: string, ...values: readonly Value[]): number;
  /** All rows of one query, each parsed by its shape. */
  rows<T>(shape: z.ZodType<T>, sql: string, ...values: readonly Value[]): readonly T[];
}

/** One open database. */
export interface SqliteConnection {
  /** The file's absolute path, or ":memory:". */
  readonly path: string;
  /**
   * Runs a step whole or not at all, after all steps asked for before, and waits while another process writes.
   * @throws {StateError} where the file is at fault; anything that `work` throws as it is.
   */
  step<T>(work: (sql: Sql) => T): Promise<T>;
  /** Empties the write-ahead log into the file, so that what was deleted is in neither; later, if somebody reads now. */
  settle(): Promise<void>;
  /** Closes once all steps asked for are done. */
  close(): Promise<void>;
}

/**
 * Opens a SQLite file (or ":memory:") and brings it to today's schema. Creates what is missing: file and directory, both
 * for this user alone, since the file holds the key of the voters' hashes.
 * @throws {StateError} where the file cannot be used, is another program's, or was written by a later version.
 */
export async function openConnection(location: string): Promise<SqliteConnection> {
  const path = location === IN_MEMORY ? IN_MEMORY : resolve(location);
  try {
    if (path !== IN_MEMORY) createFile(path);
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

/** SQLite says of every file it cannot open the same; the file system says why. */
function createFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a+", 0o600));
}

function prepare(database: Database, path: string): void {
  // Looked at before anything is written, so that a file that is not ours stays as it is.
  refuseForeign(database, path);
  // A backup then reads while we write. Where the file system cannot share memory, SQLite keeps the mode it has, which
  // is slower and as safe.
  database.exec("PRAGMA journal_mode = WAL");
  // Enough in WAL mode: after a power cut the last steps may be gone, but the file is whole.
  database.exec("PRAGMA synchronous = NORMAL");
  // Deleted text is overwritten, not merely unlinked: who wants something gone means the file too.
  database.exec("PRAGMA secure_delete = ON");
  transaction(database, () => migrate(database, path));
}

function refuseForeign(database: Database, path: string): void {
  if (pragma(database, "application_id") === APPLICATION_ID) return;
  if (database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined) return;
  throw new StateError(path, {
    problem: "is the database of another program",
    remedy: "Let STATE_URL name a file of its own; a new one is created.",
  });
}

function migrate(database: Database, path: string): void {
  const schema = pragma(database, "user_version");
  if (schema > MIGRATIONS.length) {
    throw new StateError(path, {
      problem: `was written by a later version of this program (schema ${schema}; this one knows ${MIGRATIONS.length})`,
      remedy: "Update the program, or put back the backup from before the update.",
    });
  }
  for (const migration of MIGRATIONS.slice(schema)) database.exec(migration);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
}

function pragma(database: Database, name: "application_id" | "user_version"): number {
  return Number(Object.values(database.prepare(`PRAGMA ${name}`).get())[0]);
}

function connection(database: Database, path: string): SqliteConnection {
  const sql = sqlOf(database);
  let closing: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  // Steps wait for one another, so that one that finds the file locked is not overtaken by a later one.
  const inTurn = async <T>(work: () => T): Promise<T> => {
    const turn = last.then(() => whileLocked(work));
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      throw asStateError(error, path);
    }
  };

  return {
    path,
    async step(work) {
      if (closing) throw new StateError(path, { problem: "is closed", remedy: "Open it again." });
      return inTurn(() => transaction(database, () => work(sql)));
    },
    async settle() {
      if (!closing) await inTurn(() => database.exec(CHECKPOINT));
    },
    close() {
      // The driver lets go of the file only when its statements are collected as garbage, so SQLite's own clean-up at
      // the last close may never come. Done here, the file alone is a whole copy once the program has stopped.
      closing ??= inTurn(() => {
        database.exec(CHECKPOINT);
        database.close();
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
