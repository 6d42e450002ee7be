import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DiscordDouble } from "../discord/double/server.js";
import { writeData } from "./changing-data.js";
import { type Life, startLife } from "./life.js";
import type { Point } from "./points.js";
import { LONG_GAP, type Scheduled, SHORT_GAP, schedule } from "./schedule.js";
import { type Fault, faultsOf, isComplete } from "./verdict.js";

const DAY = 24 * 60 * 60_000;
/** Right after a digest's time, so that it is not late. */
const AFTER_TIME = 30_000;
/** Starting takes a second; a machine that is busy, or much that is due, needs longer. */
const LONGEST_LIFE_MS = 60_000;
/** The last commits of a life come within milliseconds of its last message. */
const SETTLING_MS = 250;
/** Whether somebody who is left alone does more than is due shows within a second. */
const QUIET_MS = 1_000;
/** How long a process that stood still may go on: it has little left to do. */
const THAWED_MS = 400;

export interface SandboxOptions {
  /** The built program's main file. */
  readonly program: string;
  /** How many digests there are, and how long after the one before each of them comes. */
  readonly digests: number;
  readonly gap: () => number;
  /** Which requests count as points, by method and path; all where it is undefined. */
  readonly counted?: RegExp | undefined;
  /** Whether a life is over with the first message that came twice: some would wait long for what can no longer come. */
  readonly untilDoubled?: boolean;
}

/** The program, its data, its state, its clock, and a Discord of its own. */
export interface Sandbox {
  readonly scheduled: readonly Scheduled[];
  /** Puts the state back to how it was before the first start; the program must not run. */
  restore(): void;
  /** Changes all data, which a digest of that day (from 0) tells. */
  beginDay(day: number): void;
  /** Starts the program after the time of a digest, and ends it at a point, or when it has done all that is due. */
  live(day: number, at: number, point?: Point): Promise<Life>;
  /** Starts it after the time of the last one, and leaves it alone until all is done. */
  finish(day: number): Promise<void>;
  faults(): readonly Fault[];
  /** Whether anything stands there twice, which nothing makes good. */
  isDoubled(): boolean;
  /** How many messages stand in all channels. */
  messages(): number;
  remove(): Promise<void>;
}

export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { program, digests, gap, counted, untilDoubled = false } = options;
  const folder = mkdtempSync(join(tmpdir(), "factdesk-crash-"));
  const within = (name: string) => join(folder, name);
  const [data, stateFile, clockFile, fresh] = [within("data"), within("state.db"), within("clock"), within("fresh.db")];
  const environment = { DATA_DIR: data, STATE_URL: `sqlite:${stateFile}`, LOG_LEVEL: "info" };
  const discord = await DiscordDouble.start();
  const { world } = discord;
  // Far enough ahead that no time of the digests lies in the past.
  const midnight = Math.ceil((Date.now() + DAY) / DAY) * DAY;
  const dateOf = (day: number) => new Date(midnight + day * DAY).toISOString().slice(0, 10);
  writeData(data, 1, dateOf(-1));
  // Made under another name: this process may hold on to the file for as long as it likes.
  const made = { ...environment, STATE_URL: `sqlite:${fresh}` };
  const scheduled = await schedule({ discord, count: digests, midnight, environment: made, gap });
  copyFileSync(fresh, stateFile);
  const frozen: { readonly life: Life; doneAt?: number }[] = [];
  let life: Life | undefined;

  const written = () => [...world.messages.values()].filter(({ authorId }) => authorId === world.botId);
  const isDone = () =>
    scheduled.every(({ expected, due }) => isComplete(written(), world.crossposts, { ...expected, dates: due }));
  const faults = () =>
    scheduled.flatMap(({ expected, due }) => faultsOf(written(), world.crossposts, { ...expected, dates: due }));
  const isDoubled = () => faults().some(({ kind }) => kind === "doubled");

  /** Lets those go on whose work was done by another so long ago that Discord no longer knows its nonces. */
  async function thawDone(): Promise<void> {
    for (const one of [...frozen]) {
      one.doneAt ??= world.now();
      if (world.now() - one.doneAt < LONG_GAP / 2) continue;
      frozen.splice(frozen.indexOf(one), 1);
      one.life.thaw();
      await sleep(THAWED_MS);
      await one.life.end();
    }
  }

  async function liveAt(time: number, point: Point | undefined): Promise<Life> {
    const before = life;
    const aheadMs = time - Date.now();
    // No request is on its way for as long as a nonce is known.
    if (aheadMs - world.aheadMs > SHORT_GAP + AFTER_TIME) await before?.releaseLate();
    world.aheadMs = aheadMs;
    writeFileSync(clockFile, String(aheadMs));
    const current = startLife(
      { discord, program, folder, clockFile, environment, point, counted },
      (moment, method, path) => {
        // What the life before had sent reaches Discord only after this one has looked for it.
        if (moment === "answered" && method === "GET" && path === before?.latePath()) void before.releaseLate();
      },
    );
    life = current;
    const giveUpAt = Date.now() + LONGEST_LIFE_MS;
    while (!current.over() && !current.frozen() && Date.now() < giveUpAt) {
      if (untilDoubled && isDoubled()) break;
      if (isDone() && (point !== undefined || current.output().includes('"ready"'))) {
        await Promise.race([current.ended, sleep(point ? SETTLING_MS : QUIET_MS)]);
        break;
      }
      await sleep(10);
    }
    await before?.releaseLate();
    await thawDone();
    if (current.frozen()) frozen.push({ life: current });
    else await current.end();
    return current;
  }

  return {
    scheduled,
    restore() {
      for (const beside of ["-wal", "-shm"]) rmSync(`${stateFile}${beside}`, { force: true });
      copyFileSync(fresh, stateFile);
    },
    beginDay: (day) => writeData(data, day + 2, dateOf(day)),
    live(day, at, point) {
      for (const { due } of scheduled.slice(0, at + 1)) due.set(dateOf(day), day + 2);
      return liveAt(midnight + day * DAY + (scheduled[at]?.time ?? 0) + AFTER_TIME, point);
    },
    async finish(day) {
      for (const { due } of scheduled) due.set(dateOf(day), day + 2);
      await liveAt(midnight + day * DAY + (scheduled.at(-1)?.time ?? 0) + 2 * LONG_GAP, undefined);
      // Who stands still on would wake up with the data of another day.
      for (const one of frozen.splice(0)) await one.life.end();
    },
    faults,
    isDoubled,
    messages: () => written().length,
    async remove() {
      for (const one of frozen) await one.life.end();
      await life?.end();
      await discord.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
