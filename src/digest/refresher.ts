import { createHash } from "node:crypto";
import type { ToldFact } from "./told.js";

export interface Refresher {
  readonly fact: ToldFact;
  /** True where all had been shown, so that a new rotation begins with this one. */
  readonly restart: boolean;
}

/**
 * The fact to recall next: one that the present rotation has not shown, and from all of them again once it has shown
 * every one. The order is mixed, so that what stands side by side in the data does not come day after day, and the
 * same whenever it is asked for. Undefined where there is no fact.
 */
export function nextRefresher(
  facts: readonly ToldFact[],
  shown: readonly string[],
  digestId: string,
): Refresher | undefined {
  const left = facts.filter(({ id }) => !shown.includes(id));
  const restart = left.length === 0;
  const place = ({ id }: ToldFact) => createHash("sha256").update(`${digestId} ${id}`).digest("hex");
  const [first] = (restart ? facts : left)
    .map((fact) => ({ fact, place: place(fact) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  return first && { fact: first.fact, restart };
}
