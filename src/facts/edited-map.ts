/** What differs from the map that an edited one shares the rest with. */
export interface Edits<T> {
  /** Entries of the shared map under which something else stands now, in their old place. */
  readonly replaced: ReadonlyMap<string, T>;
  /** Entries of the shared map that are gone. */
  readonly dropped: ReadonlySet<string>;
  /** What came after all entries of the shared map, in order; a key may be among the dropped as well. */
  readonly added: ReadonlyMap<string, T>;
}

export const noEdits = <T>(): Edits<T> => ({ replaced: new Map(), dropped: new Set(), added: new Map() });

export const sizeOf = ({ replaced, dropped, added }: Edits<unknown>): number =>
  replaced.size + dropped.size + added.size;

/**
 * The edits with some entries dropped and then others put: what is there is replaced in its place, anything else comes
 * last. Takes as long as there are edits, however large the shared map is.
 */
export function edit<T extends { readonly id: string }>(
  shared: ReadonlyMap<string, T>,
  edits: Edits<T>,
  change: { readonly put: readonly T[]; readonly drop: readonly string[] },
): Edits<T> {
  const [replaced, dropped, added] = [new Map(edits.replaced), new Set(edits.dropped), new Map(edits.added)];
  for (const id of change.drop) {
    if (added.delete(id)) continue;
    replaced.delete(id);
    if (shared.has(id)) dropped.add(id);
  }
  for (const item of change.put) {
    const stands = shared.has(item.id) && !dropped.has(item.id);
    (stands ? replaced : added).set(item.id, item);
  }
  return { replaced, dropped, added };
}

/** A map that shares all but its edits with another one. */
export class EditedMap<T> implements ReadonlyMap<string, T> {
  readonly #shared: ReadonlyMap<string, T>;
  readonly #edits: Edits<T>;

  constructor(shared: ReadonlyMap<string, T>, edits: Edits<T>) {
    this.#shared = shared;
    this.#edits = edits;
  }

  get size(): number {
    return this.#shared.size - this.#edits.dropped.size + this.#edits.added.size;
  }

  get(key: string): T | undefined {
    const { added, dropped, replaced } = this.#edits;
    const edited = added.get(key) ?? replaced.get(key);
    return edited === undefined && !dropped.has(key) ? this.#shared.get(key) : edited;
  }

  has(key: string): boolean {
    const { added, dropped } = this.#edits;
    return added.has(key) || (!dropped.has(key) && this.#shared.has(key));
  }

  *entries(): Generator<[string, T], undefined> {
    const { added, dropped, replaced } = this.#edits;
    for (const [key, value] of this.#shared) if (!dropped.has(key)) yield [key, replaced.get(key) ?? value];
    yield* added;
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<T, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, T], undefined> {
    return this.entries();
  }

  forEach(callback: (value: T, key: string, map: ReadonlyMap<string, T>) => void, self?: unknown): void {
    for (const [key, value] of this.entries()) callback.call(self, value, key, this);
  }
}
