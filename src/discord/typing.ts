import type { ChannelMessages } from "./channel-messages.js";
import { describeError, type Log } from "./log.js";

/** Quicker answers need no sign that one is coming. */
export const TYPING_AFTER_MS = 700;
/** Discord shows typing for ten seconds. */
const TYPING_AGAIN_MS = 8_000;

interface Typing {
  readonly channelId: string;
  readonly channels: Pick<ChannelMessages, "showTyping">;
  readonly afterMs: number;
  readonly log: Log;
}

/** Does some work, and shows typing in the channel from `afterMs` on until it is done. Throws what the work throws. */
export async function showTypingDuring(
  { channelId, channels, afterMs, log }: Typing,
  work: () => Promise<void>,
): Promise<void> {
  const show = () =>
    void channels.showTyping(channelId).catch((error: unknown) => {
      log.debug({ err: describeError(error) }, "typing could not be shown");
    });
  let again: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    show();
    again = setInterval(show, TYPING_AGAIN_MS);
  }, afterMs);
  try {
    await work();
  } finally {
    clearTimeout(first);
    clearInterval(again);
  }
}
