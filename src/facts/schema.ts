import { z } from "zod";

/**
 * What a data file may hold. Every file below `data/` has this one shape: any of the sections, each optional, so that
 * a whole new story fits into one new file. Nothing here knows which stories there are.
 */

/** Control, zero-width and direction characters never belong in stored text: they hide or reorder what people read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the purpose here
const CLEAN = /^[^\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]*$/u;

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
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as “ce-mark”");

/** A date as precise as it is known: "2026" (year), "2026-06" (month) or "2026-06-22" (day). */
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "must look like 2026, 2026-06 or 2026-06-22");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must look like 2026-06-22");

export const SubjectSchema = z.strictObject({
  id,
  label: clean(80),
  kind: z.enum([
    "product",
    "organisation",
    "person",
    "place",
    "document",
    "rule",
    "test",
    "group",
    "topic",
    "event",
  ]),
  /** Other names people use, in any language. No other subject may have the same one. */
  aliases: z.array(clean(80)).default([]),
  description: clean(300).optional(),
  /** The more general subject this one is a version of: a question on one may be met by a fact on the other. */
  variantOf: id.optional(),
  /** Named things inside this subject: a question about a part is read as one about the whole, and says so. */
  parts: z.array(z.strictObject({ label: clean(80), aliases: z.array(clean(80)).default([]) })).default([]),
});

export const PredicateSchema = z.strictObject({
  id,
  label: clean(80),
  /** Ways to ask for it; "{subject}" stands for the subject's name. */
  phrasings: z.array(clean(160)).default([]),
  valueType: z.enum(["text", "quantity", "date", "subject"]),
  cardinality: z.enum(["one", "many"]),
  /** True where the value is very likely the same thing as the subject under another name (always an inference). */
  identity: z.boolean().default(false),
});

export const SourceSchema = z.strictObject({
  id,
  publisher: clean(120),
  title: clean(240),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Why there is no address. Required where `url` is null. */
  urlNote: clean(300).optional(),
  date: partialDate.nullable(),
  /** Where the date comes from, or why there is none. Required where `date` is null. */
  dateNote: clean(300).optional(),
  language: z.string().regex(/^[a-z]{2}$/, "must be a two-letter language code"),
  tier: z.enum(["regulator", "filing", "paper", "company", "press", "reference", "derivative"]),
  /** The sources it repeats; empty where it is its own; "unclear" where nobody can tell. */
  derivesFrom: z.union([z.array(id), z.literal("unclear")]),
  reliability: clean(500),
  /** All locators of a source that is held in full: then each must be cited by some fact. */
  locators: z.array(clean(80)).optional(),
});

export const ValueSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: clean(200) }),
  z.strictObject({
    type: z.literal("quantity"),
    amount: z.number(),
    /** Upper end, where the value is a range from `amount` to `upTo`. */
    upTo: z.number().optional(),
    unit: clean(80),
    bound: z.enum(["exactly", "about", "more-than", "nearly", "at-least"]).default("exactly"),
  }),
  z.strictObject({ type: z.literal("date"), date: partialDate }),
  z.strictObject({ type: z.literal("subject"), subject: id }),
  /** Known not to exist. */
  z.strictObject({ type: z.literal("none") }),
  /** Known that nobody says. */
  z.strictObject({ type: z.literal("unknown") }),
]);

export const FactSchema = z.strictObject({
  id,
  story: id,
  subject: id,
  predicate: id,
  value: ValueSchema,
  /** Narrows when, where or for what the fact holds, for example {"list": "main", "point-in-time": "2026-06-17"}. */
  qualifiers: z.record(id, clean(120)).default({}),
  /** For lists and completion; holds the value, so that it can stand for the fact where room is short. */
  label: clean(100),
  /** One sentence in our own words that stands alone, keeps the hedge, and names a company's claim as its claim. */
  statement: clean(300),
  /** What one must know not to misread the statement; spoken after it. */
  caveat: clean(240).optional(),
  /** Really different questions that this fact answers. */
  phrasings: z.array(clean(200)).min(1),
  modality: z.enum(["reported", "company-claim", "hedged", "official", "inference"]),
  rank: z.enum(["preferred", "normal", "deprecated"]).default("normal"),
  references: z
    .array(z.strictObject({ source: id, locator: clean(160) }))
    .min(1, "needs at least one reference: a source and a locator"),
  learned: day,
  changed: day,
  supersedes: id.optional(),
});

export const RelationSchema = z.strictObject({
  kind: z.enum(["contradicts", "different-scope", "superseded", "looser-wording"]),
  /** Where the kind has a direction: `from` is superseded by `to`; `from` words loosely what `to` says exactly. */
  from: id,
  to: id,
  better: z.enum(["from", "to", "neither"]),
  /** Why that side is better supported, or why neither is. */
  why: clean(200),
  /** The careful wording, true whichever side is right. */
  careful: clean(240),
  /** Questions that name the disagreement itself. */
  phrasings: z.array(clean(200)).default([]),
});

export const GapSchema = z.strictObject({
  id,
  story: id,
  subject: id,
  label: clean(100),
  /** One sentence saying what no source we hold tells. */
  statement: clean(240),
  /** The nearest things that are known. */
  nearest: z.array(id).default([]),
  checked: day,
  phrasings: z.array(clean(200)).min(1),
});

export const StorySchema = z.strictObject({
  id,
  label: clean(80),
  summary: clean(300),
  /** Questions to show a newcomer. */
  examples: z.array(clean(100)).min(1),
  /** The told account: each paragraph names the facts it rests on. */
  paragraphs: z.array(z.strictObject({ heading: clean(80), facts: z.array(id).min(1) })).min(1),
});

export const DataFileSchema = z.strictObject({
  $schema: z.string().optional(),
  stories: z.array(StorySchema).default([]),
  subjects: z.array(SubjectSchema).default([]),
  predicates: z.array(PredicateSchema).default([]),
  sources: z.array(SourceSchema).default([]),
  facts: z.array(FactSchema).default([]),
  relations: z.array(RelationSchema).default([]),
  gaps: z.array(GapSchema).default([]),
  /** Words and short phrases of the subject matter that mean the same here. */
  synonyms: z.array(z.array(clean(60)).min(2)).default([]),
  /** Phrases that say nothing about what is asked. */
  fillers: z.array(clean(80)).default([]),
});

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
