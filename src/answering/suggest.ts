import type { FactBase } from "../facts/fact-base.js";
import { createFuseMatcher } from "./fuse-matcher.js";
import type { Suggestion } from "./outcome.js";
import { cleanText, splitWords, stem } from "./text.js";

/** Discord's limits on a choice: its name and its value. */
const LONGEST = 100;
const MOST = 25;

/** Completion: what can be asked, matched to what is typed so far. */
export function createSuggest(base: FactBase): (typed: string, limit?: number) => readonly Suggestion[] {
  const facts = [...base.facts.values()].filter(({ rank }) => rank !== "deprecated");
  const entries = facts.map((fact) => {
    const texts = [fact.label, ...fact.phrasings, base.subjects.get(fact.subject)?.label ?? ""];
    return {
      suggestion: { value: `fact:${fact.id}`, label: fact.label } satisfies Suggestion,
      stems: new Set(texts.flatMap((text) => splitWords(text).map(({ lower }) => stem(lower)))),
      words: [...new Set(splitWords(texts.join(" ")).map(({ lower }) => lower))],
    };
  });
  const examples = [...base.stories.values()]
    .flatMap((story) => story.examples)
    .filter((example) => example.length <= LONGEST)
    .map((example): Suggestion => ({ value: example, label: example }));
  const labels = createFuseMatcher(facts.map(({ label }) => label));

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
