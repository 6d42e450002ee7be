import { POST_PRESS, type PostKey, readPostKey } from "../../digest/post-key.js";
import { digestBetween } from "../../digest/prepare.js";
import { daysText } from "../../digest/schedule-text.js";
import { storiesMarked } from "../../digest/story-marks.js";
import type { Digest, DigestPlan } from "../../state/store.js";
import { DIGEST_PAGE_PRESS, digestCard, type OpenedDigest, readDigestPage } from "../cards/digest-card.js";
import {
  applyPlan,
  askToRemove,
  pause,
  postNow,
  preview,
  remove,
  resume,
  show,
  status,
  withDigest,
} from "../digest-actions.js";
import { ALL_STORIES, USUAL_PLAN } from "../digest-plan.js";
import { EMPTY_DAYS } from "../digest-words.js";
import { type AnyPress, definePress, type Given, type Press } from "../press.js";
import { pressId } from "../press-id.js";
import type { Manner, Modal, Reply } from "../reply.js";
import type { Desk, Here } from "../surroundings.js";

/** What the buttons of digests do. Below a post anybody may press; all else asks anew whether one may manage the server. */

const NOT_KEPT = "I no longer have what this digest was made of. /facts browse shows all that is held today.";
const NOT_HERE = "That digest is not posted in this server any more.";

/** All that a digest told, for whoever pressed, as it was then: though it was changed or removed since. */
async function opened(about: OpenedDigest, page: number, { app, state }: Desk, { guildId }: Here): Promise<Reply> {
  const { digestId, date, since, until, marks } = about;
  const digest = (await state.digests()).find(({ id }) => id === digestId);
  if (guildId === null || (digest && digest.guildId !== guildId)) return { notice: NOT_HERE };
  const { zone, emptyDays, stories: today } = digest?.plan ?? USUAL_PLAN;
  const stories = marks === undefined ? today : storiesMarked(marks, [...app.base.stories.keys()]);
  if (!stories) return { notice: NOT_KEPT };
  const told = { id: digestId, guildId, plan: { zone, emptyDays, stories } };
  const content = await digestBetween({ base: app.base, ask: app.ask, store: state }, told, { date, since, until });
  return content ? { card: digestCard(app.base, content, about, page) } : { notice: NOT_KEPT };
}

export const openAll = definePress<PostKey>({
  name: POST_PRESS,
  read: (about) => readPostKey(`${POST_PRESS}:${about}`),
  manner: () => "quiet",
  run: ({ digestId, date, since, toldUntil, marks }, desk, here) =>
    opened({ digestId, date, since, until: toldUntil, marks }, 0, desk, here),
});

/** Whoever has the card before them turns it in place. */
const inPlace = (_: unknown, { under }: Here): Manner => (under?.isOwn === true ? "replace" : "quiet");
const aside = (): Manner => "quiet";

export const turnPage = definePress<OpenedDigest & { readonly page: number }>({
  name: DIGEST_PAGE_PRESS,
  read: readDigestPage,
  manner: inPlace,
  run: ({ page, ...about }, desk, here) => opened(about, page, desk, here),
});

const DIGEST_ID = /^[a-z0-9]{1,20}$/u;

/** The digest that a button names, or that was picked from a menu. */
function readDigest(about: string, { values }: Given): string | undefined {
  const [picked = about, ...more] = values;
  return more.length === 0 && DIGEST_ID.test(picked) ? picked : undefined;
}

/** A press on one digest of the server, for managers. */
const manages = (
  name: string,
  manner: (about: string, here: Here) => Manner,
  act: (digest: Digest, desk: Desk, here: Here) => Reply | Promise<Reply>,
): Press<string> =>
  definePress({
    name,
    read: readDigest,
    manner,
    run: (id, desk, here) => withDigest(id, desk, here, (digest) => act(digest, desk, here)),
  });

/** The form with the plan as it is; what a form has no room for, `/digest edit` changes. */
function editForm({ id, name, plan }: Digest): Modal {
  const { time, zone, days, stories, emptyDays } = plan;
  const choices = Object.entries(EMPTY_DAYS).map(([value, words]) => ({ value, label: words.name }));
  return {
    id: pressId("digest-edited", id),
    title: `Edit “${name}”`,
    fields: [
      { id: "time", label: "Time of day", hint: "Such as 09:00", value: time, maxLength: 20 },
      {
        id: "timezone",
        label: "Time zone",
        hint: "Its name, such as Pacific/Auckland, or a city",
        value: zone,
        maxLength: 60,
      },
      { id: "days", label: "Days", hint: "Such as weekdays, or Mon, Wed, Fri", value: daysText(days), maxLength: 100 },
      {
        id: "stories",
        label: "Stories",
        hint: "Their names with commas between them, or “all”",
        value: stories.length === 0 ? ALL_STORIES : stories.join(", "),
        maxLength: LONGEST_LIST,
      },
      {
        id: "empty-days",
        label: "On a day without news",
        hint: "Quiet, role and crosspost: /digest edit",
        value: emptyDays,
        choices,
      },
    ],
  };
}

/** So many stories as a plan may name fit, whatever their ids. */
const LONGEST_LIST = 2_000;
const isEmptyDays = (text: string): text is DigestPlan["emptyDays"] => Object.hasOwn(EMPTY_DAYS, text);

interface Filled {
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly emptyDays: DigestPlan["emptyDays"];
}

/** The form of `editForm` comes back. */
export const edited = definePress<Filled>({
  name: "digest-edited",
  read(id, { fields }) {
    const emptyDays = fields.get("empty-days") ?? "";
    const isForm = ["time", "timezone", "days", "stories"].every((field) => fields.has(field));
    const isShort = [...fields.values()].every((text) => text.length <= LONGEST_LIST);
    return DIGEST_ID.test(id) && isForm && isShort && isEmptyDays(emptyDays) ? { id, fields, emptyDays } : undefined;
  },
  manner: inPlace,
  run({ id, fields, emptyDays }, desk, here) {
    const [time, timezone, days, stories] = ["time", "timezone", "days", "stories"].map((field) => fields.get(field));
    const written = { time, timezone, days, stories, emptyDays };
    return withDigest(id, desk, here, (digest) => applyPlan(written, digest, desk));
  },
});

export const statusPage = definePress<number>({
  name: "digest-status",
  read: (about) => (/^\d{1,4}$/u.test(about) ? Number(about) : undefined),
  manner: inPlace,
  run: (page, desk, here) => status(desk, here, page),
});

export const digestPresses: readonly AnyPress[] = [
  openAll,
  turnPage,
  statusPage,
  edited,
  manages("digest-show", inPlace, (digest, desk) => show(digest, desk)),
  manages("digest-preview", aside, preview),
  manages("digest-now", aside, postNow),
  manages(
    "digest-edit",
    () => "modal",
    (digest) => ({ modal: editForm(digest) }),
  ),
  manages("digest-pause", inPlace, pause),
  manages("digest-resume", inPlace, resume),
  manages("digest-remove", inPlace, askToRemove),
  manages("digest-removed", inPlace, remove),
];
