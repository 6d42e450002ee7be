import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Subject } from "../facts/schema.js";
import type { About, Context, NonEmpty, Outcome } from "./outcome.js";
import type { Reader, Term } from "./reader.js";

/** Kinds of subject that are rarely what "it" means while something else was named as well. */
const IN_THE_BACKGROUND: ReadonlySet<string> = new Set(["rule", "place", "topic"]);

/**
 * What an outcome is about: the subjects that the question names, a rule, place or topic after the others, then those
 * its facts tell of. The story is that of the first fact or gap.
 */
export function aboutOf(
  base: FactBase,
  names: readonly Term[],
  told: readonly Pick<Fact, "subject" | "story">[],
): About {
  const named = names.map(({ main }) => main.slice(2));
  const inBack = (id: string): number => Number(isBackground(base.subjects.get(id)));
  const subjects = [...named.toSorted((a, b) => inBack(a) - inBack(b)), ...told.map(({ subject }) => subject)];
  return { subjects: [...new Set(subjects)], story: told[0]?.story ?? null };
}

const isBackground = (subject: Subject | undefined): boolean => IN_THE_BACKGROUND.has(subject?.kind ?? "");

/** A question that leans on an earlier one, made whole in ways to try, the likeliest first. */
export interface FollowUp {
  readonly ways: NonEmpty<Way>;
  /** True where it cannot be meant by itself: it says "it", or leaves out what it asks. */
  readonly leans: boolean;
}

interface Way {
  readonly text: string;
  /** What was assumed, as a sentence. */
  readonly readAs: string;
  /** Whether what is told speaks of what the question was made to be about. */
  readonly speaksOf: (outcome: Outcome) => boolean;
}

const READ_AS = "Read as";
const OPENING = String.raw`^(?:(?:and|but|so|ok|okay|also|then|or)\b[, ]*)*`;
/** "What about …?", "and …?": only what has changed is said. */
const ELLIPSIS = new RegExp(
  `${OPENING}(?:(?:what|how) about|same (?:question )?for)\\s+(?<about>.+)$|${OPENING}(?<=\\b(?:and|or)[, ]*)(?<and>.+)$`,
  "iu",
);
/** A question word alone asks for another side of what was asked before. */
const BARE = new RegExp(
  `${OPENING}(?<word>when|where|why|who|how|how (?:much|many|long|far)|since when|by whom|for how (?:much|long)|with whom|from where)(?: (?:is|was|were|did|will) (?:that|this|it))?(?: exactly| then| again)?[\\s?!.]*$`,
  "iu",
);
const QUESTION_WORDS = /^(?:who|what|which|when|where|why|how(?: much| many| long| far)?)\b\s*/iu;
const PRONOUN = /\b(?:(?<own>its|their|his|her)|it|they|them|he|she|him|that one|this one|that(?=[\s?!.]*$))\b/iu;
/** "Is it true that …" stands for nothing named before. */
const EMPTY_IT =
  /\bit(?: \w+)? (?:true|correct|right|possible|likely|clear|known|said|reported|the case)\b|\b(?:is|was) it\b.*\bthat\b/iu;
const AND = new RegExp(OPENING, "iu");
/** Of several subjects named before, as many are tried. */
const MOST_WAYS = 3;
const SURE = 0.85;
/** A question that could stand alone is read as a follow-up if that leaves it no less sure than this (0 to 1). */
const LESS_SURE = 0.05;

/** Makes a question whole from what was talked about before; undefined where it names its own subject. */
export function followUpOf(base: FactBase, reader: Reader, text: string, context: Context): FollowUp | undefined {
  const subjects = subjectsBefore(base, context);
  const { terms } = reader.read(text);
  const names = terms.filter(isName);
  const content = terms.filter(
    ({ kind }) => kind === "word" || kind === "group" || kind === "number" || kind === "unknown",
  );
  const repeated = repeatedQuestion(base, reader, text, context, subjects);
  if (repeated) return { ways: [repeated], leans: true };
  const pronoun = EMPTY_IT.test(text) ? null : PRONOUN.exec(text);
  if (pronoun && !namesThing(base, reader, text.slice(0, pronoun.index))) {
    const own = pronoun.groups?.own !== undefined;
    const replaced = (label: string) =>
      `${text.slice(0, pronoun.index).replace(AND, "")}${label}${own ? "'s" : ""}${text.slice(pronoun.index + pronoun[0].length)}`;
    return followUp(base, reader, subjects, replaced, names.length === 0);
  }
  if (names.length > 0 || content.length === 0) return undefined;
  const rest = elliptic(text);
  return followUp(
    base,
    reader,
    subjects,
    (label) => `${(rest ?? text).replace(/[\s?!.]+$/u, "")} ${label}?`,
    rest !== undefined,
  );
}

/** The better of a question's own answer and the answers it gets as a follow-up. */
export function bestOf(
  alone: Outcome,
  { ways, leans }: FollowUp,
  story: string | null,
  answer: (text: string, readAs: string | null) => Outcome,
): Outcome {
  const tried = ways.map(({ text, readAs, speaksOf }) => {
    const outcome = answer(text, readAs);
    return { outcome, fits: !tells(outcome) || speaksOf(outcome) };
  });
  // What comes first is what "it" most likely means: anything later has to fit well.
  const telling = tried
    .filter(({ outcome, fits }, at) => fits && tells(outcome) && (at === 0 || outcome.confidence >= SURE))
    .map(({ outcome }) => outcome);
  const best = telling.find(({ about }) => about.story === story) ?? telling[0];
  if (leans) return best ?? (tried[0]?.fits === true ? tried[0].outcome : alone);
  if (!best || sameFacts(best, alone)) return alone;
  return tells(alone) && best.confidence < alone.confidence - LESS_SURE ? alone : best;
}

const tells = (outcome: Outcome): boolean =>
  outcome.status === "answered" ||
  outcome.status === "disputed" ||
  (outcome.status === "unknown" && outcome.reason === "known-gap");

const sameFacts = (a: Outcome, b: Outcome): boolean =>
  a.status === b.status && a.facts.length > 0 && a.facts.every(({ id }, at) => id === b.facts[at]?.id);

const isName = ({ kind }: Term): boolean => kind === "entity";

const subjectOf = (base: FactBase, term: Term): Subject | undefined => base.subjects.get(term.main.slice(2));

/** What was talked about, as far as the base has it; for a story alone, what its told account speaks of most. */
function subjectsBefore(base: FactBase, { subjects, story }: Context): readonly Subject[] {
  const told = base.stories.get(story ?? "")?.paragraphs.flatMap(({ facts }) => facts) ?? [];
  const ids = told.flatMap((id) => base.facts.get(id)?.subject ?? []);
  const often = (id: string) => ids.filter((other) => other === id).length;
  const chosen = subjects.length > 0 ? subjects : [...new Set(ids)].sort((a, b) => often(b) - often(a));
  return chosen.flatMap((id) => base.subjects.get(id) ?? []).slice(0, MOST_WAYS);
}

function followUp(
  base: FactBase,
  reader: Reader,
  subjects: readonly Subject[],
  textAbout: (label: string) => string,
  leans: boolean,
): FollowUp | undefined {
  const [first, ...others] = subjects.map(({ id, label }) => ({
    text: textAbout(label),
    readAs: `${READ_AS} about ${label}.`,
    speaksOf: speaksOf(base, reader, { main: `e:${id}` }),
  }));
  return first && { ways: [first, ...others], leans };
}

/** Tells whether an outcome speaks of a name: its first fact, or what it says was taken for granted. */
const speaksOf =
  (base: FactBase, reader: Reader, { main, part }: Pick<Term, "main" | "part">) =>
  ({ status, facts, headline, caveats }: Outcome): boolean => {
    // What nobody reports is said of a subject in whatever words; the reading of the question vouches for it.
    if (status === "unknown") return part === undefined || headline.includes(part);
    const first = base.facts.get(facts[0]?.id ?? "");
    if (first && [first.subject, base.subjects.get(first.subject)?.variantOf].includes(main.slice(2))) return true;
    // That a part belongs to the whole is said of any part, whatever the answer.
    const granted = part === undefined ? caveats.filter((caveat) => !caveat.startsWith(READ_AS)) : [];
    const texts = [first?.statement ?? "", ...granted];
    return texts.some((text) => reader.readOwn(text).some((term) => term.main === main && term.part === part));
  };

/** What follows "and" or "what about". */
function elliptic(text: string): string | undefined {
  const found = ELLIPSIS.exec(text)?.groups;
  return found?.about ?? found?.and;
}

/** Whether a stretch of text names something that a pronoun after it may stand for. */
const namesThing = (base: FactBase, reader: Reader, text: string): boolean =>
  reader.read(text).terms.some((term) => isName(term) && !isBackground(subjectOf(base, term)));

/** The question before, asked again with what has changed: another question word, or another name. */
function repeatedQuestion(
  base: FactBase,
  reader: Reader,
  text: string,
  { question }: Context,
  subjects: readonly Subject[],
): Way | undefined {
  if (question === undefined || question === "") return undefined;
  const word = BARE.exec(text)?.groups?.word;
  const [before] = subjects;
  if (word !== undefined && before) {
    return {
      text: `${word} ${question.replace(QUESTION_WORDS, "")}`,
      readAs: repeats(before.label),
      speaksOf: speaksOf(base, reader, { main: `e:${before.id}` }),
    };
  }
  const rest = elliptic(text);
  const changed =
    rest === undefined ? [] : reader.read(rest).terms.filter(({ kind }) => kind !== "function" && kind !== "talk");
  const [name] = changed;
  const named = name && subjectOf(base, name);
  if (changed.length !== 1 || !name || !isName(name) || !named) return undefined;
  const isMeant = ({ main, part }: Term): boolean => main === name.main && part === name.part;
  const { terms } = reader.read(question);
  if (terms.some(isMeant)) return undefined;
  return {
    text: withName(base, terms, name, named),
    readAs: repeats(name.part ?? named.label),
    speaksOf: speaksOf(base, reader, name),
  };
}

const repeats = (label: string): string => `${READ_AS} the question before, about ${label}.`;

/** Puts a name in the place of the one of its kind, or of the subject; a place or a rule may also just be added. */
function withName(base: FactBase, terms: readonly Term[], name: Term, named: Subject): string {
  const ofKind = terms.find((term) => isName(term) && subjectOf(base, term)?.kind === named.kind);
  const subject = terms.find((term) => isName(term) && !isBackground(subjectOf(base, term)));
  const old = ofKind ?? (isBackground(named) ? undefined : subject);
  const words = terms.map((term) => (term === old ? name.written : term.written));
  return [...words, ...(old ? [] : [name.written])].join(" ");
}
