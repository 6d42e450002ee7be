import { type Card, type Group, LONGEST_CARD, type Row } from "../card.js";
import { name } from "./parts.js";

/** Kept free for the title, the page's number and what is left out. */
const ROOM = LONGEST_CARD - 900;
/** Each item takes two of a message's 40 components, and a menu shows at most 25. */
const MOST_ITEMS = 8;

export interface Item {
  readonly group: Group;
}

/** Puts items on pages so that each page fits whole. Items stay in their order; no page is empty. */
export function pagesOf<T extends Item>(items: readonly T[], most = MOST_ITEMS): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = item.group.lines.reduce((sum, { text }) => sum + text.length + 1, 0);
    const page = pages.at(-1);
    if (page === undefined || size > room || page.length === most) {
      pages.push([item]);
      room = ROOM - size;
    } else {
      page.push(item);
      room -= size;
    }
  }
  return pages;
}

export interface PageOptions<T extends Item> {
  readonly head: Group;
  readonly items: readonly T[];
  /** From 0; one beyond the last shows the last, since data may have shrunk since the button was made. */
  readonly page: number;
  readonly most?: number;
  /** The custom id of the button to a page. */
  readonly turnTo: (page: number) => string;
  /** Rows above the page buttons, such as a menu of what is on the page. */
  readonly rows?: (shown: readonly T[]) => readonly Row[];
  readonly rowsBelow?: readonly Row[];
  /** Said where there is nothing to show. */
  readonly empty: string;
}

/** A card with one page of a list, and buttons to the pages before and after. */
export function pageCard<T extends Item>(options: PageOptions<T>): Card {
  const { head, items, turnTo, rows = () => [], rowsBelow = [], empty } = options;
  const pages = pagesOf(items, options.most);
  const page = Math.max(0, Math.min(options.page, pages.length - 1));
  const shown = pages[page] ?? [];
  const nothing: Group[] = shown.length === 0 ? [{ lines: [{ text: name(empty, 300), keep: 1 }] }] : [];
  return {
    tone: "page",
    groups: [head, ...nothing, ...shown.map(({ group }) => group)],
    rows: [...(shown.length > 0 ? rows(shown) : []), ...turnRow(page, pages.length, turnTo), ...rowsBelow],
  };
}

function turnRow(page: number, pages: number, turnTo: (page: number) => string): Row[] {
  if (pages < 2) return [];
  const [before, after] = [Math.max(0, page - 1), Math.min(pages - 1, page + 1)];
  return [
    {
      buttons: [
        { label: "Previous", id: turnTo(before), disabled: page === 0 },
        { label: `Page ${page + 1} of ${pages}`, id: "page", disabled: true },
        { label: "Next", id: turnTo(after), disabled: page === pages - 1 },
      ],
    },
  ];
}
