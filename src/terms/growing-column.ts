/** A column of whole numbers below 2^32 that grows: amortised constant time a push, 4 bytes a number, twice that held. */
export class GrowingColumn {
  length = 0;
  data: Uint32Array;

  constructor(capacity = 1024) {
    this.data = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const grown = new Uint32Array(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length++] = value;
  }

  /** What was pushed, without a copy. */
  view(): Uint32Array {
    return this.data.subarray(0, this.length);
  }
}
