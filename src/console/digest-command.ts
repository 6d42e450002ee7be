import { type DigestContent, EMPTY_DAYS } from "../digest/compose.js";
import { type Entry, type EntryLine, entryOf, lineOf } from "../digest/entry.js";
import { countWords, dayWords, titleOf } from "../digest/headline.js";
import { knownOf } from "../digest/known.js";
import { localDate, startOfDay } from "../digest/local-time.js";
import { type DigestDesk, prepareDigest } from "../digest/prepare.js";
import { type Command, type Context, DATA_HELP, DATA_OPTION, readArguments, UsageError } from "./command.js";
import { jsonLine, plain } from "./plain.js";
import { createStyle, type Style } from "./style.js";
import { mayColour, write } from "./terminal.js";

/** A terminal stands in no place in particular. */
const ZONE = "UTC";
const MOST_UNKNOWNS = 10;

const OPTIONS = {
  ...DATA_OPTION,
  since: { type: "string" },
  before: { type: "string" },
  stories: { type: "string" },
  "empty-days": { type: "string", default: "line" },
  json: { type: "boolean", default: false },
} as const;

/** Prints what a digest would say now, without Discord. */
export const createDigestCommand = (now: () => Date): Command => ({
  usage: "digest preview --since <day> [--before <folder>] [--stories <ids>] [--empty-days <what>] [--json]",
  help: [
    "Prints what a digest would say that last told something at the beginning of a day, such as 2026-06-20.",
    "",
    "  --since <day>      the day, in UTC; the days that facts were learned and changed tell what is news since",
    "  --before <folder>  compare with this data folder instead: then also what was withdrawn is told",
    "  --stories <ids>    only these stories, with commas between; an id is what “facts --json” shows",
    "  --empty-days <what>  without news: silence, line (the default) or refresher",
    "  --json             print one line of JSON, with all that is still unknown",
    DATA_HELP,
  ].join("\n"),

  async run(args, context) {
    const { values, positionals } = readArguments(args, OPTIONS, true);
    if (positionals.join(" ") !== "preview") throw new UsageError("Say what to do: preview");
    const { base, ask } = context.openApp(values.data);
    const at = now();
    const { content } = await prepareDigest(
      { base, ask, store: recordOf(context, values.before) },
      {
        id: "preview",
        guildId: "",
        toldUntil: sinceOf(values.since, at),
        plan: { zone: ZONE, stories: storiesOf(values.stories, base), emptyDays: emptyDaysOf(values["empty-days"]) },
      },
      at,
      { date: localDate(at, ZONE), late: false },
    );
    const { output } = context.terminal;
    if (values.json) await write(output, jsonLine(content && forMachines(content)));
    else {
      const style = createStyle(mayColour(context.terminal));
      const lines = content ? linesOf(content, style) : ["Nothing changed, so nothing would be posted."];
      for (const line of lines) if (!(await write(output, `${line}\n`))) break;
    }
    return 0;
  },
});

/** A terminal remembers nothing: what was known stands in another folder, or is told by the facts' own days. */
function recordOf(context: Context, folder: string | undefined): DigestDesk["store"] {
  const before = folder === undefined ? undefined : knownOf(context.openApp(folder).base);
  return {
    knownAt: async () => before,
    recordKnown: async (_, at) => at,
    askedSince: async () => undefined,
    unanswered: async () => [],
    shownRefreshers: async () => [],
  };
}

function sinceOf(day: string | undefined, now: Date): Date {
  if (day === undefined) throw new UsageError("Say since when, such as --since 2026-06-20");
  const since = startOfDay(day, ZONE);
  if (!since) throw new UsageError(`'${day}' is no day such as 2026-06-20`);
  if (since > now) throw new UsageError(`'${day}' is yet to come`);
  return since;
}

function storiesOf(text: string | undefined, { stories }: DigestDesk["base"]): readonly string[] {
  const ids = (text ?? "").split(",").flatMap((id) => id.trim() || []);
  const unknown = ids.find((id) => !stories.has(id));
  if (unknown === undefined) return ids;
  throw new UsageError(`Unknown story '${unknown}'. There are: ${[...stories.keys()].join(", ")}`);
}

function emptyDaysOf(text: string): (typeof EMPTY_DAYS)[number] {
  const known = EMPTY_DAYS.find((one) => one === text);
  if (known) return known;
  throw new UsageError(`'${text}' is no choice for a day without news: ${EMPTY_DAYS.join(", ")}`);
}

/** The words of each entry stand beside what they were made of. */
const forMachines = ({ stories, ...content }: DigestContent) => ({
  ...content,
  stories: stories.map(({ changes, ...story }) => ({
    ...story,
    changes: changes.map((change) => ({ ...change, entry: entryOf(change) })),
  })),
});

function linesOf(content: DigestContent, style: Style): readonly string[] {
  const { date, since, stories, unknowns, refresher } = content;
  if (stories.length === 0) {
    const recalled = refresher ? [`Worth recalling: ${plain(refresher.statement)} ${whence(lineOf(refresher))}`] : [];
    return [`${dayWords(date)}: nothing has changed in the facts since ${localDate(since, ZONE)}.`, ...recalled];
  }
  const more = unknowns.length - MOST_UNKNOWNS;
  return [
    style("bold", titleOf(content)),
    countWords(content),
    ...stories.flatMap(({ label, changes }) => [
      ...["", style("bold", plain(label))],
      ...changes.flatMap((change) => entryLines(entryOf(change), style)),
    ]),
    ...(unknowns.length > 0 ? ["", style("bold", "Still unknown")] : []),
    ...unknowns.slice(0, MOST_UNKNOWNS).map(({ label }) => `  ${plain(label)}`),
    ...(more > 0 ? [style("dim", `  +${more} more`)] : []),
  ];
}

function entryLines({ word, lines, was, notes }: Entry, style: Style): readonly string[] {
  return [
    ...lines.map((line, at) => {
      const said = `${line.letter === null ? "" : `${line.letter}  `}${plain(line.short)} ${style("dim", whence(line))}`;
      return `  ${(at === 0 ? word : "").padEnd(WORD_WIDTH)} ${said}`;
    }),
    ...was.map((text) => `${INDENT}was: ${plain(text)}`),
    ...notes.map((text) => `${INDENT}${plain(text)}`),
  ];
}

const WORD_WIDTH = "gap filled".length;
const INDENT = " ".repeat(WORD_WIDTH + 3);

/** The first source; the others only counted. */
function whence({ sources: [first, ...others] }: EntryLine): string {
  if (!first) return "";
  return `(${plain(first.publisher)}, ${plain(first.date)}${others.length > 0 ? `, +${others.length} more` : ""})`;
}
