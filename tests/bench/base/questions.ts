import { filled } from "./entries.js";
import { type Made, predicateOf, type Told } from "./generate.js";
import { createRandom, type Random } from "./random.js";
import { type PredicateName, SUBJECT_KINDS } from "./subject-kinds.js";

/** A question to a made-up base. */
export interface Question {
  readonly text: string;
  /** How many words of it were mistyped. */
  readonly typos: number;
  /** The facts that answer it; none where the base does not know. */
  readonly right: readonly string[];
}

/** What is measured, and others asked before so that an engine is warm but has not heard these. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly warmUp: readonly Question[];
}

const BY_ALIAS = 0.5;
const UNSEEN_TEMPLATE = 0.5;
const CARELESS = 0.3;
/** Every so many questions one that the base cannot answer. */
const UNANSWERABLE_EVERY = 7;
const MOST_TYPOS = 2;
/** Shorter words are rarely mistyped, and a mistyped one is often another word. */
const SHORTEST_MISTYPED = 5;

/**
 * Questions that stand nowhere in the base: in wordings that it stores for no fact, or for others only. Mixed evenly, so
 * that the first few are as hard as all. The same base, count and seed give the same questions.
 */
export function makeQuestions(made: Made, count: number, seed: number): readonly Question[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const typos = at % (MOST_TYPOS + 1);
    const asked =
      at % UNANSWERABLE_EVERY === UNANSWERABLE_EVERY - 1 ? unanswerable(random, made) : answerable(random, made);
    const text = mistyped(random, asked.text, typos);
    return { text: random.chance(CARELESS) ? text.toLowerCase().replace(/\?$/u, "") : text, typos, right: asked.right };
  });
}

const nameOf = (random: Random, { names: [label = "", ...aliases] }: Told): string =>
  aliases.length > 0 && random.chance(BY_ALIAS) ? random.pick(aliases) : label;

function answerable(random: Random, { told, rivals }: Made): Omit<Question, "typos"> {
  const subject = random.pick(told);
  const { id, predicate, year = "", unused } = random.pick(subject.facts);
  const isUnseen = unused.length === 0 || random.chance(UNSEEN_TEMPLATE);
  const template = random.pick(isUnseen ? predicateOf(predicate).asked : unused);
  const rival = rivals.get(id);
  const text = filled(template, { s: nameOf(random, subject), t: year });
  return { text, right: rival === undefined ? [id] : [id, rival] };
}

/** About something that nothing is said of a subject, or about a subject that the base does not have. */
function unanswerable(random: Random, { told, stranger }: Made): Omit<Question, "typos"> {
  const subject = random.pick(told);
  const silent = random.chance(0.5) ? subject.silent[0] : undefined;
  const name = silent === undefined ? stranger(subject.kind) : nameOf(random, subject);
  const { asked, stored } = predicateOf(silent ?? random.pick<PredicateName>(SUBJECT_KINDS[subject.kind].predicates));
  return { text: filled(random.pick([...asked, ...stored]), { s: name, t: "2024" }), right: [] };
}

const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** The text with one slip in each of so many of its longer words, or fewer where it has fewer of these. */
function mistyped(random: Random, text: string, typos: number): string {
  const words = text.split(" ");
  const long = [...words.keys()].filter(
    (at) => /^\p{L}+$/u.test(words[at] ?? "") && (words[at] ?? "").length >= SHORTEST_MISTYPED,
  );
  for (const at of random.some(long, typos)) words[at] = slip(random, words[at] as string);
  return words.join(" ");
}

/** A word with a letter swapped, left out, doubled or missed on the keyboard; its first letter stays. */
function slip(random: Random, word: string): string {
  const at = random.whole(1, word.length - 2);
  const [before, letter = "", next = "", after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const row = KEYS.find((keys) => keys.includes(letter)) ?? "";
  const neighbour = row[row.indexOf(letter) + 1] ?? row[row.indexOf(letter) - 1] ?? "";
  return random.pick([
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${neighbour}${next}${after}`,
  ]);
}
