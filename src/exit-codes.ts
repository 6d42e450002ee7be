/**
 * Every code this program exits with, so that a supervisor can tell "start me again" from "a person must look first".
 * Numbers from 64 on are those of sysexits.h. The console's commands use the first three.
 */
export const EXIT = {
  /** Done, or stopped by SIGINT or SIGTERM. */
  ok: 0,
  /** The fact base has problems; each was listed. */
  data: 1,
  /** The command line was not understood. */
  usage: 2,
  /** Neither token, terminal nor input: nothing to do. */
  noInput: 66,
  /** Discord could not be reached. Worth starting again. */
  unreachable: 69,
  /** A fault in the program itself. Worth starting again, and worth a report. */
  fault: 70,
  /** What the bot must remember is not for this program to use, or a backup failed. Starting again cannot help. */
  state: 74,
  /** Discord allows no further session today. Worth starting again, but only after the time it named. */
  tryLater: 75,
  /** Discord's answer or close code says that this program must change before it can work, such as "sharding required". */
  refused: 76,
  /** The token was refused. Starting again cannot help. */
  token: 77,
  /** The configuration is wrong, an intent that is not switched on included. Starting again cannot help. */
  config: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
