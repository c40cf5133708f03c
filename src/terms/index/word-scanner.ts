// The words of articles as columns of numbers, batch by batch, for the index.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { type Reading, rawSpan, readLetters, readSpan } from '../../letters';
import { markSentences, scanTokens, TOKEN_KINDS, TokenColumns, textProfile } from '../../text';
import type { TermSettings } from './term-settings';
import type { IndexedArticle } from './types';

const PUNCTUATION = TOKEN_KINDS.indexOf('punctuation');

/** Flag of a word: it does not stand beside the one before in a sentence, so that no n-gram goes over the gap. */
export const AFTER_GAP = 1;
/** Flag of a word: it begins a sentence or quoted speech, where a capital tells nothing. Told for lemmas only. */
export const INITIAL = 2;

/** The words of some articles that are counted, in columns of memory that threads share. */
export interface WordBatch {
  readonly articles: readonly IndexedArticle[];
  /** The words of article `a` are `wordOffsets[a]` to `wordOffsets[a + 1] - 1`. */
  readonly wordOffsets: Uint32Array;
  /** The text of article `a`, as it is read, is `unitOffsets[a]` to `unitOffsets[a + 1] - 1` of `units`. */
  readonly unitOffsets: Uint32Array;
  /** The code units of the articles. */
  readonly units: Uint16Array;
  /** Where each word begins and ends in its article as it is read. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Where each word begins and ends in the raw text: the same columns where all is read as it stands. */
  readonly rawStart: Uint32Array;
  readonly rawEnd: Uint32Array;
  readonly flags: Uint8Array;
}

/** Finds the words of articles that are counted. */
export class WordScanner {
  private readonly columns = new TokenColumns();
  private readonly isCounted: Uint8Array;
  private readonly isLemma: boolean;
  private readonly hasSentences: boolean;
  private start = new Uint32Array(0);
  private end = new Uint32Array(0);
  private flags = new Uint8Array(0);
  private count = 0;

  constructor(private readonly settings: TermSettings) {
    this.isCounted = Uint8Array.from(TOKEN_KINDS, (kind) => (settings.kinds.includes(kind) ? 1 : 0));
    this.isLemma = settings.unit === 'lemma';
    this.hasSentences = settings.ngram > 1 || this.isLemma;
  }

  scan(articles: readonly Article[]): WordBatch {
    const readings = articles.map(({ raw }) => readLetters(raw));
    const length = readings.reduce((sum, { text }) => sum + text.length, 0);
    const units = new Uint16Array(new SharedArrayBuffer(2 * length));
    const wordOffsets = new Uint32Array(articles.length + 1);
    const unitOffsets = new Uint32Array(articles.length + 1);
    this.count = 0;
    for (const [number, article] of articles.entries()) {
      const base = unitOffsets[number] as number;
      const reading = readings[number] as Reading;
      this.scanArticle(article, reading, units, base);
      unitOffsets[number + 1] = base + reading.text.length;
      wordOffsets[number + 1] = this.count;
    }
    return {
      articles: articles.map(withoutText),
      wordOffsets,
      unitOffsets,
      units,
      ...this.columnsOfWords(readings, wordOffsets),
    };
  }

  /** A copy of what was found. */
  private columnsOfWords(
    readings: readonly Reading[],
    wordOffsets: Uint32Array,
  ): Pick<WordBatch, 'start' | 'end' | 'rawStart' | 'rawEnd' | 'flags'> {
    const { count } = this;
    const isRaw = readings.every(({ starts }) => starts === null);
    const memory = new SharedArrayBuffer((isRaw ? 9 : 17) * count);
    const column = (place: number) => new Uint32Array(memory, 4 * place * count, count);
    const [start, end] = [column(0), column(1)];
    const flags = new Uint8Array(memory, (isRaw ? 8 : 16) * count, count);
    start.set(this.start.subarray(0, count));
    end.set(this.end.subarray(0, count));
    flags.set(this.flags.subarray(0, count));
    if (isRaw) return { start, end, rawStart: start, rawEnd: end, flags };
    const [rawStart, rawEnd] = [column(2), column(3)];
    for (const [number, reading] of readings.entries()) {
      const limit = wordOffsets[number + 1] as number;
      for (let word = wordOffsets[number] as number; word < limit; word++) {
        const span = rawSpan(reading, { start: start[word] as number, end: end[word] as number });
        rawStart[word] = span.start;
        rawEnd[word] = span.end;
      }
    }
    return { start, end, rawStart, rawEnd, flags };
  }

  /** Writes the code units of an article, as it is read, into `allUnits` from `base` on, and finds its words. */
  private scanArticle({ language, setAside }: Article, reading: Reading, allUnits: Uint16Array, base: number): void {
    const { text } = reading;
    const { columns, settings, isCounted, isLemma } = this;
    const profile = textProfile(settings.language ?? language);
    Buffer.from(allUnits.buffer).write(text, 2 * base, 'utf16le');
    const units = allUnits.subarray(base, base + text.length);
    scanTokens(text, columns, { profile, hyphens: settings.hyphens, units });
    if (this.hasSentences) markSentences(text, columns, profile);
    this.makeRoom(this.count + columns.count);
    const { start, end, flags } = this;
    const isSkipped = spanTest(settings.setAside === 'exclude' ? setAside.map((span) => readSpan(reading, span)) : []);
    let { count } = this;
    let sentence = -1;
    let gap = AFTER_GAP;
    for (let token = 0; token < columns.count; token++) {
      const from = columns.start[token] as number;
      const to = columns.end[token] as number;
      const kind = columns.kind[token] as number;
      if (isSkipped(from, to)) {
        gap = AFTER_GAP;
      } else if (isCounted[kind] !== 1) {
        if (kind !== PUNCTUATION) gap = AFTER_GAP;
      } else {
        const isFirst = this.hasSentences && columns.sentence[token] !== sentence;
        if (isFirst) gap = AFTER_GAP;
        start[count] = from;
        end[count] = to;
        flags[count] = isLemma && (isFirst || isBehindMark(units, from)) ? gap | INITIAL : gap;
        count++;
        sentence = columns.sentence[token] as number;
        gap = 0;
      }
    }
    this.count = count;
  }

  private makeRoom(words: number): void {
    if (words <= this.start.length) return;
    this.start = longer(this.start, new Uint32Array(2 * words));
    this.end = longer(this.end, new Uint32Array(2 * words));
    this.flags = longer(this.flags, new Uint8Array(2 * words));
  }
}

function longer<Column extends Uint32Array | Uint8Array>(column: Column, room: Column): Column {
  room.set(column);
  return room;
}

function withoutText({ id, title, outlet, date, language, metadata }: Article): IndexedArticle {
  return { id, title, outlet, date, language, metadata };
}

const MARKS: ReadonlySet<number> = new Set(Array.from('„“"»«‚‘›‹', (mark) => mark.charCodeAt(0)));

/** Whether an opening mark stands before the word: quoted speech begins with a capital in the middle of a sentence. */
function isBehindMark(units: Uint16Array, start: number): boolean {
  return start > 0 && MARKS.has(units[start - 1] as number);
}

/** Tells whether a stretch touches one of `spans` (in order); asked in order of the text, so that all takes one pass. */
function spanTest(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    return next < spans.length && (spans[next] as Span).start < end;
  };
}
