import { daysText } from "../digest/schedule-text.js";
import type { Digest, DigestPause, DigestPlan, RunReport } from "../state/store.js";
import type { ChannelCheck } from "./surroundings.js";

/** Sentences about digests for people who manage a server. All are Discord markdown without any text of others. */

/** A moment as each reader's own clock shows it, and how far off it is. */
export function moment(at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  return `<t:${seconds}:F> (<t:${seconds}:R>)`;
}

/** When a digest comes: "every day at 09:00, Pacific/Auckland". */
export const scheduleWords = ({ time, zone, days }: Pick<DigestPlan, "time" | "zone" | "days">): string =>
  `${daysText(days)} at ${time}, ${zone}`;

export const EMPTY_DAYS = {
  silence: { name: "Silence", zhCN: "不发送" },
  line: { name: "One line that there is nothing new", zhCN: "一行:没有新内容" },
  refresher: { name: "A refresher: one fact, each in its turn", zhCN: "温故:轮流重温一条事实" },
} as const satisfies Readonly<Record<DigestPlan["emptyDays"], object>>;

const ON_EMPTY_DAYS: Readonly<Record<DigestPlan["emptyDays"], string>> = {
  silence: "silent on days without news",
  line: "one line on days without news",
  refresher: "a refresher on days without news",
};

/** What a team chose besides the times, in a few words each. */
export function choiceWords({ emptyDays, quiet, roleId, crosspost }: DigestPlan): readonly string[] {
  return [
    ON_EMPTY_DAYS[emptyDays],
    quiet ? "quiet" : "",
    roleId === null ? "" : `pings <@&${roleId}>`,
    crosspost ? "crossposted" : "",
  ].filter((words) => words !== "");
}

const CHOOSE_ANOTHER = "Choose another channel.";

/** Why a digest cannot be posted in a channel, and what to do; undefined where it can. */
export function obstacle(
  { kind, missing, pings }: ChannelCheck,
  channelId: string,
  { roleId, crosspost }: Pick<DigestPlan, "roleId" | "crosspost">,
): string | undefined {
  const channel = `<#${channelId}>`;
  if (kind === "gone")
    return `I cannot see ${channel}. Give me the permission “View Channel” there, or choose another.`;
  if (kind === "forum") {
    return `${channel} holds posts, not messages. Make a post in it and choose that post as the channel, or choose a text channel.`;
  }
  if (kind === "other") return `Nobody writes messages in ${channel}. ${CHOOSE_ANOTHER}`;
  if (missing.length > 0) {
    const names = missing.map((name) => `“${name}”`).join(", ");
    return `I lack ${missing.length === 1 ? "a permission" : "permissions"} in ${channel}: ${names}. Allow ${missing.length === 1 ? "it" : "them"} there and try again.`;
  }
  if (crosspost && kind !== "announcement") {
    return `Only what stands in an announcement channel can be crossposted, and ${channel} is none. Leave “crosspost” out, or choose another channel.`;
  }
  if (roleId !== null && !pings) {
    return `<@&${roleId}> would not be pinged. Allow anyone to mention that role in the server's settings, or choose another.`;
  }
  return undefined;
}

/** What Discord's codes and our own words for them mean. */
const CODES: Readonly<Record<string, string>> = {
  "10003": "the channel is gone",
  "10004": "I am no longer in the server",
  "10008": "the message is gone",
  "50001": "I cannot see the channel",
  "50013": "a permission is missing",
  "50083": "the thread is archived",
  "160005": "the thread is locked",
  deadline: "it did not get through in time",
  late: "it could not be posted in time",
  edited: "its plan was changed before it could be posted",
  paused: "it was paused",
  network: "Discord could not be reached",
  timeout: "Discord did not answer in time",
  "429": "Discord asked for fewer messages",
  "server-outage": "Discord has an outage of this server",
};

/** A code in words; the code itself where we have none for it. */
export const codeWords = (code: string): string => CODES[code] ?? `Discord answered ${code.replace(/[^\w -]/gu, "")}`;

/** The reason of a pause that somebody wanted. */
export const BY_HAND = "by-hand";

const REMEDY = "When that is mended, /digest resume lets it go on.";

export function pauseWords({ reason, since }: DigestPause): string {
  const at = `<t:${Math.floor(since.getTime() / 1_000)}:f>`;
  if (reason === BY_HAND) return `Paused since ${at}.`;
  return `Paused since ${at}, because ${codeWords(reason)}. ${REMEDY}`;
}

const RESTORED =
  "posted; I found it in the channel, since my state was put back from a backup, so changes later that day may be untold";

/** What became of a run, with links to its posts. */
export function runWords(run: RunReport, { guildId, channelId }: Pick<Digest, "guildId" | "channelId">): string {
  const { state, code, parts, messageIds, late, crosspostsFailed } = run;
  const links = messageIds.map((id) => `https://discord.com/channels/${guildId}/${channelId}/${id}`).join(" ");
  const crossposts = crosspostsFailed > 0 ? `; ${crosspostsFailed} not crossposted` : "";
  const why = code === null ? "" : `: ${codeWords(code)}`;
  switch (state) {
    case "sent":
      if (code === "restored") return RESTORED;
      return `posted${late ? " late" : ""} ${links}${crossposts}`;
    case "empty":
      return "nothing was new, so nothing was posted";
    case "failed":
      return `failed${why}${messageIds.length > 0 ? `; ${messageIds.length} of ${parts} parts are out ${links}` : ""}`;
    case "missed":
      return `not posted${why}`;
    case "due":
      return `under way${code === null ? "" : `; the last try met this${why}`}`;
  }
}
