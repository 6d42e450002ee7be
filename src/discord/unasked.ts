import type { Outcome } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";
import type { Subject } from "../facts/schema.js";

/** When a question that nobody asked the bot is surely one on its stories. Silence costs nothing; a wrong answer does. */

/** Unasked, only answers this sure are given (0 to 1). */
export const SURE_ENOUGH_UNASKED = 0.93;

/** People ask one another such things, whatever the words resemble; "us" only in small letters: "US" is a country. */
const AMONG_PEOPLE =
  /\b(?:you|your|yours|yourself|yourselves|my|mine|myself|me|our|ours|ourselves|we|i)\b|\b(?:[Uu]s)\b|\by['’]all\b/iu;
const US = /\bUS\b/gu;

/** What many talk about who mean none of our stories: a country, a law, a field, a crowd. */
const NOT_OURS_ALONE: ReadonlySet<string> = new Set(["place", "rule", "topic", "group"]);

/** A word that only a name has: a capital before a small letter, a capital with a figure, or Han. */
const OF_A_NAME = /\p{Lu}\p{Ll}|\p{Lu}[\p{L}-]*\p{N}|\p{Script=Han}/u;
const SHORTEST_NAME = 3;

/** Whether an outcome may be told to people who asked something, but not us. */
export function mayTellUnasked(question: string, outcome: Outcome, base: FactBase): boolean {
  const { status, confidence } = outcome;
  if ((status !== "answered" && status !== "disputed") || confidence < SURE_ENOUGH_UNASKED) return false;
  const text = question.normalize("NFKC");
  if (AMONG_PEOPLE.test(text.replace(US, " "))) return false;
  const subjects = [...base.subjects.values()];
  const common = new Set(subjects.filter(({ kind }) => NOT_OURS_ALONE.has(kind)).flatMap(namesOf));
  const named = subjects.filter((subject) => !NOT_OURS_ALONE.has(subject.kind) && isNamed(subject, text, common));
  // Whoever is named and not told of may be what the question takes for granted, and wrongly.
  return named.length > 0 && named.every((subject) => tellsOf(base, outcome, subject));
}

/** Whether an answer speaks of a subject: one of its facts is about it or a version of it, or its words name it. */
function tellsOf(base: FactBase, { facts, text }: Outcome, subject: Subject): boolean {
  const about = facts.flatMap(({ id }) => base.facts.get(id)?.subject ?? []);
  const family = about.flatMap((id) => [id, base.subjects.get(id)?.variantOf ?? id]);
  return family.includes(subject.id) || namesOf(subject).some((name) => holds(text.toLowerCase(), name.toLowerCase()));
}

const namesOf = ({ label, aliases }: Subject): readonly string[] => [label, ...aliases];

/** Whether a text calls a subject by a name of its own; a common noun is none, nor is one that a country is put before. */
function isNamed({ label, aliases }: Subject, text: string, common: ReadonlySet<string>): boolean {
  const isOwn = (name: string) => name.split(/\s+/u).some((word) => OF_A_NAME.test(word) && !common.has(word));
  if (isOwn(label) && holds(text.toLowerCase(), label.toLowerCase())) return true;
  // Other names may be common words but for their capitals.
  return aliases.some((alias) => isOwn(alias) && holds(text, alias));
}

/** Whether a text holds a name as whole words, however its parts are joined. */
function holds(text: string, name: string): boolean {
  const wanted = wordsIn(name.replace(/^the\s/iu, ""));
  if (wanted.length < SHORTEST_NAME && !/\p{Script=Han}/u.test(wanted)) return false;
  return /\p{Script=Han}/u.test(wanted) ? text.includes(wanted) : ` ${wordsIn(text)} `.includes(` ${wanted} `);
}

const wordsIn = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
