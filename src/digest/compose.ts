import type { DigestPlan } from "../state/store.js";
import type { Change, ChangeKind } from "./changes.js";
import type { Known, Named, ToldFact, ToldGap } from "./told.js";

/** What may come on a day without news. */
export const EMPTY_DAYS = ["silence", "line", "refresher"] as const satisfies readonly DigestPlan["emptyDays"][];

/** What a digest says, in plain values: all of it, before anybody looks at how much fits. */
export interface DigestContent {
  /** The local date it is for, such as "2026-11-22". */
  readonly date: string;
  /** True where it comes late than its time. */
  readonly late: boolean;
  /** It tells what changed from then on. */
  readonly since: Date;
  /** Stories with news, in the order of the data. */
  readonly stories: readonly StoryNews[];
  /** What is still unknown of the stories that the digest is about, what is near to the news first. */
  readonly unknowns: readonly ToldGap[];
  /** What people asked here that still has no answer, the most frequent first. */
  readonly unanswered: readonly AskedInVain[];
  /** The fact to recall on a day without news; null where there is none to recall. */
  readonly refresher: ToldFact | null;
}

export interface StoryNews extends Named {
  /** The weightiest first; at least one. */
  readonly changes: readonly Change[];
}

export interface AskedInVain {
  readonly question: string;
  readonly count: number;
}

/** What corrects something that people may rely on comes before what adds to it. */
const WEIGHT: readonly ChangeKind[] = [
  "contested",
  "changed",
  "superseded",
  "settled",
  "withdrawn",
  "filled",
  "new",
  "missing",
];

/**
 * The changes of the chosen stories, or of all where none is chosen, each under one story. Stories stand in the order
 * of the ids in `order`; one that is not among them comes last.
 */
export function newsOf(
  changes: readonly Change[],
  chosen: readonly string[],
  order: readonly string[],
): readonly StoryNews[] {
  const news = new Map<string, { readonly story: Named; readonly changes: Change[] }>();
  for (const change of changes) {
    const story = change.stories.find(({ id }) => isChosen(id, chosen));
    if (!story) continue;
    const told = news.get(story.id) ?? { story, changes: [] };
    told.changes.push(change);
    news.set(story.id, told);
  }
  const byWeight = (a: Change, b: Change) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind) || rankOf(a) - rankOf(b);
  const place = ({ id }: Named) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...news.values()]
    .sort((a, b) => place(a.story) - place(b.story))
    .map(({ story, changes: told }) => ({ ...story, changes: told.sort(byWeight) }));
}

const rankOf = ({ now: [main] }: Change): number => Number(main?.rank !== "preferred");

export const isChosen = (story: string, chosen: readonly string[]): boolean =>
  chosen.length === 0 || chosen.includes(story);

/** What is still unknown of these stories, or of all: first what was just found missing, then what is near to the news. */
export function unknownsNear(
  { gaps }: Known,
  stories: readonly StoryNews[],
  chosen: readonly string[],
): readonly ToldGap[] {
  const changes = stories.flatMap((story) => story.changes);
  const facts = changes.flatMap(({ now }) => now);
  const news = {
    missing: new Set(changes.flatMap((change) => (change.kind === "missing" ? change.gaps : [])).map(({ id }) => id)),
    facts: new Set(facts.map(({ id }) => id)),
    subjects: new Set(facts.map(({ subject }) => subject.id)),
    stories: new Set(stories.map(({ id }) => id)),
  };
  const distance = (gap: ToldGap): number => {
    if (news.missing.has(gap.id)) return 0;
    if (gap.nearest.some((id) => news.facts.has(id))) return 1;
    if (news.subjects.has(gap.subject)) return 2;
    return news.stories.has(gap.story.id) ? 3 : 4;
  };
  return [...gaps.values()]
    .map(({ told }) => ({ gap: told, distance: distance(told) }))
    .filter(({ gap }) => isChosen(gap.story.id, chosen))
    .sort((a, b) => a.distance - b.distance)
    .map(({ gap }) => gap);
}
