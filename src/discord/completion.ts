import type { Suggestion } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import { foldName, mostAlike } from "../facts/words.js";

/** Completion and reading of options that name something in the fact base. */

/** Discord shows 25 entries. */
const MOST = 25;

interface Entry {
  readonly value: string;
  readonly label: string;
  /** What sort of thing it is. */
  readonly kind: string;
  /** All it may be called, its label included. */
  readonly names: readonly string[];
}

const storyEntries = (base: FactBase): Entry[] =>
  [...base.stories.values()].map(({ id, label }) => ({ value: id, label, kind: "story", names: [label, id] }));

const subjectEntries = (base: FactBase): Entry[] =>
  [...base.subjects.values()].map(({ id, label, kind, aliases }) => ({
    value: id,
    label,
    kind,
    names: [label, id, ...aliases],
  }));

const sourceEntries = (base: FactBase): Entry[] =>
  [...base.sources.values()].map(({ id, publisher, title, tier }) => ({
    value: id,
    label: `${publisher}: ${title}`,
    kind: tier,
    names: [publisher, title, id],
  }));

const predicateEntries = (base: FactBase): Entry[] =>
  [...base.predicates.values()].map(({ label }) => ({ value: label, label, kind: "what is said", names: [label] }));

export const suggestStories = (typed: string, base: FactBase) => matching(storyEntries(base), typed);
export const suggestSubjects = (typed: string, base: FactBase) => matching(subjectEntries(base), typed);
export const suggestSources = (typed: string, base: FactBase) => matching(sourceEntries(base), typed);
export const suggestPredicates = (typed: string, base: FactBase) => matching(predicateEntries(base), typed);

/**
 * The id of what a typed text names, its article left out and with a slip of the hand or two; a completion's value is
 * one. Undefined where nothing is called so.
 */
export const readStory = (text: string, base: FactBase): string | undefined => named(storyEntries(base), text);
export const readSubject = (text: string, base: FactBase): string | undefined => named(subjectEntries(base), text);
export const readSource = (text: string, base: FactBase): string | undefined => named(sourceEntries(base), text);

function named(entries: readonly Entry[], text: string): string | undefined {
  const wanted = bare(text);
  const known = (name: string) => entries.find(({ names }) => names.some((each) => bare(each) === name))?.value;
  const exact = entries.find(({ value }) => value === text)?.value ?? known(wanted);
  if (exact !== undefined) return exact;
  // Another figure is another thing and no slip of the hand.
  const likely = entries.flatMap(({ names }) => names.map(bare)).filter((name) => digitsOf(name) === digitsOf(wanted));
  const alike = mostAlike(wanted, likely);
  return alike === undefined ? undefined : known(alike);
}

/** A name as it is compared, without its article: people write "robot" for "the robot". */
const bare = (name: string): string => foldName(name).replace(/^(?:the|an?)\s+/u, "");

const digitsOf = (name: string): string => name.replace(/\D/gu, "");

/** Each entry says why it fits: its kind, the other name that was typed, or the word that the typed one was read as. */
function matching(entries: readonly Entry[], typed: string): readonly Suggestion[] {
  const wanted = foldName(typed);
  const hits = entries.flatMap((entry) => {
    const hit = entry.names.find((name) => foldName(name).includes(wanted));
    return hit === undefined ? [] : [suggestion(entry, hit === entry.label || wanted === "" ? "" : hit)];
  });
  if (hits.length > 0) return hits.slice(0, MOST);
  const names = new Map(entries.flatMap((entry) => entry.names.map((name) => [foldName(name), entry] as const)));
  const alike = mostAlike(wanted, names.keys());
  const entry = alike === undefined ? undefined : names.get(alike);
  return entry ? [suggestion(entry, `read as ${alike}`)] : [];
}

const suggestion = ({ value, label, kind }: Entry, reason: string): Suggestion => ({
  value,
  label,
  hint: reason === "" ? kind : `${kind}, ${reason}`,
});
