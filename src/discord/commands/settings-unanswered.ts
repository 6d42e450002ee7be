import { MOST_UNANSWERED_DAYS, USUAL_UNANSWERED_DAYS } from "../../digest/unanswered.js";
import type { UnansweredQuestion } from "../../state/store.js";
import { type Card, KEEP, small } from "../card.js";
import { name } from "../cards/parts.js";
import { type Branch, defineCommand } from "../command.js";
import { wholeNumber } from "../option.js";
import type { Here } from "../surroundings.js";

const DAY_MS = 24 * 60 * 60_000;
const MOST_SHOWN = 10;

const SERVERS_ONLY = "Settings belong to a server: use this in one of its channels.";
const NOT_ALLOWED =
  "Only people with the permission “Manage Server” can see or change that: it is for the whole server.";
const OFF = "Off. Unanswered questions are not kept, and those that were are deleted.";

/** Checked again on every call: what Discord hides by default, a server's owner can show to others. */
function serverOf({ guildId, mayManageServer }: Here): { readonly guildId: string } | { readonly notice: string } {
  if (guildId === null) return { notice: SERVERS_ONLY };
  return mayManageServer ? { guildId } : { notice: NOT_ALLOWED };
}

const inDays = (days: number): string => (days === 1 ? "one day" : `${days} days`);

const days = defineCommand({
  name: "days",
  description: "For how many days questions that found no fact are kept for the digests",
  zhCN: { name: "天数", description: "未能回答的问题为摘要保留多少天" },
  options: {
    days: wholeNumber(`From 1 to ${MOST_UNANSWERED_DAYS}`, {
      zhCN: { name: "天数", description: `1 至 ${MOST_UNANSWERED_DAYS}` },
      min: 1,
      max: MOST_UNANSWERED_DAYS,
    }),
  },
  examples: () => [{ days: USUAL_UNANSWERED_DAYS }],
  quietly: () => true,
  async run(chosen, { state }, here) {
    const server = serverOf(here);
    if ("notice" in server) return server;
    await state.setUnansweredDays(server.guildId, chosen.days);
    return {
      notice: `Questions asked openly here that find no fact are kept for ${inDays(chosen.days)} after they were last asked, without who asked; digests tell them.`,
    };
  },
});

const off = defineCommand({
  name: "off",
  description: "Keep no unanswered questions, and delete those that are kept",
  zhCN: { name: "关闭", description: "不保留未能回答的问题,并删除已有的" },
  options: {},
  examples: () => [{}],
  quietly: () => true,
  async run(_, { state }, here) {
    const server = serverOf(here);
    if ("notice" in server) return server;
    await state.setUnansweredDays(server.guildId, 0);
    return { notice: OFF };
  },
});

const status = defineCommand({
  name: "status",
  description: "Whether unanswered questions are kept, for how long, and which are asked most",
  zhCN: { name: "状态", description: "是否保留未能回答的问题、保留多久及最常见的问题" },
  options: {},
  examples: () => [{}],
  quietly: () => true,
  async run(_, { state, now }, here) {
    const server = serverOf(here);
    if ("notice" in server) return server;
    const kept = (await state.unansweredDays(server.guildId)) ?? USUAL_UNANSWERED_DAYS;
    if (kept === 0) return { notice: "Off. Unanswered questions are not kept." };
    const since = new Date(now().getTime() - kept * DAY_MS);
    return { card: keptCard(kept, await state.unanswered(server.guildId, since)) };
  },
});

function keptCard(kept: number, questions: readonly UnansweredQuestion[]): Card {
  const asked = questions.slice(0, MOST_SHOWN).map(({ question, count, lastAt }) => ({
    text: `• “${name(question, 300)}” (${count} ×, last <t:${Math.floor(lastAt.getTime() / 1_000)}:d>)`,
    keep: KEEP.more,
  }));
  const more = questions.length - asked.length;
  return {
    tone: "page",
    groups: [
      {
        lines: [
          { text: `**Unanswered questions are kept for ${inDays(kept)}.**`, keep: KEEP.headline },
          { text: "Only those that were asked openly, and never who asked.", keep: KEEP.side },
        ],
      },
      { lines: asked.length > 0 ? asked : [{ text: "None is kept at present.", keep: KEEP.side }] },
      { lines: more > 0 ? [{ text: small(`and ${more} more`), keep: KEEP.side }] : [] },
    ],
    rows: [],
  };
}

/** `/settings unanswered`: what becomes of questions that found no fact. */
export const unanswered: Branch = {
  kind: "branch",
  name: "unanswered",
  description: "Questions that found no fact, for the digests",
  zhCN: { name: "未答问题", description: "为摘要保留未能回答的问题" },
  children: [days, off, status],
};
