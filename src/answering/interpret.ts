import type { FactBase } from "../facts/fact-base.js";
import { type Asking, createComparer } from "./asking.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { withConfidence } from "./confidence.js";
import { fitOfKinds, sameForm } from "./focus.js";
import { kinshipOf } from "./kinship.js";
import { askedOf } from "./language.js";
import { KINDS, SPEAKS } from "./phrase-index.js";
import { type Prepared, prepare } from "./prepare.js";
import { createReader, type Term } from "./reader.js";
import type { Features, Interpreter, Reading } from "./reading.js";
import { createRetrieve } from "./retrieve.js";
import { segmentsOf } from "./segments.js";

const ANAPHOR = 0.5;
const OTHER_SUBJECT = 0.93;
/** A candidate knows a name from this likeness on; one that knows none of the names asked about is not meant. */
export const KNOWS_NAME = 0.5;
const ALL_NAMES_STRANGE = 0.4;
/** A number is met from this likeness on; each that is not costs. */
const NUMBER_MET = 0.5;
const STRANGE_NUMBER = 0.8;
/** How much a wrong figure weighs where the question asks whether it is so. */
const WRONG_FIGURE = 0.2;
/** What is asked for by name is met half where a candidate names it in passing and neither tells nor is asked for it. */
const FOCUS_IN_PASSING = 0.5;
/** To say nothing of what is asked for by name costs. */
const FOCUS_MISSED = 0.25;
/** The second-best phrasing adds a little: two ways of asking that fit are better than one. */
const SECOND_SHARE = 0.15;
const CANDIDATES_LOOKED_AT = 60;
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
const isProper = (term: Term): boolean => term.kind === "entity" && term.alts.length === 0 && term.part === undefined;

/** A word that the base lacks and that is written like a name, not merely because the sentence begins with it. */
const isUnknownName = (term: Term, at: number): boolean =>
  at > 0 && term.kind === "unknown" && /^\p{Lu}/u.test(term.written);

export function createInterpreter(base: FactBase, { vocabulary, index }: Prepared = prepare(base)): Interpreter {
  const reader = createReader(vocabulary);
  const candidates = candidatesOf(base);
  const comparer = createComparer(index, candidates.length, kinshipOf(base));
  const retrieve = createRetrieve(index, candidates.length);
  const { termWeights, phrasingWeights } = comparer;
  const { candidateStarts, candidateAsked, phrasingStarts, phrasingTerms, phrasingAsked, termKinds, termMains } = index;
  const NAME = KINDS.indexOf("entity");

  /** How far a phrasing and the question cover each other. `covered` is filled in: by asked term, how well it is met. */
  function compare(asking: Asking, subject: number | undefined, phrasing: number, covered: Float64Array) {
    covered.fill(0);
    let phrasingCovered = 0;
    const last = phrasingStarts[phrasing + 1] as number;
    for (let at = phrasingStarts[phrasing] as number; at < last; at += 1) {
      const place = phrasingTerms[at] as number;
      let best = asking.anaphor && termKinds[place] === NAME && termMains[place] === subject ? ANAPHOR : 0;
      for (const { at: asked, like } of comparer.alikes(asking, place)) {
        if (like > (covered[asked] as number)) covered[asked] = like;
        if (like > best) best = like;
      }
      if (best > 0) phrasingCovered += (termWeights[place] as number) * best;
    }
    let sum = 0;
    for (let at = 0; at < covered.length; at += 1) sum += (covered[at] as number) * (asking.weights[at] as number);
    return { byPhrasing: sum / asking.total, byQuestion: phrasingCovered / (phrasingWeights[phrasing] || 1) };
  }

  /** The phrasing that a question comes closest to, and how close the next comes. */
  function closest(asking: Asking, place: number, inAll: readonly number[]) {
    const subject = comparer.keyAt(`e:${(candidates[place] as Candidate).subject}`);
    let best: { phrasing: number; byPhrasing: number; byQuestion: number; both: number; all: number } | undefined;
    let second = 0;
    let covered = new Float64Array(asking.terms.length);
    let bestCovered = new Float64Array(asking.terms.length);
    const last = candidateStarts[place + 1] as number;
    for (let phrasing = candidateStarts[place] as number; phrasing < last; phrasing += 1) {
      const { byPhrasing, byQuestion } = compare(asking, subject, phrasing, covered);
      let sum = 0;
      for (let at = 0; at < covered.length; at += 1) {
        sum += (asking.weights[at] as number) * Math.max(covered[at] as number, 0.9 * (inAll[at] as number));
      }
      const all = sum / asking.total;
      const cover = 0.5 * byPhrasing + 0.5 * all;
      const both =
        ((2 * cover * byQuestion) / (cover + byQuestion || 1)) *
        sameForm(asking.asked, phrasingAsked[phrasing] as number);
      if (!best || both > best.both) {
        second = best?.both ?? 0;
        best = { phrasing, byPhrasing, byQuestion, both, all };
        [covered, bestCovered] = [bestCovered, covered];
      } else second = Math.max(second, both);
    }
    if (!best) throw new Error(`candidate ${(candidates[place] as Candidate).id} has no phrasing`);
    return { ...best, second, covered: bestCovered };
  }

  /**
   * A question whether something is so may state a wrong figure. It is then about the very fact that has another, so
   * for facts that give a figure the wrong one does not count.
   */
  function withoutFigures(asking: Asking, { fact }: Candidate, inAll: readonly number[]): Asking {
    const hasFigure = fact?.value.type === "quantity" || fact?.value.type === "date";
    const isWrong = (at: number) => asking.terms[at]?.kind === "number" && (inAll[at] as number) < NUMBER_MET;
    if (!asking.whether || !hasFigure || !asking.terms.some((_, at) => isWrong(at))) return asking;
    const weights = asking.weights.map((weight, at) => (isWrong(at) ? weight * WRONG_FIGURE : weight));
    return { ...asking, weights, total: weights.reduce((sum, weight) => sum + weight, 0) || 1 };
  }

  function judge(question: Asking, place: number): Reading {
    const candidate = candidates[place] as Candidate;
    const inAll = question.keys.map((keys) => comparer.inSupport(keys, place));
    const asking = withoutFigures(question, candidate, inAll);
    const best = closest(asking, place, inAll);
    // A fact's phrasings may name what it is not about; a gap or a disagreement has hardly more than its phrasings.
    const tells = candidate.kind === "fact" ? SPEAKS.told : SPEAKS.told | SPEAKS.inPhrasing;
    /** Whether a fact itself, or the very phrasing that the question comes closest to, speaks of a named term. */
    const isTold = (at: number): boolean =>
      (best.covered[at] as number) >= KNOWS_NAME ||
      comparer.inWays(asking.keys[at] as ReadonlyMap<number, number>, place, tells) >= KNOWS_NAME;
    // A question that names a subject is about it, rather than about one that is only very likely the same.
    const named = asking.terms.filter(({ kind, part }) => kind === "entity" && part === undefined);
    const akin = named.length > 0 && named.every(({ main }) => !comparer.speaksOf(place, main));
    const outside = { covered: 0, total: 0 };
    let [strangeNames, strangeNumbers, unknownNames] = [0, 0, 0];
    for (const [at, term] of asking.terms.entries()) {
      const found = inAll[at] as number;
      const isUnheardOf = isUnknownName(term, at);
      if (isUnheardOf || (isProper(term) && !isTold(at))) strangeNames += 1;
      if (term.kind === "number" && found < NUMBER_MET) strangeNumbers += 1;
      if (isUnheardOf) unknownNames += 1;
      if (term.isName || !isContent(term) || term.kind === "entity") continue;
      outside.total += asking.weights[at] as number;
      outside.covered += (asking.weights[at] as number) * found;
    }
    const typeFits = fitOfKinds(asking.asked, candidateAsked[place] as number);
    const focused = [...asking.focus].map((at) => inAll[at] as number);
    const focusMet = focused.length === 0 ? 1 : focused.reduce((sum, met) => sum + met, 0) / focused.length;
    const told = [...asking.focus].map((at) =>
      Math.max(
        comparer.inWays(asking.keys[at] as ReadonlyMap<number, number>, place, tells | SPEAKS.asked),
        FOCUS_IN_PASSING * (inAll[at] as number),
      ),
    );
    const focusTold = told.length === 0 ? 1 : told.reduce((sum, met) => sum + met, 0) / told.length;
    const mentions = asking.terms.flatMap(({ kind }, at) => (kind === "entity" ? (inAll[at] as number) : []));
    const nameMet = mentions.length === 0 ? 1 : Math.max(...mentions);
    const features: Features = {
      asked: asking.asked,
      questionByPhrasing: best.byPhrasing,
      questionByAll: best.all,
      phrasingByQuestion: best.byQuestion,
      outsideNames: outside.total === 0 ? 1 : outside.covered / outside.total,
      typeFits,
      nameMet,
      strangeNames,
      strangeNumbers,
      unknownNames,
      focusTold,
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

  function readingsOf(asking: Asking): Reading[] {
    const keys = asking.terms.flatMap(({ kind }, at) => {
      if (kind === "function") return [];
      const weight = asking.weights[at] as number;
      return [...(asking.keys[at] as ReadonlyMap<number, number>)].map(([key, like]) => ({
        key,
        weight: like * weight,
      }));
    });
    return retrieve(keys, CANDIDATES_LOOKED_AT).map((place) => judge(asking, place));
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

  return {
    reader,
    interpret(question) {
      const read = reader.read(question);
      const best = new Map<string, Reading>();
      const content = read.terms.filter(isContent);
      const context = contextOf(read.terms);
      const sentences = new Map([[question, context]]);
      const segments = segmentsOf(question);
      const isLong = read.terms.length > LONG_MESSAGE_TERMS;
      for (const { text, whole, sentence } of segments) {
        const { terms, normalised } = whole ? read : reader.read(text);
        const said = terms.filter(isContent).length;
        // In a long message a short question may do: what it asks for of a name ("how long is the whale") is enough.
        const isShort = isLong && askedOf(normalised).size > 0 && terms.some(({ kind }) => kind === "entity");
        if (said === 0 || (!whole && said < LEAST_TERMS_OF_A_PART && !isShort)) continue;
        const around = sentences.get(sentence) ?? contextOf(reader.read(sentence).terms);
        sentences.set(sentence, around);
        for (const found of readingsOf(comparer.asking(terms, normalised))) {
          const reading = whole ? found : inContext(found, [around, CLAUSE_CONTEXT], [context, MESSAGE_CONTEXT]);
          const known = best.get(reading.candidate.id);
          if (!known || reading.score > known.score) best.set(reading.candidate.id, reading);
        }
      }
      const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
      const knownShare = content.length === 0 ? 0 : content.filter(comparer.isHeld).length / content.length;
      return {
        readings: withConfidence(sorted, content.length, knownShare),
        read,
        knownShare,
        contentTerms: content.length,
        names: read.terms.filter(({ kind }) => kind === "entity"),
      };
    },
  };
}
