import type { FactBase } from "../facts/fact-base.js";
import { type Asking, createComparer, NUMBER_MET, withoutFigures, withoutKeys } from "./asking.js";
import { createClosest, PREDICATE_LIKE } from "./closest.js";
import { withConfidence } from "./confidence.js";
import { fitOfKinds } from "./focus.js";
import { type IndexedBase, indexBase } from "./indexed-base.js";
import { askedOf } from "./language.js";
import { type Remainder, remainderOf } from "./left-out.js";
import { ownersIn } from "./owners.js";
import { SPEAKS } from "./phrase-index.js";
import { shareOf } from "./predicate-words.js";
import type { ReadText, Term } from "./reader.js";
import type { Features, Interpreter, Reading } from "./reading.js";
import { segmentsOf } from "./segments.js";
import { isCommonEnglish } from "./spelling.js";

const OTHER_SUBJECT = 0.93;
/** A candidate knows a name from this likeness on; one that knows none of the names asked about is not meant. */
export const KNOWS_NAME = 0.5;
const ALL_NAMES_STRANGE = 0.4;
/** Each number that is not met costs. */
const STRANGE_NUMBER = 0.7;
/** A candidate has something of a word from this likeness on: less is a part of a name, or a common one. */
const WORD_MET = 0.5;
/** What is asked for by name is met half where a candidate names it in passing and neither tells nor is asked for it. */
export const FOCUS_IN_PASSING = 0.5;
/** To say nothing of what is asked for by name costs. */
const FOCUS_MISSED = 0.25;
/** The second-best phrasing adds a little: two ways of asking that fit are better than one. */
const SECOND_SHARE = 0.15;
const CANDIDATES_LOOKED_AT = 60;
/**
 * How much more than in judging a name counts for what is looked at: in a large base so many subjects are asked about in
 * the same words that these alone would fill the list (of 30,000 made-up facts 64 % of questions found theirs first).
 */
const NAME_PULL = 3;
/** A name that more candidates speak of would itself fill the list. */
const MOST_PULLED = CANDIDATES_LOOKED_AT / 2;
/** A word or two are met alike by many candidates, so which of them has a phrasing of just these takes a longer look. */
const FEW_TERMS = 2;
const CANDIDATES_FOR_FEW_TERMS = 240;
/** A part of a message must hold this many words of content to be read by itself. */
const LEAST_TERMS_OF_A_PART = 2;
const LONG_MESSAGE_TERMS = 40;
/** How much the rest of its sentence counts for a part, and the rest of the message. */
const CLAUSE_CONTEXT = 0.6;
const MESSAGE_CONTEXT = 0.3;
const PART_DISCOUNT = 0.97;

/** Whether a term says what a question is about. */
const isContent = ({ kind }: Term): boolean => kind !== "function" && kind !== "talk";

/** Whether a name is a proper one ("Ada Lind") rather than a description ("the keeper"). */
const isProper = (term: Term): boolean => term.kind === "entity" && term.alts.length === 0;

/** A word that the base lacks and that is written like a name, not merely because the sentence begins with it. */
const isUnknownName = (term: Term, at: number): boolean =>
  at > 0 && term.kind === "unknown" && /^\p{Lu}/u.test(term.written);

/** How much a word that nobody knows counts as a name, where the closest phrasing has another name. */
const PROBABLY_A_NAME = 0.5;

/** A word in small letters that neither the base nor plain English has, long enough to be a name. */
const isUnheardOfWord = ({ kind, written }: Term): boolean =>
  kind === "unknown" && /^[a-z]{5,}$/u.test(written) && !isCommonEnglish(written);

export function createInterpreter(base: FactBase, indexed: IndexedBase = indexBase(base)): Interpreter {
  const { reader, candidateAt, keyAt, retrieve } = indexed;
  const comparer = createComparer(indexed);
  const closest = createClosest(indexed, comparer);
  const { candidateStarts } = indexed.index.columns;

  function judge(whole: Asking, place: number, left?: Remainder): Reading {
    const candidate = candidateAt(place);
    const predicate = candidate.fact?.predicate;
    const question = left && left.owner === place ? withoutKeys(whole, left.lost) : whole;
    const asksFor = question.askedWith.map((predicates) => PREDICATE_LIKE * shareOf(predicates, predicate));
    const inAll = question.keys.map((keys, at) => Math.max(comparer.inSupport(keys, place), asksFor[at] as number));
    const asking = withoutFigures(question, candidate, inAll);
    const best = closest(asking, place, inAll, left?.phrasing);
    // A fact's phrasings may name what it is not about; a gap or a disagreement has hardly more than its phrasings.
    const tells = candidate.kind === "fact" ? SPEAKS.told : SPEAKS.told | SPEAKS.inPhrasing;
    /** Whether a fact itself, or the very phrasing that the question comes closest to, speaks of a named term. */
    const isTold = (at: number): boolean =>
      (best.covered[at] as number) >= KNOWS_NAME ||
      comparer.inWays(asking.keys[at] as ReadonlyMap<number, number>, place, tells) >= KNOWS_NAME;
    // A question that names a subject is about it, rather than about one that is only very likely the same.
    const named = asking.terms.filter(({ kind, part }) => kind === "entity" && part === undefined);
    const akin = named.length > 0 && named.every(({ main }) => !comparer.speaksOf(place, main));
    const outside = { covered: 0, told: 0, total: 0 };
    let [strangeNames, strangeNumbers, unknownNames, strangeWords, otherNames, unheardWords] = [0, 0, 0, 0, 0, 0];
    for (const [at, term] of asking.terms.entries()) {
      const found = inAll[at] as number;
      const isUnheardOf = isUnknownName(term, at);
      if (isUnheardOf || (isProper(term) && !isTold(at))) strangeNames += 1;
      const own = comparer.inWays(asking.keys[at] as ReadonlyMap<number, number>, place, tells);
      const inFields = Math.max(own, asksFor[at] as number);
      // Of a number that only a phrasing has the fact may say that it is wrong.
      if (term.kind === "number" && inFields < NUMBER_MET) strangeNumbers += 1;
      if (isUnheardOf) unknownNames += 1;
      otherNames += term.doubt ?? 0;
      if (isUnheardOfWord(term)) unheardWords += 1;
      if (isContent(term) && found < WORD_MET) strangeWords += 1;
      if (term.isName || !isContent(term) || term.kind === "entity") continue;
      outside.total += asking.weights[at] as number;
      outside.covered += (asking.weights[at] as number) * found;
      outside.told += (asking.weights[at] as number) * Math.max(best.covered[at] as number, inFields);
    }
    // Of a name of several words of which it has only some, or none, it is about somebody else.
    for (const run of asking.nameRuns) {
      const isUnmet = (at: number): boolean => {
        const term = asking.terms[at] as Term;
        return term.kind !== "entity" && !isUnknownName(term, at) && !isTold(at);
      };
      if (!run.some(isUnmet)) continue;
      strangeNames += 1;
      otherNames += 1;
    }
    // It would be about the very name for which the question has a word that nobody knows.
    if (best.misses && unheardWords > 0) otherNames += PROBABLY_A_NAME;
    const typeFits = fitOfKinds(asking.asked, comparer.kindsTold(place, predicate));
    const focused = [...asking.focus].map((at) => inAll[at] as number);
    const focusMet = focused.length === 0 ? 1 : focused.reduce((sum, met) => sum + met, 0) / focused.length;
    const told = [...asking.focus].map((at) =>
      Math.max(
        comparer.inWays(asking.keys[at] as ReadonlyMap<number, number>, place, tells | SPEAKS.asked),
        asksFor[at] as number,
        FOCUS_IN_PASSING * (inAll[at] as number),
      ),
    );
    const focusTold = told.length === 0 ? 1 : told.reduce((sum, met) => sum + met, 0) / told.length;
    const mentions = inAll.filter((_, at) => asking.terms[at]?.kind === "entity");
    const [head] = asking.focus;
    const headTold = head === undefined ? 1 : Math.max(best.covered[head] as number, told[0] as number);
    const nameMet = mentions.length === 0 ? 1 : Math.max(...mentions);
    const features: Features = {
      asked: asking.asked,
      questionByPhrasing: best.byPhrasing,
      questionByAll: best.all,
      phrasingByQuestion: best.byQuestion,
      outsideNames: outside.total === 0 ? 1 : outside.covered / outside.total,
      toldOutsideNames: outside.total === 0 ? 1 : outside.told / outside.total,
      typeFits,
      nameMet,
      strangeNames,
      strangeNumbers,
      unknownNames,
      otherNames,
      otherPredicate: predicate === undefined ? 0 : comparer.asksForOther(asking, predicate),
      strangeWords,
      focusTold,
      headTold,
    };
    const penalty =
      typeFits *
      (nameMet < KNOWS_NAME ? ALL_NAMES_STRANGE : 1) *
      0.7 ** strangeNames *
      (asking === question ? STRANGE_NUMBER ** strangeNumbers : 1) *
      (akin ? OTHER_SUBJECT : 1) *
      (1 - FOCUS_MISSED * (1 - focusMet));
    const score = ((1 - SECOND_SHARE) * best.both + SECOND_SHARE * best.second) * penalty;
    const phrasing = best.phrasing - (candidateStarts[place] as number);
    return { place, candidate, phrasing, score, confidence: 0, features };
  }

  const isRare = (key: string): boolean => {
    const place = keyAt(key);
    return place !== undefined && indexed.spokenBy(place) <= MOST_PULLED;
  };

  function readingsOf(asking: Asking, left?: Remainder): Reading[] {
    const keys = asking.terms.flatMap(({ kind, main }, at) => {
      if (kind === "function") return [];
      const pull = kind === "entity" && isRare(main) ? NAME_PULL : 1;
      const weight = (asking.weights[at] as number) * pull;
      return [...(asking.keys[at] as ReadonlyMap<number, number>)].map(([key, like]) => ({
        key,
        weight: like * weight,
      }));
    });
    const isFew = asking.terms.filter(isContent).length <= FEW_TERMS;
    const limit = isFew ? CANDIDATES_FOR_FEW_TERMS : CANDIDATES_LOOKED_AT;
    if (!left) return retrieve(keys, limit).map((place) => judge(asking, place));
    return retrieve(keys, limit + left.candidates.size)
      .filter((place) => !left.candidates.has(place))
      .slice(0, limit)
      .map((place) => judge(asking, place, left));
  }

  /** What a stretch of text speaks of, as far as the base knows any of it. */
  const contextOf = (terms: readonly Term[]): Asking =>
    comparer.asking(
      terms.filter((term) => isContent(term) && comparer.isHeld(term)),
      "",
    );

  /** A part of a message is read in the light of the rest: what the rest speaks of should be met as well. */
  function inContext(reading: Reading, ...contexts: readonly (readonly [Asking, number])[]): Reading {
    const share = contexts.reduce((product, [context, weight]) => {
      const met = context.keys.reduce(
        (sum, keys, at) => sum + (context.weights[at] as number) * comparer.inSupport(keys, reading.place),
        0,
      );
      return product * (1 - weight + weight * (met / context.total));
    }, PART_DISCOUNT);
    return { ...reading, score: reading.score * share };
  }

  /** Reads a text; a word that nothing says which is left is one that the base has never heard of. */
  function readWith(left: Remainder | undefined, text: string): ReadText {
    const read = reader.read(text);
    if (!left) return read;
    const isSaid = (key: string): boolean => {
      const place = keyAt(key);
      return place !== undefined && left.isSaid(place);
    };
    const terms = read.terms.map((term) =>
      term.kind !== "word" || [term.main, ...term.alts].some(isSaid)
        ? term
        : { ...term, kind: "unknown" as const, main: `?:${term.written}`, alts: [] },
    );
    return { ...read, terms };
  }

  return {
    reader,
    interpret(question, leftOut) {
      const left = leftOut && remainderOf(indexed, leftOut);
      const read = readWith(left, question);
      const best = new Map<string, Reading>();
      const content = read.terms.filter(isContent);
      const context = contextOf(read.terms);
      const sentences = new Map([[question, context]]);
      const segments = segmentsOf(question);
      const isLong = read.terms.length > LONG_MESSAGE_TERMS;
      const owners = ownersIn(base, question, read.terms);
      for (const { text, whole, sentence } of segments) {
        const { terms, normalised } = whole ? read : readWith(left, text);
        const said = terms.filter(isContent).length;
        // In a long message a short question may do: what it asks for of a name ("how long is the whale") is enough.
        const isShort = isLong && askedOf(normalised).size > 0 && terms.some(({ kind }) => kind === "entity");
        if (said === 0 || (!whole && said < LEAST_TERMS_OF_A_PART && !isShort)) continue;
        const around = sentences.get(sentence) ?? contextOf(readWith(left, sentence).terms);
        sentences.set(sentence, around);
        for (const one of readingsOf(comparer.asking(terms, normalised), left)) {
          const found = owners.has(`e:${one.candidate.subject}`) ? { ...one, score: one.score * OTHER_SUBJECT } : one;
          const reading = whole ? found : inContext(found, [around, CLAUSE_CONTEXT], [context, MESSAGE_CONTEXT]);
          const known = best.get(reading.candidate.id);
          if (!known || reading.score > known.score) best.set(reading.candidate.id, reading);
        }
      }
      const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
      const knownShare = comparer.knownShareOf(content);
      return {
        readings: withConfidence(sorted, { contentTerms: content.length, knownShare }),
        read,
        knownShare,
        contentTerms: content.length,
        names: read.terms.filter(({ kind }) => kind === "entity"),
      };
    },
  };
}
