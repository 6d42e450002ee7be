import { z } from "zod";

interface Trouble {
  readonly problem: string;
  readonly remedy: string;
  /** True where the store is not one for this program: nothing that happens to the disk changes that. */
  readonly refused?: boolean;
}

/** What a remedy that is the same for several troubles says. */
const ELSEWHERE = "or set STATE_URL to a file elsewhere";

/** Troubles by the code that the file system gives them. */
const FILE_TROUBLES: Readonly<Record<string, () => Trouble>> = {
  EACCES: notPermitted,
  EPERM: notPermitted,
  EROFS: () => ({ problem: "lies on a read-only file system", remedy: `Mount it for writing, ${ELSEWHERE}.` }),
  EISDIR: () => ({ problem: "is a directory, not a file", remedy: "Let STATE_URL name a file in it." }),
  ENOTDIR: () => ({ problem: "has a file where a directory must be", remedy: `Move that file away, ${ELSEWHERE}.` }),
  EEXIST: () => ({ problem: "has a file where a directory must be", remedy: `Move that file away, ${ELSEWHERE}.` }),
  ENOENT: () => ({ problem: "cannot be created there", remedy: `Create its directory, ${ELSEWHERE}.` }),
  ENOSPC: full,
  EDQUOT: full,
};

/** Troubles by SQLite's primary result code (https://sqlite.org/rescode.html). */
const SQLITE_TROUBLES: Readonly<Record<number, () => Trouble>> = {
  5: locked,
  6: locked,
  8: notPermitted,
  10: () => ({ problem: "could not be read or written", remedy: "Check the disk and the system's log." }),
  11: damaged,
  13: full,
  14: () => ({ problem: "could not be opened", remedy: `Check that its directory can be written to, ${ELSEWHERE}.` }),
  26: damaged,
};

/** The driver's `all` passes on SQLite's text without the code; these are all that can befall a read in a transaction. */
const SQLITE_TEXTS: Readonly<Record<string, number>> = {
  "disk I/O error": 10,
  "database disk image is malformed": 11,
  "file is not a database": 26,
};

function notPermitted(): Trouble {
  return {
    problem: "cannot be written to",
    remedy: `Give the user that runs this program the right to write it and its directory, ${ELSEWHERE}.`,
  };
}

function locked(): Trouble {
  return {
    problem: "is locked by another program",
    remedy: "Close that program, or give each its own STATE_URL.",
  };
}

function full(): Trouble {
  return { problem: "cannot grow: the disk is full", remedy: `Make room, ${ELSEWHERE}.` };
}

function damaged(): Trouble {
  return {
    problem: "is damaged, or no state file at all",
    remedy:
      "Stop the program, move the file and those beside it (-wal, -shm) away, and put a backup in its place or none.",
  };
}

/** The remembered state cannot be used: which, why, and what to do. `cause` has the error beneath, where there is one. */
export class StateError extends Error {
  /** The file, or whatever else names the store; never with a password. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
  /** True where the store is not one for this program; false for an outage, which may pass while the program runs. */
  readonly refused: boolean;

  constructor(path: string, { problem, remedy, refused = false }: Trouble, options?: ErrorOptions) {
    super(`The state in ${path} ${problem}. ${remedy}`, options);
    this.name = "StateError";
    this.path = path;
    this.problem = problem;
    this.remedy = remedy;
    this.refused = refused;
  }
}

/** Any error as the `StateError` that it means; an error that is none of the store's, such as a fault in SQL, as it is. */
export function asStateError(error: unknown, path: string): unknown {
  const trouble = troubleOf(error);
  return trouble ? new StateError(path, trouble(), { cause: error }) : error;
}

/** The error of a file that a check found damaged, with what it found as its cause. */
export function damagedState(path: string, found: unknown): StateError {
  return new StateError(path, damaged(), { cause: found });
}

/** Whether trying again may help, because another connection is about to be done. */
export function isLocked(error: unknown): boolean {
  return troubleOf(error) === locked;
}

/** Whether one row alone is damaged, so that everything else can still be read and written. */
export function isGarbledRow(error: unknown): boolean {
  return error instanceof z.ZodError;
}

function troubleOf(error: unknown): (() => Trouble) | undefined {
  if (!(error instanceof Error)) return undefined;
  // What we wrote fits its shape; what does not was written, or garbled, by something else.
  if (isGarbledRow(error)) return damaged;
  const code = "errcode" in error ? error.errcode : SQLITE_TEXTS[error.message];
  // The upper bytes of a result code say more than is needed here; the lowest is the primary code.
  if (typeof code === "number") return SQLITE_TROUBLES[code & 0xff];
  if ("code" in error && typeof error.code === "string") return FILE_TROUBLES[error.code];
  return undefined;
}
