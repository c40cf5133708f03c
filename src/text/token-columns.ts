import { UnitBuffer } from '../base';
import type { TokenKind } from './types';

/** The kinds of tokens; a kind's place here is its number in the columns. */
export const TOKEN_KINDS: readonly TokenKind[] = ['word', 'number', 'punctuation', 'symbol', 'url', 'email', 'handle'];
export const WORD = 0;
export const NUMBER = 1;
export const PUNCTUATION = 2;
export const SYMBOL = 3;
export const URL_KIND = 4;
export const EMAIL = 5;
export const HANDLE = 6;

/** The tokens of one text as columns that grow; cleared and used again for the next text, so that a corpus costs one. */
export class TokenColumns {
  count = 0;
  // They begin short: V8 throws away machine code that took a column for the only one, so the first growth must be soon.
  start: Int32Array = new Int32Array(16);
  end: Int32Array = new Int32Array(16);
  kind: Uint8Array = new Uint8Array(16);
  /** Index of the sentence; filled by `markSentences` only. */
  sentence: Int32Array = new Int32Array(16);

  /** The code units of the text; behind its end lie others. */
  units: Uint16Array = new Uint16Array(0);
  private readonly buffer = new UnitBuffer();

  /** Takes a text whose tokens are to come, in place of the one before. */
  begin(text: string, units: Uint16Array = this.buffer.read(text)): void {
    this.count = 0;
    this.units = units;
  }

  push(start: number, end: number, kind: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.count++;
  }

  private grow(): void {
    const capacity = this.start.length * 2;
    const grown = (old: Int32Array) => {
      const column = new Int32Array(capacity);
      column.set(old);
      return column;
    };
    const kind = new Uint8Array(capacity);
    kind.set(this.kind);
    this.kind = kind;
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.sentence = grown(this.sentence);
  }
}
