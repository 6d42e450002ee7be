import { describePoint, type Point, pointsOf, randomOf } from "./points.js";
import { createSandbox } from "./sandbox.js";
import { LONG_GAP, SHORT_GAP } from "./schedule.js";
import type { Fault } from "./verdict.js";

/**
 * A campaign of sudden ends. Many digests are scheduled minutes apart, each in a channel of its own. For each of them
 * the real program is started right after its time, and ended at one point; so the next start has to put right what the
 * one before left behind, and to post a digest of its own besides. At the end of a day one start is left alone, and
 * then Discord's own log of messages must hold every digest once.
 */

const DAYS = 2;
/** The first start is left alone to see what commits and requests there are: two digests, one of them crossposted. */
const REHEARSED = 2;
/** Not every life comes as far as the point where it was to end. */
const SPARE = 1.8;

export interface CampaignOptions {
  readonly program: string;
  readonly seed: number;
  /** How often the program is to be ended. */
  readonly ends: number;
  /** Which points to choose among; all where it is not given. */
  readonly only?: (point: Point) => boolean;
  /** Whether the next start comes while Discord still knows the nonces; by chance where it is not given. */
  readonly gap?: "short" | "long";
  /** Which requests count, by method and path; all where it is not given. */
  readonly counted?: RegExp;
  /** Ends it with the first message that came twice. */
  readonly untilDoubled?: boolean;
  readonly log?: (line: string) => void;
}

export interface CampaignReport {
  /** Where the program was ended, in order. */
  readonly ends: readonly string[];
  /** How many ends were followed by a start after the nonces had expired. */
  readonly expired: number;
  readonly digests: number;
  readonly messages: number;
  readonly faults: readonly Fault[];
}

export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const {
    program,
    seed,
    ends: wanted,
    only = () => true,
    counted,
    untilDoubled = false,
    log = () => undefined,
  } = options;
  const random = randomOf(seed);
  const gap = () => ((options.gap ? options.gap === "long" : random() < 0.5) ? LONG_GAP : SHORT_GAP);
  const most = Math.ceil((wanted * SPARE) / DAYS);
  const sandbox = await createSandbox({ program, digests: REHEARSED + most, gap, counted, untilDoubled });
  try {
    const { scheduled, faults } = sandbox;
    const isOver = () => untilDoubled && sandbox.isDoubled();
    const ends: string[] = [];
    let expired = 0;
    let points: readonly Point[] = [];
    for (let day = 0; day < DAYS && !isOver(); day += 1) {
      sandbox.beginDay(day);
      const first = await sandbox.live(day, REHEARSED - 1);
      if (day === 0) points = pointsOf(first.counts(), most * DAYS, { random, wanted: only });
      const wantedToday = Math.ceil((wanted * (day + 1)) / DAYS);
      for (let at = REHEARSED; at < scheduled.length && ends.length < wantedToday && !isOver(); at += 1) {
        const point = points[day * most + at - REHEARSED];
        if (!point) break;
        const life = await sandbox.live(day, at, point);
        log(`day ${day + 1}, digest ${at + 1}: ${describePoint(point)}${life.reached() ? "" : ", not reached"}`);
        if (!life.reached()) continue;
        ends.push(describePoint(point));
        if ((scheduled[at + 1]?.gap ?? LONG_GAP) === LONG_GAP) expired += 1;
      }
      if (!isOver()) await sandbox.finish(day);
    }
    const digests = scheduled.reduce((sum, { due }) => sum + due.size, 0);
    return { ends, expired, digests, messages: sandbox.messages(), faults: faults() };
  } finally {
    await sandbox.remove();
  }
}
