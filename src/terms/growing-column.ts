/** A column of whole numbers below 2^32 that grows: amortised constant time a push, 4 bytes a number, twice that held. */
export class GrowingColumn {
  length = 0;
  data: Uint32Array;

  constructor(capacity = 1024) {
    this.data = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(1);
    this.data[this.length++] = value;
  }

  /** Makes room for `more` numbers. */
  reserve(more: number): void {
    if (this.length + more <= this.data.length) return;
    const grown = new Uint32Array(Math.max(this.data.length * 2, this.length + more));
    grown.set(this.data.subarray(0, this.length));
    this.data = grown;
  }

  /** What was pushed, without a copy. */
  view(): Uint32Array {
    return this.data.subarray(0, this.length);
  }
}
