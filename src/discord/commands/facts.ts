import type { FactBase } from "../../facts/fact-base.js";
import { sourceList } from "../../views/facts.js";
import { compareCard } from "../cards/compare-card.js";
import { browseCard, LONGEST_ABOUT } from "../cards/facts-cards.js";
import { sourceCard, sourceListCard } from "../cards/sources-cards.js";
import { type Branch, defineCommand } from "../command.js";
import {
  readSource,
  readStory,
  readSubject,
  suggestPredicates,
  suggestSources,
  suggestStories,
  suggestSubjects,
} from "../completion.js";
import { optionalText, text } from "../option.js";
import type { Reply } from "../reply.js";
import { privately } from "./ask.js";

const nothingNamed = (what: string, text: string): Reply => ({
  notice: `I hold no ${what} called “${text}”. Pick one of the suggestions that show while you type.`,
});

/** The two subjects that share most predicates, as an example of what can be set side by side. */
function comparable(base: FactBase): readonly { readonly a: string; readonly b: string }[] {
  const shared = new Map<string, { readonly a: string; readonly b: string; count: number }>();
  for (const predicate of base.predicates.keys()) {
    const facts = [...base.facts.values()].filter((fact) => fact.predicate === predicate);
    const subjects = [...new Set(facts.map(({ subject }) => subject))];
    for (const [at, a] of subjects.entries()) {
      for (const b of subjects.slice(at + 1)) {
        const pair = shared.get(`${a} ${b}`) ?? { a, b, count: 0 };
        pair.count += 1;
        shared.set(`${a} ${b}`, pair);
      }
    }
  }
  const label = (id: string) => base.subjects.get(id)?.label ?? id;
  const [best] = [...shared.values()].sort((x, y) => y.count - x.count);
  return best ? [{ a: label(best.a), b: label(best.b) }] : [];
}

/** The publisher of the source that most facts cite, as people would type it. */
function mostCited(base: FactBase): readonly string[] {
  const [first] = sourceList(base).toSorted((a, b) => b.factCount - a.factCount);
  return first && first.source.publisher.length <= LONGEST_NAME ? [first.source.publisher] : [];
}

/** Longest value of a completion. */
const LONGEST_NAME = 100;

const browse = defineCommand({
  name: "browse",
  description: "All facts, or those of a story, on a subject, or about something",
  zhCN: { name: "浏览", description: "浏览全部事实,可按报道、主题或内容筛选" },
  options: {
    story: optionalText("Only facts of this story", {
      zhCN: { name: "报道", description: "只看这篇报道的事实" },
      suggest: (typed, { base }) => suggestStories(typed, base),
      maxLength: LONGEST_NAME,
    }),
    subject: optionalText("Only facts on this subject", {
      zhCN: { name: "主题", description: "只看关于此主题的事实" },
      suggest: (typed, { base }) => suggestSubjects(typed, base),
      maxLength: LONGEST_NAME,
    }),
    about: optionalText("Only facts with these words", {
      zhCN: { name: "关于", description: "只看包含这些词的事实" },
      suggest: (typed, { base }) => suggestPredicates(typed, base).filter(({ value }) => value.length <= LONGEST_ABOUT),
      maxLength: LONGEST_ABOUT,
    }),
    private: privately,
  },
  examples: (base) => [...base.stories.values()].slice(0, 1).map(({ label }) => ({ story: label })),
  quietly: (values) => values.private === true,
  run({ story, subject, about }, { app: { base } }) {
    const storyId = story === undefined ? undefined : readStory(story, base);
    const subjectId = subject === undefined ? undefined : readSubject(subject, base);
    if (story !== undefined && storyId === undefined) return nothingNamed("story", story);
    if (subject !== undefined && subjectId === undefined) return nothingNamed("subject", subject);
    return { card: browseCard(base, { story: storyId, subject: subjectId, about: about?.trim() || undefined }) };
  },
});

const compare = defineCommand({
  name: "compare",
  description: "Two subjects side by side, over what the facts say of both",
  zhCN: { name: "对比", description: "并排比较两个主题的同类事实" },
  options: {
    a: text("One subject", {
      zhCN: { name: "甲", description: "第一个主题" },
      suggest: (typed, { base }) => suggestSubjects(typed, base),
      maxLength: LONGEST_NAME,
    }),
    b: text("The other subject", {
      zhCN: { name: "乙", description: "第二个主题" },
      suggest: (typed, { base }) => suggestSubjects(typed, base),
      maxLength: LONGEST_NAME,
    }),
    private: privately,
  },
  examples: (base) => comparable(base),
  quietly: (values) => values.private === true,
  run({ a, b }, { app: { base } }) {
    const [first, second] = [readSubject(a, base), readSubject(b, base)];
    if (first === undefined) return nothingNamed("subject", a);
    if (second === undefined) return nothingNamed("subject", b);
    if (first === second) return { notice: "Those are one and the same. Name two different subjects." };
    const card = compareCard(base, first, second);
    return card ? { card } : nothingNamed("subject", a);
  },
});

const sources = defineCommand({
  name: "sources",
  description: "What the facts rest on: kind of source, date, and what repeats what",
  zhCN: { name: "来源", description: "事实所依据的来源:类别、日期与转载关系" },
  options: {
    source: optionalText("Only this source, with all that rests on it", {
      zhCN: { name: "来源", description: "只看此来源及依据它的事实" },
      suggest: (typed, { base }) => suggestSources(typed, base),
      maxLength: LONGEST_NAME,
    }),
    private: privately,
  },
  examples: (base) => mostCited(base).map((source) => ({ source })),
  quietly: (values) => values.private === true,
  run({ source }, { app: { base } }) {
    if (source === undefined) return { card: sourceListCard(base) };
    const id = readSource(source, base);
    const card = id === undefined ? undefined : sourceCard(base, id);
    return card ? { card } : nothingNamed("source", source);
  },
});

/** `/facts`: all that is held, two subjects side by side, and what it rests on. */
export const facts: Branch = {
  kind: "branch",
  name: "facts",
  description: "All facts, two subjects side by side, and the sources",
  zhCN: { name: "事实", description: "浏览事实、对比主题、查看来源" },
  children: [browse, compare, sources],
};
