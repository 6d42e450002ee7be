import { type Branch, defineCommand } from "../command.js";
import type { Translated } from "../option.js";
import type { Reply } from "../reply.js";
import type { Desk, Here } from "../surroundings.js";
import { forget } from "./settings-forget.js";
import { unanswered } from "./settings-unanswered.js";

const SERVERS_ONLY = "Settings belong to a server: use this in one of its channels.";
const NOT_ALLOWED = "Only people with the permission “Manage Channels” here can change that.";
const NO_INTENT =
  "I cannot read messages that do not name me, so this would do nothing. Whoever runs me can allow it: MESSAGE_CONTENT_INTENT=true in the configuration, and “Message Content Intent” under “Bot” in Discord's Developer Portal.";

/** Checked again on every call: what Discord hides by default, a server's owner can show to others. */
function placeOf({ guildId, settingsChannelId, mayManageChannels }: Here) {
  if (guildId === null || settingsChannelId === null) return { notice: SERVERS_ONLY };
  return mayManageChannels ? { guildId, channelId: settingsChannelId } : { notice: NOT_ALLOWED };
}

const setting = (
  name: string,
  description: string,
  zhCN: Translated,
  run: (place: { readonly guildId: string; readonly channelId: string }, desk: Desk) => Promise<Reply>,
) =>
  defineCommand({
    name,
    description,
    zhCN,
    options: {},
    examples: () => [{}],
    quietly: () => true,
    run(_, desk, here) {
      const place = placeOf(here);
      return place.notice === undefined ? run(place, desk) : { notice: place.notice };
    },
  });

const on = setting(
  "on",
  "Answer questions on the stories in this channel without being mentioned",
  { name: "开启", description: "在此频道无需提及即可回答与报道有关的问题" },
  async ({ guildId, channelId }, { state, setup }) => {
    if (!setup.readsMessages) return { notice: NO_INTENT };
    await state.setChannelAnswers(guildId, channelId, true);
    return {
      notice: "On. In this channel I answer questions on my stories where I am sure, and stay silent otherwise.",
    };
  },
);

const off = setting(
  "off",
  "Answer in this channel only when mentioned",
  { name: "关闭", description: "在此频道仅在被提及时回答" },
  async ({ guildId, channelId }, { state }) => {
    await state.setChannelAnswers(guildId, channelId, false);
    return { notice: "Off. In this channel I answer only when somebody mentions me." };
  },
);

const status = setting(
  "status",
  "Where questions are answered without a mention",
  { name: "状态", description: "查看哪些频道无需提及即可回答" },
  async ({ guildId, channelId }, { state, setup }) => {
    const channels = await state.channelAnswers(guildId);
    const here = channels.includes(channelId) ? "On in this channel" : "Off in this channel";
    const others = channels.filter((id) => id !== channelId).length;
    const elsewhere = others === 0 ? "" : `, and on in ${others === 1 ? "1 other" : `${others} others`}`;
    return { notice: `${here}${elsewhere}.${setup.readsMessages ? "" : ` ${NO_INTENT}`}` };
  },
);

/** `/settings`: what managers decide for a channel or a server. */
export const settings: Branch = {
  kind: "branch",
  name: "settings",
  description: "What managers decide for this channel or server",
  zhCN: { name: "设置", description: "频道或服务器管理员的设置" },
  managers: "ManageChannels",
  children: [
    {
      kind: "branch",
      name: "channel-answers",
      description: "Answers to questions that do not mention me",
      zhCN: { name: "频道回答", description: "无需提及的自动回答" },
      children: [on, off, status],
    },
    unanswered,
    forget,
  ],
};
