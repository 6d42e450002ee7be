import type { Outcome } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Fact } from "../../facts/schema.js";
import { factPage } from "../../views/facts.js";
import { type Card, type Group, KEEP } from "../card.js";
import { relationText } from "./facts-cards.js";
import { sentence, whence } from "./parts.js";
import { factMenu } from "./story-cards.js";

const MOST_RELATED = 8;

/** What stands beside an answer: facts its own are related to, those that came near, and others on the same subjects. */
export function relatedCard(base: FactBase, outcome: Outcome): Card | undefined {
  const told = outcome.facts.map(({ id }) => id);
  const relations = told
    .flatMap((id) => factPage(base, id)?.relations ?? [])
    .filter(({ other }) => !told.includes(other.id));
  const related = relations.slice(0, MOST_RELATED);
  const known = new Set([...told, ...related.map(({ other }) => other.id)]);
  const room = MOST_RELATED - related.length;
  const others = [...outcome.near, ...sameSubjects(base, outcome.about.subjects)]
    .filter(({ id }, at, all) => !known.has(id) && all.findIndex((fact) => fact.id === id) === at)
    .slice(0, room);
  if (related.length + others.length === 0) return undefined;
  const groups: Group[] = [
    { lines: [{ text: "**Related**", keep: KEEP.headline }] },
    { lines: related.map((relation) => ({ text: relationText(relation), keep: KEEP.side })) },
    {
      lines: others.map((fact) => ({ text: `${sentence(fact.label)} — ${whence(fact, base)}`, keep: KEEP.more })),
    },
  ];
  return {
    tone: "page",
    groups,
    rows: factMenu([...related.map(({ other }) => other), ...others].map((fact) => ({ fact }))),
  };
}

/** Facts on the first subject before those on the next. Known errors are not offered. */
function sameSubjects(base: FactBase, subjects: readonly string[]): Fact[] {
  const facts = [...base.facts.values()].filter(({ rank }) => rank !== "deprecated");
  return subjects.flatMap((subject) => facts.filter((fact) => fact.subject === subject));
}
