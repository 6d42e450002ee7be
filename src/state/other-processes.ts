import { randomUUID } from "node:crypto";
import type { StateStore } from "./store.js";

const EVERY_MS = 20_000;

export interface OtherProcessesOptions {
  readonly state: Pick<StateStore, "noteProcess">;
  /** Called once when another process is found at work on the same state, and again after it had gone. */
  readonly onOther: () => void;
  readonly now?: () => Date;
  readonly everyMs?: number;
}

/**
 * Watches for another process that uses the same state, until it is closed. One that was ended the hard way and started
 * anew is none: what counts is who notes itself while this one runs.
 */
export function watchForOthers({ state, onOther, now = () => new Date(), everyMs = EVERY_MS }: OtherProcessesOptions) {
  const id = randomUUID();
  let before = now();
  let known = false;

  async function look(): Promise<void> {
    const at = now();
    const others = await state.noteProcess(id, at, before);
    if (others > 0 && !known) onOther();
    known = others > 0;
    before = at;
  }

  // An outage of the state is told by the state itself.
  const lookQuietly = () => void look().catch(() => undefined);
  lookQuietly();
  const timer = setInterval(lookQuietly, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
