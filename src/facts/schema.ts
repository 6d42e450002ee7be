import { z } from "zod";

/**
 * What a data file may hold. Every file below `data/` has this one shape: any of the sections, each optional, so that
 * a whole new story fits into one new file. Nothing here knows which stories there are. The descriptions also stand in
 * `data/schema.json`, where an editor shows them while one types.
 */

/**
 * Control, zero-width and direction characters never belong in stored text: they hide or reorder what people read.
 * Half of a surrogate pair is no character at all.
 */
const CLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the purpose here
  /^[^\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]*$/u;

const clean = (max: number) =>
  z
    .string()
    .min(1, "must not be empty")
    .max(max)
    .regex(CLEAN, "holds a control or zero-width character")
    .refine((text) => text.trim() === text, "starts or ends with a space");

const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as “opening-day”");

const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "must look like 2026, 2026-06 or 2026-06-22")
  .describe("As precise as it is known: 2026 (year), 2026-06 (month) or 2026-06-22 (day).");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must look like 2026-06-22");

const aliases = z
  .array(clean(80))
  .default([])
  .describe("Other names people use, in any language. No other subject may have the same one.");

export const SubjectSchema = z
  .strictObject({
    id: id.describe("Names this subject everywhere else in the data."),
    label: clean(80).describe("The name to show."),
    kind: z
      .enum(["product", "organisation", "person", "place", "document", "rule", "test", "group", "topic", "event"])
      .describe("What sort of thing it is."),
    aliases,
    description: clean(300).optional().describe("One sentence for people who do not know it."),
    source: id
      .optional()
      .describe(
        "The source that this subject is, where it is a document we hold: questions on the one may mean the other.",
      ),
    variantOf: id
      .optional()
      .describe(
        "The more general subject this one is a version of: a question on one may be met by a fact on the other.",
      ),
    parts: z
      .array(z.strictObject({ label: clean(80).describe("The part's name."), aliases }))
      .default([])
      .describe(
        "Named things inside this subject: a question about a part is read as one about the whole, and says so.",
      ),
  })
  .describe("What facts are about.");

export const PredicateSchema = z
  .strictObject({
    id: id.describe("Names this predicate in facts."),
    label: clean(80).describe("What can be said of a subject, such as “opened”."),
    phrasings: z
      .array(clean(160))
      .default([])
      .describe("Ways to ask for it; “{subject}” stands for the subject's name."),
    valueType: z.enum(["text", "quantity", "date", "subject"]).describe("The type its values have."),
    cardinality: z.enum(["one", "many"]).describe("Whether a subject can have one such value or many."),
    identity: z
      .boolean()
      .default(false)
      .describe("True where the value is very likely the subject under another name: always an inference."),
  })
  .describe("What can be said of a subject.");

export const SourceSchema = z
  .strictObject({
    id: id.describe("Names this source in references."),
    publisher: clean(80).describe("Who published it."),
    title: clean(240).describe("Its title."),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe("Its address, or null together with a urlNote."),
    urlNote: clean(300).optional().describe("Why there is no address. Required where url is null."),
    date: partialDate
      .nullable()
      .describe("When it was published (2026, 2026-06 or 2026-06-22), or null with a dateNote."),
    dateNote: clean(300)
      .optional()
      .describe("Where the date comes from, or why there is none. Required where date is null."),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, "must be a two-letter language code")
      .describe("Two letters, such as en or zh."),
    tier: z
      .enum(["regulator", "filing", "paper", "company", "press", "reference", "derivative"])
      .describe("What kind of source it is; derivative where it repeats others."),
    derivesFrom: z
      .union([z.array(id), z.literal("unclear")])
      .describe("The sources it repeats; empty where it is its own; “unclear” where nobody can tell."),
    reliability: clean(500).describe("What one should know before trusting it."),
    locators: z
      .array(clean(80))
      .optional()
      .describe("All locators of a source that is held in full: then some fact must cite each."),
  })
  .describe("A document that facts refer to.");

export const ValueSchema = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("text"), text: clean(200) }),
    z.strictObject({
      type: z.literal("quantity"),
      amount: z.number(),
      upTo: z.number().optional().describe("Upper end, where the value is a range from amount to upTo."),
      unit: clean(80).describe("What is counted or measured, in the plural."),
      bound: z.enum(["exactly", "about", "more-than", "nearly", "at-least"]).default("exactly"),
    }),
    z.strictObject({ type: z.literal("date"), date: partialDate }),
    z.strictObject({ type: z.literal("subject"), subject: id }),
    z.strictObject({ type: z.literal("none") }).describe("Known not to exist."),
    z.strictObject({ type: z.literal("unknown") }).describe("Known that nobody says."),
  ])
  .describe("The value: text, quantity, date or subject, as the predicate demands; none or unknown go with any.");

export const FactSchema = z
  .strictObject({
    id: id.describe("Names this fact everywhere else in the data; never reused."),
    story: id.describe("The story it belongs to."),
    subject: id.describe("What it is about."),
    predicate: id.describe("What it says of the subject."),
    value: ValueSchema,
    qualifiers: z
      .record(id, clean(120))
      .default({})
      .describe("Narrows when, where or for what it holds: { “list”: “main”, “point-in-time”: “2026-06-17” }."),
    label: clean(100).describe(
      "For lists and completion; holds the value, so that it can stand for the fact where room is short.",
    ),
    statement: clean(300).describe(
      "One sentence in our own words that stands alone, keeps the hedge, and names a company's claim as its claim.",
    ),
    caveat: clean(240).optional().describe("What one must know not to misread the statement; spoken after it."),
    phrasings: z.array(clean(200)).min(1).describe("Really different questions that this fact answers."),
    modality: z
      .enum(["reported", "company-claim", "hedged", "official", "inference"])
      .describe("How firmly it is said, and by whom."),
    rank: z
      .enum(["preferred", "normal", "deprecated"])
      .default("normal")
      .describe("Preferred facts are answered first; deprecated ones are kept but never answered."),
    references: z
      .array(
        z.strictObject({
          source: id,
          locator: clean(160).describe("Where in the source; several, separated by commas, are fine."),
        }),
      )
      .min(1, "needs at least one reference: a source and a locator")
      .describe("Where it is written: at least one."),
    learned: day.describe("The day we learned it, such as 2026-11-22."),
    changed: day.describe("The day this entry last changed, such as 2026-11-22."),
    supersedes: id.optional().describe("The older fact that this one replaces."),
  })
  .describe("One thing that is said, with where it is written.");

export const RelationSchema = z
  .strictObject({
    kind: z
      .enum(["contradicts", "different-scope", "superseded", "looser-wording"])
      .describe(
        "`from` is superseded by `to`; `from` words loosely what `to` says exactly; the others have no direction.",
      ),
    from: id.describe("A fact."),
    to: id.describe("The other fact."),
    better: z.enum(["from", "to", "neither"]).describe("Which side is better supported."),
    why: clean(140).describe("Why that side is better supported, or why neither is."),
    careful: clean(240).describe("The careful wording, true whichever side is right."),
    phrasings: z.array(clean(200)).default([]).describe("Questions that name the disagreement itself."),
  })
  .describe("How two facts stand to each other; stored once.");

export const GapSchema = z
  .strictObject({
    id: id.describe("Names this gap."),
    story: id.describe("The story it belongs to."),
    subject: id.describe("What the question would be about."),
    label: clean(100).describe("For lists and completion."),
    statement: clean(240).describe("One sentence saying what no source we hold tells."),
    nearest: z.array(id).default([]).describe("The facts that come nearest."),
    checked: day.describe("The day the sources were last searched for it, such as 2026-11-22."),
    phrasings: z.array(clean(200)).min(1).describe("Questions that ask for it."),
  })
  .describe("What is known to be missing from the sources.");

export const StorySchema = z
  .strictObject({
    id: id.describe("Names this story in facts and gaps."),
    label: clean(80).describe("The name to show."),
    summary: clean(300).describe("What it is about, in a sentence or two."),
    examples: z.array(clean(100)).min(1).describe("Questions to show a newcomer."),
    paragraphs: z
      .array(z.strictObject({ heading: clean(80), facts: z.array(id).min(1) }))
      .min(1)
      .describe("The told account: each paragraph names the facts it rests on."),
  })
  .describe("A short told account.");

export const DataFileSchema = z
  .strictObject({
    $schema: z.string().optional().describe("The way to schema.json, so that editors complete and check."),
    stories: z.array(StorySchema).default([]),
    subjects: z.array(SubjectSchema).default([]),
    predicates: z.array(PredicateSchema).default([]),
    sources: z.array(SourceSchema).default([]),
    facts: z.array(FactSchema).default([]),
    relations: z.array(RelationSchema).default([]),
    gaps: z.array(GapSchema).default([]),
    synonyms: z
      .array(z.array(clean(60)).min(2))
      .default([])
      .describe(
        "Words and short phrases of the subject matter that mean the same here. One in hanzi is read as the English one before it; beside a single English one it only translates.",
      ),
    fillers: z.array(clean(80)).default([]).describe("Phrases that say nothing about what is asked."),
  })
  .describe("A file of the fact base: any of these sections, each optional.");

export type Subject = z.output<typeof SubjectSchema>;
export type Predicate = z.output<typeof PredicateSchema>;
export type Source = z.output<typeof SourceSchema>;
export type Value = z.output<typeof ValueSchema>;
export type Fact = z.output<typeof FactSchema>;
export type Relation = z.output<typeof RelationSchema>;
export type Gap = z.output<typeof GapSchema>;
export type Story = z.output<typeof StorySchema>;
export type DataFile = z.output<typeof DataFileSchema>;
/** What a caller may hand in: defaults not yet filled. */
export type DataFileInput = z.input<typeof DataFileSchema>;
