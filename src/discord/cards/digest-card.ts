import type { Change } from "../../digest/changes.js";
import type { DigestContent, StoryNews } from "../../digest/compose.js";
import { entryOf } from "../../digest/entry.js";
import { countWords, titleOf } from "../../digest/headline.js";
import { areMarks } from "../../digest/story-marks.js";
import type { FactBase } from "../../facts/fact-base.js";
import { type Card, KEEP, type Line, small } from "../card.js";
import { pressId } from "../press-id.js";
import { askedText, entryLines, gapText, heldOf } from "./digest-parts.js";
import { type Item, pageCard } from "./paging.js";
import { capital, name } from "./parts.js";
import { factMenu } from "./story-cards.js";

/** Which digest is open, and which of its pages. */
export interface OpenedDigest {
  readonly digestId: string;
  /** The local date it is for. */
  readonly date: string;
  /** From when and up to when it tells changes. */
  readonly since: Date;
  readonly until: Date;
  /** The stories it is about, see `marksOf`; undefined where its post does not say. */
  readonly marks?: string | undefined;
}

/** The name of the press that turns its pages. */
export const DIGEST_PAGE_PRESS = "digest-page";

interface NewsItem extends Item {
  readonly facts: readonly Parameters<typeof heldOf>[0][number][];
}

/** Each stands for several lines, so that a page is not all gaps between them. */
const LISTED_TOGETHER = 6;

/** All of a digest in full, a page of it, as "Open all" shows it to whoever pressed. */
export function digestCard(base: FactBase, content: DigestContent, opened: OpenedDigest, page = 0): Card {
  const { stories, unknowns, unanswered } = content;
  return pageCard({
    head: {
      lines: [
        { text: `**${name(titleOf(content))}**`, keep: KEEP.headline },
        { text: small(countWords(content) || "nothing changed"), keep: KEEP.status },
      ],
    },
    items: [
      ...stories.flatMap((story) => story.changes.map((change, at) => newsItem(base, story, change, at === 0))),
      ...listed("Still unknown", unknowns.map(gapText)),
      ...listed("You asked, nobody answers", unanswered.map(askedText)),
    ],
    page,
    turnTo: (to) => pageId(opened, to),
    rows: (shown) =>
      factMenu(
        heldOf(
          shown.flatMap(({ facts }) => facts),
          base,
        ),
      ),
    empty: "Nothing changed, and nothing is known to be missing.",
  });
}

function newsItem(base: FactBase, story: StoryNews, change: Change, isFirst: boolean): NewsItem {
  const heading: Line[] = isFirst ? [{ text: `__${capital(name(story.label))}__`, keep: KEEP.headline }] : [];
  return { group: { lines: [...heading, ...entryLines(entryOf(change), base)] }, facts: change.now };
}

function listed(heading: string, lines: readonly string[]): readonly NewsItem[] {
  const parts = Array.from({ length: Math.ceil(lines.length / LISTED_TOGETHER) }, (_, at) =>
    lines.slice(at * LISTED_TOGETHER, (at + 1) * LISTED_TOGETHER),
  );
  return parts.map((part) => ({
    group: { lines: [`**${heading}**`, ...part].map((text) => ({ text, keep: KEEP.side })) },
    facts: [],
  }));
}

function pageId({ digestId, date, since, until, marks }: OpenedDigest, page: number): string {
  const span = [since, until].map((time) => time.getTime().toString(36));
  return pressId(DIGEST_PAGE_PRESS, digestId, date, ...span, String(page), ...(marks === undefined ? [] : [marks]));
}

const PAGE = /^([a-z0-9]{1,20}):(\d{4}-\d\d-\d\d):([0-9a-z]{1,10}):([0-9a-z]{1,10}):(\d{1,4})(?::([0-9a-z]{1,90}))?$/u;

/** Reads what a page button carries after its name; undefined where we cannot have made it. */
export function readDigestPage(text: string): (OpenedDigest & { readonly page: number }) | undefined {
  const [, digestId, date, from, to, page, marks] = PAGE.exec(text) ?? [];
  if (!digestId || !date || !from || !to || !page) return undefined;
  const [since, until] = [from, to].map((time) => new Date(Number.parseInt(time, 36)));
  if (!since || !until || [since, until].some((time) => Number.isNaN(time.getTime()))) return undefined;
  if (marks !== undefined && !areMarks(marks)) return undefined;
  return { digestId, date, since, until, page: Number(page), ...(marks === undefined ? {} : { marks }) };
}
