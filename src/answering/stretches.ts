/** Longer stretches hardly come again. */
export const LONGEST_STRETCH = 64;
const FIRST_SLOTS = 1_024;

/** FNV-1a by UTF-16 code units: the hash of nothing, and of what has one more. */
export const FIRST_HASH = 0x811c9dc5;
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * Numbers the distinct stretches of texts, from 0 in the order in which they come. They are handed over as code units,
 * as they are met in a text: to make a string of each, and look it up in a map, takes longer.
 */
export class Stretches {
  /** By slot of a hash table: the number of a stretch and 1, or 0 where the slot is free. */
  #slots = new Int32Array(FIRST_SLOTS);
  /** By number: the hash, and where its code units begin in `#codes`. */
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [0];
  #codes = new Uint16Array(FIRST_SLOTS);

  /** The number of a stretch: the first `length` (1 to `LONGEST_STRETCH`) code units, of which it is the hash. */
  numberOf(codes: Uint16Array, length: number, fullHash: number): number {
    const mask = this.#slots.length - 1;
    // 31 bits, which an array holds without a box for each.
    const hash = fullHash >>> 1;
    let slot = hash & mask;
    for (let taken = this.#slots[slot] as number; taken !== 0; taken = this.#slots[slot] as number) {
      if (this.#hashes[taken - 1] === hash && this.#is(taken - 1, codes, length)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.#hashes.push(hash) - 1;
    this.#slots[slot] = number + 1;
    this.#keep(codes.subarray(0, length));
    // At most half of the slots are taken, so that a free one is never far.
    if (2 * this.#hashes.length > this.#slots.length) this.#grow();
    return number;
  }

  #is(number: number, codes: Uint16Array, length: number): boolean {
    const start = this.#starts[number] as number;
    if (this.#starts[number + 1] !== start + length) return false;
    for (let at = 0; at < length; at += 1) if (this.#codes[start + at] !== codes[at]) return false;
    return true;
  }

  #keep(codes: Uint16Array): void {
    const start = this.#starts.at(-1) as number;
    if (start + codes.length > this.#codes.length) {
      const larger = new Uint16Array(2 * this.#codes.length);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes.set(codes, start);
    this.#starts.push(start + codes.length);
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
