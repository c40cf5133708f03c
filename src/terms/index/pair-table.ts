import { GrowingColumn } from './growing-column';

/** Numbers pairs of whole numbers from 0 in order of first sight: an n-gram is a pair of its (n-1)-gram and a word. */
export class PairTable {
  private slots = new Uint32Array(1 << 12);
  private readonly lefts = new GrowingColumn();
  private readonly rights = new GrowingColumn();

  get size(): number {
    return this.lefts.length;
  }

  left(id: number): number {
    return this.lefts.data[id] as number;
  }

  right(id: number): number {
    return this.rights.data[id] as number;
  }

  /** Number of the pair; given now if it is new. */
  intern(left: number, right: number): number {
    const slot = this.findSlot(left, right);
    const found = this.slots[slot] as number;
    if (found !== 0) return found - 1;
    const id = this.size;
    this.lefts.push(left);
    this.rights.push(right);
    this.slots[slot] = id + 1;
    if (this.size * 2 > this.slots.length) this.rehash();
    return id;
  }

  /** Number of the pair; -1 if it was never seen. */
  find(left: number, right: number): number {
    return (this.slots[this.findSlot(left, right)] as number) - 1;
  }

  private findSlot(left: number, right: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hashOfPair(left, right) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return slot;
      if (this.lefts.data[entry - 1] === left && this.rights.data[entry - 1] === right) return slot;
    }
  }

  private rehash(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = hashOfPair(this.left(id), this.right(id)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.slots = slots;
  }
}

function hashOfPair(left: number, right: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
