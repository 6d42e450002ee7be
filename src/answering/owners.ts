import type { FactBase } from "../facts/fact-base.js";
import { FUNCTION_WORDS } from "./language.js";
import type { Term } from "./reader.js";

/** "The firm's new harbour ship": so many words may stand between an owner and the name of what is owned. */
const MOST_BETWEEN = 2;
const OWNERS: ReadonlySet<string | undefined> = new Set(["organisation", "person"]);

/** Of "the firm's own ship" the ship is asked about: the keys of names that only say whose something named is. */
export function ownersIn(base: FactBase, text: string, terms: readonly Term[]): ReadonlySet<string> {
  const names = terms.filter(({ kind }) => kind === "entity");
  const owners = names.slice(0, -1).filter(({ main, written }, at) => {
    const owned = names[at + 1] as Term;
    const [, after = ""] = text.replaceAll("’", "'").split(`${written}'s `);
    const words = after.split(/[^\p{L}\p{N}]+/u, MOST_BETWEEN + 1);
    const start = words.indexOf(owned.written.split(" ")[0] as string);
    const isJoined = start >= 0 && !words.slice(0, start).some((word) => FUNCTION_WORDS.has(word.toLowerCase()));
    return isJoined && owned.main !== main && OWNERS.has(base.subjects.get(main.slice(2))?.kind);
  });
  return new Set(owners.map(({ main }) => main));
}
