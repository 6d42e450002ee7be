import type { FactBase } from "../facts/fact-base.js";
import { type Candidate, createCandidates, type Phrasing } from "./candidates.js";
import { withConfidence } from "./confidence.js";
import { fitOfKinds, focusOf, sameForm } from "./focus.js";
import { kinshipOf } from "./kinship.js";
import { ANAPHORS, type Asked, askedOf } from "./language.js";
import { createReader, type Term } from "./reader.js";
import type { Features, Interpreter, Reading } from "./reading.js";
import { segmentsOf } from "./segments.js";

const SYNONYM = 0.87;
const PART_OF_NAME = 0.7;
const COMMON_NAME = 0.6;
const ANAPHOR = 0.5;
const OTHER_SUBJECT = 0.93;
/** A candidate knows a name from this likeness on; one that knows none of the names asked about is not meant. */
export const KNOWS_NAME = 0.5;
const ALL_NAMES_STRANGE = 0.4;
/** What is asked for by name weighs more than the words around it, and to say nothing of it costs. */
const FOCUS_WEIGHT = 1.6;
const FOCUS_MISSED = 0.25;
const FUNCTION_WEIGHT = 0.15;
const TALK_SHARE = 0.35;
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

export function createInterpreter(base: FactBase): Interpreter {
  const reader = createReader(base);
  const candidates = createCandidates(base, reader);
  const kinship = kinshipOf(base);
  const postings = new Map<string, number[]>();
  for (const [at, candidate] of candidates.entries()) {
    for (const key of candidate.support.keys()) {
      const list = postings.get(key);
      if (list) list.push(at);
      else postings.set(key, [at]);
    }
  }

  /** Rarity: the fewer candidates speak of a term, the more it says. Never asked of function words. */
  const rarity = (term: Term): number => {
    const seen = Math.max(...[term.main, ...term.alts].map((key) => postings.get(key)?.length ?? 0));
    return Math.log(1 + candidates.length / (0.5 + seen));
  };
  const weights = new Map<string, number>();
  const weightOf = (term: Term): number => {
    if (term.kind === "function") return FUNCTION_WEIGHT;
    const key = `${term.kind} ${term.main} ${term.alts}`;
    const known = weights.get(key);
    if (known !== undefined) return known;
    const weight = rarity(term) * (term.kind === "talk" ? TALK_SHARE : 1);
    // What the base lacks comes in endless forms, and is not worth keeping.
    if (term.kind !== "unknown") weights.set(key, weight);
    return weight;
  };

  /** Whether anything in the base speaks of a term at all. */
  const isHeld = (term: Term): boolean => [term.main, ...term.alts].some((key) => postings.has(key));

  /** All keys by which a term can be met, with the likeness of each. */
  const keysOf = (term: Term): ReadonlyMap<string, number> => {
    const keys = new Map<string, number>([[term.main, 1]]);
    const put = (key: string, likeness: number) => keys.set(key, Math.max(likeness, keys.get(key) ?? 0));
    if (term.kind === "function") return keys;
    for (const alt of term.alts) put(alt, alt.startsWith("g:") ? SYNONYM : PART_OF_NAME);
    if (term.kind === "entity")
      for (const [id, likeness] of kinship.get(term.main.slice(2)) ?? []) put(`e:${id}`, likeness);
    return keys;
  };

  interface Asking {
    readonly terms: readonly Term[];
    readonly keys: readonly ReadonlyMap<string, number>[];
    readonly weights: readonly number[];
    readonly total: number;
    readonly asked: ReadonlySet<Asked>;
    readonly anaphor: boolean;
    /** Places of the terms that name what is asked for. */
    readonly focus: ReadonlySet<number>;
  }

  const askingOf = (terms: readonly Term[], text: string): Asking => {
    const focus = focusOf(terms);
    const weighed = terms.map((term, at) => weightOf(term) * (focus.has(at) ? FOCUS_WEIGHT : 1));
    return {
      terms,
      keys: terms.map(keysOf),
      weights: weighed,
      total: weighed.reduce((sum, weight) => sum + weight, 0) || 1,
      asked: askedOf(text),
      focus,
      anaphor: terms.some((term) => term.kind === "function" && ANAPHORS.has(term.written.toLowerCase())),
    };
  };

  const likeness = (keys: ReadonlyMap<string, number>, kind: Term["kind"], other: Term): number => {
    let best = keys.get(other.main) ?? 0;
    if (kind === "function" || best === 1) return best;
    for (const alt of other.alts) {
      const found = keys.get(alt);
      if (found !== undefined) best = Math.max(best, Math.min(found, alt.startsWith("g:") ? SYNONYM : COMMON_NAME));
    }
    return best;
  };

  function compare(asking: Asking, candidate: Candidate, phrasing: Phrasing) {
    const covered = asking.terms.map(() => 0);
    let phrasingTotal = 0;
    let phrasingCovered = 0;
    for (const other of phrasing.terms) {
      const weight = weightOf(other);
      phrasingTotal += weight;
      let best = other.kind === "entity" && other.main === `e:${candidate.subject}` && asking.anaphor ? ANAPHOR : 0;
      for (const [at, keys] of asking.keys.entries()) {
        const like = likeness(keys, (asking.terms[at] as Term).kind, other);
        if (like > (covered[at] as number)) covered[at] = like;
        if (like > best) best = like;
      }
      phrasingCovered += weight * best;
    }
    const byPhrasing = covered.reduce((sum, like, at) => sum + like * (asking.weights[at] as number), 0) / asking.total;
    return { covered, byPhrasing, byQuestion: phrasingCovered / (phrasingTotal || 1) };
  }

  const inSupport = (keys: ReadonlyMap<string, number>, support: ReadonlyMap<string, number>): number => {
    let best = 0;
    for (const [key, like] of keys) best = Math.max(best, like * (support.get(key) ?? 0));
    return best;
  };

  /** Whether a fact itself, or the very phrasing that the question comes closest to, speaks of a named term. */
  function isTold({ told, support }: Candidate, asking: Asking, at: number, covered: readonly number[]): boolean {
    if ((covered[at] as number) >= KNOWS_NAME) return true;
    for (const [key, like] of asking.keys[at] as ReadonlyMap<string, number>) {
      if (like >= KNOWS_NAME && (told ?? support).has(key)) return true;
    }
    return false;
  }

  function judge(asking: Asking, candidate: Candidate): Reading {
    const inAll = asking.keys.map((keys) => inSupport(keys, candidate.support));
    let best: { phrasing: Phrasing; byPhrasing: number; byQuestion: number; both: number; all: number } | undefined;
    let second = 0;
    let bestCovered: readonly number[] = [];
    for (const phrasing of candidate.phrasings) {
      const { covered, byPhrasing, byQuestion } = compare(asking, candidate, phrasing);
      const all =
        asking.weights.reduce(
          (sum, weight, at) => sum + weight * Math.max(covered[at] as number, 0.9 * (inAll[at] as number)),
          0,
        ) / asking.total;
      const cover = 0.5 * byPhrasing + 0.5 * all;
      const both = ((2 * cover * byQuestion) / (cover + byQuestion || 1)) * sameForm(asking.asked, phrasing.asked);
      if (!best || both > best.both) {
        second = best?.both ?? 0;
        best = { phrasing, byPhrasing, byQuestion, both, all };
        bestCovered = covered;
      } else second = Math.max(second, both);
    }
    if (!best) throw new Error(`candidate ${candidate.id} has no phrasing`);
    // A question that names a subject is about it, rather than about one that is only very likely the same.
    const named = asking.terms.filter(({ kind, part }) => kind === "entity" && part === undefined);
    const akin = named.length > 0 && named.every(({ main }) => !candidate.support.has(main));
    const outside = { covered: 0, total: 0 };
    let [strangeNames, strangeNumbers, unknownNames] = [0, 0, 0];
    for (const [at, term] of asking.terms.entries()) {
      const found = inAll[at] as number;
      const isUnheardOf = isUnknownName(term, at);
      if (isUnheardOf || (isProper(term) && !isTold(candidate, asking, at, bestCovered))) strangeNames += 1;
      if (term.kind === "number" && found < 0.5) strangeNumbers += 1;
      if (isUnheardOf) unknownNames += 1;
      if (term.kind === "entity" || term.kind === "function") continue;
      outside.total += asking.weights[at] as number;
      outside.covered += (asking.weights[at] as number) * found;
    }
    const typeFits = fitOfKinds(asking.asked, candidate.asked);
    const focused = [...asking.focus].map((at) => inAll[at] as number);
    const focusMet = focused.length === 0 ? 1 : focused.reduce((sum, met) => sum + met, 0) / focused.length;
    const mentions = asking.terms.flatMap(({ kind }, at) => (kind === "entity" ? (inAll[at] as number) : []));
    const nameMet = mentions.length === 0 ? 1 : Math.max(...mentions);
    const features: Features = {
      questionByPhrasing: best.byPhrasing,
      questionByAll: best.all,
      phrasingByQuestion: best.byQuestion,
      outsideNames: outside.total === 0 ? 1 : outside.covered / outside.total,
      typeFits,
      nameMet,
      strangeNames,
      strangeNumbers,
      unknownNames,
    };
    const penalty =
      typeFits *
      (nameMet < KNOWS_NAME ? ALL_NAMES_STRANGE : 1) *
      0.7 ** strangeNames *
      0.8 ** strangeNumbers *
      (akin ? OTHER_SUBJECT : 1) *
      (1 - FOCUS_MISSED * (1 - focusMet));
    const score = ((1 - SECOND_SHARE) * best.both + SECOND_SHARE * second) * penalty;
    return { candidate, phrasing: best.phrasing, score, confidence: 0, features };
  }

  function readingsOf(asking: Asking): Reading[] {
    const sums = new Map<number, number>();
    for (const [at, term] of asking.terms.entries()) {
      if (term.kind === "function") continue;
      for (const [key, like] of asking.keys[at] as ReadonlyMap<string, number>) {
        for (const candidate of postings.get(key) ?? []) {
          sums.set(candidate, (sums.get(candidate) ?? 0) + like * (asking.weights[at] as number));
        }
      }
    }
    return [...sums]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES_LOOKED_AT)
      .map(([at]) => judge(asking, candidates[at] as Candidate));
  }

  /** What a stretch of text speaks of, as far as the base knows any of it. */
  const contextOf = (terms: readonly Term[]): Asking =>
    askingOf(
      terms.filter((term) => isContent(term) && isHeld(term)),
      "",
    );

  /** A part of a message is read in the light of the rest: what the rest speaks of should be met as well. */
  function inContext(reading: Reading, ...contexts: readonly (readonly [Asking, number])[]): Reading {
    const share = contexts.reduce((product, [context, weight]) => {
      const met = context.keys.reduce(
        (sum, keys, at) => sum + (context.weights[at] as number) * inSupport(keys, reading.candidate.support),
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
        for (const found of readingsOf(askingOf(terms, normalised))) {
          const reading = whole ? found : inContext(found, [around, CLAUSE_CONTEXT], [context, MESSAGE_CONTEXT]);
          const known = best.get(reading.candidate.id);
          if (!known || reading.score > known.score) best.set(reading.candidate.id, reading);
        }
      }
      const sorted = [...best.values()].sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
      const knownShare = content.length === 0 ? 0 : content.filter(isHeld).length / content.length;
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
