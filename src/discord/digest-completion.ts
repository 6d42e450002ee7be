import type { Suggestion } from "../answering/outcome.js";
import { daysText, EVERY_DAY, readDays, readTime } from "../digest/schedule-text.js";
import type { FactBase } from "../facts/fact-base.js";
import { suggestStories } from "./completion.js";
import { ALL_STORIES } from "./digest-plan.js";
import { scheduleWords } from "./digest-words.js";
import type { Typing } from "./option.js";

/** Completion of what `/digest` asks for. */

const plain = (text: string): Suggestion => ({ value: text, label: text });

const HALF_HOURS = Array.from(
  { length: 48 },
  (_, at) => `${String(Math.floor(at / 2)).padStart(2, "0")}:${at % 2 === 0 ? "00" : "30"}`,
);
/** Where nothing is typed, the list begins when work does. */
const FIRST_SHOWN = HALF_HOURS.indexOf("06:00");

/** Times of day: the one that was typed, however it is written, and half hours that begin alike. */
export function suggestTimes(typed: string): readonly Suggestion[] {
  const text = typed.trim();
  if (text === "") return HALF_HOURS.slice(FIRST_SHOWN).map(plain);
  const read = readTime(text);
  const start = /^\d$/u.test(text) ? `0${text}` : text;
  const alike = HALF_HOURS.filter((time) => time.startsWith(text) || time.startsWith(start));
  return [...new Set([...(read === undefined ? [] : [read]), ...alike])].map(plain);
}

/** The usual choices, with the words that people may begin to type besides the days' own. */
const USUAL_DAYS: readonly (readonly [days: readonly number[], also: string])[] = [
  [EVERY_DAY, "daily"],
  [[1, 2, 3, 4, 5], "weekdays"],
  [[6, 7], "weekends"],
  [[1, 3, 5], ""],
  [[2, 4], ""],
  ...EVERY_DAY.map((day) => [[day], ""] as const),
];

/** Days of the week: those that were typed, however they are written, or the usual choices that begin alike. */
export function suggestDays(typed: string): readonly Suggestion[] {
  const read = readDays(typed);
  if (read) return [plain(daysText(read))];
  const wanted = typed.trim().toLowerCase();
  return USUAL_DAYS.map(([days, also]) => ({ text: daysText(days), also }))
    .filter(({ text, also }) => [text.toLowerCase(), also].some((words) => words.startsWith(wanted)))
    .map(({ text }) => plain(text));
}

/** Stories after one another: what stands before the last comma stays, and one is added. */
export function suggestStoryList(typed: string, base: FactBase): readonly Suggestion[] {
  const parts = typed.split(",").map((part) => part.trim());
  const last = parts.pop() ?? "";
  const before = parts.filter(Boolean);
  const stories = suggestStories(last, base).filter(({ value }) => !before.includes(value));
  if (before.length > 0) {
    return stories.map(({ value, label }) => ({
      value: [...before, value].join(", "),
      label: `${label}, besides ${before.length} more`,
    }));
  }
  const all = { value: ALL_STORIES, label: "All stories, those to come included" };
  return ALL_STORIES.startsWith(last.toLowerCase()) ? [all, ...stories] : stories;
}

/** The server's digests by name or channel, for those who may look after them. */
export async function suggestDigests(
  typed: string,
  { here, state, channelName }: Typing,
): Promise<readonly Suggestion[]> {
  if (here.guildId === null || !here.mayManageServer) return [];
  const wanted = typed.trim().toLowerCase().replace(/^#/u, "");
  return (await state.digests(here.guildId))
    .map(({ id, name, channelId, plan }) => ({
      value: id,
      label: `${name} in #${channelName(channelId) ?? channelId}`,
      hint: scheduleWords(plan),
    }))
    .filter(({ value, label }) => value === wanted || label.toLowerCase().includes(wanted));
}
