import type { FactBase } from "../facts/fact-base.js";
import { countsAlike, entailsButForPolarity } from "./entail.js";
import { type Evidence, namesSubject } from "./evidence.js";
import { clash, dayOf, type Figure, saysNoMore } from "./figures.js";
import type { Term } from "./reader.js";
import { isMet, keysOf, type Statement } from "./statement.js";

/** How far "about" must miss a number to be wrong, as a share of it. */
const FAR_OFF = 0.15;
/** Words of a claim beside what a fact denies: with more, the claim may well be about something else. */
const MOST_BESIDE = 2;

/** What it takes to hold claims against the facts of one base. */
export interface Court {
  readonly base: FactBase;
  /** Whether two subjects are the same, versions of one another, or very likely the same. */
  akin(a: string, b: string): boolean;
  /** Whether claims are what questions take for granted, in words of asking: then a denial has to be of just that. */
  readonly ofQuestions: boolean;
  /** All facts on the subject and predicate of a fact, itself included. */
  fellows(evidence: Evidence): readonly Evidence[];
}

/**
 * Whether a fact contradicts a claim: it denies what the claim affirms or the other way round, or number, date or name
 * differ where all else is the same. What another fact on the same matter allows is not contradicted. In doubt it is
 * not.
 */
export function contradicts(court: Court, claim: Statement, evidence: Evidence): boolean {
  if (claim.hedged || evidence.uncertain || claim.denials > 1) return false;
  if (claim.denials === 0 && isDeniedBy(court, claim, evidence)) return true;
  const { base } = court;
  if (evidence.polarity !== "affirms") return false;
  if (claim.denials === 1) {
    return evidence.statement.denials === 0 && entailsButForPolarity(base, claim, evidence);
  }
  if (!namesSubject(base, claim, evidence)) return false;
  return otherFigure(court, claim, evidence) || otherDay(court, claim, evidence) || otherName(court, claim, evidence);
}

/**
 * The claim affirms what the fact denies: what it says of the subject stands in what is denied, all of it, or nearly
 * all where denying is all that the fact does.
 */
function isDeniedBy(court: Court, claim: Statement, evidence: Evidence): boolean {
  const { fact, keys, denied, aroundDenial, silent, polarity } = evidence;
  if (court.ofQuestions && !deniesJust(claim, evidence)) return false;
  const isSubject = ({ kind, main }: Term) => kind === "entity" && court.akin(main.slice(2), fact.subject);
  const rest = claim.content.filter((term) => !isSubject(term) && !describes(claim, term, isSubject));
  const beside = rest.filter((term) => !isMet(term, denied));
  const most = polarity === "denies" && !court.ofQuestions ? Math.min(MOST_BESIDE, rest.length - beside.length) : 0;
  const said = new Set(claim.terms.flatMap(keysOf));
  return (
    claim.terms.some(isSubject) &&
    rest.length > beside.length &&
    beside.length <= most &&
    beside.every((term) => !isProperName(term) || isPlace(court.base, term) || isMet(term, keys)) &&
    silent.every((document) => isMet(document, said)) &&
    (silent.length === 0 || [...aroundDenial].some((key) => said.has(key)))
  );
}

/** Whether denying is all that a fact does, and it names and counts nothing in doing so that the claim does not. */
function deniesJust(claim: Statement, { fact, denied, silent, polarity }: Evidence): boolean {
  if (polarity !== "denies" || silent.length > 0 || claim.figures.length > 0) return false;
  const said = new Set([...claim.terms.flatMap(keysOf), `e:${fact.subject}`]);
  return [...denied].every((key) => !/^[en]:/u.test(key) || said.has(key));
}

/** Whether a name only describes the subject that follows it at once, as a country before a product does. */
function describes({ terms }: Statement, term: Term, isSubject: (term: Term) => boolean): boolean {
  const rest = terms.slice(terms.indexOf(term) + 1);
  const end = rest.findIndex(({ kind }) => kind !== "entity");
  return term.kind === "entity" && rest.slice(0, end === -1 ? rest.length : end).some(isSubject);
}

const isPlace = (base: FactBase, { main }: Term): boolean => base.subjects.get(main.slice(2))?.kind === "place";

const isProperName = ({ kind, alts, written }: Term): boolean =>
  (kind === "entity" && alts.length === 0) || (kind === "unknown" && /^\p{Lu}/u.test(written));

/** Another number of the same thing. */
function otherFigure(court: Court, claim: Statement, evidence: Evidence): boolean {
  const [figure, ...others] = claim.figures;
  if (evidence.fact.value.type !== "quantity" || !figure || others.length > 0 || !isOnTopic(claim, evidence))
    return false;
  const isTheSame = (other: Figure) => other.values.some((number) => figure.values.includes(number));
  return (
    countsAlike(claim, figure, evidence) &&
    claim.days.every((day) => evidence.days.some((other) => saysNoMore(day, other))) &&
    court.fellows(evidence).every(({ fact, statement, label }) => {
      const stated = [...statement.figures, ...label.figures].some(isTheSame);
      return !stated && fact.value.type === "quantity" && isOff(figure, fact.value);
    })
  );
}

/** Whether a claim speaks of what the fact speaks of, and of nothing else. */
const isOnTopic = (claim: Statement, { topic }: Evidence): boolean =>
  claim.content.length > 0 && claim.content.every((term) => isMet(term, topic));

type Quantity = Extract<Evidence["fact"]["value"], { type: "quantity" }>;

/** Whether a number as stated cannot be right for a quantity as recorded. */
export const isOff = (figure: Figure, quantity: Quantity): boolean =>
  figure.values.every((value) => isWrong(value, figure, quantity));

function isWrong(value: number, { decimals, bound }: Figure, { amount, upTo, bound: recorded }: Quantity): boolean {
  const [least, most] = [amount, upTo ?? amount];
  // A recorded lower bound leaves all that is more open.
  const open = recorded === "more-than" || recorded === "at-least";
  const far = value < least * (1 - FAR_OFF) || (!open && value > most * (1 + FAR_OFF));
  const outside = (value < least || value > most) && Number(amount.toFixed(decimals)) !== value;
  switch (bound) {
    case "exactly":
      if (recorded === "exactly") return outside;
      return open ? value < least : far;
    case "about":
    case "nearly":
      return far;
    case "over":
      return !open && value >= most;
    case "at-least":
      return !open && value > most;
    case "under":
      return value < least;
  }
}

/** Another date of the same thing. */
function otherDay({ fellows }: Court, claim: Statement, evidence: Evidence): boolean {
  const { fact } = evidence;
  const own = fact.value.type === "date" ? dayOf(fact.value.date) : undefined;
  if (!own || claim.days.length === 0 || claim.figures.length > 0 || !isOnTopic(claim, evidence)) return false;
  if (claim.content.every(({ kind }) => kind === "entity")) return false;
  const known = fellows(evidence).flatMap(({ days }) => days);
  return claim.days.every((day) => clash(day, own) && !known.some((other) => saysNoMore(day, other)));
}

/** Another name in the place of the one that only one subject can hold. */
function otherName({ base }: Court, claim: Statement, { fact, topic }: Evidence): boolean {
  const { value } = fact;
  if (value.type !== "subject" || base.predicates.get(fact.predicate)?.cardinality !== "one") return false;
  if (claim.terms.some(({ main }) => main === `e:${value.subject}`)) return false;
  const [stranger, ...others] = claim.content.filter((term) => !isMet(term, topic));
  if (!stranger || others.length > 0) return false;
  const telling = claim.content.filter((term) => term !== stranger && term.kind !== "entity");
  if (telling.length === 0) return false;
  if (stranger.kind === "unknown") return /^\p{Lu}/u.test(stranger.written);
  const id = stranger.main.slice(2);
  const sameKind = base.subjects.get(id)?.kind === base.subjects.get(value.subject)?.kind;
  return stranger.kind === "entity" && sameKind && !isLinked(base, id, [fact.subject, value.subject]);
}

/** Whether any fact joins a subject with one of the others, such as a company with its parent. */
const isLinked = (base: FactBase, id: string, others: readonly string[]): boolean =>
  base
    .factsAbout(id)
    .some(
      ({ subject, value }) => value.type === "subject" && others.includes(subject === id ? value.subject : subject),
    );
