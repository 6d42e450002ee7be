import { readFileSync, writeSync } from "node:fs";
import process from "node:process";
import { DatabaseSync } from "@photostructure/sqlite";

/**
 * Loaded into the real program before it starts (`node --import`), so that the program needs no hooks of its own: sets
 * its clock ahead, and ends it without warning right before or after one of its commits.
 */

const { CRASH_CLOCK_FILE = "", CRASH_AT_COMMIT = "", CRASH_TELLS_COMMITS = "" } = process.env;

const RealDate = Date;
/** So long nobody asks for the time where the process stood still; then it may be another time by now. */
const STOOD_STILL_MS = 250;
let ahead = Number(readFileSync(CRASH_CLOCK_FILE, "utf8"));
let askedAt = performance.now();

function now() {
  const before = askedAt;
  askedAt = performance.now();
  if (askedAt - before > STOOD_STILL_MS) ahead = Number(readFileSync(CRASH_CLOCK_FILE, "utf8"));
  return RealDate.now() + ahead;
}

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }

  static now() {
    return now();
  }

  static [Symbol.hasInstance](value) {
    return value instanceof RealDate;
  }
};

/** By then all that does not wait for an answer has come to its end. */
const QUIET_MS = 300;

// Stands still where nothing is between being noted and being sent, and no lock is held: there is no defence against
// standing still for minutes in that very instant.
process.on("SIGUSR2", () => {
  setTimeout(() => {
    writeSync(2, "stands still\n");
    process.kill(process.pid, "SIGSTOP");
  }, QUIET_MS);
});

const [when, nth] = CRASH_AT_COMMIT.split(" ");
let commits = 0;
// The driver's own methods cannot be replaced, but what its databases inherit them from can.
const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype = Object.create(DatabaseSync.prototype, {
  exec: {
    value(sql) {
      if (sql !== "COMMIT") return exec.call(this, sql);
      commits += 1;
      const isHere = String(commits) === nth;
      if (isHere && when === "before") process.kill(process.pid, "SIGKILL");
      exec.call(this, sql);
      if (isHere && when === "after") process.kill(process.pid, "SIGKILL");
      if (CRASH_TELLS_COMMITS) process.stderr.write(`commit ${commits}\n`);
    },
  },
});
