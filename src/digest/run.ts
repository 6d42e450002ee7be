import { EventEmitter, once } from "node:events";
import { StateError } from "../state/state-error.js";
import type { Digest, RunReport, StateStore } from "../state/store.js";
import { type PlanDeps, type Planning, planDue, planNow, settleDue } from "./due.js";
import type { Poster } from "./poster.js";
import { nextRuns, type Schedule } from "./schedule.js";
import { createWorker, type WorkerDeps } from "./worker.js";

/** Looked at least this often: clocks are set, machines sleep, and another process may have left work behind. */
const LONGEST_SLEEP_MS = 60_000;
/** Where something is due that cannot be had now: it is claimed by another process, or its digest is paused. */
const SHORT_SLEEP_MS = 15_000;
const PATIENCE_MS = 6_000;
const RUNS_TO_LOOK_AT = 20;
/** So many digests are made side by side; each asks Discord first what stands in its channel. */
const AT_ONCE = 10;

export interface RunDeps extends PlanDeps, Omit<WorkerDeps, "onStep" | "onIdle"> {
  readonly store: PlanDeps["store"] & WorkerDeps["store"] & Pick<StateStore, "digests" | "nextStepAt">;
  readonly poster: Poster;
  /** How long somebody who asked for a digest at once is kept waiting for its end. */
  readonly patienceMs?: number;
}

export interface DigestRunner {
  /** Begins, and looks at what is due; again on every call, since schedules may have changed. */
  wake(): void;
  /** Posts what is new at once; see `Digests` in discord/surroundings.ts. */
  postNow(digestId: string, requestId: string): Promise<RunReport | "paused" | "gone" | "unreachable">;
  /** Before the hours of a digest change; see `Digests` in discord/surroundings.ts. */
  settleDue(digest: Digest, next: Schedule): Promise<void>;
  /** Why the store could not be used when it was last tried; undefined where it could. */
  trouble(): StateError | undefined;
  /** Takes no further step and resolves when those that were begun are settled. */
  close(): Promise<void>;
}

/**
 * Plans and posts digests when they are due. All that it knows stands in the store, so that it can be ended at any
 * moment, and several may run on one store.
 */
export function createDigestRunner(deps: RunDeps): DigestRunner {
  const { store, poster, now, note, patienceMs = PATIENCE_MS } = deps;
  const steps = new EventEmitter();
  /** Pauses that the one who scheduled the digest cannot be told of, so that they are not tried again and again. */
  const untellable = new Set<string>();
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;
  let trouble: StateError | undefined;
  let closed = false;

  const worker = createWorker({
    ...deps,
    onStep(error) {
      tried(error);
      steps.emit("step");
    },
    onIdle: () => void sleep(),
  });

  /** Takes note of how work with the store went. */
  function tried(error?: unknown): void {
    if (error === undefined) trouble = undefined;
    else if (!(error instanceof StateError)) note("work on digests failed", {}, error);
    else {
      if (!trouble) note("digests are on hold", {}, error);
      trouble = error;
    }
  }

  async function plan(digest: Digest): Promise<void> {
    try {
      const planning = await planDue(deps, digest);
      if (typeof planning === "object") note("a digest waits for Discord", { digest: digest.id, code: planning.code });
    } catch (error) {
      // One that cannot be made must not keep the others from being posted.
      if (error instanceof StateError) throw error;
      note("a digest could not be made", { digest: digest.id }, error);
    }
  }

  const pauseOf = ({ id, pause }: Digest) => `${id} ${pause?.since.getTime()}`;
  const mustTell = (digest: Digest) =>
    digest.pause !== null && !digest.pause.told && digest.pause.reason !== BY_HAND && !untellable.has(pauseOf(digest));

  async function tellPaused(digest: Digest): Promise<void> {
    const { id, guildId, pause } = digest;
    if (!pause || !mustTell(digest)) return;
    const told = await poster.tellPaused(digest);
    if ("failure" in told) {
      note("nobody could be told that a digest is paused", { digest: id, code: told.code });
      if (told.failure !== "passing") untellable.add(pauseOf(digest));
      return;
    }
    const after = (await store.digests(guildId)).find((one) => one.id === id);
    if (after?.pause?.since.getTime() === pause.since.getTime()) await store.pauseDigest(id, { ...pause, told: true });
  }

  async function look(): Promise<void> {
    try {
      await sideBySide(await store.digests(), plan);
      worker.work();
      // Read anew: a pause may be as young as the last step.
      await sideBySide(await store.digests(), tellPaused);
      tried();
    } catch (error) {
      tried(error);
    }
  }

  /** Sets the alarm for whatever comes next. */
  async function sleep(): Promise<void> {
    const wakeIn = trouble ? LONGEST_SLEEP_MS : await untilNext().catch(() => LONGEST_SLEEP_MS);
    clearTimeout(timer);
    if (!closed) timer = setTimeout(wake, wakeIn);
  }

  async function untilNext(): Promise<number> {
    const at = now();
    const next = [await store.nextStepAt()];
    for (const digest of await store.digests()) {
      const { plan: schedule, servedDate, pause } = digest;
      if (!pause) next.push(nextRuns(schedule, { servedDate, after: at }, 1)[0]?.dueAt);
      else if (mustTell(digest)) next.push(pause.since);
    }
    const waits = next.flatMap((time) => (time ? [time.getTime() - at.getTime()] : []));
    return Math.min(LONGEST_SLEEP_MS, ...waits.map((wait) => (wait > 0 ? wait : SHORT_SLEEP_MS)));
  }

  function wake(): void {
    if (closed) return;
    lookAgain = true;
    looking ??= lookWhileAsked().finally(() => {
      looking = undefined;
    });
  }

  async function lookWhileAsked(): Promise<void> {
    while (lookAgain && !closed) {
      lookAgain = false;
      await look();
    }
    await sleep();
  }

  /** Works until the wanted run is done, or somebody has waited long enough. */
  async function workedOn(digestId: string, wanted: (run: RunReport) => boolean): Promise<RunReport | undefined> {
    const signal = AbortSignal.timeout(patienceMs);
    for (;;) {
      // Listened for before the store is asked, so that no step passes unnoticed in between.
      const step = once(steps, "step", { signal }).catch(() => undefined);
      worker.work();
      const report = (await store.runs(digestId, RUNS_TO_LOOK_AT)).find(wanted);
      if (report?.state !== "due" || signal.aborted) return report;
      await step;
    }
  }

  return {
    wake,
    async postNow(digestId, requestId) {
      const planned = async (): Promise<Planning | "paused"> => {
        const digest = (await store.digests()).find(({ id }) => id === digestId);
        if (!digest) return "gone";
        return digest.pause ? "paused" : planNow(deps, digest, requestId);
      };
      let planning = await planned();
      if (planning === "waiting") {
        const before = await workedOn(digestId, ({ state }) => state === "due");
        if (before) return before;
        planning = await planned();
      }
      if (planning === "gone" || planning === "paused") return planning;
      if (typeof planning === "object") return "unreachable";
      return (await workedOn(digestId, ({ occasion }) => occasion === requestId)) ?? "gone";
    },
    settleDue: (digest, next) => settleDue(deps, digest, next),
    trouble: () => trouble,
    async close() {
      closed = true;
      clearTimeout(timer);
      await Promise.all([looking, worker.close()]);
    },
  };
}

const BY_HAND = "by-hand";

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const one = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}
