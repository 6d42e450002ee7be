import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Gap, Relation } from "../facts/schema.js";
import type {
  About,
  Ambiguous,
  Answered,
  Correction,
  Disputed,
  Explanation,
  Side,
  Unknown,
  UnknownReason,
} from "./outcome.js";
import type { Term } from "./reader.js";
import { attribution, filled, sourceLines, spoken, supportOf } from "./sources.js";

/** Every sentence the bot speaks is made here, from fields of facts and fixed phrases. */

/** The longest answer, caveats included, in characters (UTF-16 units). */
export const LONGEST_TEXT = 600;

export interface Heard {
  readonly corrections: readonly Correction[];
  readonly names: readonly Term[];
  readonly confidence: number;
  readonly near: readonly Fact[];
  readonly about: About;
  /** What a follow-up was read as being about, as a sentence; null where nothing was assumed. */
  readonly readAs: string | null;
  /** What the other question of the message comes to, where it asks two. */
  readonly also: readonly Further[];
  readonly why: Explanation;
}

/** A sentence, and the facts that it speaks. */
export interface Further {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** How firmly a fact is said, in the words that people read. */
export const MODALITY = {
  reported: "reported",
  "company-claim": "company claim",
  hedged: "hedged by the source",
  official: "official",
  inference: "inference",
} as const;

/** Keeps whole sentences, in order, while they fit. */
export function fitting(sentences: readonly string[], room: number): string[] {
  const kept: string[] = [];
  for (const sentence of sentences) {
    const left = room - kept.reduce((sum, text) => sum + text.length + 1, 0);
    if (sentence.length <= left && !kept.includes(sentence)) kept.push(sentence);
  }
  return kept;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Only a plain capital: names and acronyms keep theirs. */
const lowerFirst = (text: string): string =>
  text.replace(/^(?:No|Nobody|Nothing|None|Neither)\b/u, (word) => word.toLowerCase());

/** How many characters may be said besides the sentence on what a follow-up was read as, and the one on another question. */
export const roomFor = (heard: Heard): number => {
  const more = assumedAndAlso(heard);
  return LONGEST_TEXT - (more.length === 0 ? 0 : more.join(" ").length + 1);
};

const assumedAndAlso = ({ readAs, also }: Heard): readonly string[] => [
  ...(readAs === null ? [] : [readAs]),
  ...also.map(({ text }) => text),
];

const textOf = (headline: string, caveats: readonly string[]): string => [headline, ...caveats].join(" ");

/** Facts that link an unnamed subject with a named one: such a link must be shown wherever it is used. */
function inferencesUsed(base: FactBase, facts: readonly Fact[], names: readonly Term[]): Fact[] {
  const asked = new Set(names.map(({ main }) => main.slice(2)));
  const told = new Set(
    facts.flatMap((fact) => [fact.subject, base.subjects.get(fact.subject)?.variantOf ?? fact.subject]),
  );
  return base.identities.filter((fact) => {
    if (fact.value.type !== "subject" || facts.includes(fact)) return false;
    const [unnamed, named] = [fact.subject, fact.value.subject];
    const namedOrBase = [named, base.subjects.get(named)?.variantOf ?? named];
    const askedUnnamed = asked.has(unnamed) && !namedOrBase.some((id) => asked.has(id));
    const askedNamed = namedOrBase.some((id) => asked.has(id)) && !asked.has(unnamed);
    return (askedUnnamed && namedOrBase.some((id) => told.has(id))) || (askedNamed && told.has(unnamed));
  });
}

/** Says what was taken for granted: an inferred identity, or a part read as the whole. */
export function assumptions(base: FactBase, facts: readonly Fact[], names: readonly Term[]): string[] {
  const label = (id: string): string => base.subjects.get(id)?.label ?? id;
  const links = inferencesUsed(base, facts, names).map((fact) => {
    const named = fact.value.type === "subject" ? label(fact.value.subject) : "";
    return `That ${label(fact.subject)} is ${named} is very likely, but an inference.`;
  });
  const parts = names.flatMap(({ part, main }) => {
    const isTold = part === undefined || facts.some(({ statement }) => statement.includes(part));
    return isTold ? [] : [`${capital(part)} belongs to ${label(main.slice(2))}.`];
  });
  return [...new Set([...links, ...parts])];
}

/** Careful wordings of a fact's relations that are no contradiction: other scope, looser words, superseded. */
const nuances = (base: FactBase, fact: Fact): Further[] =>
  base
    .relationsOf(fact.id)
    .filter(
      ({ relation, isFrom }) => relation.kind !== "contradicts" && (relation.kind === "different-scope" || isFrom),
    )
    .map(({ relation, other }) => ({ text: relation.careful, facts: [other] }));

/** Said first where the question takes for granted what the fact it comes closest to does not say. */
export const PREMISE = "Not all that the question takes for granted is in our sources.";

/**
 * Words an answer from one to three facts; `premiseFails` where the question assumes what none of them says. What does
 * not fit whole is left out, in this order of worth: the first statement, a failed premise, what was assumed, further
 * statements, caveats. Where a `relation` was asked about, its careful wording is what answers: it comes right after the
 * first statement and before any other careful wording.
 */
export function wordAnswer(
  base: FactBase,
  facts: readonly [Fact, ...Fact[]],
  premiseFails: boolean,
  heard: Heard,
  relation?: Relation,
): Answered {
  const [first, ...others] = facts;
  const premise = premiseFails ? [PREMISE] : [];
  const spare = (used: readonly string[]) => roomFor(heard) - used.reduce((sum, text) => sum + text.length + 1, 0);
  const must = [...premise, first.statement];
  const asked = relation ? fitting([relation.careful], spare(must)) : [];
  const assumed = fitting(assumptions(base, facts, heard.names), spare([...must, ...asked]));
  const more = fitting(
    others.map(({ statement }) => statement).filter((statement) => statement !== first.statement),
    spare([...must, ...asked, ...assumed]),
  );
  const told = filled([first, ...others.filter(({ statement }) => more.includes(statement))], "facts");
  const headline = [...must, ...more].join(" ");
  // What must be known not to misread the answer itself; more would bury it.
  const caveat = first.caveat === undefined ? [] : [{ text: first.caveat, facts: [] }];
  const careful = asked.length > 0 ? [] : told.flatMap((fact) => nuances(base, fact)).slice(0, 1);
  const further = [...asked.map((text): Further => ({ text, facts: others })), ...caveat, ...careful];
  const fits = fitting(
    [...caveat, ...careful].map(({ text }) => text),
    spare([headline, ...asked, ...assumed]),
  );
  const kept = [...asked, ...fits];
  // A careful wording tells the other fact as well, so it is cited like those that the answer tells.
  const spokenToo = [...heard.also, ...further.filter(({ text }) => kept.includes(text))];
  const cited = [...told, ...spokenToo.flatMap(({ facts: theirs }) => theirs)];
  const all = filled([...new Set(cited)], "facts");
  return {
    ...said(heard, headline, [...assumed, ...kept]),
    status: "answered",
    facts: filled(all.map(spoken), "facts"),
    sources: sourceLines(base, all),
    support: supportOf(base, [first]),
    modality: MODALITY[first.modality],
  };
}

/** Words a disagreement: both sides with source and date, and which is better supported and why. */
export function wordDispute(base: FactBase, relation: Relation, heard: Heard): Disputed {
  const [from, to] = [base.facts.get(relation.from), base.facts.get(relation.to)];
  if (!from || !to) throw new Error(`relation ${relation.from} ~ ${relation.to} names an unknown fact`);
  const verdict = verdictOf(relation);
  const assumed = assumptions(base, [from, to], heard.names).slice(0, 1);
  const full = sides(base, from, to, (fact) => fact.statement.replace(/\.$/u, ""));
  const short = sides(base, from, to, (fact) => fact.label.replace(/\.$/u, ""));
  // The careful wording holds both values: rather shorter sides with it than longer ones without.
  const choices = [
    { headline: lines(full), caveats: [verdict, ...assumed, relation.careful] },
    { headline: lines(short), caveats: [verdict, ...assumed, relation.careful] },
    { headline: lines(short), caveats: [verdict, relation.careful] },
    { headline: lines(full), caveats: [verdict] },
  ];
  const shortest = { headline: lines(short), caveats: [verdict] };
  const chosen =
    choices.find(({ headline, caveats }) => textOf(headline, caveats).length <= roomFor(heard)) ?? shortest;
  const cited = [...new Set([from, to, ...heard.also.flatMap(({ facts }) => facts)])];
  const side = (letter: "A" | "B", fact: Fact): Side => ({
    letter,
    statement: fact.statement,
    facts: [spoken(fact)],
    sources: sourceLines(base, [fact]),
  });
  return {
    ...said(heard, chosen.headline, chosen.caveats),
    status: "disputed",
    facts: filled(cited.map(spoken), "facts"),
    sources: sourceLines(base, cited),
    sides: [side("A", from), side("B", to)],
    verdict,
  };
}

const sides = (base: FactBase, from: Fact, to: Fact, text: (fact: Fact) => string): readonly string[] =>
  (
    [
      ["A", from],
      ["B", to],
    ] as const
  ).map(([letter, fact]) => `${letter}: ${text(fact)} (${attribution(base, fact)}).`);

const lines = (both: readonly string[]): string => `Sources disagree. ${both.join(" ")}`;

/** Which side of a relation (A: `from`, B: `to`) is better supported and why, as one sentence. */
export function verdictOf({ better, why }: Relation): string {
  const reason = why.replace(/\.?$/u, ".");
  if (better === "neither") return `Neither is better supported: ${reason}`;
  return `${better === "from" ? "A" : "B"} is better supported: ${reason}`;
}

/** A registered gap as a sentence. */
export const gapSentence = ({ statement }: Gap): string => `Not known: ${lowerFirst(statement)}`;

/** Words a registered gap. */
export function wordGap(base: FactBase, gap: Gap, heard: Heard): Unknown {
  const near = gap.nearest.flatMap((id) => base.facts.get(id) ?? []);
  return {
    ...said({ ...heard, near }, gapSentence(gap), []),
    status: "unknown",
    reason: "known-gap",
    facts: [],
  };
}

const SILENCE: Readonly<Record<Exclude<UnknownReason, "known-gap" | "out-of-scope">, string>> = {
  "not-recorded": "None of the facts I hold answers that.",
  "not-understood": "I could not make out a question in that.",
};

const STORIES_NAMED = 3;

/** Words silence: nothing recorded, not our subject, or not understood. */
export function wordUnknown(
  base: FactBase,
  reason: Exclude<UnknownReason, "known-gap">,
  advice: boolean,
  heard: Heard,
): Unknown {
  const stories = [...base.stories.values()].map(({ label }) => label);
  const named = stories.slice(0, STORIES_NAMED).join(" and ") || "no story yet";
  const scope = `That is outside what I hold: facts on ${named}${stories.length > STORIES_NAMED ? " and other stories" : ""}.`;
  const headline = reason === "out-of-scope" ? scope : SILENCE[reason];
  const caveats = advice ? ["I report news and give no advice: please ask a professional."] : [];
  return { ...said(heard, headline, caveats), status: "unknown", reason, facts: [] };
}

/** Asks back. */
export function wordChoice(choices: Ambiguous["choices"], heard: Heard): Ambiguous {
  const headline = "Which of these do you mean?";
  return { ...said(heard, headline, []), status: "ambiguous", choices, facts: [] };
}

/** What every outcome says, with what was assumed, and the other question of the message, where both fit. */
export function said(heard: Heard, headline: string, others: readonly string[]) {
  const { corrections, confidence, near, about, why } = heard;
  const more = assumedAndAlso(heard);
  const caveats = textOf(headline, [...more, ...others]).length > LONGEST_TEXT ? others : [...more, ...others];
  return { text: textOf(headline, caveats), headline, caveats, corrections, confidence, near, about, why };
}
