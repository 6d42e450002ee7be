import { nextRuns } from "../../digest/schedule.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Digest, RunReport } from "../../state/store.js";
import { type Card, type Group, KEEP, type Line, type Row, small } from "../card.js";
import { BY_HAND, choiceWords, moment, pauseWords, runWords, scheduleWords } from "../digest-words.js";
import { pressId } from "../press-id.js";
import { pageCard } from "./paging.js";
import { choiceOf, name, sentence } from "./parts.js";

/** What managers see of the digests of their server. */

const LONGEST_LABEL = 60;
const NEXT_TIMES = 3;
/** How many runs are told of each in the list of all, and of one by itself. */
const RUNS_IN_LIST = 2;
export const RUNS_OF_ONE = 7;

/** A digest and its last runs, the newest first. */
export interface WatchedDigest {
  readonly digest: Digest;
  readonly runs: readonly RunReport[];
  /** Why it could not be posted now, where that was looked at. */
  readonly inTheWay?: string;
}

/** Sentences in the colours of a card, for what a notice cannot show: channels, roles and times. */
export function saidCard(first: string, ...more: readonly string[]): Card {
  const lines = [first, ...more].map((text) => ({ text, keep: KEEP.headline }));
  return { tone: "page", groups: [{ lines }], rows: [] };
}

const title = ({ name: called, channelId }: Digest): string => `**${name(called, LONGEST_LABEL)}** in <#${channelId}>`;

function storyWords({ plan }: Digest, base: FactBase): string {
  if (plan.stories.length === 0) return "all stories";
  const labels = plan.stories.map((id) => name(base.stories.get(id)?.label ?? id, LONGEST_LABEL));
  const [first = "", second, ...more] = labels;
  return [first, ...(second === undefined ? [] : [second]), ...(more.length > 0 ? [`${more.length} more`] : [])].join(
    ", ",
  );
}

const planLine = (digest: Digest, base: FactBase): Line => ({
  text: small(scheduleWords(digest.plan), storyWords(digest, base), ...choiceWords(digest.plan)),
  keep: KEEP.status,
});

const runLine = (run: RunReport, digest: Digest): Line => ({
  text: small(`<t:${Math.floor(run.dueAt.getTime() / 1_000)}:f>`, runWords(run, digest)),
  keep: KEEP.more,
});

/** When it comes next, or why it does not. */
function nextLines({ digest, inTheWay }: WatchedDigest, now: Date, count: number): Line[] {
  const { plan, servedDate, pause } = digest;
  if (pause) {
    const sentences = [pauseWords(pause), ...(inTheWay === undefined ? [] : [inTheWay])];
    return sentences.map((text) => ({ text, keep: KEEP.side }));
  }
  const runs = nextRuns(plan, { servedDate, after: now }, count);
  return runs.map(({ dueAt }, at) => ({ text: `${at === 0 ? "Next" : "Then"}: ${moment(dueAt)}`, keep: KEEP.side }));
}

export interface ManageOptions {
  readonly base: FactBase;
  readonly now: Date;
  /** What has just been done, or why it was not. */
  readonly note?: string;
}

/** One digest with its next times, its last runs, and all that can be done with it. */
export function manageCard(watched: WatchedDigest, { base, now, note }: ManageOptions): Card {
  const { digest, runs } = watched;
  const { id, pause } = digest;
  const toggle =
    pause === null
      ? { label: "Pause", id: pressId("digest-pause", id) }
      : { label: "Resume", id: pressId("digest-resume", id) };
  return {
    tone: "page",
    groups: [
      { lines: note === undefined ? [] : [{ text: note, keep: KEEP.headline }] },
      { lines: [{ text: title(digest), keep: KEEP.headline }, planLine(digest, base)] },
      { lines: nextLines(watched, now, NEXT_TIMES) },
      { lines: runs.slice(0, RUNS_OF_ONE).map((run) => runLine(run, digest)) },
    ],
    rows: [
      {
        buttons: [
          { label: "Preview", id: pressId("digest-preview", id) },
          { label: "Post now", id: pressId("digest-now", id) },
          { label: "Edit", id: pressId("digest-edit", id) },
          toggle,
          { label: "Remove", id: pressId("digest-remove", id) },
        ],
      },
    ],
  };
}

/** Asks once more before a digest goes with all that is known of it. */
export function removeCard(digest: Digest): Card {
  return {
    tone: "page",
    groups: [
      {
        lines: [
          { text: `Remove ${title(digest)}?`, keep: KEEP.headline },
          { text: "It is not posted any more, and its history goes. What it has posted stays.", keep: KEEP.side },
        ],
      },
    ],
    rows: [
      {
        buttons: [
          { label: "Remove it", id: pressId("digest-removed", digest.id) },
          { label: "Keep it", id: pressId("digest-show", digest.id), primary: true },
        ],
      },
    ],
  };
}

/** Paused by a fault first, then by hand, then what goes on: what needs somebody stands at the top. */
const urgency = ({ digest: { pause } }: WatchedDigest): number =>
  pause === null ? 2 : pause.reason === BY_HAND ? 1 : 0;

export interface StatusOptions extends Pick<ManageOptions, "base" | "now"> {
  /** From 0. */
  readonly page: number;
  /** Why no digest is posted at present, as a sentence; undefined where they are. */
  readonly onHold: string | undefined;
}

/** All digests of a server; what keeps one from being posted comes first. */
export function statusCard(digests: readonly WatchedDigest[], { base, now, page, onHold }: StatusOptions): Card {
  const items = digests
    .toSorted((a, b) => urgency(a) - urgency(b))
    .map((watched) => {
      const { digest, runs } = watched;
      const last = runs.slice(0, RUNS_IN_LIST).map((run) => runLine(run, digest));
      const lines = [
        { text: title(digest), keep: KEEP.headline },
        ...nextLines(watched, now, 1),
        planLine(digest, base),
        ...last,
      ];
      return { group: { lines }, digest };
    });
  const paused = digests.filter((one) => urgency(one) === 0).length;
  return pageCard({
    head: headOf(digests.length, paused, onHold),
    items,
    page,
    turnTo: (to) => pressId("digest-status", String(to)),
    rows: (shown) => [menuOf(shown.map(({ digest }) => digest))],
    empty: "None is scheduled here yet. /digest schedule begins one.",
  });
}

function headOf(count: number, paused: number, onHold: string | undefined): Group {
  const trouble = [
    ...(onHold === undefined ? [] : [`**${sentence(onHold)}**`]),
    ...(paused === 0 ? [] : [`**${paused === 1 ? "1 is" : `${paused} are`} paused because posting failed.**`]),
  ];
  return {
    lines: [
      { text: `**Digests of this server** (${count})`, keep: KEEP.headline },
      ...trouble.map((text) => ({ text, keep: KEEP.headline })),
    ],
  };
}

function menuOf(digests: readonly Digest[]): Row {
  const choices = digests.map(({ id, name: called, plan }) => choiceOf(id, called, scheduleWords(plan)));
  return { menu: { id: "digest-show", placeholder: "Look at one, or change it", choices } };
}
