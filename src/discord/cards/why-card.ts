import type { Explanation, Outcome } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Recalled } from "../answers.js";
import { type Card, KEEP, type Line, small } from "../card.js";
import { inShort } from "./in-short.js";
import { name, readings, sentence } from "./parts.js";
import { noted } from "./sources-cards.js";

const LONGEST_QUESTION = 700;

/** How an answer came about: what was understood and considered, which rule decided, and what was said no more of. */
export function whyCard({ outcome, kept, same }: Recalled, base: FactBase): Card {
  const { why } = outcome;
  const { heldBack } = inShort(outcome, base);
  const seconds = Math.floor(kept.at.getTime() / 1_000);
  return {
    tone: "page",
    groups: [
      ...noted(!same),
      {
        lines: [
          { text: "**Why this answer**", keep: KEEP.headline },
          field("Understood", why.normalised === "" ? "(nothing)" : `“${name(why.normalised, LONGEST_QUESTION)}”`),
          field("Read", readings(why.corrections) || "every word as written"),
          field("Rule", name(why.rule, 300)),
          field("Result", `${resultOf(outcome)}, confidence ${outcome.confidence.toFixed(2)}`),
        ],
      },
      { lines: heldBack.map((text) => ({ text: `Remark: ${sentence(text)}`, keep: KEEP.caveat })) },
      {
        lines: [
          { text: why.candidates.length === 0 ? "Nothing was considered." : "**Considered**", keep: KEEP.status },
          ...candidates(why),
        ],
      },
      {
        lines: [
          {
            text: small(`answered <t:${seconds}:f>`, `data version ${name(why.dataVersion)}`, `id ${kept.id}`),
            keep: KEEP.status,
          },
        ],
      },
    ],
    rows: [],
  };
}

const field = (label: string, text: string): Line => ({ text: `${label}: ${text}`, keep: KEEP.status });

const resultOf = (outcome: Outcome): string => (outcome.status === "unknown" ? outcome.reason : outcome.status);

const candidates = ({ candidates: all }: Explanation): Line[] =>
  all.map(({ kind, id, confidence, phrasing, score }) => ({
    text: `${confidence.toFixed(2)} ${kind} ${name(id)} · “${name(phrasing, 300)}” · score ${score}`,
    keep: KEEP.more,
  }));
