/**
 * Strings to whole numbers above zero. Open addressing on typed arrays: a JavaScript `Map` ends at 2^24 entries, costs
 * some 100 bytes an entry, and needs a string object for each look-up; this one takes a stretch of a text as it lies
 * there. `fold` maps each code unit before it counts (lower-casing).
 */
export class StringMap {
  size = 0;
  /** The units of all strings one behind the other, and how many of them are in use. */
  units = new Uint16Array(1 << 14);
  used = 0;
  /**
   * Four numbers a slot, side by side, because each look at another place of a large table waits for memory: hash,
   * value (zero: empty), where its units begin, how many they are.
   */
  private slots = new Int32Array(SLOT << 14);

  constructor(private readonly fold: Uint16Array = NO_FOLD) {}

  /** Value of the string in a stretch of code units; 0 if it has none. */
  get(source: Uint16Array, start: number, end: number): number {
    return this.slots[this.findSlot(this.readUnits(source, start, end), end - start) + 1] as number;
  }

  /** Gives a value to a string that has none. */
  add(source: Uint16Array, start: number, end: number, value: number): void {
    const hash = this.readUnits(source, start, end);
    const slot = this.findSlot(hash, end - start);
    this.slots[slot] = hash;
    this.slots[slot + 1] = value;
    this.slots[slot + 2] = this.used;
    this.slots[slot + 3] = end - start;
    this.used += end - start;
    this.size++;
    if (this.size * 2 * SLOT > this.slots.length) this.rehash();
  }

  /** Writes the folded units behind the used ones, where `findSlot` compares them, and returns their hash (FNV-1a). */
  private readUnits(source: Uint16Array, start: number, end: number): number {
    if (this.used + end - start > this.units.length) this.growUnits(end - start);
    const { units, fold } = this;
    let hash = 0x811c9dc5;
    let to = this.used;
    for (let index = start; index < end; index++) {
      const unit = fold[source[index] as number] as number;
      units[to++] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    // FNV's low bits are weak on their own; the slots are chosen by low bits.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return hash ^ (hash >>> 13);
  }

  /** Place in `slots` of the string just read, or the empty place where it belongs. */
  private findSlot(hash: number, length: number): number {
    const { slots, units, used } = this;
    const mask = slots.length - 1;
    for (let slot = (hash << SLOT_BITS) & mask; ; slot = (slot + SLOT) & mask) {
      if (slots[slot + 1] === 0) return slot;
      if (slots[slot] !== hash || slots[slot + 3] !== length) continue;
      const from = slots[slot + 2] as number;
      let same = 0;
      while (same < length && units[from + same] === units[used + same]) same++;
      if (same === length) return slot;
    }
  }

  private growUnits(needed: number): void {
    const grown = new Uint16Array(Math.max(this.units.length * 2, this.used + needed));
    grown.set(this.units.subarray(0, this.used));
    this.units = grown;
  }

  private rehash(): void {
    const old = this.slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1] === 0) continue;
      let slot = ((old[from] as number) << SLOT_BITS) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask;
      for (let place = 0; place < SLOT; place++) slots[slot + place] = old[from + place] as number;
    }
    this.slots = slots;
  }
}

const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const NO_FOLD = Uint16Array.from({ length: 65536 }, (_, code) => code);

/** Lower case of each code unit that has one of a single unit. */
export function lowerCaseFold(): Uint16Array {
  return Uint16Array.from({ length: 65536 }, (_, code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  });
}
