import type { FactBase } from "../facts/fact-base.js";
import { tellFact } from "./ask.js";
import { sentencesOf, withSubject } from "./claims.js";
import { createEvidence } from "./evidence.js";
import { createHoldAgainst } from "./held-against.js";
import type { CheckedClaim, Outcome } from "./outcome.js";
import type { Interpreter } from "./reading.js";
import { readStatement, type Statement } from "./statement.js";

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
  const heldAgainst = createHoldAgainst(base, createEvidence(base, reader), false);

  /** Judges a claim; `subject` is what the text before it began with, for a claim that begins with "it". */
  function judge(claim: string, subject: string | undefined): CheckedClaim & { readonly subject: string | undefined } {
    const whole = withSubject(claim, subject);
    const statement = readStatement(reader, whole);
    const next = beginsWith(statement) ?? subject;
    const held = heldAgainst(statement, interpreter.interpret(whole).readings);
    if (!held) return { claim, verdict: "not in our facts", outcome: ask(whole), subject: next };
    const names = statement.terms.filter(({ kind }) => kind === "entity");
    const rule = `held against the closest facts: ${held.verdict}`;
    const outcome = tellFact(base, held.fact, reader.read(whole).normalised, rule, names);
    return { claim, verdict: held.verdict, outcome, subject: next };
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
