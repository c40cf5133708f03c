/**
 * The column, or where it is too short for `capacity` numbers a copy of at least twice its length, or of the length that
 * it will have in the end.
 */
export function withRoom(column: Uint32Array, capacity: number, inTheEnd = 0): Uint32Array {
  if (capacity <= column.length) return column;
  const grown = new Uint32Array(Math.max(2 * column.length, capacity, inTheEnd));
  grown.set(column);
  return grown;
}

/** A column of whole numbers below 2^32 that grows: amortised constant time a push, 4 bytes a number, twice that held. */
export class GrowingColumn {
  length = 0;
  data: Uint32Array = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.data.length) this.data = withRoom(this.data, this.length + 1);
    this.data[this.length++] = value;
  }

  /** What was pushed, without a copy. */
  view(): Uint32Array {
    return this.data.subarray(0, this.length);
  }
}
