import type { FactBase } from "../facts/fact-base.js";
import type { Evidence } from "./evidence.js";
import { namesSubject } from "./evidence.js";
import { clash, dayOf, type Figure, type SpokenDay, saysNoMore } from "./figures.js";
import type { Term } from "./reader.js";
import { isMet, keysOf, type Statement } from "./statement.js";

/** How far "about" may lie from the number meant, as a share of it. */
export const ABOUT = 0.05;
/** "Nearly" a number is at least this share of it. */
export const NEARLY_FROM = 0.9;
/** "Over 300" of 2,000 would mislead: a bound must lie at least this near, as a share. */
const NEAR_BOUND = 0.85;
const NEIGHBOURS = 2;
/** From this share of its length on a claim repeats a fact's sentence rather than part of it. */
const WHOLE = 0.75;

/**
 * Whether a fact entails a claim: it has every word, name, number and date of it, affirms or denies alike, is no less
 * sure, and the claim holds the value that makes the fact a fact. A bag of words is not enough, so that roles, limits
 * ("most", "only") and what each number counts are held against each other too. In doubt it does not.
 */
export const entails = (base: FactBase, claim: Statement, evidence: Evidence): boolean =>
  isVerbatim(claim, evidence) ||
  (entailsButForPolarity(base, claim, evidence) && samePolarity(claim, evidence) && (!evidence.hedged || claim.hedged));

/** Whether the claim is the fact's own statement or label, marks aside. */
const isVerbatim = (claim: Statement, { statement, label }: Evidence): boolean =>
  [statement, label].some(
    ({ terms }) =>
      terms.length === claim.terms.length &&
      terms.every(({ written }, at) => written.toLowerCase() === claim.terms[at]?.written.toLowerCase()),
  );

/** Whether a fact would entail a claim if both affirmed or both denied, and were equally sure. */
export const entailsButForPolarity = (base: FactBase, claim: Statement, evidence: Evidence): boolean =>
  saysAll(claim, evidence) &&
  namesSubject(base, claim, evidence) &&
  keepsLimits(claim, evidence) &&
  keepsRoles(base, claim, evidence) &&
  claim.days.every((day) => isDayOf(claim, day, evidence)) &&
  claim.figures.every((figure) => isFigureOf(claim, figure, evidence)) &&
  holdsValue(claim, evidence);

/** Whether the fact has every word and name of the claim, and what the claim denies at least among what it denies. */
const saysAll = (claim: Statement, { keys, denied }: Evidence): boolean =>
  claim.content.length > 0 &&
  claim.content.every((term) => isMet(term, keys) || (isMet(term, claim.denied) && isMet(term, denied)));

/** Denials must deny the same: what the claim denies has to stand in what the fact denies. */
function samePolarity(claim: Statement, evidence: Evidence): boolean {
  const { statement, label, polarity } = evidence;
  // Nearly the whole sentence without its "not", or with one more, is a twisted one.
  const isWhole = claim.terms.length >= WHOLE * statement.terms.length;
  if (isWhole && claim.denials !== statement.denials) return false;
  if (claim.denials === 0) return polarity === "affirms";
  if (claim.denials > 1 || polarity !== "denies" || ![statement.denials, label.denials].includes(1)) return false;
  const said = new Set(claim.terms.flatMap(keysOf));
  const denied = claim.content.filter((term) => isMet(term, claim.denied));
  return (
    denied.length > 0 &&
    denied.every((term) => isMet(term, evidence.denied)) &&
    evidence.silent.every((document) => isMet(document, said))
  );
}

const keepsLimits = (claim: Statement, { statement, label }: Evidence): boolean =>
  [...statement.limits, ...label.limits].every((word) => claim.limits.has(word));

/** Names of one kind could be swapped ("A beat B"): they must stand as in the fact, and "by" before the same one. */
function keepsRoles(base: FactBase, claim: Statement, { statement, label }: Evidence): boolean {
  const kindOf = ({ kind, main }: Term) => (kind === "entity" ? base.subjects.get(main.slice(2))?.kind : undefined);
  const line = (terms: readonly Term[], kind: string) =>
    terms.flatMap((term, at) =>
      kindOf(term) === kind ? [`${terms[at - 1]?.written.toLowerCase() === "by" ? "by " : ""}${term.main}`] : [],
    );
  const kinds = new Set(claim.terms.flatMap((term) => kindOf(term) ?? []));
  return [...kinds].every((kind) => {
    const said = line(claim.terms, kind);
    return said.length < 2 || [statement, label].some(({ terms }) => isSubsequence(said, line(terms, kind)));
  });
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at += 1;
  return at === part.length;
}

/** A dated fact has one date. Of several dates in a sentence each belongs to the name before it. */
function isDayOf(claim: Statement, day: SpokenDay, evidence: Evidence): boolean {
  const { fact, days, statement, label } = evidence;
  const own = fact.value.type === "date" ? dayOf(fact.value.date) : undefined;
  if (own) return saysNoMore(day, own);
  const isOne = days.every((a) => days.every((b) => !clash(a, b)));
  if (isOne) return days.some((other) => saysNoMore(day, other));
  const dated = Object.values(fact.qualifiers).flatMap((text) => dayOf(text) ?? []);
  const theirs = [statement, label].flatMap((text) => text.days.map((other) => ({ text, other })));
  return (
    dated.some((other) => saysNoMore(day, other)) ||
    theirs.some(({ text, other }) => saysNoMore(day, other) && nameBefore(claim, day) === nameBefore(text, other))
  );
}

/** The fact's own number, counting the same thing; or another of its numbers between the same words. */
function isFigureOf(claim: Statement, figure: Figure, evidence: Evidence): boolean {
  const { fact } = evidence;
  const own = fact.value.type === "quantity" && agrees(figure, fact.value);
  const places = [evidence.statement, evidence.label].flatMap((text) =>
    text.figures.filter((other) => same(figure, other)).map((other) => ({ text, other })),
  );
  if (own) return countsAlike(claim, figure, evidence);
  const [next] = after(claim, figure);
  return places.some(({ text, other }) => {
    const [theirs] = after(text, other);
    const alike = next && theirs ? isMet(next, new Set(keysOf(theirs))) : next === theirs;
    return alike && nameBefore(claim, figure) === nameBefore(text, other) && other.bound === figure.bound;
  });
}

/** Whether a number counts what the fact's number counts; where nothing follows it, the words around it must do. */
export function countsAlike(claim: Statement, figure: Figure, { fact, value, statement, label }: Evidence): boolean {
  const next = claim.terms[figure.at + 1];
  if (!next || !claim.content.includes(next)) return true;
  const amount = fact.value.type === "quantity" ? fact.value.amount : undefined;
  const theirs = [statement, label].flatMap((text) =>
    text.figures
      .filter(({ values }) => amount !== undefined && values.includes(amount))
      .flatMap((other) => after(text, other)),
  );
  return isMet(next, new Set([...[...value, ...theirs].flatMap(keysOf), `e:${fact.subject}`]));
}

/** The next words of content after a number: what it counts. */
const after = ({ terms, content }: Statement, { at }: Figure): readonly Term[] =>
  terms
    .slice(at + 1)
    .filter((term) => content.includes(term))
    .slice(0, NEIGHBOURS);

/** The last name before a number or date: whose it is. */
const nameBefore = ({ terms }: Statement, { at }: { readonly at: number }): string | undefined =>
  terms.slice(0, at).findLast(({ kind }) => kind === "entity")?.main;

const same = (a: Figure, b: Figure): boolean => a.values.some((value) => b.values.includes(value));

type Quantity = Extract<Evidence["fact"]["value"], { type: "quantity" }>;

/** Whether a number as stated is right for a quantity as recorded. */
export const agrees = (figure: Figure, quantity: Quantity): boolean =>
  figure.values.some((value) => isRight(value, figure, quantity));

function isRight(value: number, { decimals, bound }: Figure, { amount, upTo, bound: recorded }: Quantity): boolean {
  const exact = recorded === "exactly";
  if (upTo !== undefined) return bound === "exactly" && (value === amount || value === upTo);
  switch (bound) {
    case "exactly":
      return exact && (value === amount || (decimals > 0 && Number(amount.toFixed(decimals)) === value));
    case "about":
      return (exact || recorded === "about") && Math.abs(value - amount) <= ABOUT * amount;
    case "nearly":
      return recorded === "nearly" ? value === amount : exact && amount < value && amount >= value * NEARLY_FROM;
    case "over":
      return recorded === "more-than" ? value === amount : exact && value < amount && value >= amount * NEAR_BOUND;
    case "at-least":
      return value === amount && recorded !== "about" && recorded !== "nearly";
    case "under":
      return exact && value > amount && amount >= value * NEAR_BOUND;
  }
}

/** Without its value a fact only lends its words to a claim. */
function holdsValue(claim: Statement, { fact, value, statement, label }: Evidence): boolean {
  const said = new Set(claim.terms.flatMap(keysOf));
  switch (fact.value.type) {
    case "subject":
      return said.has(`e:${fact.value.subject}`);
    case "date":
      return claim.days.length > 0;
    case "quantity": {
      const { amount } = fact.value;
      const written = [...statement.figures, ...label.figures].some(({ values }) => values.includes(amount));
      return !written || claim.figures.length > 0;
    }
    case "text": {
      // What is denied was compared already.
      if (claim.denials > 0) return true;
      const words = value.filter(({ kind }) => kind !== "function" && kind !== "talk");
      const met = words.filter((word) => isMet(word, said)).length;
      // Of a list each part holds by itself.
      const isList = /[,;]| and | or /u.test(fact.value.text);
      return words.length === 0 || (isList ? met > 0 : met >= words.length / 2);
    }
    case "none":
    case "unknown":
      return claim.denials > 0;
  }
}
