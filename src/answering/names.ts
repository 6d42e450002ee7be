import type { Target } from "./vocabulary.js";

/** The names and phrases that begin with the same stems. */
export interface NameNode {
  /** How many stems they have in common. */
  readonly length: number;
  /** What just these stems are a name of, if of anything. */
  readonly target: Target | undefined;
  /** The longer ones, by their next stem. */
  readonly next: Names | undefined;
}

/** Names and phrases by their stems, one after the other. */
export type Names = ReadonlyMap<string, NameNode>;

interface Growing extends NameNode {
  target: Target | undefined;
  next: Map<string, Growing> | undefined;
}

/** Makes them of names as a vocabulary has them. */
export function namesByStems(targets: ReadonlyMap<string, Target>): Names {
  const names = new Map<string, Growing>();
  for (const [key, target] of targets) {
    let [node, next]: [Growing | undefined, Map<string, Growing>] = [undefined, names];
    for (const stemmed of key.split(" ")) {
      if (node) next = node.next ??= new Map();
      const length: number = (node?.length ?? 0) + 1;
      node = next.get(stemmed) ?? { length, target: undefined, next: undefined };
      next.set(stemmed, node);
    }
    if (node) node.target = target;
  }
  return names;
}

/** The longest name that begins at a place, of which `first` has the first stem; undefined where none does. */
export function longestName(
  first: NameNode,
  words: readonly { readonly stem: string }[],
  at: number,
): NameNode | undefined {
  let longest = first.target ? first : undefined;
  let node: NameNode | undefined = first;
  for (let next = at + 1; node?.next && next < words.length; next += 1) {
    node = node.next.get((words[next] as { stem: string }).stem);
    if (node?.target) longest = node;
  }
  return longest;
}
