import { createHash } from "node:crypto";
import { StateError } from "../state/state-error.js";
import type { Digest, DigestPlan, PlannedRun, PlannedStep, RunName, RunReport, StateStore } from "../state/store.js";
import { CLOCKS_APART_MS } from "./deliver.js";
import { localDate } from "./local-time.js";
import type { PostKey } from "./post-key.js";
import type { Failure, FoundPost, Poster } from "./poster.js";
import type { Prepared, PrepareOptions } from "./prepare.js";
import { dueRun, nextRuns, type Schedule } from "./schedule.js";
import type { Note } from "./worker.js";

/** The store's code of a run that it had lost and that stood in the channel. */
const RESTORED = "restored";
const HOUR_MS = 60 * 60_000;
/** What somebody asked for at once is not worth posting hours later. */
const NOW_DEADLINE_MS = HOUR_MS;
/** One that is only just not too late must still survive a short outage. */
const LEAST_TIME_MS = 15 * 60_000;
/** Enough to see whether an earlier run is still under way, and what the store knows of what stands in the channel. */
const RUNS_TO_LOOK_AT = 50;

/** What a digest's messages are about, and what the key of each is made of. */
export type About = Omit<PostKey, "part" | "parts">;

export interface PlanDeps {
  readonly store: Pick<StateStore, "runs" | "planRun" | "missRun" | "foundRun" | "advanceDigest">;
  readonly poster: Pick<Poster, "find">;
  readonly now: () => Date;
  readonly note: Note;
  /** What a digest has to tell now. Called in the same moment as `now`, so that the facts are those of that time. */
  prepare(digest: Digest, now: Date, options: PrepareOptions): Promise<Prepared>;
  /** The messages that tell it, in their order, ready for the poster. */
  write(content: NonNullable<Prepared["content"]>, about: About, plan: DigestPlan): readonly string[];
  /** How many hours after its time a digest may still be posted. */
  readonly latestHours: number;
}

/** "waiting" where the run before it is still under way; a failure where Discord could not be asked what stands there. */
export type Planning = "planned" | "exists" | "gone" | "waiting" | "nothing-due" | Failure;

/**
 * Puts what is due of one digest into the outbox, and records the days that passed without it. Of a paused digest
 * nothing is planned.
 *
 * @throws StateError where the store is at fault
 */
export async function planDue(deps: PlanDeps, digest: Digest): Promise<Planning> {
  const { store, latestHours } = deps;
  const now = deps.now();
  const { id: digestId, plan, servedDate, scheduledAt, pause } = digest;
  const { post, missed } = dueRun(plan, { servedDate, scheduledAt, now, latestHours });
  for (const { date, dueAt } of missed) {
    await store.missRun({ digestId, date, occasion: "daily" }, dueAt, now, pause ? "paused" : "late");
  }
  if (!post || pause) return "nothing-due";
  const name = { digestId, date: post.date, occasion: "daily" };
  const deadline = Math.max(post.dueAt.getTime() + latestHours * HOUR_MS, now.getTime() + LEAST_TIME_MS);
  return planRun(deps, digest, name, { dueAt: post.dueAt, late: post.late, deadline: new Date(deadline) });
}

/**
 * Before the hours of a digest change: plans what is due by the present ones, unless the next hours bring that day
 * anyway. What cannot be planned now is recorded as missed; its changes come with the next one.
 *
 * @throws StateError where the store is at fault
 */
export async function settleDue(deps: PlanDeps, digest: Digest, next: Schedule): Promise<void> {
  const { store, latestHours } = deps;
  const now = deps.now();
  const { id: digestId, plan, servedDate, scheduledAt, pause } = digest;
  if (hoursOf(plan) === hoursOf(next)) return;
  const { post } = dueRun(plan, { servedDate, scheduledAt, now, latestHours });
  if (post && nextRuns(next, { servedDate, after: now }, 1)[0]?.date === post.date) return;
  const planning = await planDue(deps, digest).catch((error: unknown) => {
    if (error instanceof StateError) throw error;
    deps.note("a digest could not be made", { digest: digestId }, error);
  });
  if (!post || planning === "planned" || planning === "exists" || planning === "gone") return;
  const name = { digestId, date: post.date, occasion: "daily" };
  await store.missRun(name, post.dueAt, now, pause ? "paused" : "edited");
}

const hoursOf = ({ time, zone, days }: Schedule): string => JSON.stringify([time, zone, days]);

/** Puts a posting at once into the outbox. `requestId` makes it one posting, however often it is asked for. */
export async function planNow(deps: PlanDeps, digest: Digest, requestId: string): Promise<Planning> {
  const now = deps.now();
  const name = { digestId: digest.id, date: localDate(now, digest.plan.zone), occasion: requestId };
  const deadline = new Date(now.getTime() + NOW_DEADLINE_MS);
  return planRun(deps, digest, name, { dueAt: now, late: false, deadline });
}

async function planRun(
  deps: PlanDeps,
  digest: Digest,
  name: RunName,
  when: Pick<PlannedRun, "dueAt" | "late" | "deadline">,
): Promise<Planning> {
  const { store, poster, prepare, write } = deps;
  const runs = await store.runs(digest.id, RUNS_TO_LOOK_AT);
  const isOf = (key: RunName) => (run: RunName) => run.date === key.date && run.occasion === key.occasion;
  if (runs.some(isOf(name))) return "exists";
  // What is under way would be told a second time: it counts as told only once it is out.
  if (runs.some(({ state }) => state === "due")) return "waiting";
  const found = await lastPosted(poster, digest);
  if (found && "failure" in found && found.failure === "passing") return found;
  const posted = found && "key" in found && found.key.toldUntil > digest.toldUntil ? found.key : undefined;
  if (posted) await store.advanceDigest(digest.id, posted.toldUntil);
  const since = posted?.toldUntil ?? digest.toldUntil;
  // A store that holds it for missed does not know of it either.
  const isLost = posted !== undefined && !runs.some((run) => isOf(posted)(run) && run.state !== "missed");
  const wasLost = ({ code, at }: RunReport) => code === RESTORED && at.getTime() === since.getTime();
  // Read only now: the facts may have changed while the channel was looked at.
  const { content, ...told } = await prepare({ ...digest, toldUntil: since }, deps.now(), {
    date: name.date,
    late: when.late,
    restored: isLost || runs.some(wasLost),
  });
  if (posted && isOf(name)(posted)) {
    // It is out already. Where nothing has changed since, all that is known now counts as told: what the store has on
    // record of the time of that post may be older than the post.
    const until = content !== null && content.stories.length > 0 ? since : told.toldUntil;
    const planning = await store.planRun({ ...name, ...when, toldUntil: until, refresher: null, steps: [] });
    if (isLost) await noteLost(deps, digest, posted);
    return planning;
  }
  const messages = content === null ? [] : write(content, { ...name, since, toldUntil: told.toldUntil }, digest.plan);
  const steps = stepsOf(name, messages, digest.plan.crosspost);
  const planning = await store.planRun({ ...name, ...when, ...told, steps });
  if (posted && isLost) await noteLost(deps, digest, posted);
  return planning;
}

/**
 * The latest digest that stands whole in the channel, though the store may not know of it: it may have been put back
 * from a backup, or have given up on a run whose last post had arrived after all.
 */
function lastPosted(poster: PlanDeps["poster"], digest: Digest): Promise<FoundPost | undefined | Failure> {
  const since = new Date(digest.toldUntil.getTime() - CLOCKS_APART_MS);
  return poster.find(digest.channelId, since, (key) => key.digestId === digest.id && key.part === key.parts);
}

/** Puts on record what stands in the channel and the store had lost, the latest of it already found. */
async function noteLost({ store, poster, note }: PlanDeps, digest: Digest, latest: PostKey): Promise<void> {
  const { id, channelId, toldUntil } = digest;
  const keys = [latest];
  // Nothing is wanted, so that everything is looked at.
  await poster.find(channelId, new Date(toldUntil.getTime() - CLOCKS_APART_MS), (key) => {
    if (key.digestId === id && key.part === key.parts && key.toldUntil > toldUntil) keys.push(key);
    return false;
  });
  for (const { date, occasion, toldUntil: at } of keys) await store.foundRun({ digestId: id, date, occasion }, at);
  note(
    "posts of a digest were not remembered: the state was put back from a backup; what changed on the day of the last one, after it, is not told",
    { digest: id, date: latest.date },
  );
}

function stepsOf(name: RunName, messages: readonly string[], crosspost: boolean): readonly PlannedStep[] {
  const posts = messages.map((message, at) => ({
    kind: "post" as const,
    part: at + 1,
    nonce: nonceOf(name, at + 1),
    message,
  }));
  if (!crosspost) return posts;
  return [...posts, ...posts.map(({ part }) => ({ kind: "crosspost" as const, part, nonce: "", message: "" }))];
}

/** Discord takes at most 25 characters; 132 bits of a hash are as good as different for different posts. */
const NONCE_LENGTH = 22;

function nonceOf({ digestId, date, occasion }: RunName, part: number): string {
  const name = JSON.stringify([digestId, date, occasion, part]);
  return createHash("sha256").update(name).digest("base64url").slice(0, NONCE_LENGTH);
}
