/**
 * Strings to whole numbers above zero. Open addressing on typed arrays: a JavaScript `Map` ends at 2^24 entries, costs
 * some 100 bytes an entry, and needs a string object for each look-up; this one takes a stretch of a text as it lies
 * there. `fold` maps each code unit before it counts (lower-casing).
 */
export class StringMap {
  size = 0;
  /**
   * The entries one behind the other: hash, value, number of code units, and the units themselves, two to a number
   * (the last of an odd number of units beside a zero). In order of first sight, so that the common words, which come
   * early, lie together, and a look-up touches one place in `slots` and one here.
   */
  private pool = new Int32Array(1 << 14);
  private used = 0;
  /** Where an entry begins in the pool plus one, or zero. */
  private slots = new Int32Array(1 << 14);

  constructor(private readonly fold: Uint16Array = NO_FOLD) {}

  /** Value of the string in a stretch of code units; 0 if it has none. */
  get(source: Uint16Array, start: number, end: number): number {
    const slot = this.findSlot(this.readUnits(source, start, end), end - start);
    const entry = this.slots[slot] as number;
    return entry === 0 ? 0 : (this.pool[entry - 1 + VALUE] as number);
  }

  /** Gives a value to a string that has none. Returns where its units begin in `bytes`. */
  add(source: Uint16Array, start: number, end: number, value: number): number {
    const hash = this.readUnits(source, start, end);
    const slot = this.findSlot(hash, end - start);
    const { pool, used } = this;
    pool[used + HASH] = hash;
    pool[used + VALUE] = value;
    pool[used + LENGTH] = end - start;
    this.slots[slot] = used + 1;
    this.used = used + entrySize(end - start);
    this.size++;
    if (this.size * 2 > this.slots.length) this.rehash();
    return 4 * (used + UNITS);
  }

  /** The memory of all entries, as it is now. */
  bytes(): Buffer {
    return Buffer.from(this.pool.buffer, 0, 4 * this.used);
  }

  /** Writes the folded units where the next entry would have them and `findSlot` compares them; returns their hash. */
  private readUnits(source: Uint16Array, start: number, end: number): number {
    const needed = this.used + entrySize(end - start);
    if (needed > this.pool.length) this.growPool(needed);
    const { pool, fold } = this;
    let to = this.used + UNITS;
    let hash = 0;
    let index = start;
    for (; index + 1 < end; index += 2) {
      const pair = (fold[source[index] as number] as number) | ((fold[source[index + 1] as number] as number) << 16);
      pool[to++] = pair;
      hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ pair, MULTIPLIER);
    }
    if (index < end) {
      const last = fold[source[index] as number] as number;
      pool[to] = last;
      hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ last, MULTIPLIER);
    }
    // A product's low bits hang on few bits of its factors; the slots are chosen by low bits.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return hash ^ (hash >>> 13);
  }

  /** Place in `slots` of the string just read, or the empty place where it belongs. */
  private findSlot(hash: number, length: number): number {
    const { slots, pool } = this;
    const mask = slots.length - 1;
    const wanted = this.used + UNITS;
    const pairs = (length + 1) >> 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1;
      if (entry < 0) return slot;
      if (pool[entry + HASH] !== hash || pool[entry + LENGTH] !== length) continue;
      const from = entry + UNITS;
      let same = 0;
      while (same < pairs && pool[from + same] === pool[wanted + same]) same++;
      if (same === pairs) return slot;
    }
  }

  private growPool(needed: number): void {
    const grown = new Int32Array(Math.max(this.pool.length * 2, needed));
    grown.set(this.pool.subarray(0, this.used));
    this.pool = grown;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.used; entry += entrySize(this.pool[entry + LENGTH] as number)) {
      let slot = (this.pool[entry + HASH] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.slots = slots;
  }
}

/** Places in an entry. */
const HASH = 0;
const VALUE = 1;
const LENGTH = 2;
const UNITS = 3;
/** 2^32 divided by the golden ratio, odd. */
const MULTIPLIER = 0x9e3779b1;

const entrySize = (units: number) => UNITS + ((units + 1) >> 1);

const NO_FOLD = Uint16Array.from({ length: 65536 }, (_, code) => code);

/** Lower case of each code unit that has one of a single unit. */
export function lowerCaseFold(): Uint16Array {
  return Uint16Array.from({ length: 65536 }, (_, code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  });
}
