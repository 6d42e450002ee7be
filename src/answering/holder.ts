import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { isOfKind, isStranger, type Joined, kindOf } from "./called.js";
import type { Evidence } from "./evidence.js";
import { kinshipOf } from "./kinship.js";
import { asksWhether } from "./language.js";
import { lazily } from "./lazily.js";
import type { Reader, Term } from "./reader.js";
import type { Interpretation } from "./reading.js";
import { isCommonEnglish } from "./spelling.js";
import { isMet } from "./statement.js";
import { splitWords, stem } from "./text.js";

/** Between these and its verb stands who did something; "did" leaves the verb bare, the others do not. */
const ASKS_DEED = /^(?:did|does)$/iu;
const BEFORE_DEED = /^(?:as|since|because|that|has|had)$/iu;
const BARE = /(?:[^s]|ss|us)$/iu;
const DONE = /(?:ed|es|[^su]s)$|^(?:made|built|got|won|brought|bought|sold|wrote|ran|led)$/iu;

/** What whoever made a thing does with it: a fact on who made it tells who did any of these. */
const MAKING = stems(
  "make made build built develop create design produce train release launch publish post upload introduce unveil present bring brought",
);

/** Who is said to have done something, and the fact on who did. */
export interface OtherHolder {
  readonly agent: Term;
  readonly fact: Fact;
  /** A fact that the one named did not, where there is one. */
  readonly denial: Fact | undefined;
}

/**
 * Finds who did what a question says somebody else did: made, launched, owned a subject that it names. Of such a fact
 * there is but one value, and it has to speak of what is said to have been done.
 */
export function createOtherHolder(base: FactBase, reader: Reader, evidence: (fact: Fact) => Evidence, joined: Joined) {
  const holders = lazily(() => holdersOf(base));
  const kin = lazily(() => kinOf(base));
  const kinship = lazily(() => kinshipOf(base));
  const isDoneBy = (done: readonly Term[], deed: Term, { topic }: Evidence): boolean =>
    done.some((word) => isMet(word, topic)) || (isMaking(deed) && [...MAKING].some((key) => topic.has(key)));

  function denialOf(agent: Term, product: string): Fact | undefined {
    const near = [product, ...(kinship().get(product)?.keys() ?? [])].map((id) => `e:${id}`);
    return base.factsAbout(agent.main.slice(2)).find((fact) => {
      const { polarity, denied } = evidence(fact);
      return polarity === "denies" && fact.rank !== "deprecated" && near.some((key) => denied.has(key));
    });
  }

  return ({ read: { terms, normalised }, names }: Interpretation): OtherHolder | undefined => {
    const at = terms.findIndex((term, at) => isAgent(base, term, wordBefore(terms, at), terms[at + 1]));
    const [agent, deed] = [terms[at], terms[at + 1]];
    if (!agent || !deed || asksWhether(normalised)) return undefined;
    const done = terms.filter((term) => term !== agent && (term.kind === "word" || term.kind === "group"));
    // "The R2's report" names the R2 as well.
    const named = names.filter((name) => name !== agent).flatMap((name) => [name.main, ...reader.innerNames(name)]);
    const subjects = [...new Set(named)].map((key) => key.slice(2));
    const facts = subjects.flatMap((id) => [id, ...(kin().get(id) ?? [])]).flatMap((id) => holders().get(id) ?? []);
    const fact = facts.find(
      (fact) =>
        fact.value.type === "subject" &&
        isOfKind(base, agent, fact.value.subject) &&
        !joined(agent, [fact.subject, fact.value.subject]) &&
        isDoneBy(done, deed, evidence(fact)),
    );
    return fact && { agent, fact, denial: denialOf(agent, fact.subject) };
  };
}

/** What stands before a name and its article. */
const wordBefore = (terms: readonly Term[], at: number): Term | undefined =>
  terms[at - (/^(?:the|an?)$/iu.test(terms[at - 1]?.written ?? "") ? 2 : 1)];

const isMaking = ({ main }: Term): boolean => MAKING.has(main);

/** Whether a term names somebody who is said to do something: it stands before a verb. */
function isAgent(base: FactBase, term: Term, before: Term | undefined, after: Term | undefined): boolean {
  const kind = kindOf(base, term);
  const isName = kind === undefined ? isStranger(term) : kind === "organisation" || kind === "person";
  // A sentence begins with a capital, whatever its first word is.
  if (before === undefined && kind === undefined && isCommonEnglish(term.written.toLowerCase())) return false;
  if (!isName || !after || (after.kind !== "word" && !isMaking(after))) return false;
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

function stems(words: string): ReadonlySet<string> {
  return new Set(splitWords(words).map(({ lower }) => `w:${stem(lower)}`));
}
