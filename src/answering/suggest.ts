import type { FactBase } from "../facts/fact-base.js";
import { mostAlike } from "../facts/words.js";
import { createFuseMatcher } from "./fuse-matcher.js";
import type { Suggestion } from "./outcome.js";
import { cleanText, splitWords, stem } from "./text.js";

/** Discord's limits on a choice: its name and its value. */
const LONGEST = 100;
const MOST = 25;

type Entry = ReturnType<typeof entryOf>;

/** A suggestion with all the words by which it is found; its hint is its kind. */
function entryOf(suggestion: Required<Suggestion>, texts: readonly string[]) {
  const words = new Set(texts.flatMap((text) => splitWords(text).map(({ lower }) => lower)));
  return { suggestion, words: [...words], stems: new Set([...words].map(stem)) };
}

const isMet = (word: string, { stems, words }: Entry): boolean =>
  stems.has(stem(word)) || words.some((known) => known.startsWith(word));

/** The suggestion, with the word that a mistyped one was read as. */
function readAs(entry: Entry, typed: readonly string[]): Suggestion {
  const { suggestion } = entry;
  const slip = typed.find((word) => !isMet(word, entry) && mostAlike(word, entry.words) !== undefined);
  if (slip === undefined) return suggestion;
  return { ...suggestion, hint: `${suggestion.hint}, read as “${mostAlike(slip, entry.words)}”` };
}

/** Completion: what can be asked, matched to what is typed so far. */
export function createSuggest(base: FactBase): (typed: string, limit?: number) => readonly Suggestion[] {
  const facts = [...base.facts.values()].filter(({ rank }) => rank !== "deprecated");
  const examples = [...base.stories.values()]
    .flatMap((story) => story.examples)
    .filter((example) => example.length <= LONGEST)
    .map((example) => ({ value: example, label: example, hint: "question" }));
  const entries = [
    ...facts.map((fact) => {
      const subject = base.subjects.get(fact.subject);
      const texts = [fact.label, ...fact.phrasings, subject?.label ?? "", ...(subject?.aliases ?? [])];
      return entryOf({ value: `fact:${fact.id}`, label: fact.label, hint: "fact" }, texts);
    }),
    ...examples.map((suggestion) => entryOf(suggestion, [suggestion.label])),
  ];
  const labels = createFuseMatcher(entries.map(({ suggestion }) => suggestion.label));

  return (typed, limit = MOST) => {
    const most = Math.max(1, Math.min(MOST, limit));
    const words = splitWords(cleanText(typed)).map(({ lower }) => lower);
    const last = words.at(-1);
    if (last === undefined) return examples.slice(0, most);
    const full = words.slice(0, -1).map(stem);
    const scored = entries
      .map((entry) => {
        const met = full.filter((word) => entry.stems.has(word)).length;
        return { entry, met: met + (isMet(last, entry) ? 1 : 0) };
      })
      .filter(({ met }) => met > words.length / 2)
      .sort((a, b) => b.met - a.met)
      .map(({ entry }) => entry);
    const found = scored.map(({ suggestion }) => suggestion).slice(0, most);
    if (found.length === most) return found;
    const similar = labels.search(cleanText(typed), most).flatMap(({ index }) => entries[index] ?? []);
    const others = similar.filter((entry) => !scored.includes(entry)).map((entry) => readAs(entry, words));
    return [...found, ...others].slice(0, most);
  };
}
