import type { FactBase } from "../facts/fact-base.js";
import type { Subject } from "../facts/schema.js";

/** One step of answering, and how it is left out. */
export interface Stage {
  readonly name: string;
  /** Functions that something else takes the place of. */
  readonly replaced?: readonly Replaced[];
  /** What is taken out of the data. */
  readonly base?: (base: FactBase) => FactBase;
}

/** An exported function of the program, and the one of `substitutes.ts` that takes its place wherever it is imported. */
export interface Replaced {
  /** The file in the folder of the program, such as "answering/focus.js". */
  readonly file: string;
  readonly name: string;
  readonly by: keyof typeof import("./substitutes.js");
}

const HAN = /\p{Script=Han}/u;

const mapped = <Value>(map: ReadonlyMap<string, Value>, change: (value: Value) => Value) =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

const unnamed = (subject: Subject): Subject => ({
  ...subject,
  aliases: [],
  parts: subject.parts.map((part) => ({ ...part, aliases: [] })),
});

const withoutRelations = (base: FactBase, kinds: (kind: string) => boolean): FactBase => ({
  ...base,
  relations: base.relations.filter(({ kind }) => !kinds(kind)),
  relationsOf: (id) => base.relationsOf(id).filter(({ relation }) => !kinds(relation.kind)),
});

const replacing = (name: string, file: string, replaces: string, by: Replaced["by"]): Stage => ({
  name,
  replaced: [{ file: `answering/${file}.js`, name: replaces, by }],
});

/** The stages of answering, in the order in which a question meets them. */
export const STAGES: readonly Stage[] = [
  replacing("spelling corrected", "spelling", "createSpelling", "correctsNothing"),
  replacing("names by likeness", "fuse-matcher", "createFuseMatcher", "matchesNothing"),
  replacing("stems", "text", "stem", "everyWordItsOwnStem"),
  replacing("hanzi read", "gloss", "createGlosser", "leavesChinese"),
  replacing("names in pinyin", "pinyin", "pinyinForms", "noPinyin"),
  { name: "aliases", base: (base) => ({ ...base, subjects: mapped(base.subjects, unnamed) }) },
  {
    name: "synonyms",
    // What stands with hanzi is a translation.
    base: (base) => ({ ...base, synonyms: base.synonyms.filter((group) => group.some((word) => HAN.test(word))) }),
  },
  replacing("words used in place of others", "near-words", "createNearWords", "everyWordForItself"),
  { name: "phrases that say nothing", base: (base) => ({ ...base, fillers: [] }) },
  replacing("advice refused", "language", "asksAdvice", "neverAdvice"),
  replacing("orders refused", "language", "givesOrder", "neverOrder"),
  replacing("talk around a question", "chatter", "withoutChatter", "allOfIt"),
  replacing("two questions", "two-questions", "both", "oneAnswer"),
  replacing("parts of a message", "segments", "segmentsOf", "wholeMessage"),
  {
    name: "all phrasings but one",
    base: (base) => ({
      ...base,
      facts: mapped(base.facts, (fact) => ({ ...fact, phrasings: fact.phrasings.slice(0, 1) })),
    }),
  },
  {
    name: "phrasings of predicates",
    base: (base) => ({ ...base, predicates: mapped(base.predicates, (one) => ({ ...one, phrasings: [] })) }),
  },
  replacing("other fields as support", "candidates", "wordingOf", "onlyPhrasings"),
  replacing("likely the same, versions", "kinship", "kinshipOf", "noKin"),
  replacing("ways to ask for a predicate", "predicate-words", "createPredicateWords", "everyFactAsItIsAsked"),
  replacing("names of several words", "name-runs", "nameRunsOf", "noNameRuns"),
  replacing("other names of a kind", "name-kinds", "untoldNamesOf", "noOtherNames"),
  replacing("owners of what is named", "owners", "ownersIn", "noOwners"),
  replacing("what is asked for by name", "focus", "focusOf", "noFocus"),
  replacing("kind of thing told", "focus", "fitOfKinds", "anyKindFits"),
  replacing("kind of thing asked", "focus", "sameForm", "anyFormFits"),
  replacing("who did it to whom", "direction", "isReversed", "eitherWay"),
  replacing("general knowledge", "in-general", "isTooParticular", "neverTooParticular"),
  replacing("worked out from fields", "compute", "createCompute", "worksNothingOut"),
  replacing("wrong premises", "premise", "createPremise", "takesAllForGranted"),
  replacing("premises held against facts", "held-against", "createHoldAgainst", "holdsAgainstNothing"),
  replacing("a name alone", "choice", "bareNameOf", "noBareName"),
  replacing("wrong figures allowed", "language", "asksWhether", "neverWhether"),
  {
    name: "confidence",
    replaced: [
      { file: "answering/confidence.js", name: "withConfidence", by: "scoreAsConfidence" },
      { file: "answering/decide.js", name: "decide", by: "decideByScore" },
    ],
  },
  { name: "gaps", base: (base) => ({ ...base, gaps: new Map() }) },
  replacing("gaps before facts", "decide", "decide", "gapsLikeFacts"),
  replacing("disagreements asked about", "candidates", "candidatesOf", "noDisputes"),
  { name: "contradictions", base: (base) => withoutRelations(base, (kind) => kind === "contradicts") },
  { name: "other relations", base: (base) => withoutRelations(base, (kind) => kind !== "contradicts") },
  replacing("further facts told", "decide", "decide", "oneFactAlone"),
  replacing("a word or two", "decide", "decide", "noFewWords"),
];
