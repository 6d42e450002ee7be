import type { FactBase } from "../facts/fact-base.js";
import { createFuseMatcher } from "./fuse-matcher.js";
import type { Suggestion } from "./outcome.js";
import { cleanText, splitWords, stem } from "./text.js";

/** Discord's limits on a choice: its name and its value. */
const LONGEST = 100;
const MOST = 25;

/** A suggestion with all the words by which it is found. */
function entryOf(suggestion: Suggestion, texts: readonly string[]) {
  const words = new Set(texts.flatMap((text) => splitWords(text).map(({ lower }) => lower)));
  return { suggestion, words: [...words], stems: new Set([...words].map(stem)) };
}

/** Completion: what can be asked, matched to what is typed so far. */
export function createSuggest(base: FactBase): (typed: string, limit?: number) => readonly Suggestion[] {
  const facts = [...base.facts.values()].filter(({ rank }) => rank !== "deprecated");
  const examples = [...base.stories.values()]
    .flatMap((story) => story.examples)
    .filter((example) => example.length <= LONGEST)
    .map((example): Suggestion => ({ value: example, label: example }));
  const entries = [
    ...facts.map((fact) => {
      const subject = base.subjects.get(fact.subject);
      const texts = [fact.label, ...fact.phrasings, subject?.label ?? "", ...(subject?.aliases ?? [])];
      return entryOf({ value: `fact:${fact.id}`, label: fact.label }, texts);
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
        const ending = entry.stems.has(stem(last)) || entry.words.some((word) => word.startsWith(last)) ? 1 : 0;
        return { entry, met: met + ending };
      })
      .filter(({ met }) => met > words.length / 2)
      .sort((a, b) => b.met - a.met)
      .map(({ entry }) => entry.suggestion);
    if (scored.length >= most) return scored.slice(0, most);
    const similar = labels.search(cleanText(typed), most).flatMap(({ index }) => entries[index]?.suggestion ?? []);
    return [...new Set([...scored, ...similar])].slice(0, most);
  };
}
