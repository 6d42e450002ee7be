import { randomInt } from "node:crypto";
import { findZones } from "../../digest/zones.js";
import { saidCard } from "../cards/digest-manage-cards.js";
import { defineCommand } from "../command.js";
import { applyPlan, asManager, PINGS_EVERYBODY, show, withDigest } from "../digest-actions.js";
import { suggestDays, suggestDigests, suggestStoryList, suggestTimes } from "../digest-completion.js";
import { readPlan, readSince, USUAL_PLAN, type WrittenPlan } from "../digest-plan.js";
import { EMPTY_DAYS, obstacle } from "../digest-words.js";
import { channel, choice, flag, optional, optionalText, role, text } from "../option.js";
import type { Reply } from "../reply.js";
import type { Desk, Here } from "../surroundings.js";

/** `/digest schedule` and `/digest edit`: what a team chooses for a digest. */

/** Longer texts name nothing that these options ask for. */
const LONGEST = 100;
const LONGEST_LIST = 1_000;
const LONGEST_NAME = 32;
/** As many as one completion shows. */
const MOST_DIGESTS = 25;
const MOST_ZONES = 25;

const time = text("The time of day, such as 09:00", {
  zhCN: { name: "时间", description: "当地时间,如 09:00" },
  suggest: suggestTimes,
  maxLength: LONGEST,
});
const timezone = text("The time zone: type a city or a country", {
  zhCN: { name: "时区", description: "时区,可输入城市或国家" },
  suggest: (typed) => findZones(typed, MOST_ZONES),
  maxLength: LONGEST,
});

/** What may be left out, in both commands. */
const choices = {
  days: optionalText("The days, such as weekdays or Mon, Wed, Fri; every day without it", {
    zhCN: { name: "日子", description: "星期几,如 weekdays 或 Mon, Wed, Fri;默认每天" },
    suggest: suggestDays,
    maxLength: LONGEST,
  }),
  stories: optionalText("Only these stories, with commas between them; all without it", {
    zhCN: { name: "报道", description: "只包含这些报道,用逗号分隔;默认全部" },
    suggest: (typed, { base }) => suggestStoryList(typed, base),
    maxLength: LONGEST_LIST,
  }),
  "empty-days": optional(
    choice("What comes on a day without news; nothing without it", {
      zhCN: { name: "无新内容", description: "没有新内容的日子发送什么;默认不发送" },
      values: EMPTY_DAYS,
    }),
  ),
  quiet: flag("Post without notifying anybody's device", {
    zhCN: { name: "静音", description: "发送时不触发通知" },
  }),
  role: optional(
    role("A role to ping with each digest", { zhCN: { name: "身份组", description: "每次提及的身份组" } }),
  ),
  crosspost: flag("In an announcement channel: send it on to the channels that follow it", {
    zhCN: { name: "发布", description: "在公告频道中:同时发布到关注该频道的频道" },
  }),
};

/** The option of every command that is about one digest. */
export const whichDigest = optionalText("Which digest; may be left out where there is only one here", {
  zhCN: { name: "摘要", description: "哪一个摘要;只有一个时可省略" },
  suggest: (typed, _, typing) => suggestDigests(typed, typing),
  maxLength: LONGEST,
});

/** Signs for ids: no two digests ever share one. */
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";
const ID_LENGTH = 12;
const newId = (): string => Array.from({ length: ID_LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");

const USUAL_NAME = "digest";
const TOO_MANY = `This server has ${MOST_DIGESTS} digests, and more are not kept. Remove one first.`;
const NO_NAME = `name: give it a name of at most ${LONGEST_NAME} letters or digits.`;

export const schedule = defineCommand({
  name: "schedule",
  description: "Post a digest of what has changed in a channel, at your hour",
  zhCN: { name: "新建", description: "在频道中定时发布变更摘要" },
  options: {
    channel: channel("Where it is posted", { zhCN: { name: "频道", description: "发布到哪个频道" } }),
    time,
    timezone,
    ...choices,
    name: optionalText("What it is called, where a channel has several", {
      zhCN: { name: "名称", description: "名称,同一频道有多个摘要时使用" },
      maxLength: LONGEST_NAME,
    }),
    since: optionalText("Tell what has changed since a day, such as 2026-06-20; since now without it", {
      zhCN: { name: "起始", description: "从哪一天起的变更,如 2026-06-20;默认从现在起" },
      maxLength: LONGEST,
    }),
  },
  examples: () => [{ channel: "#news", time: "09:00", timezone: "Pacific/Auckland", days: "weekdays" }],
  quietly: () => true,
  run: (values, desk, here) => asManager(desk, here, (guildId) => begin(values, guildId, desk, here)),
});

interface Wish extends Omit<WrittenPlan, "emptyDays"> {
  readonly channel: string;
  readonly "empty-days"?: WrittenPlan["emptyDays"];
  readonly name?: string | undefined;
  readonly since?: string | undefined;
}

async function begin(wish: Wish, guildId: string, desk: Desk, here: Here): Promise<Reply> {
  const { channel: channelId, "empty-days": emptyDays, name = USUAL_NAME, since, ...written } = wish;
  const { app, state, digests } = desk;
  const now = desk.now();
  const read = readPlan({ ...written, emptyDays }, USUAL_PLAN, app.base);
  if ("problem" in read) return { notice: read.problem };
  const { plan } = read;
  if (plan.roleId === guildId) return { notice: PINGS_EVERYBODY };
  const toldUntil = readSince(since, plan.zone, now);
  if ("problem" in toldUntil) return { notice: toldUntil.problem };
  const called = name.normalize("NFKC").replace(/\s+/gu, " ").trim();
  // One sign may unfold into many.
  if (!/[\p{L}\p{N}]/u.test(called) || called.length > LONGEST_NAME) return { notice: NO_NAME };
  const inTheWay = obstacle(await digests.checkChannel(guildId, channelId, plan), channelId, plan);
  if (inTheWay !== undefined) return { card: saidCard("**Not scheduled.**", inTheWay) };
  if ((await state.digests(guildId)).length >= MOST_DIGESTS) return { notice: TOO_MANY };
  const digest = {
    ...{ id: newId(), guildId, channelId, name: called, plan },
    ...{ scheduledBy: here.userId, scheduledAt: now, toldUntil: toldUntil.value, servedDate: null, pause: null },
  };
  if ((await state.addDigest(digest)) === "exists") {
    return {
      notice: `That channel has a digest called “${called}”. Change it with /digest edit, or give this one another name.`,
    };
  }
  digests.wake();
  return show(digest, desk, "Scheduled.");
}

export const edit = defineCommand({
  name: "edit",
  description: "Change a digest: its hour, days, stories and all else but its channel",
  zhCN: { name: "编辑", description: "修改摘要的时间、日子、报道等" },
  options: {
    digest: whichDigest,
    time: optional(time),
    timezone: optional(timezone),
    ...choices,
    "no-role": flag("Ping no role any more", { zhCN: { name: "不提及", description: "不再提及任何身份组" } }),
  },
  examples: () => [{ time: "08:30" }],
  quietly: () => true,
  run({ digest: word, "empty-days": emptyDays, "no-role": noRole, ...options }, desk, here) {
    return withDigest(word, desk, here, async (digest) => {
      const written: WrittenPlan = { ...options, emptyDays, role: noRole === true ? null : options.role };
      if (Object.values(written).every((value) => value === undefined)) {
        return show(digest, desk, "Name what to change, or press Edit.");
      }
      return applyPlan(written, digest, desk);
    });
  },
});
