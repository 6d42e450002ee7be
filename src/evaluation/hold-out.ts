import { createHash } from "node:crypto";

const SEED = "held out";
/** One question in so many is held out. */
const ONE_IN = 10;

/**
 * Whether a golden question is held out, drawn by a seed and its id alone: so nobody chooses, and a draw can be repeated.
 */
export const isDrawn = (id: string): boolean =>
  createHash("sha256").update(`${SEED} ${id}`).digest().readUInt32BE() % ONE_IN === 0;
