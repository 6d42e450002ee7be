import type { Outcome } from "../answering/outcome.js";
import type { NumberedQuestion } from "./question-line.js";

/**
 * An outcome as one JSON object: `id`, `question`, `status`, `text`, `facts` with their `citations`, and `confidence`;
 * then what else there is to know. `why` only where it was asked for.
 */
export function answerLine({ id, question }: NumberedQuestion, outcome: Outcome, withWhy: boolean): object {
  const { status, text, facts, confidence, headline, caveats, corrections, near, why } = outcome;
  return {
    id,
    question,
    status,
    text,
    facts: facts.map((fact) => ({ id: fact.id, citations: fact.citations })),
    confidence,
    ...particulars(outcome),
    headline,
    caveats,
    corrections,
    near: near.map((fact) => fact.id),
    dataVersion: why.dataVersion,
    ...(withWhy ? { why } : {}),
  };
}

function particulars(outcome: Outcome): object {
  switch (outcome.status) {
    case "answered":
      return { modality: outcome.modality, support: outcome.support, sources: outcome.sources };
    case "disputed":
      return { sides: outcome.sides, verdict: outcome.verdict, sources: outcome.sources };
    case "unknown":
      return { reason: outcome.reason };
    case "ambiguous":
      return { choices: outcome.choices };
  }
}
