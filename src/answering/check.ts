import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { tellFact } from "./ask.js";
import { fellowsOf } from "./candidates.js";
import { sentencesOf, withSubject } from "./claims.js";
import { type Court, contradicts } from "./contradict.js";
import { entails } from "./entail.js";
import { createEvidence, type Evidence } from "./evidence.js";
import { saysNoMore } from "./figures.js";
import { kinshipOf } from "./kinship.js";
import type { CheckedClaim, ClaimVerdict, Outcome } from "./outcome.js";
import type { Interpreter } from "./reading.js";
import { readStatement, type Statement } from "./statement.js";

/** Of the facts that a claim comes closest to, as many are held against it. */
const FACTS_HELD_AGAINST = 60;
/** From this likeness (0 to 1) on two subjects count as versions of one another, or as very likely the same. */
const AKIN = 0.6;

/** What became of a message that was held against the facts. */
export interface Checked {
  /** In the order of the message; none where it claims nothing. */
  readonly claims: readonly CheckedClaim[];
  /** How many further sentences were not looked at, because the message is very long. */
  readonly leftOut: number;
}

/** Judges each claim of a message against the facts: "supported" and "contradicted" only where nothing is in doubt. */
export function createCheck(
  base: FactBase,
  interpreter: Interpreter,
  ask: (question: string) => Outcome,
): (text: string) => Checked {
  const { reader } = interpreter;
  const evidence = createEvidence(base, reader);
  const kinship = kinshipOf(base);
  const court: Court = {
    base,
    akin: (a, b) => a === b || (kinship.get(a)?.get(b) ?? 0) >= AKIN,
    fellows: ({ fact }) => fellowsOf(base, fact).map(evidence),
  };

  /** Judges a claim; `subject` is what the text before it began with, for a claim that begins with "it". */
  function judge(claim: string, subject: string | undefined): CheckedClaim & { readonly subject: string | undefined } {
    const whole = withSubject(claim, subject);
    const statement = readStatement(reader, whole);
    const next = beginsWith(statement) ?? subject;
    const held = verdictOn(statement, whole);
    if (!held) return { claim, verdict: "not in our facts", outcome: ask(whole), subject: next };
    const names = statement.terms.filter(({ kind }) => kind === "entity");
    const rule = `held against the closest facts: ${held.verdict}`;
    const outcome = tellFact(base, held.fact, reader.read(whole).normalised, rule, names);
    return { claim, verdict: held.verdict, outcome, subject: next };
  }

  function verdictOn(statement: Statement, claim: string): { fact: Fact; verdict: ClaimVerdict } | undefined {
    const { readings } = interpreter.interpret(claim);
    const near = readings.flatMap(({ candidate }) => candidate.fact ?? []).slice(0, FACTS_HELD_AGAINST);
    const all = near.map(evidence);
    const standings = all
      .filter((held) => entails(base, statement, held))
      .map((held) => ({ fact: held.fact, verdict: standing(base, statement, held) }));
    const chosen = standings.find(({ verdict }) => verdict === "supported") ?? standings[0];
    if (chosen) return chosen.verdict === "not in our facts" ? undefined : chosen;
    const against = all.find((held) => isCurrent(held) && contradicts(court, statement, held));
    return against && { fact: against.fact, verdict: "contradicted" };
  }

  return (text) => {
    let subject: string | undefined;
    const judged = (claim: string): CheckedClaim => {
      const { subject: next, ...checked } = judge(claim, subject);
      subject = next;
      return checked;
    };
    const { read, leftOut } = sentencesOf(text);
    const claims = read.flatMap(({ text: sentence, parts }) => {
      const before = subject;
      const whole = judged(sentence);
      if (parts.length === 1 || whole.verdict !== "not in our facts") return [whole];
      subject = before;
      const each = parts.map(judged);
      return each.some(({ verdict }) => verdict !== "not in our facts") ? each : [whole];
    });
    return { claims, leftOut };
  };
}

/** The name that a sentence begins with, an article or so before it. */
const beginsWith = ({ terms }: Statement): string | undefined =>
  terms.slice(0, 3).find(({ kind }) => kind === "entity")?.written;

const isCurrent = ({ fact }: Evidence): boolean => fact.rank !== "deprecated";

/** How a claim stands that a fact entails: the fact itself may be contested, out of date, or known to be wrong. */
function standing(base: FactBase, claim: Statement, held: Evidence): ClaimVerdict {
  const views = base.relationsOf(held.fact.id);
  const contested = views.some(({ relation }) => relation.kind === "contradicts");
  if (held.fact.rank === "deprecated") return contested ? "contradicted" : "not in our facts";
  if (contested) return "disputed";
  const weaker = views.filter(({ relation, isFrom }) => isFrom && relation.better === "to");
  if (weaker.some(({ relation }) => relation.kind === "looser-wording")) return "disputed";
  // What once held may be said with its date only.
  const dated = claim.days.some((day) => held.days.some((other) => saysNoMore(day, other)));
  return !dated && weaker.some(({ relation }) => relation.kind === "superseded") ? "not in our facts" : "supported";
}
