import type { Digest } from "../../state/store.js";
import { type Branch, defineCommand } from "../command.js";
import { pause, postNow, preview, remove, resume, show, status as statusOf, withDigest } from "../digest-actions.js";
import { suggestDigests } from "../digest-completion.js";
import { type Translated, text } from "../option.js";
import type { Reply } from "../reply.js";
import type { Desk, Here } from "../surroundings.js";
import { edit, schedule, whichDigest } from "./digest-schedule.js";

const LONGEST_NAME = 100;

/** A command about one digest, which may be left out where it is clear. */
const about = (
  name: string,
  description: string,
  zhCN: Translated,
  act: (digest: Digest, desk: Desk, here: Here) => Reply | Promise<Reply>,
) =>
  defineCommand({
    name,
    description,
    zhCN,
    options: { digest: whichDigest },
    examples: () => [{}],
    quietly: () => true,
    run: ({ digest: word }, desk, here) => withDigest(word, desk, here, (digest) => act(digest, desk, here)),
  });

const status = defineCommand({
  name: "status",
  description: "When each digest comes next, what became of the last ones, and what keeps one from being posted",
  zhCN: { name: "状态", description: "下次发布时间、最近的结果以及未发布的原因" },
  options: { digest: whichDigest },
  examples: () => [{}],
  quietly: () => true,
  run({ digest: word }, desk, here) {
    if (word === undefined) return statusOf(desk, here);
    return withDigest(word, desk, here, (digest) => show(digest, desk));
  },
});

/** What is removed is named: nobody loses a digest by leaving something out. */
const removal = defineCommand({
  name: "remove",
  description: "Remove a digest; what it has posted stays",
  zhCN: { name: "删除", description: "删除摘要;已发布的内容保留" },
  options: {
    digest: text("Which digest", {
      zhCN: { name: "摘要", description: "哪一个摘要" },
      suggest: (typed, _, typing) => suggestDigests(typed, typing),
      maxLength: LONGEST_NAME,
    }),
  },
  examples: () => [{ digest: "digest" }],
  quietly: () => true,
  run: ({ digest: word }, desk, here) => withDigest(word, desk, here, (digest) => remove(digest, desk)),
});

/** `/digest`: what has changed, posted at a team's hour. */
export const digest: Branch = {
  kind: "branch",
  name: "digest",
  description: "What has changed, posted in a channel at your team's hour",
  zhCN: { name: "摘要", description: "在团队选定的时间发布变更摘要" },
  managers: "ManageGuild",
  children: [
    schedule,
    about(
      "preview",
      "See exactly what would be posted now; only you see it",
      { name: "预览", description: "预览此刻将发布的内容,仅自己可见" },
      preview,
    ),
    about("now", "Post a digest at once", { name: "立即", description: "立即发布摘要" }, postNow),
    status,
    about("pause", "Post no more until it is resumed", { name: "暂停", description: "暂停发布,直到恢复" }, pause),
    about("resume", "Let a paused digest go on", { name: "恢复", description: "恢复已暂停的摘要" }, resume),
    edit,
    removal,
  ],
};
