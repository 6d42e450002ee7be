import { localDate } from "../digest/local-time.js";
import { prepareDigest } from "../digest/prepare.js";
import { StateError } from "../state/state-error.js";
import type { Digest } from "../state/store.js";
import {
  manageCard,
  RUNS_OF_ONE,
  removeCard,
  saidCard,
  statusCard,
  type WatchedDigest,
} from "./cards/digest-manage-cards.js";
import { digestMessages } from "./digest-messages.js";
import { readPlan, type WrittenPlan } from "./digest-plan.js";
import { BY_HAND, codeWords, obstacle, runWords } from "./digest-words.js";
import { ON_HOLD } from "./digests.js";
import type { Reply } from "./reply.js";
import type { Desk, Here } from "./surroundings.js";

/** What can be done with a digest, alike by a command and by a button. Each looks anew at who asks for it. */

const SERVERS_ONLY = "Digests belong to a server: use this in one of its channels.";
const NOT_ALLOWED = "Only people with the permission “Manage Server” can look after digests here.";
const GONE = "There is no such digest here any more. /digest status shows those there are.";
const NONE = "No digest is scheduled here yet. /digest schedule begins one.";
const WHICH = "There are several digests here: pick one of those that show under “digest” while you type.";

/**
 * Does something with the digests of a server for somebody who may manage it. While the store is down, nothing about
 * them can be read or changed, and that is what they are told.
 */
export async function asManager(
  desk: Pick<Desk, "digests">,
  { guildId, mayManageServer }: Here,
  act: (guildId: string) => Promise<Reply>,
): Promise<Reply> {
  if (guildId === null) return { notice: SERVERS_ONLY };
  if (!mayManageServer) return { notice: NOT_ALLOWED };
  try {
    return await act(guildId);
  } catch (error) {
    if (error instanceof StateError) return { notice: desk.digests.onHold() ?? ON_HOLD };
    throw error;
  }
}

/** Which digest of the server is meant; without a word, the only one there is, in the server or else in this channel. */
function meant(digests: readonly Digest[], word: string | undefined, here: Here): Digest | { readonly notice: string } {
  const wanted = word?.trim().toLowerCase();
  const called =
    wanted === undefined ? digests : digests.filter(({ id, name }) => id === word || name.toLowerCase() === wanted);
  const [only, ...others] = called;
  if (only && others.length === 0) return only;
  const [near, ...moreNear] = called.filter(({ channelId }) => channelId === here.channelId);
  if (near && moreNear.length === 0) return near;
  if (digests.length === 0) return { notice: NONE };
  return { notice: called.length === 0 ? GONE : WHICH };
}

/** Finds the digest for somebody who may manage it, and acts on it. */
export function withDigest(
  word: string | undefined,
  desk: Desk,
  here: Here,
  act: (digest: Digest) => Reply | Promise<Reply>,
): Promise<Reply> {
  return asManager(desk, here, async (guildId) => {
    const digest = meant(await desk.state.digests(guildId), word, here);
    return "notice" in digest ? digest : act(digest);
  });
}

/** One digest as it stands now, and what was just done to it. */
export async function show({ id, guildId }: Digest, desk: Desk, note?: string): Promise<Reply> {
  const { state, app, now } = desk;
  const digest = (await state.digests(guildId)).find((one) => one.id === id);
  if (!digest) return { notice: GONE };
  const options = { base: app.base, now: now(), ...(note === undefined ? {} : { note }) };
  return { card: manageCard(await watch(digest, desk), options) };
}

/** A digest with what became of it; of one that failed also what is still in its way. */
async function watch(digest: Digest, { state, digests }: Desk): Promise<WatchedDigest> {
  const { guildId, channelId, plan, pause: paused } = digest;
  const runs = await state.runs(digest.id, RUNS_OF_ONE);
  if (paused === null || paused.reason === BY_HAND) return { digest, runs };
  const inTheWay = obstacle(await digests.checkChannel(guildId, channelId, plan), channelId, plan);
  return inTheWay === undefined ? { digest, runs } : { digest, runs, inTheWay };
}

/** All digests of the server. */
export function status(desk: Desk, here: Here, page = 0): Promise<Reply> {
  const { state, app, digests, now } = desk;
  return asManager(desk, here, async (guildId) => {
    const watched = await Promise.all((await state.digests(guildId)).map((digest) => watch(digest, desk)));
    // What cannot be written may still be readable.
    return { card: statusCard(watched, { base: app.base, now: now(), page, onHold: digests.onHold() }) };
  });
}

/** Exactly what would be posted now, for the caller alone. */
export async function preview(digest: Digest, { app, state, now }: Desk): Promise<Reply> {
  const at = now();
  const { id: digestId, plan } = digest;
  const date = localDate(at, plan.zone);
  const desk = { base: app.base, ask: app.ask, store: state };
  const { content, toldUntil } = await prepareDigest(desk, digest, at, { date, late: false });
  if (content === null) return { notice: nothingWords(digest) };
  const about = { digestId, date, occasion: "preview", toldUntil };
  const [first, ...more] = digestMessages(app.base, content, about, plan);
  if (!first) throw new TypeError("what has content is at least one message");
  return { messages: [first, ...more] };
}

const nothingWords = ({ name }: Digest): string =>
  `There is nothing new for “${name}”, and it stays silent then: nothing would be posted now.`;

/** Posts what is new at once. Where the same request comes twice, it is posted once. */
export async function postNow(digest: Digest, desk: Desk, { requestId }: Here): Promise<Reply> {
  const result = await desk.digests.postNow(digest.id, requestId);
  if (result === "gone") return { notice: GONE };
  if (result === "unreachable")
    return { notice: "Discord did not answer, so nothing was posted. Try again in a moment." };
  if (result === "paused") return { notice: "It is paused, so it was not posted. /digest resume lets it go on." };
  const { state, code } = result;
  if (state === "empty") {
    return { notice: `There is nothing new for “${digest.name}”, so nothing was posted.` };
  }
  if (state === "due") {
    const met = code === null ? "" : ` The last try met this: ${codeWords(code)}.`;
    return { notice: `It is on its way.${met} /digest status shows what becomes of it.` };
  }
  const words = runWords(result, digest);
  return { card: saidCard(`${words.charAt(0).toUpperCase()}${words.slice(1)}`) };
}

export async function pause(digest: Digest, desk: Desk): Promise<Reply> {
  if (digest.pause) return show(digest, desk, "It was paused before.");
  await desk.state.pauseDigest(digest.id, { since: desk.now(), reason: BY_HAND, told: true });
  desk.digests.wake();
  return show(digest, desk, "Paused. What changes meanwhile comes with the next one.");
}

/** Lets a digest go on where it can be posted. */
export async function resume(digest: Digest, desk: Desk): Promise<Reply> {
  if (!digest.pause) return show(digest, desk, "It is not paused.");
  const { guildId, channelId, plan } = digest;
  const inTheWay = obstacle(await desk.digests.checkChannel(guildId, channelId, plan), channelId, plan);
  if (inTheWay !== undefined) return show(digest, desk, `Still paused. ${inTheWay}`);
  await desk.state.pauseDigest(digest.id, null);
  desk.digests.wake();
  return show(digest, desk, "Resumed.");
}

export const askToRemove = (digest: Digest): Reply => ({ card: removeCard(digest) });

export async function remove(digest: Digest, desk: Desk): Promise<Reply> {
  const removed = await desk.state.removeDigest(digest.id);
  desk.digests.wake();
  return removed
    ? { card: saidCard(`Removed. Nothing more is posted by it in <#${digest.channelId}>.`) }
    : { notice: GONE };
}

export const PINGS_EVERYBODY = "I never ping everybody: pick another role.";

/** Changes what was written of a digest's plan, and leaves the rest. */
export async function applyPlan(written: WrittenPlan, digest: Digest, desk: Desk): Promise<Reply> {
  const { app, state, digests, now } = desk;
  const { id, guildId, channelId } = digest;
  const read = readPlan(written, digest.plan, app.base);
  if ("problem" in read) return { notice: read.problem };
  const { plan } = read;
  if (plan.roleId === guildId) return { notice: PINGS_EVERYBODY };
  // Whatever else is in the way there does not keep the plan from being changed.
  if (typeof written.role === "string" || written.crosspost === true) {
    const inTheWay = obstacle(await digests.checkChannel(guildId, channelId, plan), channelId, plan);
    if (inTheWay !== undefined) return { card: saidCard("**Not changed.**", inTheWay) };
  }
  await digests.settleDue(digest, plan);
  if (!(await state.changeDigest(id, plan, now()))) return { notice: GONE };
  digests.wake();
  return show(digest, desk, "Changed.");
}
