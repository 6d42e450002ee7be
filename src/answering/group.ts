import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Subject } from "../facts/schema.js";
import { narrowing, unitOf } from "./comparable.js";
import { dayOf, figuresOf, type SpokenDay, saysNoMore } from "./figures.js";
import type { Reader, Term } from "./reader.js";
import { keysOf } from "./statement.js";
import { TASK_WORDS } from "./task.js";
import { splitWords, stem } from "./text.js";

/** Facts of one predicate, measured alike, that a question asks to be held against each other. */
export interface Group {
  readonly facts: readonly Fact[];
  /** What tells them apart: `SUBJECT`, or the id of a qualifier; null where only their day does. */
  readonly dimension: string | null;
  /** Whether the question names the dimension ("which list"), rather than that the facts differ in no other. */
  readonly isAsked: boolean;
  /** Values of the dimension that the question names, in its order: ids of subjects, or texts of qualifiers. */
  readonly named: readonly string[];
  /** Facts that do not say what the others differ in, such as the range of all. */
  readonly left: readonly Fact[];
  /** How many words of the question are those of the predicate; those of its unit count once more. */
  readonly met: number;
  /** Qualifiers that only some of the facts have, so that nobody knows whether they hold for the others. */
  readonly unsaid: readonly string[];
}

/** The dimension of facts that are told apart by what they are about. */
export const SUBJECT = "subject";

/** Qualifiers that hold a date. */
const DATED: readonly string[] = ["point-in-time", "period"];

/** Words for the kinds of subject: "which system" asks for a product. */
const KIND_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  product: new Set([
    "model",
    "models",
    "system",
    "systems",
    "product",
    "products",
    "device",
    "devices",
    "tool",
    "tools",
  ]),
  organisation: new Set(["company", "companies", "firm", "firms", "maker", "makers", "vendor", "vendors", "developer"]),
  person: new Set(["person", "people"]),
  place: new Set(["country", "countries", "place", "places", "city", "cities", "region", "regions"]),
  document: new Set(["document", "documents", "paper", "papers", "report", "reports"]),
};
/** Kinds of subject that "who" may ask for. */
const WHO: ReadonlySet<string> = new Set(["product", "organisation", "person", "group"]);

/** What a fact says, by key: in its label, which is about it, in its statement too, and in all of its texts. */
interface Sayings {
  readonly label: ReadonlySet<string>;
  readonly stated: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

type Keys = ReadonlySet<string>;

export interface Grouping {
  /**
   * The facts among some of one predicate and unit that all words of a question speak of; undefined where a word is
   * left over, or the facts differ in more than what was asked for. Terms at places in `skipped` are not looked at.
   */
  groupOf(facts: readonly Fact[], terms: readonly Term[], skipped: ReadonlySet<number>): Group | undefined;
}

export function createGrouping(base: FactBase, reader: Reader): Grouping {
  const keysIn = (...texts: readonly string[]): Keys =>
    new Set(texts.flatMap((text) => reader.readOwn(text).flatMap(keysOf)));
  const sayings = new Map<string, Sayings>();
  const sayingsOf = (fact: Fact): Sayings => {
    const subject = base.subjects.get(fact.subject)?.label ?? "";
    const made = sayings.get(fact.id) ?? {
      label: keysIn(fact.label),
      stated: keysIn(fact.label, fact.statement),
      all: keysIn(fact.label, fact.statement, subject, ...fact.phrasings),
    };
    sayings.set(fact.id, made);
    return made;
  };
  const predicateKeys = new Map<string, Keys>();
  const keysOfPredicate = (fact: Fact): Keys => {
    const predicate = base.predicates.get(fact.predicate);
    const asked = predicate?.phrasings.map((text) => text.replaceAll("{subject}", " ")) ?? [];
    const id = fact.predicate.replaceAll("-", " ");
    const made = predicateKeys.get(fact.predicate) ?? keysIn(predicate?.label ?? "", id, unitOf(fact), ...asked);
    predicateKeys.set(fact.predicate, made);
    return made;
  };

  const isVersionOf = (fact: Fact, id: string): boolean => base.subjects.get(fact.subject)?.variantOf === id;

  /** The words of a subject's own name, and those by which a question called it. */
  const nameWords = ({ kind, main, written }: Term): Keys =>
    kind === "entity" ? wordKeys(`${base.subjects.get(main.slice(2))?.label ?? ""} ${written}`) : new Set();

  /** Terms, and after a name those of its words that are not in the subject's own name ("main" in "main list"). */
  const parts = (term: Term): readonly Term[] => {
    if (term.kind !== "entity") return [term];
    const own = wordKeys(base.subjects.get(term.main.slice(2))?.label ?? "");
    const further = splitWords(term.written).filter(({ lower }) => !own.has(`w:${stem(lower)}`));
    const isWhole = further.length === splitWords(term.written).length;
    return [term, ...(isWhole ? [] : further.flatMap(({ written }) => reader.readOwn(written)))];
  };

  function groupOf(all: readonly Fact[], terms: readonly Term[], skipped: ReadonlySet<number>): Group | undefined {
    const [one] = all;
    if (!one) return undefined;
    const own = keysOfPredicate(one);
    const unit = keysIn(unitOf(one));
    const isDated = all.some(({ qualifiers }) => DATED.some((id) => qualifiers[id] !== undefined));
    const { days, used } = figuresOf(terms);
    const isDay = (at: number) => isDated && used.has(at) && days.some((day) => Math.abs(day.at - at) <= 2);
    const asked = askedFor(terms);
    let dimension: string | null = null;
    if (asked === "who") {
      if (!all.every(({ subject }) => WHO.has(base.subjects.get(subject)?.kind ?? ""))) return undefined;
      dimension = SUBJECT;
    }
    const words = terms.flatMap((term, at) => {
      const isRead = skipped.has(at) || isDay(at) || isTaskWord(term) || at === asked;
      return isRead ? [] : parts(term).filter((part) => part.kind !== "function" && !isTaskWord(part));
    });
    if (typeof asked === "number") {
      const term = terms[asked] as Term;
      const qualifier = all.flatMap(narrowing).find((id) => namesQualifier(id, term));
      const isKind = all.every(({ subject }) => isOfKind(base.subjects.get(subject), term));
      if (qualifier === undefined && !isKind && !meets(term, own)) return undefined;
      dimension = qualifier ?? (isKind ? SUBJECT : null);
    }
    const names = [...new Set(all.flatMap(narrowing))];
    const said = new Set(terms.flatMap((term) => [...keysOf(term), ...nameWords(term)]));
    const subjects: string[] = [];
    const values = new Map<string, string[]>();
    const others: Term[] = [];
    let met = 0;
    for (const term of words) {
      const id = term.main.slice(2);
      const isSubject = term.kind === "entity" && all.some((fact) => fact.subject === id || isVersionOf(fact, id));
      if (isSubject) subjects.push(id);
      const isOfPredicate = term.kind !== "talk" && meets(term, own);
      if (isOfPredicate && !isSubject) met += meets(term, unit) ? 2 : 1;
      if (isSubject || isOfPredicate) continue;
      if (term.kind === "unknown") return undefined;
      const found = valuesMet(all, term, said);
      for (const [qualifier, value] of found) values.set(qualifier, [...(values.get(qualifier) ?? []), value]);
      // "The long list": a word of talk may be a value all the same, but need not be accounted for.
      const isAccounted = found.length > 0 || term.kind === "talk" || names.some((name) => namesQualifier(name, term));
      if (!isAccounted) others.push(term);
    }
    const isMeant = (fact: Fact): boolean =>
      subjects.length === 0 ||
      subjects.includes(fact.subject) ||
      subjects.some((id) => isVersionOf(fact, id) && !all.some(({ subject }) => subject === id));
    let facts = all.filter(isMeant);
    for (const [id, wanted] of values) facts = facts.filter(({ qualifiers }) => wanted.includes(qualifiers[id] ?? ""));
    if (isDated && days.length > 0) facts = facts.filter((fact) => days.some((day) => isOn(fact, day)));
    for (const term of others) {
      // A phrasing may name what a fact is not about.
      const part = term.kind === "entity" ? "stated" : "all";
      const saying = facts.filter((fact) => meets(term, sayingsOf(fact)[part]));
      if (saying.length === 0) return undefined;
      const labelled = facts.filter((fact) => meets(term, sayingsOf(fact).label));
      if (saying.length < facts.length) facts = labelled.length > 0 ? labelled : saying;
    }
    if (facts.length === 0) return undefined;
    if (typeof asked === "number" && meets(terms[asked] as Term, own)) met += 1;
    const group = apart(facts, dimension, subjects, values, repeatsSubject);
    return group && { ...group, met };
  }

  const valuesMet = (all: readonly Fact[], term: Term, said: Keys): readonly (readonly [string, string])[] =>
    all.flatMap((fact) =>
      narrowing(fact).flatMap((id): (readonly [string, string])[] => {
        const value = fact.qualifiers[id] ?? "";
        const words = reader.readOwn(value).map((word) => new Set(keysOf(word)));
        const isWhole = words.length > 0 && words.every((keys) => [...keys].some((key) => said.has(key)));
        const own = new Set([...keysOf(term), ...nameWords(term)]);
        return isWhole && words.some((keys) => [...keys].some((key) => own.has(key))) ? [[id, value]] : [];
      }),
    );

  /** Whether a qualifier only repeats whom or what its fact is about. */
  const repeatsSubject = ({ subject, qualifiers }: Fact, id: string): boolean =>
    reader.readOwn(qualifiers[id] ?? "").some(({ main }) => main === `e:${subject}`);

  return { groupOf };
}

/** Facts that are alike in all but one dimension; undefined where they are not. */
function apart(
  facts: readonly Fact[],
  asked: string | null,
  subjects: readonly string[],
  values: ReadonlyMap<string, readonly string[]>,
  repeatsSubject: (fact: Fact, id: string) => boolean,
): Omit<Group, "met"> | undefined {
  const has = (id: string) => (fact: Fact) => Object.hasOwn(fact.qualifiers, id);
  const ids = [...new Set(facts.flatMap(narrowing))].filter((id) => !facts.every((fact) => repeatsSubject(fact, id)));
  const valuesOf = (id: string) => new Set(facts.filter(has(id)).map(({ qualifiers }) => qualifiers[id]));
  const manySubjects = new Set(facts.map(({ subject }) => subject)).size > 1;
  const differing = ids.filter((id) => valuesOf(id).size > 1);
  const free = [...(manySubjects ? [SUBJECT] : []), ...differing.filter((id) => facts.every(has(id)))];
  const only = differing.length === 1 ? (differing[0] as string) : null;
  const dimension = asked ?? free[0] ?? only;
  if (dimension !== null && dimension !== SUBJECT && !facts.every(has(dimension))) {
    const group = apart(facts.filter(has(dimension)), dimension, subjects, values, repeatsSubject);
    return group && { ...group, isAsked: asked !== null, left: facts.filter((fact) => !has(dimension)(fact)) };
  }
  if (free.some((id) => id !== dimension)) return undefined;
  const named = dimension === SUBJECT ? subjects : (values.get(dimension ?? "") ?? []);
  const unsaid = ids.filter((id) => !facts.every(has(id)));
  return { facts, dimension, isAsked: asked !== null, named: [...new Set(named)], left: [], unsaid };
}

/** What a question asks for: "who", or the place of the term right after "which", "what" or "many"; null for none. */
function askedFor(terms: readonly Term[]): "who" | number | null {
  const at = terms.findIndex(({ written }) => /^(?:who|which|what|many)$/iu.test(written));
  if (at < 0) return null;
  if (/^who$/iu.test((terms[at] as Term).written)) return "who";
  // "How many more": what is counted comes after.
  const first = terms.findIndex((term, place) => place > at && !isTaskWord(term));
  const next = terms[first];
  if (!next || next.kind === "function" || next.kind === "talk") return null;
  // "Which Corran list": the name only says of what.
  const after = terms[first + 1];
  return next.kind === "entity" && next.alts.length === 0 && after?.kind === "word" ? first + 1 : first;
}

const wordKeys = (text: string): Keys => new Set(splitWords(text).map(({ lower }) => `w:${stem(lower)}`));

const isTaskWord = ({ written }: Term): boolean => splitWords(written).every(({ lower }) => TASK_WORDS.has(lower));

const namesQualifier = (id: string, { written }: Term): boolean => {
  const words = new Set(id.split("-").map(stem));
  return splitWords(written).every(({ lower }) => words.has(stem(lower)));
};

/** Whether a word is one for the subject's kind, or one that describes it. */
const isOfKind = (subject: Subject | undefined, { written }: Term): boolean =>
  subject !== undefined &&
  (KIND_WORDS[subject.kind]?.has(written.toLowerCase()) ||
    [...wordKeys(written)].every((key) => wordKeys(subject.description ?? "").has(key)));

/** A description, such as "the lamp", also stands for its words. */
function meets(term: Term, keys: Keys): boolean {
  if (keysOf(term).some((key) => keys.has(key))) return true;
  return term.kind === "entity" && term.alts.length > 0 && [...wordKeys(term.written)].every((key) => keys.has(key));
}

const isOn = ({ qualifiers, value }: Fact, day: SpokenDay): boolean =>
  [...DATED.map((id) => qualifiers[id] ?? ""), value.type === "date" ? value.date : ""].some((text) => {
    const date = dayOf(text);
    return date !== undefined && saysNoMore(day, date);
  });
