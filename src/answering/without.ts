import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { type Candidate, sidesOf } from "./candidates.js";
import type { IndexedBase } from "./indexed-base.js";
import type { LeftOut } from "./left-out.js";

/** What a question is asked without, as if the base did not hold it. */
export interface Without {
  /** Ids of facts; the disagreements that one of them is a side of go with it. */
  readonly facts?: readonly string[];
  /** Ids of subjects, with all facts, gaps and disagreements on them. */
  readonly subjects?: readonly string[];
  /** One phrasing of a fact, gap or disagreement (`from~to`), by its place among its own, counting from 0. */
  readonly phrasing?: { readonly of: string; readonly at: number };
}

/** Finds in an index what stands for facts, subjects and phrasings; ids that the base lacks stand for nothing. */
export function createLeaveOut({ base, candidateAt, index, places }: IndexedBase): (without: Without) => LeftOut {
  const byId = new Map<string, number>();
  const byFact = new Map<string, number[]>();
  const bySubject = new Map<string, number[]>();
  for (const place of places()) {
    const candidate = candidateAt(place);
    byId.set(candidate.id, place);
    const facts = factsOf(base, candidate);
    for (const { id } of facts) put(byFact, id, place);
    for (const id of new Set([candidate.subject, ...facts.map(({ subject }) => subject)])) put(bySubject, id, place);
  }
  return ({ facts = [], subjects = [], phrasing }) => {
    const found = [facts.map((id) => byFact.get(id)), subjects.map((id) => bySubject.get(id))].flat();
    const candidates = new Set(found.flatMap((list) => list ?? []));
    const owner = phrasing && byId.get(phrasing.of);
    if (!phrasing || owner === undefined) return { candidates };
    return { candidates, phrasing: (index.columns.candidateStarts[owner] as number) + phrasing.at };
  };
}

function factsOf(base: FactBase, { fact, relation }: Candidate): readonly Fact[] {
  if (fact) return [fact];
  return relation ? sidesOf(base, relation) : [];
}

function put(places: Map<string, number[]>, id: string, place: number): void {
  const list = places.get(id) ?? [];
  list.push(place);
  places.set(id, list);
}
