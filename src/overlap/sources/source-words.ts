// The words of one text and where each stands, with ids that are the same for the same word of the texts it is held against.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { functionWords } from '../../languages';
import { KeyTable } from '../words/key-table';
import { ScannedWords, scanWords } from '../words/word-scan';

/** Words of a text as columns. */
export interface TextWords {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly term: Int32Array;
}

/** Gives the words of texts ids. Function words come first, so that "is a function word" is one comparison. */
export class WordReader {
  private readonly table = new KeyTable(1 << 12);
  private readonly scanned = new ScannedWords();
  readonly functionWordCount: number;

  constructor() {
    this.wordsOf({ raw: [...functionWords()].join(' '), setAside: [] });
    this.functionWordCount = this.table.count;
  }

  /** How many different words there are so far. */
  get count(): number {
    return this.table.count;
  }

  /** The words outside of what was set aside. */
  wordsOf({ raw, setAside }: Pick<Article, 'raw' | 'setAside'>): TextWords {
    const { scanned, table } = this;
    scanWords(raw, setAside, scanned);
    const term = new Int32Array(scanned.count);
    for (let at = 0; at < term.length; at++) {
      term[at] = table.add(scanned.low[at] as number, scanned.high[at] as number);
    }
    return { start: scanned.start.slice(0, scanned.count), end: scanned.end.slice(0, scanned.count), term };
  }

  isContent(term: number): boolean {
    return term >= this.functionWordCount;
  }
}

/** The numbers of the words that lie in a stretch: from `from` to `to` (not included). */
export function wordsWithin({ start, end }: TextWords, span: Span): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < start.length && (start[from] as number) < span.start) from++;
  let to = from;
  while (to < end.length && (end[to] as number) <= span.end) to++;
  return { from, to };
}
