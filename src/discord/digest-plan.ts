import { localDate, startOfDay } from "../digest/local-time.js";
import { EVERY_DAY, readDays, readTime } from "../digest/schedule-text.js";
import { findZones, isZone } from "../digest/zones.js";
import type { FactBase } from "../facts/fact-base.js";
import type { DigestPlan } from "../state/store.js";
import { readStory } from "./completion.js";

/** What people wrote about a digest, read into a plan; every problem is told at once. */

/** What was written or picked; undefined where nothing was. */
export interface WrittenPlan {
  readonly time?: string | undefined;
  readonly timezone?: string | undefined;
  readonly days?: string | undefined;
  readonly stories?: string | undefined;
  readonly emptyDays?: DigestPlan["emptyDays"] | undefined;
  readonly quiet?: boolean | undefined;
  readonly role?: string | null | undefined;
  readonly crosspost?: boolean | undefined;
}

/** What a digest is where a team chooses nothing but its hour. */
export const USUAL_PLAN: DigestPlan = {
  time: "09:00",
  zone: "UTC",
  days: EVERY_DAY,
  stories: [],
  emptyDays: "silence",
  quiet: false,
  roleId: null,
  crosspost: false,
};

type Read<T> = { readonly value: T } | { readonly problem: string };

/** The plan as it was with what was written in its place, or in sentences what cannot be read. */
export function readPlan(
  written: WrittenPlan,
  before: DigestPlan,
  base: FactBase,
): { readonly plan: DigestPlan } | { readonly problem: string } {
  const problems: string[] = [];
  const readOr = <T>(text: string | undefined, usual: T, read: (text: string) => Read<T>): T => {
    if (text === undefined) return usual;
    const found = read(text);
    if ("value" in found) return found.value;
    problems.push(found.problem);
    return usual;
  };
  const plan = {
    time: readOr(written.time, before.time, timeIn),
    zone: readOr(written.timezone, before.zone, zoneIn),
    days: readOr(written.days, before.days, daysIn),
    stories: readOr(written.stories, before.stories, (text) => storiesIn(text, base)),
    emptyDays: written.emptyDays ?? before.emptyDays,
    quiet: written.quiet ?? before.quiet,
    roleId: written.role === undefined ? before.roleId : written.role,
    crosspost: written.crosspost ?? before.crosspost,
  };
  return problems.length > 0 ? { problem: problems.join(" ") } : { plan };
}

function timeIn(text: string): Read<string> {
  const time = readTime(text);
  return time === undefined ? { problem: `“${text}” is no time of day: write it like 09:00.` } : { value: time };
}

/** Whatever was meant by a text that is no zone's name, where only one zone can have been. */
function zoneIn(text: string): Read<string> {
  const typed = text.trim();
  if (isZone(typed)) return { value: typed };
  const found = findZones(typed, 4);
  const [first, ...others] = found;
  const isMeant = others.length === 0 || first?.value.toLowerCase() === typed.toLowerCase();
  if (first && isMeant) return { value: first.value };
  const meant = found.slice(0, 3).map(({ value }) => value);
  const remedy =
    meant.length > 0 ? `Did you mean ${meant.join(", ")}?` : "Pick one of those that show while you type a city.";
  return { problem: `I know no time zone “${typed}”. ${remedy}` };
}

function daysIn(text: string): Read<readonly number[]> {
  const days = readDays(text);
  return days === undefined
    ? { problem: `“${text}” names no days: write “every day”, “weekdays” or “Mon, Wed, Fri”.` }
    : { value: days };
}

/** What stands for all stories, those to come included. */
export const ALL_STORIES = "all";

/** With more, neither a form nor a card would have room for their names. */
const MOST_STORIES = 25;

/** A story's name may hold a comma, so the whole text is tried first. */
function storiesIn(text: string, base: FactBase): Read<readonly string[]> {
  const typed = text.trim();
  if (typed === "" || typed.toLowerCase() === ALL_STORIES) return { value: [] };
  const whole = readStory(typed, base);
  if (whole !== undefined) return { value: [whole] };
  const parts = typed
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const ids = parts.map((part) => readStory(part, base));
  const strange = parts.filter((_, at) => ids[at] === undefined);
  const known = [...new Set(ids.flatMap((id) => id ?? []))];
  if (known.length > MOST_STORIES)
    return { problem: `More than ${MOST_STORIES} stories are as good as “all”: write that.` };
  if (strange.length === 0) return { value: known };
  const names = strange.map((part) => `“${part}”`).join(", ");
  return { problem: `I hold no story called ${names}. Pick one of those that show while you type, or write “all”.` };
}

/**
 * From when on a new digest tells changes: the start of a local day such as "2026-06-20", or now where nothing was
 * written.
 */
export function readSince(text: string | undefined, zone: string, now: Date): Read<Date> {
  if (text === undefined) return { value: now };
  const since = startOfDay(text.trim(), zone);
  if (since === undefined) return { problem: `“${text}” is no date: write it like ${localDate(now, zone)}.` };
  return since > now ? { problem: `“${text}” is still to come: give a day that has begun.` } : { value: since };
}
