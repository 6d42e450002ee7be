import { z } from "zod";
import type { Outcome } from "../answering/outcome.js";
import type { FactBase } from "../facts/fact-base.js";

/** One golden question and its key. */
export const GoldenQuestionSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  question: z.string().min(1),
  /** Accepted statuses. */
  expect: z.array(z.enum(["answered", "disputed", "unknown", "ambiguous"])).min(1),
  /** Facts of which one must be cited … */
  facts: z.array(z.string()),
  /** … or one of these places in a source held in full. */
  cites: z.array(z.string()),
  /** Case-insensitive patterns that the text must match, all of them. */
  mustMatch: z.array(z.string()),
  /** Patterns that would make the text wrong. */
  mustNotMatch: z.array(z.string()),
  note: z.string().optional(),
});

export type GoldenQuestion = z.output<typeof GoldenQuestionSchema> & {
  /** True where nobody tunes to it, nor looks whether it was missed. */
  readonly heldOut?: boolean;
};

/** right; flawed: true but incomplete, uncited or under the wrong status; silent; harmful: wrong or half an answer. */
export type Verdict = "right" | "flawed" | "silent" | "harmful";

export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
}

/** Kinds in which half an answer misleads: one side of a dispute, a lost hedge, a premise left standing. */
const ALL_OR_NOTHING: ReadonlySet<string> = new Set(["conflict", "hedged", "falsePremise"]);

const speaks = (status: string): boolean => status === "answered" || status === "disputed";
const plain = (text: string): string =>
  text
    .replace(/[‘’]/gu, "'")
    .replace(/[\u00a0\u2009\u202f]/gu, " ")
    .trim();

/** Judges one outcome by its key; a source behind an expected fact counts as citing it. */
export function judge(base: FactBase, question: GoldenQuestion, outcome: Outcome): Judgement {
  const text = plain(outcome.text);
  const matches = (pattern: string): boolean => new RegExp(pattern, "i").test(text);
  const forbidden = question.mustNotMatch.find(matches);
  if (forbidden !== undefined) return { verdict: "harmful", why: `text has /${forbidden}/` };
  const accepted: readonly string[] = question.expect;
  if (!speaks(outcome.status)) {
    if (accepted.includes(outcome.status)) return { verdict: "right", why: "" };
    return { verdict: "silent", why: `${outcome.status}, wanted ${accepted.join(" or ")}` };
  }
  if (!accepted.some(speaks)) return { verdict: "harmful", why: "answered what nobody answers" };
  const missing = question.mustMatch.filter((pattern) => !matches(pattern));
  const cited = isCited(base, question, outcome);
  if (missing.length > 0) {
    const partly = cited && missing.length < question.mustMatch.length && !ALL_OR_NOTHING.has(question.kind);
    return {
      verdict: partly ? "flawed" : "harmful",
      why: `text lacks ${missing.map((one) => `/${one}/`).join(" and ")}`,
    };
  }
  if (!cited) return { verdict: "flawed", why: "no expected fact cited" };
  if (!accepted.includes(outcome.status)) {
    return { verdict: "flawed", why: `${outcome.status}, wanted ${accepted.join(" or ")}` };
  }
  return { verdict: "right", why: "" };
}

function isCited(base: FactBase, question: GoldenQuestion, outcome: Outcome): boolean {
  // A source held in full is cited by its places only.
  const sources = new Set(
    question.facts
      .flatMap((id) => base.facts.get(id)?.references ?? [])
      .map(({ source }) => source)
      .filter((source) => base.sources.get(source)?.locators === undefined),
  );
  return outcome.facts.some(
    ({ id, citations }) =>
      question.facts.includes(id) ||
      citations.some(
        ({ source, locator }) =>
          sources.has(source) || locator.split(",").some((place) => question.cites.includes(place.trim())),
      ),
  );
}
