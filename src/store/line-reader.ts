// Lines of bytes, of any length and in any pieces, without more than one of them in memory.

const LINE_FEED = 0x0a;

/** A line: its number from 1, and its bytes; null for one that is longer than is allowed. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Cuts a stream of bytes into lines at "\n"; a "\r" before it is cut off. Empty lines are counted and left out. */
export class LineCutter {
  private parts: Buffer[] = [];
  private length = 0;
  private number = 1;

  constructor(private readonly maxBytes: number) {}

  /** The lines that end in these bytes. */
  *add(bytes: Buffer): Generator<ByteLine> {
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      this.keep(bytes.subarray(from, at));
      yield* this.end();
      from = at + 1;
    }
    this.keep(bytes.subarray(from));
  }

  /** The last line, which need not end in "\n". */
  *end(): Generator<ByteLine> {
    const { parts, length, number, maxBytes } = this;
    this.parts = [];
    this.length = 0;
    this.number++;
    if (length > maxBytes) {
      yield { number, bytes: null };
      return;
    }
    const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const line = bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes;
    if (line.length > 0) yield { number, bytes: line };
  }

  /** What is too long is not kept, but its length is. */
  private keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.length += bytes.length;
    // A copy: who reads fills the same memory again.
    if (this.length <= this.maxBytes) this.parts.push(Buffer.from(bytes));
    else this.parts = [];
  }
}
