import type { TextColumns } from './text-columns';

/**
 * Strings to whole numbers above zero. Open addressing on typed arrays: a JavaScript `Map` ends at 2^24 entries, costs
 * some 100 bytes an entry, and needs a string object for each look-up; this one takes a stretch of a text as it lies
 * there. `fold` maps each code unit before it counts (lower-casing).
 */
export class StringMap {
  size = 0;
  /**
   * The entries one behind the other: hash, value, number of code units, and the units themselves, two to a number. In
   * order of first sight, so that the common words, which come early, lie together, and a look-up touches one place in
   * `slots` and one here.
   */
  private pool = new Int32Array(SMALL);
  private used = 0;
  /** Where an entry begins in the pool plus one, or zero. */
  private slots = new Int32Array(SMALL);
  /** Of the strings that `getMany` is at. */
  private hashes = new Int32Array(0);

  constructor(private readonly fold: Uint16Array = NO_FOLD) {}

  /** Value of the string in a stretch of code units; 0 if it has none. */
  get(source: Uint16Array, start: number, end: number): number {
    const entry = this.slots[this.findSlot(this.hashOf(source, start, end), source, start, end)] as number;
    return entry === 0 ? 0 : (this.pool[entry - 1 + VALUE] as number);
  }

  /**
   * Fills `values` with those of many strings; with 0 where there is none or a closer look by `get` is needed. In three
   * short loops the processor waits for many places of the memory at once, and not for one after the other.
   */
  getMany({ units: source, start, end }: TextColumns, values: Int32Array): void {
    const { slots, pool } = this;
    const count = start.length;
    const mask = slots.length - 1;
    if (this.hashes.length < count) this.hashes = new Int32Array(2 * count);
    const { hashes } = this;
    for (let index = 0; index < count; index++) {
      hashes[index] = this.hashOf(source, start[index] as number, end[index] as number);
    }
    for (let index = 0; index < count; index++) values[index] = slots[(hashes[index] as number) & mask] as number;
    for (let index = 0; index < count; index++) {
      const entry = (values[index] as number) - 1;
      const isFound =
        entry >= 0 &&
        pool[entry + HASH] === hashes[index] &&
        this.isEntryOf(entry, source, start[index] as number, end[index] as number);
      values[index] = isFound ? (pool[entry + VALUE] as number) : 0;
    }
  }

  /** Gives a value to a string that has none. Returns where its units begin in `units()`. */
  add(source: Uint16Array, start: number, end: number, value: number): number {
    const { used } = this;
    const next = used + UNITS + ((end - start + 1) >> 1);
    if (next > this.pool.length) this.growPool(next);
    const { pool } = this;
    const hash = this.hashOf(source, start, end);
    this.slots[this.findSlot(hash, source, start, end)] = used + 1;
    pool[used + HASH] = hash;
    pool[used + VALUE] = value;
    pool[used + LENGTH] = end - start;
    let to = used + UNITS;
    for (let index = start; index < end; index += 2) pool[to++] = this.pairAt(source, index, end);
    this.used = next;
    this.size++;
    if (this.size * 2 > this.slots.length) this.rehash();
    return 2 * (used + UNITS);
  }

  /** The memory of all entries in code units, as it is now. */
  units(): Uint16Array {
    return new Uint16Array(this.pool.buffer, 0, 2 * this.used);
  }

  /** Two folded units in one number; the last of an odd number of units beside a zero. */
  private pairAt(source: Uint16Array, index: number, end: number): number {
    const { fold } = this;
    const first = fold[source[index] as number] as number;
    return index + 1 < end ? first | ((fold[source[index + 1] as number] as number) << 16) : first;
  }

  private hashOf(source: Uint16Array, start: number, end: number): number {
    let hash = 0;
    for (let index = start; index < end; index += 2) {
      hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ this.pairAt(source, index, end), MULTIPLIER);
    }
    // A product's low bits hang on few bits of its factors; the slots are chosen by low bits.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return hash ^ (hash >>> 13);
  }

  /** Place in `slots` of a string with this hash, or the empty place where it belongs. */
  private findSlot(hash: number, source: Uint16Array, start: number, end: number): number {
    const { slots, pool } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0 || (pool[entry + HASH] === hash && this.isEntryOf(entry, source, start, end))) return slot;
    }
  }

  private isEntryOf(entry: number, source: Uint16Array, start: number, end: number): boolean {
    const { pool } = this;
    if (pool[entry + LENGTH] !== end - start) return false;
    let at = entry + UNITS;
    let index = start;
    while (index < end && pool[at] === this.pairAt(source, index, end)) {
      at++;
      index += 2;
    }
    return index >= end;
  }

  private growPool(needed: number): void {
    const grown = new Int32Array(Math.max(this.pool.length * 2, needed));
    grown.set(this.pool.subarray(0, this.used));
    this.pool = grown;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.used; ) {
      let slot = (this.pool[entry + HASH] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
      entry += UNITS + (((this.pool[entry + LENGTH] as number) + 1) >> 1);
    }
    this.slots = slots;
  }
}

/** Columns begin short: V8 throws away machine code that took one for the only one, so the first growth must be soon. */
const SMALL = 16;
/** Places in an entry. */
const HASH = 0;
const VALUE = 1;
const LENGTH = 2;
const UNITS = 3;
/** 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;

const NO_FOLD = new Uint16Array(65536);
for (let code = 0; code < NO_FOLD.length; code++) NO_FOLD[code] = code;

let lowerCase: Uint16Array | undefined;

/** The lower case of this letter (Σ) hangs on its place in the word: σ, at the end ς. */
const CAPITAL_SIGMA = 0x3a3;

/** Lower case of each code unit that has one of a single unit, the same in every word. */
export function lowerCaseFold(): Uint16Array {
  lowerCase ??= NO_FOLD.map((code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 && code !== CAPITAL_SIGMA ? lower.charCodeAt(0) : code;
  });
  return lowerCase;
}
