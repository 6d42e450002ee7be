/**
 * Factdesk as a library: build a fact base from plain objects or a data folder, ask it, and complete what is typed.
 * See docs/library.md for an example.
 */
export type { Checked } from "./answering/check.js";
export type {
  About,
  Ambiguous,
  Answered,
  CheckedClaim,
  Citation,
  ClaimVerdict,
  Context,
  Correction,
  Disputed,
  Explanation,
  Outcome,
  Side,
  SourceLine,
  SpokenFact,
  Suggestion,
  Support,
  Unknown,
  UnknownReason,
} from "./answering/outcome.js";
export { type App, createApp, type EditableApp } from "./app.js";
export type { FactChangeInput } from "./facts/change.js";
export { buildFactBase } from "./facts/check.js";
export type { FactBase, RelationView } from "./facts/fact-base.js";
export { loadFactBase } from "./facts/load.js";
export { DataError, type Problem } from "./facts/problem.js";
export type { DataFileInput, Fact, Gap, Predicate, Relation, Source, Story, Subject, Value } from "./facts/schema.js";
