import { STORY_VIEWS, type StoryView, storyCard } from "../cards/story-cards.js";
import type { Branch } from "../command.js";
import { defineCommand } from "../command.js";
import { readStory, suggestStories } from "../completion.js";
import { type Translated, text } from "../option.js";
import { privately } from "./ask.js";

const WORDS: Readonly<Record<StoryView, { readonly description: string; readonly zhCN: Translated }>> = {
  brief: {
    description: "A story on one page: what happened, what is disputed, what nobody reports",
    zhCN: { name: "简报", description: "一页看完:发生了什么、有何争议、无人报道什么" },
  },
  timeline: {
    description: "A story's dated facts in order, each date as precise as it is known",
    zhCN: { name: "时间线", description: "按时间排列的事实,日期按已知精度显示" },
  },
  disputes: {
    description: "Where a story's sources disagree, and which side is better supported",
    zhCN: { name: "分歧", description: "来源之间的分歧,以及哪一方证据更充分" },
  },
  unknowns: {
    description: "What nobody reports about a story, and the nearest known thing",
    zhCN: { name: "未知", description: "无人报道的内容,以及最接近的已知事实" },
  },
};

const views = Object.keys(STORY_VIEWS) as StoryView[];

const viewCommand = (view: StoryView) =>
  defineCommand({
    name: view,
    ...WORDS[view],
    options: {
      story: text("Which story", {
        zhCN: { name: "报道", description: "哪一篇报道" },
        suggest: (typed, { base }) => suggestStories(typed, base),
        maxLength: 100,
      }),
      private: privately,
    },
    examples: (base) => [...base.stories.values()].map(({ label }) => ({ story: label })),
    quietly: (values) => values.private === true,
    run({ story }, { app: { base } }) {
      const id = readStory(story, base);
      const card = id === undefined ? undefined : storyCard(base, view, id);
      if (card) return { card };
      const labels = [...base.stories.values()].map(({ label }) => `“${label}”`).join(", ");
      return { notice: labels === "" ? "I hold no story yet." : `I hold no story of that name. There is: ${labels}.` };
    },
  });

/** `/story`: a story at a glance, in time, by its disagreements, and by what is missing. */
export const story: Branch = {
  kind: "branch",
  name: "story",
  description: "A story on one page, in time, where sources disagree, or what is missing",
  zhCN: { name: "报道", description: "报道的简报、时间线、分歧与未知" },
  children: views.map(viewCommand),
};
