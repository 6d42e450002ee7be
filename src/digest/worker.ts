import { randomUUID } from "node:crypto";
import type { ClaimedStep, StateStore } from "../state/store.js";
import { type DeliverDeps, deliver } from "./deliver.js";

/** Far longer than one attempt takes; after a crash the step waits for as long before it is tried again. */
const LEASE_MS = 60_000;
/** So many digests are worked on side by side; one that hangs holds up none of the others. */
const MOST_LANES = 10;

/** Told of what went wrong, and of posts that are out; for the log. */
export type Note = (what: string, about: Readonly<Record<string, unknown>>, error?: unknown) => void;

export interface WorkerDeps extends DeliverDeps {
  readonly store: DeliverDeps["store"] & Pick<StateStore, "claimStep">;
  readonly note: Note;
  /** Called after every step, and with the error where the work broke off. */
  readonly onStep: (error?: unknown) => void;
  /** Called when nothing is due any more. */
  readonly onIdle: () => void;
}

export interface Worker {
  /** Carries out whatever is due, until nothing is. */
  work(): void;
  /** Takes no further step and resolves when those that were begun are settled. */
  close(): Promise<void>;
}

/** Carries out the steps in the outbox, those of one run after one another and those of several side by side. */
export function createWorker(deps: WorkerDeps): Worker {
  const { store, now, note, onStep, onIdle } = deps;
  // A claim tells holders apart, so that no lane takes up what another has in hand, be it of this process or another.
  const self = randomUUID();
  const lanes = new Set<Promise<void>>();
  let opened = 0;
  let closed = false;

  /** Each step that is found opens another lane, so that there are as many as it takes. */
  async function lane(holder: string): Promise<void> {
    while (!closed) {
      const at = now();
      const step = await store.claimStep(holder, at, new Date(at.getTime() + LEASE_MS));
      if (!step) return;
      open();
      await carryOut(step, holder);
      onStep();
    }
  }

  async function carryOut(step: ClaimedStep, holder: string): Promise<void> {
    const { digestId, date, kind, part, channelId } = step;
    const about = { digest: digestId, date, kind, part, channel: channelId };
    const attempt = await deliver(deps, step, holder);
    if (!attempt) note("a step was taken over by another process", about);
    else if ("failure" in attempt) note("Discord did not take a part of a digest", { ...about, ...attempt });
    else note("a part of a digest is out", { ...about, message: attempt.messageId });
  }

  function open(): void {
    if (closed || lanes.size >= MOST_LANES) return;
    opened += 1;
    const running: Promise<void> = lane(`${self}-${opened}`)
      .catch(onStep)
      .finally(() => {
        lanes.delete(running);
        if (lanes.size === 0) onIdle();
      });
    lanes.add(running);
  }

  return {
    work: open,
    async close() {
      closed = true;
      await Promise.all(lanes);
    },
  };
}
