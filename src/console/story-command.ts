import type { FactBase } from "../facts/fact-base.js";
import type { DisputeLine, FactLine } from "../views/lines.js";
import { brief, disputesOf, timeline, type UnknownLine, unknownsOf } from "../views/story.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments, UsageError } from "./command.js";
import { plain } from "./plain.js";
import { whence } from "./render.js";
import { createStyle, type Style } from "./style.js";
import { mayColour, write } from "./terminal.js";

type View = (base: FactBase, story: string, style: Style) => readonly string[] | undefined;

/** A brief is one page: of disputes and unknowns it names the first few. */
const MOST_IN_BRIEF = 5;

const VIEWS: Readonly<Record<string, View>> = {
  brief: (base, id, style) => {
    const view = brief(base, id);
    return (
      view && [
        style("bold", plain(view.story.label)),
        plain(view.story.summary),
        ...view.sections.flatMap(({ heading, facts }) => [
          "",
          style("bold", plain(heading)),
          ...facts.flatMap((line) => factLines(line, base, style)),
        ]),
        ...["", style("bold", "Where sources disagree")],
        ...view.disputes.slice(0, MOST_IN_BRIEF).map(({ relation }) => `  ${plain(relation.careful)}`),
        ...["", style("bold", "What nobody reports")],
        ...view.unknowns.slice(0, MOST_IN_BRIEF).map(({ gap }) => `  ${plain(gap.statement)}`),
      ]
    );
  },
  timeline: (base, id, style) =>
    timeline(base, id)?.events.map(({ shown, when, line }) => {
      const mark = line.contradictedBy.length > 0 ? style("yellow", " · sources disagree") : "";
      return `${style("bold", `${when === "as of" ? "as of " : ""}${shown}`)}  ${plain(line.fact.label)}${mark}`;
    }),
  disputes: (base, id, style) => disputesOf(base, id)?.disputes.flatMap((line) => disputeLines(line, base, style)),
  unknowns: (base, id, style) => unknownsOf(base, id)?.unknowns.flatMap((line) => unknownLines(line, base, style)),
};

/** Prints one view of a story. */
export const storyCommand: Command = {
  usage: `story <${Object.keys(VIEWS).join("|")}> <story> [--data <folder>]`,
  help: [
    "Prints a story: on one page, by date, where sources disagree, or what nobody reports.",
    "A story is named by its id, as “facts --json” shows it.",
    "",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal, openApp }) {
    const { values, positionals } = readArguments(args, DATA_OPTION, true);
    const [kind = "", id = "", ...others] = positionals;
    const view = Object.hasOwn(VIEWS, kind) ? VIEWS[kind] : undefined;
    if (!view || others.length > 0) throw new UsageError(`Name a view (${Object.keys(VIEWS).join(", ")}) and a story`);
    const { base } = openApp(values.data);
    const lines = view(base, id, createStyle(mayColour(terminal)));
    if (!lines) throw new UsageError(`Unknown story '${id}'. There are: ${[...base.stories.keys()].join(", ")}`);
    for (const line of lines) if (!(await write(terminal.output, `${line}\n`))) break;
    return 0;
  },
};

const factLines = ({ fact }: FactLine, base: FactBase, style: Style): readonly string[] => [
  `  ${plain(fact.statement)} ${style("dim", whence(fact, base))}`,
];

function disputeLines(
  { relation, kind, sides, verdict }: DisputeLine,
  base: FactBase,
  style: Style,
): readonly string[] {
  const [a, b] = sides.map(({ fact }) => `${plain(fact.statement)} ${style("dim", whence(fact, base))}`);
  return [
    `${style("yellow", kind)}`,
    `  A  ${a}`,
    `  B  ${b}`,
    `  ${plain(verdict)}`,
    `  ${plain(relation.careful)}`,
    "",
  ];
}

const unknownLines = ({ gap, checked, nearest }: UnknownLine, base: FactBase, style: Style): readonly string[] => [
  `${plain(gap.statement)} ${style("dim", `checked ${checked}`)}`,
  ...nearest.map(({ fact }) => `  nearest: ${plain(fact.statement)} ${style("dim", whence(fact, base))}`),
];
