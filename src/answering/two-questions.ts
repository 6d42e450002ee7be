import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { sidesOf } from "./candidates.js";
import { aboutOf, followUpOf } from "./context.js";
import { decide, type Policy, type Verdict } from "./decide.js";
import { type Asked, heardOf, toldBy } from "./heard.js";
import { asksWhether } from "./language.js";
import type { Outcome } from "./outcome.js";
import type { Term } from "./reader.js";
import type { Interpretation, Interpreter, Reading } from "./reading.js";
import { conjoinedIn, questionsOf } from "./segments.js";
import { taskOf } from "./task.js";
import { type Further, gapSentence, wordAnswer, wordDispute } from "./wording.js";

/** What is needed to answer each half by itself. */
interface Halving {
  readonly base: FactBase;
  readonly interpreter: Interpreter;
  readonly policy: Policy;
}

/** What one of two questions comes to. */
type Part = Exclude<Verdict, { readonly speak: "choice" | "nothing" }>;

const isPart = (verdict: Verdict): verdict is Part => verdict.speak !== "choice" && verdict.speak !== "nothing";

/** From this confidence on each half of a question for two things stands by itself. */
const SURE_OF_HALF = 0.85;
/** From this share on one phrasing asks for both things already. */
const ASKS_BOTH = 0.9;

/** Two questions in one message get one answer, where something is known of one at least. */
export function both(desk: Halving, text: string, asked: Asked): Outcome | undefined {
  const [first, second] = questionsOf(text);
  if (first === undefined) return undefined;
  if (second !== undefined) {
    const one = firstOf(desk, first, second);
    return bothOf(desk, asked, one, secondOf(desk, second, one));
  }
  const halves = joinsNames(asked) ? ofEachName(desk, text, asked) : conjoinedIn(text);
  if (
    !halves ||
    asksWhether(asked.read.normalised) ||
    (asked.readings[0]?.features.questionByPhrasing ?? 1) >= ASKS_BOTH
  )
    return undefined;
  const [a, b] = halves.map((half) => partOf(desk, half));
  return a && b && [a, b].every(isSureHalf) ? bothOf(desk, asked, a, b) : undefined;
}

const isSureHalf = ({ verdict }: Half): boolean =>
  (verdict.speak === "facts" || verdict.speak === "dispute") && verdict.reading.confidence >= SURE_OF_HALF;

/** What one of two questions comes to by itself. */
interface Half {
  readonly interpretation: Interpretation;
  readonly verdict: Verdict;
}

function partOf({ base, interpreter, policy }: Halving, text: string): Half {
  const interpretation = interpreter.interpret(text);
  return { interpretation, verdict: decide(base, interpretation, policy) };
}

/** "How many A and how many B has it?": what the first leaves out to be named stands in the second. */
function firstOf(desk: Halving, first: string, second: string): Half {
  const alone = partOf(desk, first);
  if (alone.interpretation.names.length > 0 || isSureHalf(alone)) return alone;
  const names = desk.interpreter.interpret(second).names.map(({ written }) => written);
  const whole = names.length > 0 ? partOf(desk, [first, ...names].join(" ")) : alone;
  return isSureHalf(whole) ? whole : alone;
}

/** What holds of two only together, or between them. */
const OF_BOTH_TOGETHER =
  /\b(?:between|both|together|common|differ\w*|difference|same|alike|compar\w+|relat\w+|connect\w*|link\w*|versus|vs|each other|apart|or)\b/iu;

/** The same question of each of two names ("what did A and B score?"); undefined where one fact tells of both. */
function ofEachName({ base, interpreter }: Halving, text: string, asked: Asked): readonly [string, string] | undefined {
  const { terms } = asked.read;
  const at = terms.findIndex((_, place) => joinsNamesAt(terms, place));
  const [one, two] = [terms[at - 1], terms.slice(at + 1, at + 3).find(isName)];
  if (!one || !two || OF_BOTH_TOGETHER.test(text) || taskOf(text)) return undefined;
  const [best] = asked.readings;
  const told = new Set(sidesOrFact(base, best).flatMap(({ statement }) => mainsOf(interpreter, statement)));
  if (told.has(one.main) && told.has(two.main)) return undefined;
  const from = text.indexOf(one.written);
  const to = text.indexOf(two.written, from + one.written.length);
  if (from < 0 || to < 0) return undefined;
  const [before, after] = [text.slice(0, from), text.slice(to + two.written.length)];
  return [`${before}${one.written}${after}`, `${before}${two.written}${after}`];
}

const joinsNames = ({ read: { terms } }: Asked): boolean => terms.some((_, at) => joinsNamesAt(terms, at));

/** Whether a word is the "and" between two names, of which the second may have an article. */
const joinsNamesAt = (terms: readonly Term[], at: number): boolean =>
  /^(?:and|&)$/iu.test(terms[at]?.written ?? "") &&
  isName(terms[at - 1]) &&
  (isName(terms[at + 1]) || (terms[at + 1]?.kind === "function" && isName(terms[at + 2])));

const isName = (term: Term | undefined): boolean => term?.kind === "entity";

const mainsOf = ({ reader }: Interpreter, text: string): readonly string[] =>
  reader.readOwn(text).map(({ main }) => main);

const sidesOrFact = (base: FactBase, reading: Reading | undefined): readonly Fact[] => {
  const { fact, relation } = reading?.candidate ?? {};
  return fact ? [fact] : relation ? sidesOf(base, relation) : [];
};

/** The second of two questions may lean on the first: the surest way to read it that tells something else. */
function secondOf(desk: Halving, text: string, { interpretation, verdict }: Half): Half | undefined {
  const { base, interpreter } = desk;
  const alone = partOf(desk, withNames(text, interpretation));
  const [first] = toldBy(base, verdict);
  const tellsElse = ({ verdict: one }: Half): boolean =>
    (one.speak === "facts" || one.speak === "dispute") && toldBy(base, one)[0] !== first;
  // What nobody reports is not made up for by what merely follows the word "and".
  if (verdict.speak === "gap" && alone.interpretation.names.length === 0) return undefined;
  if (tellsElse(alone)) return alone;
  const about = aboutOf(base, interpretation.names, toldBy(base, verdict));
  const context = { ...about, question: interpretation.read.normalised };
  const ways = followUpOf(base, interpreter.reader, text, context)?.ways ?? [];
  const sureness = ({ verdict: one }: Half) => (isPart(one) ? one.reading.confidence : 0);
  const others = ways.map((way) => partOf(desk, way.text)).filter(tellsElse);
  return others.toSorted((a, b) => sureness(b) - sureness(a))[0] ?? alone;
}

function bothOf({ base }: Halving, whole: Asked, one: Half, two: Half | undefined): Outcome | undefined {
  const [a, b] = [one.verdict, two?.verdict];
  if (!b || !isPart(a) || !isPart(b)) return undefined;
  const confidence = Math.min(a.reading.confidence, b.reading.confidence);
  if (a.speak === "facts" && b.speak === "facts") {
    const facts = [...new Set([a.facts[0], b.facts[0]])];
    const [head, ...rest] = facts;
    if (!head || rest.length === 0) return undefined;
    const rule = "two questions, one fact each";
    return wordAnswer(base, [head, ...rest], false, heardOf(base, whole, rule, confidence, facts));
  }
  // A disagreement needs the most room, a gap the least.
  const [main, other] = weightOf(a) >= weightOf(b) ? [a, b] : [b, a];
  if (main.speak === "gap") return undefined;
  const also = furtherOf(base, other);
  const told = [...toldBy(base, main), ...also.flatMap(({ facts }) => facts)];
  const heard = { ...heardOf(base, whole, "two questions, each by itself", confidence, told), also };
  return main.speak === "dispute"
    ? wordDispute(base, main.relation, heard)
    : wordAnswer(base, [main.facts[0]], false, heard);
}

const weightOf = ({ speak }: Part): number => ["gap", "facts", "dispute"].indexOf(speak);

/** What a part comes to as a single sentence. */
function furtherOf(base: FactBase, part: Part): readonly Further[] {
  switch (part.speak) {
    case "facts":
      return [{ text: part.facts[0].statement, facts: [part.facts[0]] }];
    case "dispute": {
      const sides = sidesOf(base, part.relation);
      return [{ text: `Sources disagree: ${part.relation.careful}`, facts: sides }];
    }
    case "gap":
      return [{ text: gapSentence(part.gap), facts: [] }];
  }
}

/** "… and who made it?" is about what the first question named. */
function withNames(question: string, first: Interpretation): string {
  const name = first.names[0];
  return name && /\b(?:it|its|they|them|their|he|she|that|this)\b/iu.test(question)
    ? `${question} ${name.written}`
    : question;
}
