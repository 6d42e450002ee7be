import type { DueDay, dueRun, nextRuns, Schedule } from "../../src/digest/schedule.js";
import { type WallClock, wallClock } from "./wall-clock.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BEGIN = Date.UTC(2024, 0, 1);
const END = Date.UTC(2038, 0, 1);
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MOST_FAULTS = 10;

/** What is proven: the product's schedule, or one with a bug planted in it. */
export interface Scheduler {
  readonly dueRun: typeof dueRun;
  readonly nextRuns: typeof nextRuns;
}

export interface Proof {
  /** How many due instants were compared with the independent calculation. */
  instants: number;
  zones: number;
  /** Changes of clocks, of which some skip local time and others double it. */
  changes: number;
  skipping: number;
  doubling: number;
  /** The first differences found, in words. */
  readonly faults: string[];
}

/**
 * Compares a scheduler with the independent calculation: day by day around every change of clocks from 2024 to 2037 in
 * each of the zones, at the local times where it matters; then for random schedules, until `instants` are compared.
 */
export function prove(
  scheduler: Scheduler,
  {
    zones,
    instants,
    random,
    share = 1,
  }: {
    zones: readonly string[];
    instants: number;
    random: () => number;
    /** Of the changes of clocks, 0 to 1. */
    share?: number;
  },
): Proof {
  const proof: Proof = { instants: 0, zones: zones.length, changes: 0, skipping: 0, doubling: 0, faults: [] };
  const clocks = zones.map((zone) => ({ zone, clock: clockOf(zone) }));
  for (const { zone, clock } of clocks) {
    for (const change of clock.changes) {
      if (change.at < BEGIN || change.at >= END || random() > share) continue;
      proof.changes += 1;
      proof[change.after > change.before ? "skipping" : "doubling"] += 1;
      for (const time of timesAround(change, random)) {
        serveAround(scheduler, { time, zone, days: EVERY_DAY }, clock, change.at, proof);
        if (proof.faults.length >= MOST_FAULTS) return proof;
      }
    }
  }
  for (let turn = 0; proof.instants < instants && proof.faults.length < MOST_FAULTS; turn += 1) {
    const { zone, clock } = clocks[turn % clocks.length] ?? { zone: "UTC", clock: clockOf("UTC") };
    const days = EVERY_DAY.filter(() => random() < 0.6);
    const schedule = { time: timeOf(random() * DAY), zone, days: days.length > 0 ? days : [7] };
    lookAhead(scheduler, schedule, clock, BEGIN + Math.floor(random() * (END - BEGIN)), proof);
  }
  return proof;
}

const clocks = new Map<string, WallClock>();

/** Names of the same zone share a clock: to read its faces takes the longest. */
function clockOf(zone: string): WallClock {
  const same = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  const clock = clocks.get(same) ?? wallClock(same, BEGIN - 10 * DAY, END + 200 * DAY);
  clocks.set(same, clock);
  return clock;
}

/** Local times at, just before and just after the edges of what is skipped or doubled, inside it, and anywhere. */
function timesAround({ at, before, after }: WallClock["changes"][number], random: () => number): ReadonlySet<string> {
  const edges = [at + before, at + after, at + Math.round((before + after) / 2)];
  const near = edges.flatMap((edge) => [edge - MINUTE, edge, edge + MINUTE]);
  return new Set([...near, 0, DAY - MINUTE, random() * DAY].map(timeOf));
}

const timeOf = (shown: number): string => new Date(shown).toISOString().slice(11, 16);

/** Lives through the days around a change of clocks as the bot does: asks when to wake, wakes, posts, asks again. */
function serveAround(scheduler: Scheduler, schedule: Schedule, clock: WallClock, around: number, proof: Proof): void {
  const scheduledAt = new Date(around - 2 * DAY);
  let servedDate: string | null = null;
  let after = scheduledAt;
  for (const day of clock.dueDays(schedule, scheduledAt.getTime(), around + 2 * DAY)) {
    const due = (now: number) =>
      scheduler.dueRun(schedule, { servedDate, scheduledAt, now: new Date(now), latestHours: 12 });
    compare(proof, schedule, "next", scheduler.nextRuns(schedule, { servedDate, after }, 1), [day]);
    compare(proof, schedule, "too early", postedBy(due(day.dueAt.getTime() - 1)), []);
    compare(proof, schedule, "due", postedBy(due(day.dueAt.getTime())), [day]);
    servedDate = day.date;
    compare(proof, schedule, "again", postedBy(due(day.dueAt.getTime() + 2 * 60 * MINUTE)), []);
    after = day.dueAt;
    proof.instants += 1;
  }
}

const postedBy = ({ post, missed }: ReturnType<typeof dueRun>): readonly DueDay[] => [
  ...missed,
  ...(post ? [post] : []),
];

/** The next weeks from some instant on, as the answer to a command tells them. */
function lookAhead(scheduler: Scheduler, schedule: Schedule, clock: WallClock, after: number, proof: Proof): void {
  const expected = clock.dueDays(schedule, after, after + 30 * DAY);
  const found = scheduler.nextRuns(schedule, { servedDate: null, after: new Date(after) }, expected.length);
  compare(proof, schedule, "ahead", found, expected);
  proof.instants += expected.length;
}

const told = (days: readonly DueDay[]): string =>
  days.map(({ date, dueAt }) => `${date} at ${dueAt.toISOString()}`).join(", ") || "nothing";

function compare(
  proof: Proof,
  { time, zone }: Schedule,
  what: string,
  found: readonly DueDay[],
  expected: readonly DueDay[],
): void {
  const same =
    found.length === expected.length &&
    found.every(
      ({ date, dueAt }, index) =>
        date === expected[index]?.date && dueAt.getTime() === expected[index]?.dueAt.getTime(),
    );
  if (!same) proof.faults.push(`${time} ${zone}, ${what}: ${told(found)}; should be ${told(expected)}`);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
