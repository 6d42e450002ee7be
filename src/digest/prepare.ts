import { setImmediate } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import type { Outcome } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Digest, KnownItem, PlannedRun, StateStore } from "../state/store.js";
import { knownBefore } from "./by-days.js";
import { changesBetween } from "./changes.js";
import { type AskedInVain, type DigestContent, isChosen, newsOf, type StoryNews, unknownsNear } from "./compose.js";
import { toldOf } from "./difference.js";
import { knownOf, presentOf } from "./known.js";
import { localDate } from "./local-time.js";
import { nextRefresher } from "./refresher.js";
import { type Known, readKnown } from "./told.js";

/** What a digest is made of. */
export interface DigestDesk {
  readonly base: FactBase;
  ask(question: string): Outcome;
  readonly store: Pick<StateStore, "knownAt" | "recordKnown" | "unanswered" | "askedSince" | "shownRefreshers">;
}

/** Which digest it is, where it stands, and what it is about. */
export type Prepares = Pick<Digest, "id" | "guildId" | "toldUntil"> & {
  readonly plan: Pick<Digest["plan"], "zone" | "stories" | "emptyDays">;
};

export interface PrepareOptions {
  /** The local date it is for, such as "2026-11-22". */
  readonly date: string;
  readonly late: boolean;
  /**
   * True where the store does not remember that all until `toldUntil` was told, as after it was put back from a
   * backup: then what it has on record of that time is older than what was told.
   */
  readonly restored?: boolean;
}

export interface Prepared {
  /** Null where there is nothing to post: no news, and the team chose silence. */
  readonly content: DigestContent | null;
  /** Up to when it tells changes. */
  readonly toldUntil: Date;
  /** From when on it lists what people asked in vain; absent where it lists nothing of it. */
  readonly askedSince?: Date;
  readonly refresher: PlannedRun["refresher"];
}

/** Rarer questions are not asked anew. */
const MOST_QUESTIONS = 50;

/**
 * Makes what a digest has to say at a time: what is known now against what was known when it last told something. Where
 * the store's record does not reach back that far, the facts' own days tell.
 *
 * @throws StateError where the store is at fault
 */
export async function prepareDigest(
  desk: DigestDesk,
  digest: Prepares,
  now: Date,
  { date, late, restored = false }: PrepareOptions,
): Promise<Prepared> {
  const toldUntil = await putOnRecord(desk, now);
  const known = presentOf(desk.base);
  const { zone, stories: chosen, emptyDays } = digest.plan;
  const before = restored
    ? knownBefore(known, dayAfter(localDate(digest.toldUntil, zone)))
    : await knownThen(desk.store, known, digest);
  const stories = await newsBetween(desk, before, known, chosen);
  const said = { date, late, since: digest.toldUntil, stories };
  if (stories.length > 0) {
    const unknowns = unknownsNear(known, stories, chosen);
    const askedSince = (await desk.store.askedSince(digest.id)) ?? digest.toldUntil;
    const unanswered = await askedInVain(desk, digest, askedSince);
    const content = { ...said, unknowns, unanswered, refresher: null };
    return { content, toldUntil, refresher: null, ...(unanswered.length > 0 ? { askedSince } : {}) };
  }
  if (emptyDays === "silence") return { content: null, toldUntil, refresher: null };
  const empty = { ...said, unknowns: [], unanswered: [] };
  if (emptyDays === "line") return { content: { ...empty, refresher: null }, toldUntil, refresher: null };
  const facts = [...toldOf(known).facts.values()].map(({ told }) => told);
  const told = facts.filter(({ story }) => isChosen(story.id, chosen));
  const next = nextRefresher(told, await desk.store.shownRefreshers(digest.id), digest.id);
  return {
    content: { ...empty, refresher: next?.fact ?? null },
    toldUntil,
    refresher: next ? { fact: next.fact.id, restart: next.restart } : null,
  };
}

/**
 * All that a digest told from one time to another, for whoever opens it later; undefined where nothing of that time is
 * on record. What people asked in vain since, and what answers it, is as it is today.
 *
 * @throws StateError where the store is at fault
 */
export async function digestBetween(
  desk: DigestDesk,
  digest: Omit<Prepares, "toldUntil">,
  { date, since, until }: { readonly date: string; readonly since: Date; readonly until: Date },
): Promise<DigestContent | undefined> {
  const items = await desk.store.knownAt(until);
  if (!items) return undefined;
  const known = readKnown(items, presentOf(desk.base));
  const then = { ...digest, toldUntil: since };
  const before = await knownThen(desk.store, known, then);
  const stories = await newsBetween(desk, before, known, digest.plan.stories);
  const unknowns = unknownsNear(known, stories, digest.plan.stories);
  const unanswered = await askedInVain(desk, digest, (await desk.store.askedSince(digest.id, until)) ?? since);
  return { date, late: false, since, stories, unknowns, unanswered, refresher: null };
}

const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

/**
 * What counts as told must be on record, or a change that was just loaded would be told again. Returns from when on it
 * is: later than `now` where it was recorded meanwhile.
 */
async function putOnRecord({ base, store }: DigestDesk, now: Date): Promise<Date> {
  const items = knownOf(base);
  const recorded = await store.knownAt(now);
  const isRecorded = recorded !== undefined && keyOf(recorded) === keyOf(items);
  return isRecorded ? now : store.recordKnown(items, now);
}

const keyOf = (items: readonly KnownItem[]): string =>
  items
    .map(({ kind, id, version }) => `${kind} ${id} ${version}`)
    .sort()
    .join("\n");

async function knownThen(store: DigestDesk["store"], known: Known, { toldUntil, plan }: Prepares): Promise<Known> {
  const items = await store.knownAt(toldUntil);
  return items ? readKnown(items, known) : knownBefore(known, localDate(toldUntil, plan.zone));
}

/** What changed, with the gaps that are gone asked anew, so that what fills them is known. */
async function newsBetween(
  { base, ask }: DigestDesk,
  before: Known,
  after: Known,
  chosen: readonly string[],
): Promise<readonly StoryNews[]> {
  const gone = [...before.gaps.values()].filter(({ told }) => !after.gaps.has(told.id));
  const outcomes = await askAll(
    ask,
    gone.map(({ told }) => told.question),
  );
  const answersTo = (question: string) => outcomes.get(question)?.facts.map(({ id }) => id) ?? [];
  return newsOf(changesBetween(before, after, answersTo), chosen, [...base.stories.keys()]);
}

/** Asks one after the other, and lets whoever asks the bot something meanwhile go first. */
async function askAll(ask: DigestDesk["ask"], questions: readonly string[]): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const question of questions) {
    await setImmediate();
    outcomes.set(question, ask(question));
  }
  return outcomes;
}

/** What was asked since a time, without what is answered by now and what other stories are about. */
async function askedInVain(
  { ask, store }: DigestDesk,
  digest: Omit<Prepares, "toldUntil">,
  since: Date,
): Promise<readonly AskedInVain[]> {
  const asked = (await store.unanswered(digest.guildId, since)).slice(0, MOST_QUESTIONS);
  const outcomes = await askAll(
    ask,
    asked.map(({ question }) => question),
  );
  return asked.flatMap(({ question, count }) => {
    const outcome = outcomes.get(question);
    if (outcome?.status !== "unknown") return [];
    const { story } = outcome.about;
    return story === null || isChosen(story, digest.plan.stories) ? [{ question, count }] : [];
  });
}
