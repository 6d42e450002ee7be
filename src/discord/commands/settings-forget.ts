import { defineCommand } from "../command.js";
import { text } from "../option.js";
import { readAnswerId } from "../press-id.js";

const SERVERS_ONLY = "Settings belong to a server: use this in one of its channels.";
const NOT_ALLOWED = "Only people with the permission “Manage Channels” here can do that.";
const NO_ID = "That is no answer's id. It stands in the small print of each answer, after “id”.";
const LONGEST = 40;

/** `/settings forget`: deletes what is kept of one answer. Whoever knows its id has seen it: nobody can guess one. */
export const forget = defineCommand({
  name: "forget",
  description: "Delete what is kept of an answer: its question, and who voted on it",
  zhCN: { name: "删除答案", description: "删除所保留的某个答案:问题与投票记录" },
  options: {
    answer: text("The id in the answer's small print", {
      zhCN: { name: "答案", description: "答案小字中的编号" },
      maxLength: LONGEST,
    }),
  },
  // An id stands for one answer and cannot be made up.
  examples: () => [],
  quietly: () => true,
  async run({ answer }, { answers }, { guildId, mayManageChannels }) {
    if (guildId === null) return { notice: SERVERS_ONLY };
    if (!mayManageChannels) return { notice: NOT_ALLOWED };
    const id = readAnswerId(answer);
    if (id === undefined) return { notice: NO_ID };
    return {
      notice: (await answers.forget(id))
        ? "Deleted. The buttons below that answer do nothing any more; the message itself is yours to delete."
        : "I keep no answer under that id: its days are over, or it was deleted before.",
    };
  },
});
