import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export interface Limits {
  /** Questions of one person in one window, wherever they are asked. */
  readonly person: number;
  /** Answers in one channel in one window, notices included, whoever asks. */
  readonly channel: number;
  /** In seconds. */
  readonly windowS: number;
}

/**
 * How much anybody may ask. A team that works with the facts stays far below; somebody who plays, or a script that
 * runs wild, does not. A window is fixed: it begins with the first question and ends `windowS` seconds later.
 */
export const FAIR_USE: Limits = { person: 8, channel: 30, windowS: 60 };

export type Allowance = { readonly allowed: true } | Refused;

export interface Refused {
  readonly allowed: false;
  /** True at most once in a window: say so now, and keep silent afterwards. */
  readonly tell: boolean;
  /** Whole seconds until asking works again, at least 1. */
  readonly waitS: number;
}

export interface Asker {
  readonly personId: string;
  readonly channelId: string;
}

export interface FairUse {
  /**
   * Counts a question and tells whether it may be answered. A person who is over their own limit uses up nothing of
   * the channel's but one notice, so that nobody can silence the bot for the others. With `quietly` a refusal does not
   * count as told.
   */
  take(asker: Asker, manner?: { readonly quietly: boolean }): Promise<Allowance>;
}

/** Counts in memory; a restart begins afresh. */
export function createFairUse({ person, channel, windowS }: Limits = FAIR_USE): FairUse {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterMemory({ keyPrefix, points, duration: windowS });
  const [people, channels, notices] = [limiter("person", person), limiter("channel", channel), limiter("notice", 1)];

  async function refuse(waitS: number, key: string, quietly: boolean): Promise<Refused> {
    const tell = !quietly && (await waitFor(notices, key)) === 0;
    return { allowed: false, tell, waitS };
  }

  return {
    async take({ personId, channelId }, { quietly } = { quietly: false }) {
      const personWaits = await waitFor(people, personId);
      if (personWaits > 0) {
        const refused = await refuse(personWaits, `person ${personId}`, quietly);
        if (!refused.tell) return refused;
        // Even a notice takes room: many people over their limits must not flood the channel with notices.
        return (await waitFor(channels, channelId)) === 0 ? refused : { ...refused, tell: false };
      }
      const channelWaits = await waitFor(channels, channelId);
      return channelWaits === 0 ? { allowed: true } : refuse(channelWaits, `channel ${channelId}`, quietly);
    },
  };
}

/** Counts one use; 0 where it is allowed, else the whole seconds to wait. */
async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (over) {
    // What is over the limit comes as such a value; anything else is a fault.
    if (!(over instanceof RateLimiterRes)) throw over;
    return Math.max(1, Math.ceil(over.msBeforeNext / 1_000));
  }
}

/** What somebody over the limit reads, in a channel or privately. */
export function waitNotice({ waitS }: Pick<Refused, "waitS">): string {
  return `That is more than I answer at a time. Ask again in ${waitS === 1 ? "a second" : `${waitS} seconds`}.`;
}
