type Bond = readonly [string, string];

/**
 * Joins ids that are bound to each other, in the order of the bonds and never more than `most` (1 or more) together: a
 * bond that would make a group larger binds nothing. Loose bonds come after the others, and only take in what still
 * stands alone: else chains of them would tie together what has little to do with each other. Each id is in one group;
 * groups and ids keep their order.
 */
export function joined(
  ids: readonly string[],
  bonds: { readonly close: readonly Bond[]; readonly loose: readonly Bond[] },
  most: number,
): readonly (readonly string[])[] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  const bind = ([a, b]: Bond, isLoose: boolean): void => {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other || one.length + other.length > most) return;
    if (isLoose && one.length > 1 && other.length > 1) return;
    one.push(...other);
    for (const id of other) groupOf.set(id, one);
  };
  for (const bond of bonds.close) bind(bond, false);
  for (const bond of bonds.loose) bind(bond, true);
  const place = new Map(ids.map((id, at) => [id, at]));
  const inOrder = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return [...new Set(groupOf.values())].map((group) => group.toSorted(inOrder));
}
