import type { FactBase } from "../facts/fact-base.js";
import type { Subject } from "../facts/schema.js";
import type { Asking, Comparer } from "./asking.js";
import type { IndexedBase } from "./indexed-base.js";
import { SPEAKS } from "./phrase-index.js";

/** Kinds of subject of which one is easily taken for another: the same is said and asked of each. */
const ALIKE: readonly Subject["kind"][] = ["organisation", "person", "place", "product", "event", "group"];

/** Gives the kind of thing that a key of an index names, as one bit; 0 where it names none that is taken for another. */
export function nameKindsOf(base: FactBase, keys: readonly string[]): (key: number) => number {
  const kindOf = (key: number): number => {
    const kind = base.subjects.get((keys[key] ?? "").slice(2))?.kind;
    return kind !== undefined && ALIKE.includes(kind) ? 1 << ALIKE.indexOf(kind) : 0;
  };
  // The same names are met in phrasing after phrasing.
  const known = new Map<number, number>();
  return (key) => {
    const kind = known.get(key) ?? kindOf(key);
    known.set(key, kind);
    return kind;
  };
}

/** From this likeness (0 to 1) on a fact's own fields say something of a name. */
const TOLD = 0.5;

/** A name in a question, by its place, and the kind of thing it names, as a bit. */
interface Named {
  readonly at: number;
  readonly kind: number;
}

/** Finds the proper names in a question of which a fact's own fields say nothing; none for what is no fact. */
export const untoldNamesOf =
  ({ candidateAt, keyAt }: IndexedBase, comparer: Comparer, nameKindOf: (key: number) => number) =>
  ({ terms, keys }: Asking, place: number): readonly Named[] =>
    terms.flatMap(({ kind, main, alts }, at): readonly Named[] => {
      const key = kind === "entity" && alts.length === 0 ? keyAt(main) : undefined;
      if (key === undefined || candidateAt(place).kind !== "fact") return [];
      const isTold = comparer.inWays(keys[at] as ReadonlyMap<number, number>, place, SPEAKS.told) >= TOLD;
      return isTold ? [] : [{ at, kind: nameKindOf(key) }];
    });
