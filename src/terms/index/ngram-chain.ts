// N-grams numbered as they are read.
import type { IndexBuilder } from './index-builder';
import { PairTable } from './pair-table';
import type { StringTable } from './string-table';
import { pairedTexts, type TextColumns } from './text-columns';
import { NO_TERM } from './word-terms';

const NONE = -1;

/** Makes n-grams of words as they come. An n-gram is numbered as the pair of its first n-1 words and its last. */
export class NgramChain {
  /** `tables[k]` numbers the n-grams of k + 2 words. */
  private readonly tables: readonly PairTable[];
  /** `grams[k]` is the number of the n-gram of k + 1 words that ends at the latest word. */
  private readonly grams: Int32Array;
  private readonly starts: Uint32Array;
  private length = 0;

  constructor(
    private readonly size: number,
    private readonly words: StringTable,
  ) {
    this.tables = Array.from({ length: size - 1 }, () => new PairTable());
    this.grams = new Int32Array(size);
    this.starts = new Uint32Array(size);
  }

  /** Nothing that comes stands beside what came. */
  reset(): void {
    this.length = 0;
  }

  add(word: number, start: number, end: number, builder: IndexBuilder): void {
    if (word === NO_TERM) {
      this.reset();
      return;
    }
    this.starts.copyWithin(0, 1);
    this.starts[this.size - 1] = start;
    this.length = Math.min(this.length + 1, this.size);
    for (let order = this.length - 1; order > 0; order--) {
      const table = this.tables[order - 1] as PairTable;
      this.grams[order] = table.intern(this.grams[order - 1] as number, word);
    }
    this.grams[0] = word;
    if (this.length === this.size) {
      builder.addOccurrence(this.grams[this.size - 1] as number, this.starts[0] as number, end);
    }
  }

  /** All n-grams by their numbers. */
  columns(): TextColumns {
    const words = this.words.columns();
    return this.tables.reduce((shorter, table) => pairedTexts(table, shorter, words), words);
  }

  /** The words of the n-gram with this number, with spaces between. */
  text(id: number): string {
    const words: string[] = [];
    let gram = id;
    for (let order = this.size - 2; order >= 0; order--) {
      const table = this.tables[order] as PairTable;
      words.push(this.words.text(table.right(gram)));
      gram = table.left(gram);
    }
    words.push(this.words.text(gram));
    return words.reverse().join(' ');
  }

  /** Number of the n-gram with these words; -1 if it never came. */
  find(text: string): number {
    const [first, ...rest] = text.split(' ').map((word) => this.words.find(word));
    if (first === undefined || rest.length !== this.size - 1) return NONE;
    return rest.reduce(
      (gram, word, order) => (gram < 0 || word < 0 ? NONE : (this.tables[order] as PairTable).find(gram, word)),
      first,
    );
  }
}
