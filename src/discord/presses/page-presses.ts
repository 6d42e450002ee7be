import type { FactBase } from "../../facts/fact-base.js";
import type { Card } from "../card.js";
import { compareCard, readCompare } from "../cards/compare-card.js";
import { browseCard, factCard, readBrowse } from "../cards/facts-cards.js";
import { sourceCard, sourceListCard } from "../cards/sources-cards.js";
import { STORY_VIEWS, type StoryView, storyCard } from "../cards/story-cards.js";
import { NO_LONGER_HELD } from "../notices.js";
import { type AnyPress, definePress, type Given, type Press } from "../press.js";
import type { Manner } from "../reply.js";
import type { Here } from "../surroundings.js";

/** What turns pages and opens what is on them. All they need stands in the custom id, so they work for ever. */

/** Whoever asked for a list turns its pages in place; everybody else gets a copy of their own. */
const inPlace = (_: unknown, { under }: Here): Manner => (under?.isOwn === true ? "replace" : "quiet");
const aside = (): Manner => "quiet";

/** A press that shows a card made of the fact base alone, or says that the base no longer holds it. */
const page = <A>(
  name: string,
  read: (about: string, given: Given) => A | undefined,
  card: (about: A, base: FactBase) => Card | undefined,
  manner: (about: A, here: Here) => Manner,
): Press<A> =>
  definePress({
    name,
    read,
    manner,
    run(about, { app: { base } }) {
      const shown = card(about, base);
      return shown ? { card: shown } : { notice: NO_LONGER_HELD };
    },
  });

const isView = (text: string): text is StoryView => Object.hasOwn(STORY_VIEWS, text);

export const story = page(
  "story",
  (about) => {
    const [, view = "", id, at] = /^([a-z]{1,12}):([a-z0-9-]{1,64}):(start|\d{1,4})$/u.exec(about) ?? [];
    return isView(view) && id !== undefined ? { view, id, at: at === "start" ? 0 : Number(at) } : undefined;
  },
  ({ view, id, at }, base) => storyCard(base, view, id, at),
  inPlace,
);

export const browse = page(
  "browse",
  (about) => (about.length <= 90 ? about : undefined),
  (about, base) => {
    const found = readBrowse(base, about);
    return found && browseCard(base, found.filter, found.page);
  },
  inPlace,
);

export const compare = page(
  "compare",
  (about) => (about.length <= 90 ? about : undefined),
  (about, base) => {
    const found = readCompare(base, about);
    return found && compareCard(base, found.a, found.b, found.page);
  },
  inPlace,
);

export const sourceList = page(
  "sources-page",
  (about) => (/^\d{1,4}$/u.test(about) ? Number(about) : undefined),
  (at, base) => sourceListCard(base, at),
  inPlace,
);

/** The one entry that was chosen from a menu, where it can be an id of the data. */
function chosen(about: string, { values }: Given): string | undefined {
  const [id, ...more] = values;
  return about === "" && more.length === 0 && id !== undefined && /^[a-z0-9-]{1,64}$/u.test(id) ? id : undefined;
}

export const fact = page("fact", chosen, (id, base) => factCard(base, id), aside);
export const source = page("source", chosen, (id, base) => sourceCard(base, id), aside);

export const pagePresses: readonly AnyPress[] = [story, browse, compare, sourceList, fact, source];
