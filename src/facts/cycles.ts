/** Every circle in a directed graph once, as the ids along it: ["a", "b"] where a leads to b and b back to a. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  for (const start of edges.keys()) {
    // A walk with its own stack, since a long chain must not exhaust the call stack.
    const path: string[] = [];
    const left: string[][] = [];
    const enter = (id: string) => {
      path.push(id);
      left.push([...new Set(edges.get(id))]);
    };
    if (!finished.has(start)) enter(start);
    while (path.length > 0) {
      const next = left.at(-1)?.shift();
      if (next === undefined) {
        left.pop();
        finished.add(path.pop() ?? start);
      } else if (path.includes(next)) cycles.push(path.slice(path.indexOf(next)));
      else if (!finished.has(next) && edges.has(next)) enter(next);
    }
  }
  return cycles;
}
