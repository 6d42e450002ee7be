/**
 * One card for everything the bot shows: lines in their order, and the buttons and menus below them. It knows no
 * layout; `layout-v2.ts` and `layout-embed.ts` each make a message of it. Texts here are finished Discord markdown:
 * whatever came from data or people has been escaped.
 */

/** What a card tells, which decides its colour. Colour never stands alone: the lines also say the word. */
export type Tone = "answered" | "disputed" | "unknown" | "ambiguous" | "page";

/** Readable on Discord's light and dark themes. */
export const COLOUR: Readonly<Record<Tone, number>> = {
  answered: 0x2e8b57,
  disputed: 0xd98e04,
  unknown: 0x747f8d,
  ambiguous: 0x3b82f6,
  page: 0x5865f2,
};

/** One line. Where room is short, a lower `keep` stays before a higher one, and lines go only as a whole. */
export interface Line {
  readonly text: string;
  readonly keep: number;
  /** True for the answer's own words, which a phone's notification must show. */
  readonly said?: boolean;
}

export interface PressButton {
  readonly label: string;
  /** What comes back when it is pressed, see `press.ts`. */
  readonly id: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

export interface Choice {
  /** Plain text of 1 to 100 characters: menus know no markdown. */
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A menu to choose one of 1 to 25 entries from. */
export interface Menu {
  readonly id: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
}

/** Up to five buttons side by side, or one menu. */
export type Row = { readonly buttons: readonly PressButton[] } | { readonly menu: Menu };

/** Lines that belong together, with a button beside them where that helps. */
export interface Group {
  readonly lines: readonly Line[];
  readonly button?: PressButton;
}

export interface Card {
  readonly tone: Tone;
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
}

/** How much text a card may show, in UTF-16 units: Discord allows 4,000 in all texts of a Components V2 message. */
export const LONGEST_CARD = 3_900;

export const KEEP = { headline: 0, side: 1, firstSource: 1, status: 2, caveat: 3, more: 4 } as const;

const LEFT_OUT = "-# Not everything fits here.";

/** A line of small print, of the parts that say something. */
export const small = (...parts: readonly string[]): string => `-# ${parts.filter(Boolean).join(" · ")}`;

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length + 1, 0);

/** Whether nothing of a card has to be left out. */
export const fits = ({ groups }: Pick<Card, "groups">): boolean =>
  sizeOf(groups.flatMap(({ lines }) => lines)) <= LONGEST_CARD;

/**
 * The card's groups with as many lines as fit into `room` characters, in their order. Lines that do not fit are left
 * out whole, the least needed first, and a last line says so. Groups without lines go, and their buttons with them.
 */
export function packed({ groups }: Pick<Card, "groups">, room = LONGEST_CARD): readonly Group[] {
  const lines = groups.flatMap((group) => group.lines);
  if (sizeOf(lines) <= room) return groups.filter((group) => group.lines.length > 0);
  let left = room - LEFT_OUT.length - 1;
  const kept = new Set<Line>();
  for (const line of [...lines].sort((a, b) => a.keep - b.keep)) {
    if (line.text.length + 1 > left) continue;
    left -= line.text.length + 1;
    kept.add(line);
  }
  const fitting = groups
    .map((group) => ({ ...group, lines: group.lines.filter((line) => kept.has(line)) }))
    .filter((group) => group.lines.length > 0);
  return [...fitting, { lines: [{ text: LEFT_OUT, keep: KEEP.headline }] }];
}
