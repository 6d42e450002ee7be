import type { FactBase } from "../../facts/fact-base.js";
import { type Comparison, type ComparisonRow, compare } from "../../views/compare.js";
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
  const { a, b, rows, assumed } = comparison;
  const sides = [
    ["A", a.label],
    ["B", b.label],
  ] as const;
  return pageCard({
    head: {
      lines: [
        { text: bold(`${a.label} and ${b.label}`), keep: KEEP.headline },
        { text: small(...sides.map(([letter, label]) => `${letter}: ${name(label)}`)), keep: KEEP.status },
        ...assumed.map((text) => ({ text: small(sentence(text)), keep: KEEP.side })),
      ],
    },
    items: rows.map((row): RowItem => ({ row, group: { lines: rowLines(row, comparison, base) } })),
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

function rowLines(row: ComparisonRow, { a, b }: Comparison, base: FactBase): Line[] {
  const where = row.frame.map((one) => `${name(one.name)}: ${name(one.value)}`).join(", ");
  const warning = warningOf(row);
  return [
    { text: `**${name(row.predicate)}**${where === "" ? "" : ` · ${where}`}`, keep: KEEP.side },
    ...(warning === "" ? [] : [{ text: small(warning), keep: KEEP.side }]),
    ...sideLines("A", a.id, row.a, base),
    ...sideLines("B", b.id, row.b, base),
  ];
}

/** Whether the two sides can be compared, and if not, why. */
function warningOf({ comparable, differs, unsaid }: ComparisonRow): string {
  const differing = differs.length > 0 ? `differs in: ${name(differs.join(", "))}` : "";
  if (comparable) return differing;
  if (unsaid.length > 0) {
    return [`compare with care: not all say ${name(unsaid.join(", "))}`, differing].filter(Boolean).join("; ");
  }
  return differing === "" ? "compare with care: see above what was assumed" : `not comparable, ${differing}`;
}

/** What is said of another than was asked for begins with its name. */
function sideLines(letter: string, asked: string, lines: readonly FactLine[], base: FactBase): Line[] {
  const shown = lines.slice(0, MOST_A_SIDE).map(({ fact, subject, value, modality }) => {
    const of = fact.subject === asked ? "" : `${name(subject)}: `;
    const told = `${name(value, 500)} — ${sentence(fact.statement)} (${name(modality)}; ${whence(fact, base)})`;
    return { text: `**${letter}** ${of}${told}`, keep: KEEP.side };
  });
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, { text: small(`${letter}: +${more} more`), keep: KEEP.more }] : shown;
}
