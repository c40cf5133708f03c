/**
 * Dense ids, from 0, for keys of 64 bits: an open-addressing table on typed arrays. A JavaScript Map holds 2^24
 * entries at most and takes some 40 bytes each; this one takes 12 to 24 bytes and as many entries as memory holds.
 * Two different texts get the same key with a chance of about n² / 2^65 for n keys (10^-5 for 22 million).
 */
export class KeyTable {
  count = 0;
  private mask: number;
  private slots: Int32Array;
  private low: Uint32Array;
  private high: Uint32Array;

  constructor(expected = 1024) {
    let size = 128;
    while (size < expected * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.low = new Uint32Array(size >>> 1);
    this.high = new Uint32Array(size >>> 1);
  }

  /** The id of the key; a new one where it is not there yet. */
  add(low: number, high: number): number {
    let slot = low & this.mask;
    for (;;) {
      const id = this.slots[slot] as number;
      if (id < 0) break;
      if (this.low[id] === low && this.high[id] === high) return id;
      slot = (slot + 1) & this.mask;
    }
    if (this.count === this.low.length) {
      this.grow();
      return this.add(low, high);
    }
    this.slots[slot] = this.count;
    this.low[this.count] = low;
    this.high[this.count] = high;
    return this.count++;
  }

  private grow(): void {
    const size = (this.mask + 1) * 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.low = grown(this.low, size >>> 1);
    this.high = grown(this.high, size >>> 1);
    for (let id = 0; id < this.count; id++) {
      let slot = (this.low[id] as number) & this.mask;
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = id;
    }
  }
}

/** A copy of a column with room for more. */
export function grown<T extends Int32Array | Uint32Array>(column: T, length: number): T {
  const larger = new (column.constructor as new (length: number) => T)(length);
  larger.set(column);
  return larger;
}
