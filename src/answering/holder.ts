import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { isOfKind, isStranger, type Joined, kindOf } from "./called.js";
import type { Evidence } from "./evidence.js";
import { asksWhether } from "./language.js";
import { lazily } from "./lazily.js";
import type { Term } from "./reader.js";
import type { Interpretation } from "./reading.js";
import { isMet } from "./statement.js";

/** Between these and its verb stands who did something; "did" leaves the verb bare, the others do not. */
const ASKS_DEED = /^(?:did|does)$/iu;
const BEFORE_DEED = /^(?:as|since|because|that|has|had)$/iu;
const BARE = /(?:[^s]|ss|us)$/iu;
const DONE = /(?:ed|es|[^su]s)$|^(?:made|built|got|won|brought|bought|sold|wrote|ran|led)$/iu;

/** Who is said to have done something, and the fact on who did. */
export interface OtherHolder {
  readonly agent: Term;
  readonly fact: Fact;
}

/**
 * Finds who did what a question says somebody else did: made, launched, owned a subject that it names. Of such a fact
 * there is but one value, and it has to speak of what is said to have been done.
 */
export function createOtherHolder(base: FactBase, evidence: (fact: Fact) => Evidence, joined: Joined) {
  const holders = lazily(() => holdersOf(base));
  const kin = lazily(() => kinOf(base));
  return ({ read: { terms, normalised }, names }: Interpretation): OtherHolder | undefined => {
    const agent = terms.find((term, at) => isAgent(base, term, terms[at - 1], terms[at + 1]));
    if (!agent || asksWhether(normalised)) return undefined;
    const done = terms.filter((term) => term !== agent && (term.kind === "word" || term.kind === "group"));
    const subjects = names.filter((name) => name !== agent).map(({ main }) => main.slice(2));
    const facts = subjects.flatMap((id) => [id, ...(kin().get(id) ?? [])]).flatMap((id) => holders().get(id) ?? []);
    const fact = facts.find(
      (fact) =>
        fact.value.type === "subject" &&
        isOfKind(base, agent, fact.value.subject) &&
        !joined(agent, [fact.subject, fact.value.subject]) &&
        done.some((word) => isMet(word, evidence(fact).topic)),
    );
    return fact && { agent, fact };
  };
}

/** Whether a term names somebody who is said to do something: it stands before a verb. */
function isAgent(base: FactBase, term: Term, before: Term | undefined, after: Term | undefined): boolean {
  const kind = kindOf(base, term);
  const isName = kind === undefined ? isStranger(term) : kind === "organisation" || kind === "person";
  if (!isName || after?.kind !== "word") return false;
  if (ASKS_DEED.test(before?.written ?? "")) return BARE.test(after.written);
  return (before === undefined || BEFORE_DEED.test(before.written)) && DONE.test(after.written);
}

/** By subject, the facts whose value is an organisation or a person and can be but one. */
function holdersOf(base: FactBase): ReadonlyMap<string, readonly Fact[]> {
  const holders = new Map<string, Fact[]>();
  for (const fact of base.facts.values()) {
    const { subject, predicate, value, rank } = fact;
    const kind = value.type === "subject" ? base.subjects.get(value.subject)?.kind : undefined;
    const isOne = base.predicates.get(predicate)?.cardinality === "one" && rank !== "deprecated";
    if (isOne && (kind === "organisation" || kind === "person")) {
      holders.set(subject, [...(holders.get(subject) ?? []), fact]);
    }
  }
  return holders;
}

/** By subject, its versions and what it is a version of. */
function kinOf(base: FactBase): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  for (const { id, variantOf } of base.subjects.values()) {
    if (variantOf === undefined) continue;
    kin.set(id, [...(kin.get(id) ?? []), variantOf]);
    kin.set(variantOf, [...(kin.get(variantOf) ?? []), id]);
  }
  return kin;
}
