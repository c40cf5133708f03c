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
  /** Place of an entry plus one, or zero. Small, because it is looked at in random order. */
  private slots = new Int32Array(1 << 14);
  /**
   * Four numbers an entry: hash, value, where its units begin, how many they are. In order of first sight, so that the
   * entries and units of the common words, which come early, lie together.
   */
  private entries = new Int32Array(SIZE << 12);

  constructor(private readonly fold: Uint16Array = NO_FOLD) {}

  /** Value of the string in a stretch of code units; 0 if it has none. */
  get(source: Uint16Array, start: number, end: number): number {
    const slot = this.findSlot(this.readUnits(source, start, end), end - start);
    const entry = this.slots[slot] as number;
    return entry === 0 ? 0 : (this.entries[(entry - 1) * SIZE + 1] as number);
  }

  /** Gives a value to a string that has none. */
  add(source: Uint16Array, start: number, end: number, value: number): void {
    const hash = this.readUnits(source, start, end);
    const slot = this.findSlot(hash, end - start);
    const at = this.size * SIZE;
    if (at === this.entries.length) this.growEntries();
    this.entries[at] = hash;
    this.entries[at + 1] = value;
    this.entries[at + 2] = this.used;
    this.entries[at + 3] = end - start;
    this.used += end - start;
    this.size++;
    this.slots[slot] = this.size;
    if (this.size * 2 > this.slots.length) this.rehash();
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
    const { slots, entries, units, used } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return slot;
      const at = (entry - 1) * SIZE;
      if (entries[at] !== hash || entries[at + 3] !== length) continue;
      const from = entries[at + 2] as number;
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

  private growEntries(): void {
    const grown = new Int32Array(this.entries.length * 2);
    grown.set(this.entries);
    this.entries = grown;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 1; entry <= this.size; entry++) {
      let slot = (this.entries[(entry - 1) * SIZE] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.slots = slots;
  }
}

const SIZE = 4;
const NO_FOLD = Uint16Array.from({ length: 65536 }, (_, code) => code);

/** Lower case of each code unit that has one of a single unit. */
export function lowerCaseFold(): Uint16Array {
  return Uint16Array.from({ length: 65536 }, (_, code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  });
}
