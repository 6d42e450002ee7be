import { MODALITY } from "../answering/wording.js";
import type { Change, ChangeKind } from "./changes.js";
import { letterAt, relationNotes } from "./relation-notes.js";
import type { ToldFact } from "./told.js";

/** A change in words, before anybody decides how it looks: plain text throughout. */
export interface Entry {
  /** What kind of event it is, such as "new" or "gap filled". */
  readonly word: string;
  /** What is said, the main thing first; sides A and B where sources disagree. At least one. */
  readonly lines: readonly EntryLine[];
  /** What was said before. */
  readonly was: readonly string[];
  /** Whole sentences on what else is to be known. */
  readonly notes: readonly string[];
}

export interface EntryLine {
  /** A letter from A on where it is one side of a disagreement. */
  readonly letter: string | null;
  /** In short, with how firmly it is said where that matters. */
  readonly short: string;
  /** As a sentence that stands alone. */
  readonly full: string;
  readonly sources: ToldFact["sources"];
}

const WORD: Readonly<Record<ChangeKind, string>> = {
  contested: "contested",
  changed: "changed",
  superseded: "superseded",
  settled: "settled",
  withdrawn: "withdrawn",
  filled: "gap filled",
  new: "new",
  missing: "not known",
};

/** What an event says, in words. */
export function entryOf(change: Change): Entry {
  const { kind, now, sides, was, gaps } = change;
  const told = now.length > 0 ? now : was;
  const lines = told.map((fact, at) => lineOf(fact, at < sides ? letterAt(at) : null));
  const labels = new Set(told.map(({ label }) => label));
  const before = [...(kind === "filled" ? gaps : []), ...was].map(({ label }) => label);
  return {
    word: WORD[kind],
    lines: lines.length > 0 ? lines : gaps.map(({ label, statement }) => gapLine(label, statement)),
    was: [...new Set(before)].filter((label) => !labels.has(label)),
    notes: [...relationNotes(change), ...gapNotes(change), ...now.flatMap((fact) => differences(fact, was))],
  };
}

/** A fact by itself, such as one to recall. */
export function lineOf(fact: ToldFact, letter: EntryLine["letter"] = null): EntryLine {
  return { letter, short: `${fact.label}${firmness(fact)}`, full: fact.statement, sources: fact.sources };
}

const gapLine = (short: string, full: string): EntryLine => ({ letter: null, short, full, sources: [] });

/** What is merely claimed, hedged or inferred says so wherever it stands. */
function firmness({ modality, label }: ToldFact): string {
  const words = MODALITY[modality];
  return modality === "reported" || modality === "official" || label.includes(words) ? "" : ` (${words})`;
}

const gapNotes = ({ kind, now, was, gaps }: Change): readonly string[] =>
  kind === "withdrawn" && gaps.length > 0 && now.length + was.length === 0
    ? ["This does not count as missing any more."]
    : [];

/** What differs of a fact beyond what its label shows. */
function differences(fact: ToldFact, was: readonly ToldFact[]): readonly string[] {
  const old = was.find(({ id }) => id === fact.id);
  if (!old) return [];
  const sameLabel = old.label === fact.label;
  const added = publishers(fact, old);
  const gone = publishers(old, fact);
  return [
    ...(sameLabel && old.value !== fact.value ? [`It was: ${old.value}; it is: ${fact.value}.`] : []),
    ...(old.modality === fact.modality
      ? []
      : [`It was: ${MODALITY[old.modality]}; it is: ${MODALITY[fact.modality]}.`]),
    ...(added.length > 0 ? [`Now also in: ${added.join(", ")}.`] : []),
    ...(gone.length > 0 ? [`No longer cited: ${gone.join(", ")}.`] : []),
    ...(sameLabel && old.statement !== fact.statement ? [`In full: ${fact.statement}`] : []),
    ...(fact.caveat === null || old.caveat === fact.caveat ? [] : [fact.caveat]),
  ];
}

function publishers(of: ToldFact, without: ToldFact): readonly string[] {
  const known = new Set(without.sources.map(({ id }) => id));
  return [...new Set(of.sources.filter(({ id }) => !known.has(id)).map(({ publisher }) => publisher))];
}
