import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import {
  type CompletionIndex,
  createCompletionIndex,
  createMeeting,
  type Meeting,
  type Typed,
} from "./completion-index.js";
import { createFuseMatcher } from "./fuse-matcher.js";
import type { Suggestion } from "./outcome.js";
import { cleanText, splitWords } from "./text.js";

/** Discord's limits on a choice: its name and its value. */
const LONGEST = 100;
const MOST = 25;
/** Of entries that have some of the words, as many are ranked by likeness: more would be felt at a keystroke. */
const MOST_RANKED = 40;
/** So many facts may differ, as a share of all, before what completion goes by is made anew. */
const MOST_CHANGED = 1 / 50;
const LEAST_CHANGED = 20;

/** Something to suggest, with how many of the typed words it has; a later one goes behind among equals. */
interface Found {
  readonly suggestion: Required<Suggestion>;
  readonly met: number;
  readonly place: number;
}

/** Completion: what can be asked, matched to what is typed so far. */
export interface Completion {
  suggest(typed: string, limit?: number): readonly Suggestion[];
  /** Completion for the base after a change of some facts, see `Reader.with`; `spell` as for `createCompletion`. */
  with(next: FactBase, changed: readonly string[], spell: Spell): Completion;
}

/** The word that a mistyped one was most likely meant to be, or undefined. */
type Spell = (word: string) => string | undefined;

/** What is made when somebody first types, and shared by completion for bases that differ in a few facts. */
interface Made {
  readonly index: CompletionIndex;
  readonly facts: readonly Fact[];
  readonly meeting: Meeting;
}

/** Prepares completion for a base when somebody first types. */
export function createCompletion(base: FactBase, spell: Spell): Completion {
  let made: Made | undefined;
  return completionOf(base, spell, new Set(), {
    get: () => {
      made ??= make(base);
      return made;
    },
    isMade: () => made !== undefined,
  });
}

const isSuggested = ({ rank }: Fact): boolean => rank !== "deprecated";

/** All words by which a fact is found. */
function textsOf(base: FactBase, fact: Fact): readonly string[] {
  const subject = base.subjects.get(fact.subject);
  return [fact.label, ...fact.phrasings, subject?.label ?? "", ...(subject?.aliases ?? [])];
}

const examplesOf = (base: FactBase): readonly Required<Suggestion>[] =>
  [...base.stories.values()]
    .flatMap((story) => story.examples)
    .filter((example) => example.length <= LONGEST)
    .map((example) => ({ value: example, label: example, hint: "question" }));

function make(base: FactBase): Made {
  const facts = [...base.facts.values()].filter(isSuggested);
  const index = createCompletionIndex(entriesOf(base, facts));
  return { index, facts, meeting: createMeeting(index) };
}

/** The texts of facts, and then those of the examples; made as they are indexed, since they are many. */
function* entriesOf(base: FactBase, facts: readonly Fact[]): Generator<readonly string[]> {
  for (const fact of facts) yield textsOf(base, fact);
  for (const { label } of examplesOf(base)) yield [label];
}

function completionOf(
  base: FactBase,
  spell: Spell,
  changed: ReadonlySet<string>,
  shared: { readonly get: () => Made; readonly isMade: () => boolean },
): Completion {
  const examples = examplesOf(base);
  // Facts that differ from those of the shared index have one of their own.
  let own: Made | undefined;
  const makeOwn = (): Made => {
    const facts = [...changed].flatMap((id) => base.facts.get(id) ?? []).filter(isSuggested);
    const index = createCompletionIndex(facts.map((fact) => textsOf(base, fact)));
    return { index, facts, meeting: createMeeting(index) };
  };

  /** What has at least so many of the words, best first. */
  function find(typed: Typed, least: number, most: number): readonly Found[] {
    own ??= makeOwn();
    const made = shared.get();
    const stale = (entry: number) => changed.has(made.facts[entry]?.id ?? "");
    const met = made.meeting(typed, least, most, stale).map(({ entry, met }): Found => {
      const fact = made.facts[entry];
      const example = entry - made.facts.length;
      return fact
        ? foundOf(fact, met)
        : { suggestion: examples[example] as Required<Suggestion>, met, place: Number.MAX_SAFE_INTEGER / 2 + example };
    });
    const others = own
      .meeting(typed, least, most, () => false)
      .map(({ entry, met }) => foundOf(own?.facts[entry] as Fact, met));
    return [...met, ...others].sort((a, b) => b.met - a.met || a.place - b.place).slice(0, most);
  }

  const foundOf = ({ id, label }: Fact, met: number): Found => ({
    suggestion: { value: `fact:${id}`, label, hint: "fact" },
    met,
    place: base.placeOf(id) as number,
  });

  return {
    suggest(typed, limit = MOST) {
      const most = Math.max(1, Math.min(MOST, limit));
      const words = splitWords(cleanText(typed)).map(({ lower }) => lower);
      if (words.length === 0) return examples.slice(0, most);
      const more = Math.floor(words.length / 2) + 1;
      const found = find({ words, isOpen: true }, more, most).map(({ suggestion }) => suggestion);
      if (found.length === most) return found;
      const given = new Set(found.map(({ value }) => value));
      const isKnown = (word: string, at: number): boolean =>
        find({ words: [word], isOpen: at === words.length - 1 }, 1, 1).length > 0;
      const meant = words.map((word, at) => (isKnown(word, at) ? word : (spell(word) ?? word)));
      const slip = meant.find((word, at) => word !== words[at]);
      const readAs = (suggestion: Required<Suggestion>): Suggestion =>
        slip === undefined ? suggestion : { ...suggestion, hint: `${suggestion.hint}, read as “${slip}”` };
      const mended =
        slip === undefined ? [] : find({ words: meant, isOpen: true }, more, most).map(({ suggestion }) => suggestion);
      const some = find({ words: meant, isOpen: true }, 1, MOST_RANKED).map(({ suggestion }) => suggestion);
      const alike = createFuseMatcher(some.map(({ label }) => label))
        .search(cleanText(typed), most)
        .map(({ index }) => some[index] as Required<Suggestion>);
      const others = [...new Set([...mended, ...alike])].filter(({ value }) => !given.has(value)).map(readAs);
      return [...found, ...others].slice(0, most);
    },
    with(next, ids, nextSpell) {
      const all = new Set([...changed, ...ids]);
      const isTooMany = all.size > MOST_CHANGED * next.facts.size + LEAST_CHANGED;
      return isTooMany || !shared.isMade()
        ? createCompletion(next, nextSpell)
        : completionOf(next, nextSpell, all, shared);
    },
  };
}
