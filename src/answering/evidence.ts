import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Predicate } from "../facts/schema.js";
import { type Day, dayOf } from "./figures.js";
import { FUNCTION_WORDS } from "./language.js";
import type { Reader, Term } from "./reader.js";
import { isMet, keysOf, readStatement, type Statement } from "./statement.js";
import { splitWords, stem } from "./text.js";

/** What one fact says, taken apart so that a claim can be held against it. */
export interface Evidence {
  readonly fact: Fact;
  readonly statement: Statement;
  readonly label: Statement;
  /** By key, all that it affirms; nothing that stands in a denial only. */
  readonly keys: ReadonlySet<string>;
  /** `keys` and all words of its questions but names: they say what it is about, not what is so. */
  readonly topic: ReadonlySet<string>;
  /** Whether it affirms or denies; null where it does both and neither can be held against a claim. */
  readonly polarity: "affirms" | "denies" | null;
  /** Whether any of its words hedges; to be as sure as it, a claim has to hedge too. */
  readonly hedged: boolean;
  /** Whether it is uncertain as a whole: then it proves nothing wrong. */
  readonly uncertain: boolean;
  /** By key, what it denies. */
  readonly denied: ReadonlySet<string>;
  /** A document that is merely silent on something, where that is all the fact says. */
  readonly silent: readonly Term[];
  /** The words right before and after each denial: in "gives no name" giving and the name. */
  readonly aroundDenial: ReadonlySet<string>;
  readonly days: readonly Day[];
  readonly value: readonly Term[];
}

/** Takes facts apart, each only once: what it says is asked for again and again. */
export function createEvidence(base: FactBase, reader: Reader): (fact: Fact) => Evidence {
  const known = new Map<string, Evidence>();
  return (fact) => {
    const found = known.get(fact.id) ?? evidenceOf(base, reader, fact);
    known.set(fact.id, found);
    return found;
  };
}

function evidenceOf(base: FactBase, reader: Reader, fact: Fact): Evidence {
  const [statement, label] = [readStatement(reader, fact.statement), readStatement(reader, fact.label)];
  const polarity = polarityOf(fact, statement, label);
  const uncertain = label.hedged || fact.modality === "hedged" || fact.modality === "inference";
  const value = readStatement(reader, valueText(fact));
  const predicate = base.predicates.get(fact.predicate);
  const terms = [
    ...reader.readOwn(predicate?.label ?? ""),
    ...Object.values(fact.qualifiers).flatMap((text) => reader.readOwn(text)),
    ...reader.readOwn(base.subjects.get(fact.subject)?.label ?? ""),
  ];
  const stated = [statement, label, value].flatMap((text) => [...text.affirmed]);
  const named = [fact.subject, ...(fact.value.type === "subject" ? [fact.value.subject] : [])].map((id) => `e:${id}`);
  const asked = openQuestions(predicate);
  const keys = new Set([...stated, ...terms.flatMap(keysOf), ...asked, ...named]);
  const questions = [...fact.phrasings, ...(predicate?.phrasings ?? [])].flatMap((text) => reader.readOwn(text));
  return {
    fact,
    statement,
    label,
    keys,
    topic: new Set([...keys, ...statement.terms.flatMap(keysOf), ...questions.filter(isNoName).flatMap(keysOf)]),
    polarity,
    hedged: statement.hedged || uncertain,
    uncertain,
    denied: new Set([...statement.denied, ...label.denied]),
    silent: statement.beforeDenial.filter(
      ({ kind, main }) => kind === "entity" && base.subjects.get(main.slice(2))?.kind === "document",
    ),
    aroundDenial: new Set([...statement.aroundDenial, ...label.aroundDenial]),
    days: [
      ...statement.days,
      ...label.days,
      ...Object.values(fact.qualifiers).flatMap((text) => dayOf(text) ?? []),
      ...(fact.value.type === "date" ? [dayOf(fact.value.date) ?? {}] : []),
    ],
    value: value.terms.filter((term) => polarity !== "affirms" || isMet(term, value.affirmed)),
  };
}

const isNoName = ({ kind }: Term): boolean => kind !== "entity";

/**
 * The words of a predicate's questions, by key: "who makes {subject}" takes for granted that somebody does, while
 * "does {subject} …" takes nothing for granted.
 */
function openQuestions(predicate: Predicate | undefined): readonly string[] {
  const open = (predicate?.phrasings ?? []).filter((text) => OPEN.test(text));
  const words = open.flatMap((text) => splitWords(text.replaceAll("{subject}", " ")));
  return words.filter(({ lower }) => !FUNCTION_WORDS.has(lower)).map(({ lower }) => `w:${stem(lower)}`);
}

const OPEN = /^(?:\w+ )?(?:who|whose|what|which|when|where|how)\b/iu;

/**
 * A number, date or subject is affirmed whatever stands beside it; and a denial in the statement alone stands beside
 * the point of an affirming label, which holds the value.
 */
function polarityOf({ value }: Fact, statement: Statement, label: Statement): Evidence["polarity"] {
  if (value.type === "none" || value.type === "unknown") return "denies";
  if (value.type !== "text" || label.denials === 0) return "affirms";
  return statement.denials > 0 ? "denies" : null;
}

function valueText({ value }: Fact): string {
  if (value.type === "text") return value.text;
  return value.type === "quantity" ? value.unit : "";
}

/** Kinds of subject that are more often described than called by a name. */
const DESCRIBED: ReadonlySet<string> = new Set(["event", "group", "topic"]);

/** Whether a claim names what the fact is about: its subject, or most words of a subject that is only described. */
export function namesSubject(base: FactBase, claim: Statement, evidence: Evidence): boolean {
  const { fact, statement, label } = evidence;
  const key = `e:${fact.subject}`;
  if (claim.terms.some(({ main }) => main === key)) return true;
  const named = [...statement.terms, ...label.terms].some(({ main }) => main === key);
  const subject = base.subjects.get(fact.subject);
  if (named && !DESCRIBED.has(subject?.kind ?? "")) return false;
  const stemsOf = (text: string) => splitWords(text).map(({ lower }) => stem(lower));
  const words = stemsOf(subject?.label ?? "").filter((word) => !FUNCTION_WORDS.has(word));
  const said = new Set(claim.terms.flatMap(({ written }) => stemsOf(written)));
  return words.filter((word) => said.has(word)).length > words.length / 2;
}
