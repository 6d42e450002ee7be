import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { createJoined, isOfKind, isStranger, kindOf, REPLACEABLE } from "./called.js";
import { fellowsOf } from "./candidates.js";
import { isOff } from "./contradict.js";
import { countsAlike } from "./entail.js";
import { createEvidence, type Evidence } from "./evidence.js";
import { clash, dayOf, type Figure, type SpokenDay, saysNoMore } from "./figures.js";
import { first } from "./first.js";
import { focusOf } from "./focus.js";
import { createHoldAgainst } from "./held-against.js";
import { createOtherHolder } from "./holder.js";
import { type Asked, asksWhether, kindsOf } from "./language.js";
import { createNotNamed } from "./not-named.js";
import { OPPOSITES } from "./opposites.js";
import { assertionsOf, sentencesIn, takenForGranted, wordsOf } from "./presupposed.js";
import type { Term } from "./reader.js";
import type { Features, Interpretation, Interpreter } from "./reading.js";
import { isMet, readStatement, type Statement } from "./statement.js";
import { createStillAbout } from "./still-about.js";

/** A fact that proves something wrong which a question takes for granted. */
export interface Correction {
  readonly fact: Fact;
  /** The subject of what else is told. */
  readonly about: string;
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
  /** Whether the facts that are told leave it at that, or say it of the very thing that another fact has otherwise. */
  isLeftBy(told: readonly Fact[], insteadOf: Fact): boolean;
}

/** A question states few things; each costs another reading of the rest. */
const MOST_STATED = 4;
/** Of the facts that the rest comes closest to, those are held against it that score at least this share of the best. */
const NEAR_SHARE = 0.8;
const HELD_AGAINST = 6;
/** As many readings of the question tell what else it may be about. */
const NEAR = 10;

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
  const otherHolder = createOtherHolder(base, reader, evidence, joined);
  const notNamed = createNotNamed(base, reader);
  const heldAgainst = createHoldAgainst(base, evidence, true);

  const states = ({ statement, label }: Evidence, figure: Figure): boolean =>
    [...statement.figures, ...label.figures].some((one) => shareValue(one, figure));

  /** Whether one fact has all that another has of what is claimed, and more: then a number of the other is not meant. */
  const isCloser = (claim: Statement, fact: Evidence, than: Evidence): boolean =>
    claim.content.some((term) => isMet(term, fact.keys) && !isMet(term, than.keys)) &&
    claim.content.every((term) => isMet(term, fact.topic) || !isMet(term, than.keys));

  /** Another number of what the fact counts; `near`: what else the question may be about. */
  const isOtherFigure =
    (claim: Statement, figure: Figure, near: readonly Fact[]) =>
    (fact: Fact): boolean => {
      const own = evidence(fact);
      // Of what it is may be what is asked.
      const others = near.filter(({ predicate }) => predicate === fact.predicate).map(evidence);
      if (others.some((other) => states(other, figure) && !isCloser(claim, own, other))) return false;
      return (
        fact.value.type === "quantity" &&
        !states(own, figure) &&
        countsAlike(claim, figure, own) &&
        fellows(fact).every(
          (other) =>
            (!states(other, figure) && other.fact.value.type === "quantity" && isOff(figure, other.fact.value)) ||
            isCloser(claim, own, other),
        )
      );
    };

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
        polarity === "affirms" &&
        fellows(fact).every((other) => !isMet(word, other.keys)) &&
        instead.some((one) => isMet(one, keys) && !isMet(one, denied))
      );
    };

  function statedIn(text: string, { read, readings }: Interpretation): readonly Stated[] {
    const claim = readStatement(reader, text);
    const asked = kindsOf(readings[0]?.features.asked ?? 0);
    const without = (...parts: readonly string[]): string =>
      parts.reduce((rest, part) => rest.replace(wordsOf(part), " "), text);
    // "Which two" asks for as many.
    const isAskedCount = ({ at }: Figure) => /^(?:which|what|whose)$/iu.test(claim.terms[at - 1]?.written ?? "");
    const near = readings.slice(0, NEAR).flatMap(({ candidate }) => candidate.fact ?? []);
    const counted = claim.figures.filter((figure) => !isAskedCount(figure));
    const figures = counted.map((figure): Stated => {
      const { written } = claim.terms[figure.at] as Term;
      return {
        rest: without(written),
        rule: "another number",
        isWrongBy: isOtherFigure(claim, figure, near),
        isLeftBy: (told, instead) => {
          const stating = told.map(evidence).filter((fact) => states(fact, figure));
          // Of whom or what a figure is may be just what is asked.
          const isAsked = takenForGranted(text) === undefined || stating.length === 0;
          return isAsked || stating.some((fact) => !isCloser(claim, evidence(instead), fact));
        },
      };
    });
    const days = claim.days.map((day): Stated => {
      const written = claim.terms
        .filter(
          (_, at) => claim.used.has(at) && Math.abs(at - day.at) <= 2 && !claim.figures.some((one) => one.at === at),
        )
        .map((term) => term.written);
      return { rest: without(...written), rule: "another date", isWrongBy: isOtherDay(day), isLeftBy: always };
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
      return { rest: without(name.written), rule: OTHER_NAME, isWrongBy, isLeftBy: always };
    });
    if (called.length > 1) {
      const rest = without(...called.map(({ written }) => written));
      const isWrongBy = (fact: Fact) => called.some((name) => isOtherName(name)(fact));
      names.push({ rest, rule: OTHER_NAME, isWrongBy, isLeftBy: always });
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
          isLeftBy: (told) => told.some((fact) => isMet(word, evidence(fact).topic)),
        },
      ];
    });
    return [...figures, ...days, ...names, ...opposites].filter(({ rest }) => rest !== text).slice(0, MOST_STATED);
  }

  /** A part that is named is not any other part of the same whole: a fact has to speak of that very one. */
  const namesParts = ({ names }: Interpretation, fact: Fact): boolean =>
    names.every((name) => name.part === undefined || isMet(name, evidence(fact).topic));

  const isStillAbout = createStillAbout(base);

  const names = (fact: Fact, { main }: Term): boolean => {
    const { statement, label } = evidence(fact);
    return [...statement.terms, ...label.terms].some((term) => term.main === main);
  };

  /** What a message takes to be so, each with what it may be about. */
  function claimsOf(text: string, { readings }: Interpretation) {
    const whole = takenForGranted(text);
    return [
      ...(whole === undefined ? [] : [{ claim: whole, readings }]),
      ...assertionsOf(text).map((claim) => ({ claim, readings: interpreter.interpret(claim).readings })),
    ];
  }

  /** The first thing stated that a fact, to which the rest leads, has otherwise. */
  function otherwiseThan(text: string, interpretation: Interpretation, told: Otherwise): Correction | undefined {
    const { facts, isWhole } = told;
    const asserted = assertionsOf(text).flatMap((clause) => statedIn(clause, interpreter.interpret(clause)));
    for (const { rest: left, rule, isWrongBy, isLeftBy } of [...statedIn(text, interpretation), ...asserted]) {
      // Another question has to be read for it: only where what is told may leave it open.
      if (isWhole && (facts.length === 0 || isLeftBy === always)) continue;
      const rest = interpreter.interpret(left);
      const reading = rest.readings
        .slice(0, HELD_AGAINST)
        .find(
          ({ candidate, confidence, score, features }) =>
            confidence >= leastConfidence &&
            score >= (rest.readings[0]?.score ?? 0) * NEAR_SHARE &&
            candidate.fact &&
            candidate.fact.rank !== "deprecated" &&
            isMetOtherwise(features) &&
            namesParts(rest, candidate.fact) &&
            (rule !== OTHER_NAME || isStillAbout(rest, candidate.fact)) &&
            isWrongBy(candidate.fact) &&
            !(isWhole && isLeftBy(facts, candidate.fact)),
        );
      const fact = reading?.candidate.fact;
      if (reading && fact) return { fact, about: fact.subject, rest: left, confidence: reading.confidence, rule };
    }
    return undefined;
  }

  const corrected = (fact: Fact, rest: string, rule: string): Correction => {
    return { fact, about: fact.subject, rest, confidence: leastConfidence, rule };
  };

  return (text, interpretation, otherwise) => {
    const holder = otherHolder(interpretation);
    if (holder && !otherwise.facts.some((fact) => names(fact, holder.agent))) {
      const rest = text.replace(wordsOf(holder.agent.written), " ");
      const { fact, denial = fact } = holder;
      return { ...corrected(denial, rest, OTHER_NAME), about: fact.subject };
    }
    const unnamed = first(sentencesIn(text), notNamed);
    if (unnamed && !otherwise.facts.some((fact) => sharesSource(fact, unnamed))) {
      return corrected(unnamed, text, "no name");
    }
    const other = otherwiseThan(text, interpretation, otherwise);
    if (other) return other;
    // A registered gap that is just what is asked takes nothing for granted that anybody denies.
    if (otherwise.isWhole && otherwise.facts.length === 0) return undefined;
    const against = first(claimsOf(text, interpretation), ({ claim, readings }) => {
      const held = heldAgainst(readStatement(reader, claim), readings);
      return held?.verdict === "contradicted" && held.fact.rank !== "deprecated" ? held.fact : undefined;
    });
    return against && corrected(against, text, "something else");
  };
}

const OTHER_NAME = "another name";

/** What is strange to a fact shows already: a question that is met as a whole has no such thing. */
const always = (): boolean => true;

/** Whether a term names an organisation, a person or a place, and not what is asked for. */
function isCalled(base: FactBase, term: Term, at: number, asked: ReadonlySet<Asked>): boolean {
  const kind = kindOf(base, term);
  if (kind !== undefined) return REPLACEABLE.has(kind) && !asked.has(kind === "place" ? "where" : "who");
  return at > 0 && isStranger(term) && !asked.has("who");
}

/** Whether nothing else in the question is strange to a fact: of two unknown things neither tells which one is wrong. */
const isMetOtherwise = ({ strangeNames, strangeNumbers, unknownNames }: Features): boolean =>
  strangeNames + strangeNumbers + unknownNames === 0;

const sharesSource = (a: Fact, b: Fact): boolean =>
  a.references.some(({ source }) => b.references.some((other) => other.source === source));

const shareValue = (a: Figure, b: Figure): boolean => a.values.some((value) => b.values.includes(value));
