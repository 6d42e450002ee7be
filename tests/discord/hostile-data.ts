import fc from "fast-check";
import { type DataFile, type DataFileInput, DataFileSchema } from "../../src/facts/schema.js";

/** Data that pass the schema and do their worst: every text as long as it may be and full of marks. */

const PIECES = [
  "*",
  "_",
  "[",
  "](https://evil.example)",
  "@everyone ",
  "<@1>",
  "`",
  "||",
  "# ",
  "- ",
  "😀",
  "字",
  "word ",
  ". ",
  "://",
  "~~",
  "\\",
  "<t:1:R>",
  ") ",
];

/** A text of exactly `length` characters that begins with a mark of its own and ends as a sentence does. */
const text = (mark: string, length: number) =>
  fc.array(fc.constantFrom(...PIECES), { minLength: length, maxLength: length }).map((pieces) => {
    let body = "";
    for (const piece of pieces) {
      if (mark.length + 1 + body.length + piece.length + 1 > length) break;
      body += piece;
    }
    return `${mark} ${body}`
      .trimEnd()
      .padEnd(length - 1, "x")
      .concat(".");
  });

/** Subject, predicate, source and story ids of the longest kind. */
const idOf = (kind: string, at: number) => `${kind}-${at}-`.padEnd(63, "x").concat("z");

const SOURCES = 6;
const FACTS = 14;

const source = (at: number) =>
  fc
    .record({
      publisher: text(`P${at}`, 80),
      title: text(`T${at}`, 240),
      reliability: text(`R${at}`, 500),
      length: fc.constantFrom(30, 290, 2_000),
    })
    .map(({ length, ...texts }) => ({
      id: idOf("source", at),
      ...texts,
      url: `https://source.example/(${at})/`.padEnd(length, "a"),
      date: "2026-06-22",
      language: "en",
      tier: "press" as const,
      derivesFrom: at === 0 ? ("unclear" as const) : at > 2 ? [idOf("source", 1), idOf("source", 2)] : [],
    }));

const fact = (at: number) =>
  fc
    .record({
      label: text(`L${at}`, 100),
      statement: text(`S${at}`, 300),
      caveat: text(`C${at}`, 240),
      phrasing: text(`Q${at}`, 200),
      value: text(`V${at}`, 200),
      qualifier: text(`U${at}`, 120),
      place: text(`W${at}`, 160),
      cited: fc.integer({ min: 1, max: SOURCES }),
      dated: fc.boolean(),
    })
    .map(({ phrasing, value, qualifier, place, cited, dated, ...texts }) => ({
      id: idOf("fact", at),
      story: idOf("story", 0),
      subject: idOf("subject", at % 3),
      predicate: idOf("predicate", at % 2),
      value: { type: "text" as const, text: value },
      qualifiers: { list: qualifier, ...(dated ? { "point-in-time": "2026-06" } : {}) },
      ...texts,
      phrasings: [phrasing],
      modality: "company-claim" as const,
      references: Array.from({ length: cited }, (_, one) => ({ source: idOf("source", one), locator: place })),
      learned: "2026-11-22",
      changed: "2026-11-23",
      ...(at > 10 ? { supersedes: idOf("fact", at - 1) } : {}),
    }));

const relation = (at: number) =>
  fc
    .record({
      why: text(`Y${at}`, 140),
      careful: text(`Z${at}`, 240),
      kind: fc.constantFrom("contradicts" as const, "different-scope" as const),
      better: fc.constantFrom("from" as const, "to" as const, "neither" as const),
    })
    .map((parts) => ({ ...parts, from: idOf("fact", at), to: idOf("fact", at + 1) }));

const gap = (at: number) =>
  fc
    .record({ label: text(`G${at}`, 100), statement: text(`H${at}`, 240), phrasing: text(`I${at}`, 200) })
    .map(({ phrasing, ...texts }) => ({
      id: idOf("gap", at),
      story: idOf("story", 0),
      subject: idOf("subject", 0),
      ...texts,
      nearest: [idOf("fact", at), idOf("fact", at + 1)],
      checked: "2026-11-22",
      phrasings: [phrasing],
    }));

const several = <T>(count: number, of: (at: number) => fc.Arbitrary<T>) =>
  fc.tuple(...Array.from({ length: count }, (_, at) => of(at)));

export const hostileData: fc.Arbitrary<DataFile> = fc
  .record({
    sources: several(SOURCES, source),
    facts: several(FACTS, fact),
    relations: several(8, relation),
    gaps: several(4, gap),
    names: several(8, (at) => text(`N${at}`, 80)),
    summary: text("M", 300),
    example: text("E", 100),
  })
  .map(({ names, summary, example, ...lists }) => {
    const [story = "", a = "", b = "", c = "", one = "", two = "", head = "", tail = ""] = names;
    const data: DataFileInput = {
      ...lists,
      stories: [
        {
          id: idOf("story", 0),
          label: story,
          summary,
          examples: [example],
          paragraphs: [head, tail].map((heading, at) => ({
            heading,
            facts: lists.facts.filter((_, index) => index % 2 === at).map(({ id }) => id),
          })),
        },
      ],
      subjects: [a, b, c].map((label, at) => ({ id: idOf("subject", at), label, kind: "product" })),
      predicates: [one, two].map((label, at) => ({
        id: idOf("predicate", at),
        label,
        valueType: "text",
        cardinality: "many",
      })),
    };
    return DataFileSchema.parse(data);
  });
