import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { createJoined, isOfKind, isStranger, kindOf, REPLACEABLE } from "./called.js";
import { fellowsOf } from "./candidates.js";
import { isOff } from "./contradict.js";
import { countsAlike } from "./entail.js";
import { createEvidence, type Evidence } from "./evidence.js";
import { clash, dayOf, type Figure, type SpokenDay, saysNoMore } from "./figures.js";
import { focusOf } from "./focus.js";
import { createOtherHolder } from "./holder.js";
import { type Asked, asksWhether, kindsOf } from "./language.js";
import { createNotNamed } from "./not-named.js";
import { OPPOSITES } from "./opposites.js";
import type { Term } from "./reader.js";
import type { Features, Interpretation, Interpreter } from "./reading.js";
import { isMet, readStatement, type Statement } from "./statement.js";

/** A fact that proves something wrong which a question takes for granted. */
export interface Correction {
  readonly fact: Fact;
  /** The question without what is wrong in it; it may have an answer of its own. */
  readonly rest: string;
  /** From 0 to 1, as that of a reading. */
  readonly confidence: number;
  /** What is wrong, in a few words. */
  readonly rule: string;
}

/** Something that a question states besides what it asks for, and the question without it. */
interface Stated {
  readonly rest: string;
  readonly rule: string;
  /** Whether what a fact says in its place cannot be so as well. */
  isWrongBy(fact: Fact): boolean;
}

/** A question states few things; each costs another reading of the rest. */
const MOST_STATED = 4;
/** Of the facts that the rest comes closest to, those are held against it that score at least this share of the best. */
const NEAR_SHARE = 0.8;
const HELD_AGAINST = 6;

/** What would be said to a question otherwise. */
export interface Otherwise {
  readonly facts: readonly Fact[];
  /** Whether it meets all that the question names. */
  readonly isWhole: boolean;
}

/** Finds the first thing that a question states wrongly; undefined where no fact proves anything wrong. */
export type Premise = (text: string, interpretation: Interpretation, otherwise: Otherwise) => Correction | undefined;

/**
 * Finds what a question takes for granted and a fact of the same subject and predicate has otherwise: another number,
 * date, name, or the opposite. The question without it must still lead to that fact, as surely as any other answer.
 */
export function createPremise(base: FactBase, interpreter: Interpreter, leastConfidence: number): Premise {
  const { reader } = interpreter;
  const evidence = createEvidence(base, reader);
  const fellows = (fact: Fact): readonly Evidence[] => fellowsOf(base, fact).map(evidence);
  const joined = createJoined(base);
  const otherHolder = createOtherHolder(base, evidence, joined);
  const notNamed = createNotNamed(base, reader);

  /** Another number of what the fact counts. */
  const isOtherFigure =
    (claim: Statement, figure: Figure) =>
    (fact: Fact): boolean =>
      fact.value.type === "quantity" &&
      countsAlike(claim, figure, evidence(fact)) &&
      fellows(fact).every(({ fact: { value }, statement, label }) => {
        const stated = [...statement.figures, ...label.figures].some((one) => shareValue(one, figure));
        return !stated && value.type === "quantity" && isOff(figure, value);
      });

  const isOtherDay =
    (day: SpokenDay) =>
    (fact: Fact): boolean => {
      const own = fact.value.type === "date" ? dayOf(fact.value.date) : undefined;
      const known = fellows(fact).flatMap(({ days }) => days);
      return own !== undefined && clash(day, own) && !known.some((other) => saysNoMore(day, other));
    };

  /** Another name of the same kind, where a subject has one such value and nothing joins the two. */
  const isOtherName =
    (name: Term) =>
    ({ subject, predicate, value }: Fact): boolean => {
      if (base.predicates.get(predicate)?.cardinality !== "one") return false;
      const own =
        value.type === "subject"
          ? [value.subject]
          : value.type === "text"
            ? reader.readOwn(value.text).flatMap(({ kind, main }) => (kind === "entity" ? [main.slice(2)] : []))
            : [];
      return own.some((id) => isOfKind(base, name, id)) && !joined(name, [subject, ...own]);
    };

  const isOpposite =
    (word: Term, instead: readonly Term[]) =>
    (fact: Fact): boolean => {
      const { keys, denied, polarity } = evidence(fact);
      return (
        polarity === "affirms" && !isMet(word, keys) && instead.some((one) => isMet(one, keys) && !isMet(one, denied))
      );
    };

  function statedIn(text: string, { read, readings }: Interpretation): readonly Stated[] {
    const claim = readStatement(reader, text);
    const asked = kindsOf(readings[0]?.features.asked ?? 0);
    const without = (...parts: readonly string[]): string =>
      parts.reduce((rest, part) => rest.replace(wordsOf(part), " "), text);
    const figures = claim.figures.map((figure): Stated => {
      const { written } = claim.terms[figure.at] as Term;
      return { rest: without(written), rule: "another number", isWrongBy: isOtherFigure(claim, figure) };
    });
    const days = claim.days.map((day): Stated => {
      const written = claim.terms
        .filter(
          (_, at) => claim.used.has(at) && Math.abs(at - day.at) <= 2 && !claim.figures.some((one) => one.at === at),
        )
        .map((term) => term.written);
      return { rest: without(...written), rule: "another date", isWrongBy: isOtherDay(day) };
    });
    // Whether one called so does it is what such a question asks.
    const focus = focusOf(read.terms);
    /** "Which island museum" asks for a museum. */
    const isAskedFor = (at: number) => focus.has(at) && !focus.has(at + 1);
    const called = asksWhether(read.normalised)
      ? []
      : read.terms.filter((term, at) => !isAskedFor(at) && isCalled(base, term, at, asked));
    const names = called.map((name): Stated => {
      const isWrongBy = isOtherName(name);
      return { rest: without(name.written), rule: "another name", isWrongBy };
    });
    if (called.length > 1) {
      const rest = without(...called.map(({ written }) => written));
      names.push({ rest, rule: "another name", isWrongBy: (fact) => called.some((name) => isOtherName(name)(fact)) });
    }
    const opposites = read.terms.flatMap((word): Stated[] => {
      const instead = OPPOSITES.get(word.main.slice(2));
      if (word.kind === "entity" || instead === undefined) return [];
      const terms = instead.flatMap((one) => reader.readOwn(one));
      return [
        {
          rest: text.replace(wordsOf(word.written), ` ${instead[0]} `),
          rule: "the opposite",
          isWrongBy: isOpposite(word, terms),
        },
      ];
    });
    return [...figures, ...days, ...names, ...opposites].filter(({ rest }) => rest !== text).slice(0, MOST_STATED);
  }

  /** A part that is named is not any other part of the same whole: a fact has to speak of that very one. */
  const namesParts = ({ names }: Interpretation, fact: Fact): boolean =>
    names.every((name) => name.part === undefined || isMet(name, evidence(fact).topic));

  const names = (fact: Fact, { main }: Term): boolean => {
    const { statement, label } = evidence(fact);
    return [...statement.terms, ...label.terms].some((term) => term.main === main);
  };

  return (text, interpretation, { facts, isWhole }) => {
    const holder = otherHolder(interpretation);
    if (holder && !facts.some((fact) => names(fact, holder.agent))) {
      const rest = text.replace(wordsOf(holder.agent.written), " ");
      return { fact: holder.fact, rest, confidence: leastConfidence, rule: "another name" };
    }
    const unnamed = first(text.match(SENTENCE) ?? [], notNamed);
    if (unnamed && !facts.some((fact) => sharesSource(fact, unnamed))) {
      return { fact: unnamed, rest: text, confidence: leastConfidence, rule: "no name" };
    }
    if (isWhole) return undefined;
    const asserted = assertionsOf(text).flatMap((clause) => statedIn(clause, interpreter.interpret(clause)));
    for (const { rest: left, rule, isWrongBy } of [...statedIn(text, interpretation), ...asserted]) {
      const rest = interpreter.interpret(left);
      const best = rest.readings[0]?.score ?? 0;
      const reading = rest.readings
        .slice(0, HELD_AGAINST)
        .find(
          ({ candidate, confidence, score, features }) =>
            confidence >= leastConfidence &&
            score >= best * NEAR_SHARE &&
            candidate.fact &&
            candidate.fact.rank !== "deprecated" &&
            isMetOtherwise(features) &&
            namesParts(rest, candidate.fact) &&
            isWrongBy(candidate.fact),
        );
      const fact = reading?.candidate.fact;
      if (reading && fact) return { fact, rest: left, confidence: reading.confidence, rule };
    }
    return undefined;
  };
}

/** Whether a term names an organisation, a person or a place, and not what is asked for. */
function isCalled(base: FactBase, term: Term, at: number, asked: ReadonlySet<Asked>): boolean {
  const kind = kindOf(base, term);
  if (kind !== undefined) return REPLACEABLE.has(kind) && !asked.has(kind === "place" ? "where" : "who");
  return at > 0 && isStranger(term) && !asked.has("who");
}

/** Whether nothing else in the question is strange to a fact: of two unknown things neither tells which one is wrong. */
const isMetOtherwise = ({ strangeNames, strangeNumbers, unknownNames }: Features): boolean =>
  strangeNames + strangeNumbers + unknownNames === 0;

/** The first result that is one. */
function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const sharesSource = (a: Fact, b: Fact): boolean =>
  a.references.some(({ source }) => b.references.some((other) => other.source === source));

/** What a message says is so before or after it asks: "As A is B, who …?", "A did B. When …?". */
const ASSERTION = /^(?:since|as|because|given that|now that|seeing that|considering(?: that)?)\s+(.+?),\s/iu;
const SENTENCE = /[^.!?;]+(?:\.\d+[^.!?;]*)*[.!?;]?/gu;

/** The clauses and sentences of a message that state instead of asking. */
function assertionsOf(text: string): readonly string[] {
  return (text.match(SENTENCE) ?? []).flatMap((part) => {
    const sentence = part.trim();
    const clause = ASSERTION.exec(sentence)?.[1] ?? /^(.+?)(?:,| -|;)\s+(?:so|and so|then)\b/iu.exec(sentence)?.[1];
    if (clause !== undefined) return [clause];
    return sentence.endsWith("?") || sentence === text ? [] : [sentence];
  });
}

const shareValue = (a: Figure, b: Figure): boolean => a.values.some((value) => b.values.includes(value));

/** The words as they stand in a text, whatever marks are between them or between the digits of a number. */
function wordsOf(written: string): RegExp {
  const words = written
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\./gu, "\\.").replace(/(?<=\d)(?=\d)/gu, "[,\\s]?"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?:['’]s)?(?![\\p{L}\\p{N}])`, "iu");
}
