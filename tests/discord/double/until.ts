import { setTimeout as sleep } from "node:timers/promises";

/** Waits until `read` gives something, and says what was missing when it does not: by then it hangs, and is not just slow. */
export async function until<T>(what: string, read: () => T | undefined | false, timeoutMs = 30_000): Promise<T> {
  const giveUpAt = Date.now() + timeoutMs;
  for (;;) {
    const value = read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > giveUpAt) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await sleep(5);
  }
}
