import { expect, test } from "vitest";
import { asStateError, isLocked, StateError } from "../../src/state/state-error.js";

const failed = (codes: object): Error => Object.assign(new Error("failed"), codes);

test.each([
  [{ code: "EACCES" }, "cannot be written to"],
  [{ code: "EROFS" }, "lies on a read-only file system"],
  [{ code: "ENOSPC" }, "cannot grow: the disk is full"],
  [{ code: "ERR_SQLITE_ERROR", errcode: 5 }, "is locked by another program"],
  [{ code: "ERR_SQLITE_ERROR", errcode: 8 }, "cannot be written to"],
  [{ code: "ERR_SQLITE_ERROR", errcode: 13 }, "cannot grow: the disk is full"],
  [{ code: "ERR_SQLITE_ERROR", errcode: 10 | (3 << 8) }, "could not be read or written"],
  [{ code: "ERR_SQLITE_ERROR", errcode: 11 | (1 << 8) }, "is damaged, or no state file at all"],
  [{ code: "ERR_SQLITE_ERROR", message: "disk I/O error" }, "could not be read or written"],
])("%o means that the state “%s”", (codes, problem) => {
  const cause = failed(codes);
  const error = asStateError(cause, "/var/state.db");
  expect(error).toBeInstanceOf(StateError);
  expect(error).toMatchObject({ path: "/var/state.db", problem, cause });
});

test("says in one message where, what and what to do", () => {
  const error = new StateError("/var/state.db", { problem: "is gone", remedy: "Fetch it." });
  expect(error.message).toBe("The state in /var/state.db is gone. Fetch it.");
});

test.each([
  [failed({ code: "ERR_SQLITE_ERROR", errcode: 1 })],
  [new TypeError("a fault of ours")],
  [new StateError("/var/state.db", { problem: "is gone", remedy: "Fetch it." })],
  ["no error at all"],
])("%s stays what it is", (error) => {
  expect(asStateError(error, "/elsewhere")).toBe(error);
});

test("only a lock is worth another try", () => {
  expect(isLocked(failed({ errcode: 5 | (2 << 8) }))).toBe(true);
  expect(isLocked(failed({ errcode: 8 }))).toBe(false);
  expect(isLocked(failed({ code: "EACCES" }))).toBe(false);
});
