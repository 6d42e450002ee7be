import type { FactBase } from "../../facts/fact-base.js";
import { type ComparisonRow, compare } from "../../views/compare.js";
import type { FactLine } from "../../views/lines.js";
import { type Card, KEEP, type Line, small } from "../card.js";
import { pressId, shortOf } from "../press-id.js";
import { type Item, pageCard } from "./paging.js";
import { bold, name, sentence, whence } from "./parts.js";
import { factMenu } from "./story-cards.js";

/** Of many facts on one side, the first are shown; the menu opens the others. */
const MOST_A_SIDE = 3;

interface RowItem extends Item {
  readonly row: ComparisonRow;
}

/** Two subjects side by side over the predicates they share; undefined where one of them is unknown. */
export function compareCard(base: FactBase, subjectA: string, subjectB: string, page = 0): Card | undefined {
  const comparison = compare(base, subjectA, subjectB);
  if (!comparison) return undefined;
  const { a, b, rows } = comparison;
  const sides = [
    ["A", a.label],
    ["B", b.label],
  ] as const;
  return pageCard({
    head: {
      lines: [
        { text: bold(`${a.label} and ${b.label}`), keep: KEEP.headline },
        { text: small(...sides.map(([letter, label]) => `${letter}: ${name(label)}`)), keep: KEEP.status },
      ],
    },
    items: rows.map((row): RowItem => ({ row, group: { lines: rowLines(row, base) } })),
    page,
    turnTo: (to) => pressId("compare", String(to), shortOf(a.id), shortOf(b.id)),
    rows: (shown) => factMenu(shown.flatMap(({ row }) => [...row.a, ...row.b])),
    empty: "The facts say nothing of the same kind about both.",
  });
}

/** Reads what a page button of a comparison carries. */
export function readCompare(base: FactBase, text: string) {
  const parts = /^(\d{1,4}):([0-9a-f]{8}):([0-9a-f]{8})$/u.exec(text);
  if (!parts) return undefined;
  const [a, b] = parts.slice(2).map((short) => [...base.subjects.keys()].find((id) => shortOf(id) === short));
  return a === undefined || b === undefined ? undefined : { a, b, page: Number(parts[1]) };
}

function rowLines({ predicate, frame, a, b, comparable, differs }: ComparisonRow, base: FactBase): Line[] {
  const where = frame.map((one) => `${name(one.name)}: ${name(one.value)}`).join(", ");
  const warning = comparable
    ? differs.length > 0
      ? `differs in: ${name(differs.join(", "))}`
      : ""
    : `not comparable${differs.length > 0 ? `, differs in: ${name(differs.join(", "))}` : ""}`;
  return [
    { text: `**${name(predicate)}**${where === "" ? "" : ` · ${where}`}`, keep: KEEP.side },
    ...(warning === "" ? [] : [{ text: small(warning), keep: KEEP.side }]),
    ...sideLines("A", a, base),
    ...sideLines("B", b, base),
  ];
}

function sideLines(letter: string, lines: readonly FactLine[], base: FactBase): Line[] {
  const shown = lines.slice(0, MOST_A_SIDE).map(({ fact, value, modality }) => ({
    text: `**${letter}** ${name(value, 500)} — ${sentence(fact.statement)} (${name(modality)}; ${whence(fact, base)})`,
    keep: KEEP.side,
  }));
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, { text: small(`${letter}: +${more} more`), keep: KEEP.more }] : shown;
}
