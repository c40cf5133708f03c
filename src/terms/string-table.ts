import { GrowingColumn } from './growing-column';

/**
 * Numbers strings from 0 in order of first sight. Open addressing on typed arrays: a JavaScript `Map` ends at 2^24
 * entries, costs some 100 bytes an entry, and needs a string object for each look-up; this one takes a stretch of a
 * text as it lies there. `fold` maps each code unit before it counts (lower-casing).
 */
export class StringTable {
  private slots = new Uint32Array(1 << 12);
  private units = new Uint16Array(1 << 14);
  private readonly starts = new GrowingColumn();
  private readonly hashes = new GrowingColumn();
  private used = 0;

  constructor(private readonly fold: Uint16Array | null = null) {
    this.starts.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Number of `text.slice(start, end)`; given now if it is new. */
  intern(text: string, start: number, end: number): number {
    const hash = this.readUnits(text, start, end);
    const slot = this.findSlot(hash, end - start);
    const found = this.slots[slot] as number;
    if (found !== 0) return found - 1;
    const id = this.size;
    this.used += end - start;
    this.starts.push(this.used);
    this.hashes.push(hash);
    this.slots[slot] = id + 1;
    if (this.size * 2 > this.slots.length) this.rehash();
    return id;
  }

  /** Number of a string; -1 if it was never seen. */
  find(text: string): number {
    const hash = this.readUnits(text, 0, text.length);
    return (this.slots[this.findSlot(hash, text.length)] as number) - 1;
  }

  /** The string with this number, folded. */
  text(id: number): string {
    const start = this.starts.data[id] as number;
    const end = this.starts.data[id + 1] as number;
    let text = '';
    // In pieces: the arguments of a call have a limit.
    for (let from = start; from < end; from += 4096) {
      text += String.fromCharCode(...this.units.subarray(from, Math.min(end, from + 4096)));
    }
    return text;
  }

  /** Writes the folded units behind the used ones, where `findSlot` compares them, and returns their hash (FNV-1a). */
  private readUnits(text: string, start: number, end: number): number {
    if (this.used + end - start > this.units.length) this.growUnits(end - start);
    const { units, fold } = this;
    let hash = 0x811c9dc5;
    let to = this.used;
    for (let index = start; index < end; index++) {
      const code = text.charCodeAt(index);
      const unit = fold === null ? code : (fold[code] as number);
      units[to++] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    // FNV's low bits are weak on their own; the slots are chosen by low bits.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  private findSlot(hash: number, length: number): number {
    const { slots, units, used } = this;
    const starts = this.starts.data;
    const hashes = this.hashes.data;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return slot;
      if (hashes[entry - 1] !== hash) continue;
      const from = starts[entry - 1] as number;
      if ((starts[entry] as number) - from !== length) continue;
      let same = 0;
      while (same < length && units[from + same] === units[used + same]) same++;
      if (same === length) return slot;
    }
  }

  private growUnits(needed: number): void {
    let capacity = this.units.length * 2;
    while (capacity < this.used + needed) capacity *= 2;
    const grown = new Uint16Array(capacity);
    grown.set(this.units.subarray(0, this.used));
    this.units = grown;
  }

  private rehash(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = (this.hashes.data[id] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

/** Lower case of each code unit that has one of a single unit. */
export function lowerCaseFold(): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    fold[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return fold;
}
