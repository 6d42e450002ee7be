import type { Context } from "../answering/outcome.js";
import type { PostedMessage } from "./message-events.js";
import { createShortMemory } from "./short-memory.js";

/** Longer than edits count and longer than Discord replays after a lost connection. */
const REMEMBERED_FOR_MS = 10 * 60_000;
const MOST_REMEMBERED = 20_000;

interface Seen {
  /** The edit seen last, 0 for the message as posted, -1 before anything was handled. */
  newest: number;
  deleted: boolean;
  context?: { readonly value: Context | undefined };
}

/** What is known for some minutes about questions seen lately: Discord delivers twice, late, and out of order. */
export interface Recent {
  /** True where this version of a message is newer than any seen before; it counts as seen from then on. */
  isNewer(message: Pick<PostedMessage, "id" | "editedAt">): boolean;
  noteDeleted(id: string): void;
  isDeleted(id: string): boolean;
  /** The context with which this question was first read; `find` is asked for it once. */
  contextFor(id: string, find: () => Promise<Context | undefined>): Promise<Context | undefined>;
}

/** Held in memory alone, by message ids; of texts only the question before, where a question is a follow-up. */
export function createRecent(now: () => number = Date.now): Recent {
  const kept = createShortMemory<Seen>({ forMs: REMEMBERED_FOR_MS, most: MOST_REMEMBERED, now });
  function seenOf(id: string): Seen {
    const known = kept.get(id);
    if (known) return known;
    const seen: Seen = { newest: -1, deleted: false };
    kept.set(id, seen);
    return seen;
  }
  return {
    isNewer({ id, editedAt }) {
      const seen = seenOf(id);
      const version = editedAt ?? 0;
      if (version <= seen.newest) return false;
      seen.newest = version;
      return true;
    },
    noteDeleted(id) {
      seenOf(id).deleted = true;
    },
    isDeleted: (id) => kept.get(id)?.deleted === true,
    async contextFor(id, find) {
      const seen = seenOf(id);
      seen.context ??= { value: await find() };
      return seen.context.value;
    },
  };
}
